// Tells, for one cue, which tokens around it are its source, its content, and the cue's own words.
// A linear chain over the window around the cue; out come each token's chances, not one best reading, so that the ranker can weigh them.

import type { Columns } from './columns'
import { EDGE_FEATURES, edgeFeatures, PART_FEATURES, partFeatures, viewOf } from './partFeatures'
import type { Surroundings } from './surroundings'
import type { Table } from './table'

export const enum Part {
  None,
  Source,
  Content,
  Cue,
}
export const PARTS = 4
export const EDGES = PARTS * PARTS

/** Chances of each part for the tokens from `first` on: four numbers a token, indexed by Part. */
export interface PartChances {
  readonly first: number
  readonly last: number
  readonly chances: Float32Array
}

export interface PartTables {
  readonly parts: Table
  readonly edges: Table
}

export function judgeParts(
  columns: Columns,
  around: Surroundings,
  convention: number,
  tables: PartTables,
): PartChances {
  const { first, last, anchor } = around
  const size = last - first
  const cue = viewOf(columns, around, convention)
  const lattice = createLattice(size, anchor - first)
  const rows = new Uint32Array(PART_FEATURES)
  const edgeRows = new Uint32Array(EDGE_FEATURES)
  const scores = new Int32Array(PARTS)
  const edgeScores = new Int32Array(EDGES)
  for (let i = 0; i < size; i++) {
    partFeatures(columns, around, cue, first + i, rows, 0)
    addRows(tables.parts, rows, scores)
    for (let part = 0; part < PARTS; part++) lattice.nodes[i * PARTS + part] = scores[part] * tables.parts.scale
    if (i === 0) continue
    edgeFeatures(columns, around, cue, first + i, edgeRows, 0)
    addRows(tables.edges, edgeRows, edgeScores)
    for (let edge = 0; edge < EDGES; edge++) lattice.edges[i * EDGES + edge] = edgeScores[edge] * tables.edges.scale
  }
  return { first, last, chances: solve(lattice) }
}

function addRows({ weights, shift, width }: Table, rows: Uint32Array, scores: Int32Array): void {
  scores.fill(0)
  for (let r = 0; r < rows.length; r++) {
    const row = (rows[r] >>> shift) * width
    for (let i = 0; i < width; i++) scores[i] += weights[row + i]
  }
}

/** Scores of a chain: `nodes` four a token, `edges` sixteen a token (from the part before, to this one). */
export interface Lattice {
  readonly size: number
  /** The token that is known to be the cue, counted from the window's start. */
  readonly anchor: number
  readonly nodes: Float64Array
  readonly edges: Float64Array
}

export function createLattice(size: number, anchor: number): Lattice {
  return { size, anchor, nodes: new Float64Array(size * PARTS), edges: new Float64Array(size * EDGES) }
}

/**
 * Forward and backward over the chain, each column brought to sum one so that long windows neither overflow nor vanish.
 *
 * @param edgeChances where given, filled with the chances of each edge, sixteen a token: training needs them
 */
export function solve({ size, anchor, nodes, edges }: Lattice, edgeChances?: Float64Array): Float32Array {
  exponentiate(nodes)
  exponentiate(edges)
  for (let part = 0; part < PARTS; part++) if (part !== Part.Cue) nodes[anchor * PARTS + part] = 0
  const chances = new Float32Array(size * PARTS)
  const forward = new Float64Array(size * PARTS)
  for (let i = 0; i < size; i++) {
    for (let to = 0; to < PARTS; to++) {
      let sum = i === 0 ? 1 : 0
      if (i > 0)
        for (let from = 0; from < PARTS; from++)
          sum += forward[(i - 1) * PARTS + from] * edges[i * EDGES + from * PARTS + to]
      forward[i * PARTS + to] = sum * nodes[i * PARTS + to]
    }
    normalise(forward, i * PARTS)
  }
  const backward = new Float64Array(PARTS).fill(1)
  const message = new Float64Array(PARTS)
  for (let i = size - 1; i >= 0; i--) {
    let total = 0
    for (let part = 0; part < PARTS; part++) total += forward[i * PARTS + part] * backward[part]
    for (let part = 0; part < PARTS; part++) {
      chances[i * PARTS + part] = (forward[i * PARTS + part] * backward[part]) / total
      message[part] = nodes[i * PARTS + part] * backward[part]
    }
    if (i > 0 && edgeChances) fillEdgeChances(edgeChances, i, { forward, edges, message })
    for (let from = 0; from < PARTS; from++) {
      let sum = 0
      for (let to = 0; to < PARTS; to++) sum += edges[i * EDGES + from * PARTS + to] * message[to]
      backward[from] = sum
    }
    normalise(backward, 0)
  }
  return chances
}

interface Messages {
  readonly forward: Float64Array
  readonly edges: Float64Array
  readonly message: Float64Array
}

function fillEdgeChances(edgeChances: Float64Array, i: number, { forward, edges, message }: Messages): void {
  let total = 0
  for (let edge = 0; edge < EDGES; edge++) {
    const from = edge >> 2
    const joint = forward[(i - 1) * PARTS + from] * edges[i * EDGES + edge] * message[edge & 3]
    edgeChances[i * EDGES + edge] = joint
    total += joint
  }
  for (let edge = 0; edge < EDGES; edge++) edgeChances[i * EDGES + edge] /= total
}

/** Large scores are held in, so that no chance becomes zero or infinite. */
function exponentiate(scores: Float64Array): void {
  for (let i = 0; i < scores.length; i++) scores[i] = Math.exp(Math.max(-30, Math.min(30, scores[i])))
}

function normalise(values: Float64Array, from: number): void {
  let sum = 0
  for (let part = 0; part < PARTS; part++) sum += values[from + part]
  for (let part = 0; part < PARTS; part++) values[from + part] /= sum
}
