// Tells, for one cue, which tokens around it are its source, its content, and the cue's own words.
// A linear chain over the window around the cue; what each convention weighs for itself counts half, which is steadier than either alone.
// Out come each token's chances, not one best reading, so that the ranker can weigh them.

import { createChain, EDGES, factor, PARTS, solve, type Chain } from './chain'
import type { Columns } from './columns'
import { CONVENTION_KEY } from './conventions'
import { LAST } from './hash'
import {
  EDGE_FEATURES,
  EDGE_KEYS,
  EDGE_SHARED,
  edgeFeatures,
  PART_FEATURES,
  PART_KEYS,
  PART_SHARED,
  partFeatures,
  viewOf,
} from './partFeatures'
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
  const chain = createChain(last - first)
  const rows = new Int32Array(PART_FEATURES)
  const edgeRows = new Int32Array(EDGE_FEATURES)
  for (let i = 0; i < chain.size; i++) {
    partFeatures(columns, around, cue, first + i, rows, 0)
    fillParts(tables, rows, chain, i)
    if (i === 0) continue
    edgeFeatures(columns, around, cue, first + i, edgeRows, 0)
    fillEdges(tables, edgeRows, chain, i)
  }
  return { first, last, chances: solve(chain, anchor - first) }
}

function fillParts({ parts, partFactors }: PartTables, rows: Int32Array, { nodes }: Chain, i: number): void {
  const { weights, shift } = parts
  let none = 0
  let source = 0
  let content = 0
  let cue = 0
  for (let r = PART_SHARED; r < PART_FEATURES; r++) {
    const hash = Math.imul(rows[r] ^ PART_KEYS[r], LAST)
    const row = ((hash ^ SPEECH_KEY) >>> shift) * PARTS
    const wide = ((hash ^ WIDE_KEY) >>> shift) * PARTS
    none += weights[row] + weights[wide]
    source += weights[row + 1] + weights[wide + 1]
    content += weights[row + 2] + weights[wide + 2]
    cue += weights[row + 3] + weights[wide + 3]
  }
  none >>= 1
  source >>= 1
  content >>= 1
  cue >>= 1
  for (let r = 0; r < PART_SHARED; r++) {
    const row = (Math.imul(rows[r] ^ PART_KEYS[r], LAST) >>> shift) * PARTS
    none += weights[row]
    source += weights[row + 1]
    content += weights[row + 2]
    cue += weights[row + 3]
  }
  const middle = partFactors.length >> 1
  nodes[i * PARTS] = partFactors[middle + none]
  nodes[i * PARTS + 1] = partFactors[middle + source]
  nodes[i * PARTS + 2] = partFactors[middle + content]
  nodes[i * PARTS + 3] = partFactors[middle + cue]
}

/** Turns `rows` into places in the table on its way, then sums four edges at a time: sums in variables, none in memory. */
function fillEdges({ edges, edgeFactors }: PartTables, rows: Int32Array, chain: Chain, i: number): void {
  const { weights, shift } = edges
  const hash = Math.imul(rows[EDGE_SHARED] ^ EDGE_KEYS[EDGE_SHARED], LAST)
  const speech = ((hash ^ SPEECH_KEY) >>> shift) * EDGES
  const wide = ((hash ^ WIDE_KEY) >>> shift) * EDGES
  for (let r = 0; r < EDGE_SHARED; r++) rows[r] = (Math.imul(rows[r] ^ EDGE_KEYS[r], LAST) >>> shift) * EDGES
  const middle = edgeFactors.length >> 1
  for (let from = 0; from < EDGES; from += PARTS) {
    let none = (weights[speech + from] + weights[wide + from]) >> 1
    let source = (weights[speech + from + 1] + weights[wide + from + 1]) >> 1
    let content = (weights[speech + from + 2] + weights[wide + from + 2]) >> 1
    let cue = (weights[speech + from + 3] + weights[wide + from + 3]) >> 1
    for (let r = 0; r < EDGE_SHARED; r++) {
      const row = rows[r] + from
      none += weights[row]
      source += weights[row + 1]
      content += weights[row + 2]
      cue += weights[row + 3]
    }
    const at = i * EDGES + from
    chain.edges[at] = edgeFactors[middle + none]
    chain.edges[at + 1] = edgeFactors[middle + source]
    chain.edges[at + 2] = edgeFactors[middle + content]
    chain.edges[at + 3] = edgeFactors[middle + cue]
  }
}

const [SPEECH_KEY, WIDE_KEY] = CONVENTION_KEY

/** A sum of small whole numbers can only be one of a few thousand: looking its factor up is quicker than computing it. */
function factorsOf({ scale }: Table, features: number): Float64Array {
  const most = features * 128
  return Float64Array.from({ length: 2 * most + 1 }, (_, sum) => factor((sum - most) * scale))
}
