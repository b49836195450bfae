// Tells, for one cue, which tokens around it are its source, its content, and the cue's own words.
// A linear chain over the window around the cue; what each convention weighs for itself counts half, which is steadier than either alone.
// Out come each token's chances, not one best reading, so that the ranker can weigh them.

import { createChain, EDGES, factor, PARTS, solve, type Chain } from './chain'
import type { Columns } from './columns'
import { EDGE_FEATURES } from './edgeFeatures'
import { createEdgeRoom, createEdgeSums, EDGE_SUMS, sumEdges, type EdgeRoom } from './edgeSums'
import { pack, type PackedTable } from './packed'
import { PART_FEATURES, viewOf } from './partFeatures'
import { createPartRoom, createPartSums, PART_SUMS, sumParts, type PartRoom } from './partSums'
import { createWindowRoom, LONGEST_WINDOW, type Surroundings, type WindowRoom } from './surroundings'
import type { Table } from './table'

/** Chances of each part for the tokens from `first` on: four numbers a token, indexed by Part; until the next cue is judged. */
export interface PartChances {
  readonly first: number
  readonly last: number
  readonly chances: Float32Array
}

/** Weights for parts and for changes of part, with the factors that their sums stand for. */
export interface PartTables {
  readonly parts: Table
  readonly edges: Table
  readonly packedParts: PackedTable
  readonly packedEdges: PackedTable
  readonly partFactors: Float64Array
  readonly edgeFactors: Float64Array
  /** Long enough for every window, and written anew for each cue: making them takes longer than filling them. */
  readonly chain: Chain
  readonly window: WindowRoom
  readonly partRoom: PartRoom
  readonly edgeRoom: EdgeRoom
}

export function partTables(parts: Table, edges: Table): PartTables {
  return {
    parts,
    edges,
    packedParts: pack(parts),
    packedEdges: pack(edges),
    partFactors: factorsOf(parts, PART_FEATURES),
    edgeFactors: factorsOf(edges, EDGE_FEATURES),
    chain: createChain(LONGEST_WINDOW),
    window: createWindowRoom(),
    partRoom: createPartRoom(),
    edgeRoom: createEdgeRoom(),
  }
}

/** For the cues of one paragraph, in any order. */
export function createPartJudge(columns: Columns, tables: PartTables): (around: Surroundings) => PartChances {
  const partSums = createPartSums(columns, tables.packedParts, tables.partRoom)
  const edgeSums = createEdgeSums(columns, tables.packedEdges, tables.edgeRoom)
  return (around) => {
    const { first, last, anchor } = around
    const cue = viewOf(columns, around)
    const { nodes, edges, forward, chances } = tables.chain
    const chain = { size: last - first, nodes, edges, forward, chances }
    fillNodes(tables, sumParts(partSums, around, cue), chain)
    fillEdges(tables, sumEdges(edgeSums, around, cue), chain)
    return { first, last, chances: solve(chain, anchor - first) }
  }
}

function fillNodes({ partFactors }: PartTables, sums: Int32Array, { nodes, size }: Chain): void {
  for (let from = 0, to = 0; to < size * PARTS; from += PART_SUMS, to += PARTS)
    fillFour(partFactors, sums[from], sums[from + 1], nodes, to)
}

/** The first token's edges stay one. */
function fillEdges({ edgeFactors }: PartTables, sums: Int32Array, { edges, size }: Chain): void {
  for (let from = EDGE_SUMS, to = EDGES; to < size * EDGES; from += 2, to += 4)
    fillFour(edgeFactors, sums[from], sums[from + 1], edges, to)
}

/** The lift of all weights together, halved, is just the place of the factor for zero. */
function fillFour(factors: Float64Array, even: number, odd: number, to: Float64Array, at: number): void {
  to[at] = factors[(even & 0xffff) >> 1]
  to[at + 1] = factors[(odd & 0xffff) >> 1]
  to[at + 2] = factors[even >>> 17]
  to[at + 3] = factors[odd >>> 17]
}

/** A sum of small whole numbers can only be one of a few thousand: looking its factor up is quicker than computing it. */
function factorsOf({ scale }: Table, features: number): Float64Array {
  const most = features * 128
  return Float64Array.from({ length: 2 * most + 1 }, (_, sum) => factor((sum - most) * scale))
}
