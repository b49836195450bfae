// Tells, for one cue, which tokens around it are its source, its content, and the cue's own words.
// A linear chain over the window around the cue, read once as each convention would mark it; the mean of both is steadier than either.
// Out come each token's chances, not one best reading, so that the ranker can weigh them.

import { createChain, EDGES, factor, PARTS, solve, type Chain } from './chain'
import type { Columns } from './columns'
import { CONVENTION_KEY, CONVENTIONS } from './conventions'
import {
  EDGE_FEATURES, EDGE_SHARED, edgeFeatures, PART_FEATURES, PART_SHARED, partFeatures, viewOf,
} from './partFeatures' // prettier-ignore
import type { Surroundings } from './surroundings'
import type { Table } from './table'

/** Chances of each part for the tokens from `first` on: four numbers a token, indexed by Part. */
export interface PartChances {
  readonly first: number
  readonly last: number
  readonly chances: Float32Array
}

/** Weights for parts and for changes of part, with the factors that their sums stand for. */
export interface PartTables {
  readonly parts: Table
  readonly edges: Table
  readonly partFactors: Float64Array
  readonly edgeFactors: Float64Array
}

export function partTables(parts: Table, edges: Table): PartTables {
  return { parts, edges, partFactors: factorsOf(parts, PART_FEATURES), edgeFactors: factorsOf(edges, EDGE_FEATURES) }
}

export function judgeParts(columns: Columns, around: Surroundings, tables: PartTables): PartChances {
  const { first, last, anchor } = around
  const cue = viewOf(columns, around)
  const chains = CONVENTION_KEY.map(() => createChain(last - first))
  const rows = new Uint32Array(PART_FEATURES)
  const edgeRows = new Uint32Array(EDGE_FEATURES)
  const sums = new Int32Array(EDGES)
  for (let i = 0; i < last - first; i++) {
    partFeatures(columns, around, cue, first + i, rows, 0)
    fillParts(tables, rows, chains, i)
    if (i === 0) continue
    edgeFeatures(columns, around, cue, first + i, edgeRows, 0)
    fillEdges(tables, edgeRows, chains, i, sums)
  }
  return { first, last, chances: mean(chains.map((chain) => solve(chain, anchor - first))) }
}

function fillParts({ parts, partFactors }: PartTables, rows: Uint32Array, chains: readonly Chain[], i: number): void {
  const { weights, shift } = parts
  const middle = partFactors.length >> 1
  let none = middle
  let source = middle
  let content = middle
  let cue = middle
  for (let r = 0; r < PART_SHARED; r++) {
    const row = (rows[r] >>> shift) * PARTS
    none += weights[row]
    source += weights[row + 1]
    content += weights[row + 2]
    cue += weights[row + 3]
  }
  for (let convention = 0; convention < CONVENTIONS; convention++) {
    const key = CONVENTION_KEY[convention]
    let a = none
    let b = source
    let c = content
    let d = cue
    for (let r = PART_SHARED; r < PART_FEATURES; r++) {
      const row = ((rows[r] ^ key) >>> shift) * PARTS
      a += weights[row]
      b += weights[row + 1]
      c += weights[row + 2]
      d += weights[row + 3]
    }
    const { nodes } = chains[convention]
    nodes[i * PARTS] = partFactors[a]
    nodes[i * PARTS + 1] = partFactors[b]
    nodes[i * PARTS + 2] = partFactors[c]
    nodes[i * PARTS + 3] = partFactors[d]
  }
}

function fillEdges(
  { edges, edgeFactors }: PartTables,
  rows: Uint32Array,
  chains: readonly Chain[],
  i: number,
  sums: Int32Array,
): void {
  // prettier-ignore
  const { weights, shift } = edges
  sums.fill(edgeFactors.length >> 1)
  for (let r = 0; r < EDGE_SHARED; r++) {
    const row = (rows[r] >>> shift) * EDGES
    for (let edge = 0; edge < EDGES; edge++) sums[edge] += weights[row + edge]
  }
  for (let convention = 0; convention < CONVENTIONS; convention++) {
    const key = CONVENTION_KEY[convention]
    const row = ((rows[EDGE_SHARED] ^ key) >>> shift) * EDGES
    const row2 = ((rows[EDGE_SHARED + 1] ^ key) >>> shift) * EDGES
    const own = chains[convention].edges
    for (let edge = 0; edge < EDGES; edge++)
      own[i * EDGES + edge] = edgeFactors[sums[edge] + weights[row + edge] + weights[row2 + edge]]
  }
}

function mean(readings: readonly Float32Array[]): Float32Array {
  const [all, ...rest] = readings
  for (const reading of rest) for (let i = 0; i < all.length; i++) all[i] += reading[i]
  for (let i = 0; i < all.length; i++) all[i] /= readings.length
  return all
}

/** A sum of small whole numbers can only be one of a few thousand: looking its factor up is quicker than computing it. */
function factorsOf({ scale }: Table, features: number): Float64Array {
  const most = features * 128
  return Float64Array.from({ length: 2 * most + 1 }, (_, sum) => factor((sum - most) * scale))
}
