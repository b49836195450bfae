// Adds up, for each token of the window around a cue, the weights that speak for each change of part from the token before.
// What the words say is known from earlier cues of the paragraph, how a step lies to this cue from the steps beside it.

import type { Columns } from './columns'
import {
  EDGE_FEATURES,
  EDGE_WORD_GROUP,
  edgePlaceOf,
  edgeWordFeatures,
  LINK_GROUP,
  linkFeatures,
  PLACE_AFTER,
  PLACE_BEFORE,
  TURN_GROUP,
  turnFeatures,
  turnOf,
} from './edgeFeatures'
import { createKnownSums, forget, slotOf, type KnownSums } from './knownSums'
import { addUp, type PackedTable } from './packed'
import type { CueView } from './partFeatures'
import { LONGEST_WINDOW, type Surroundings } from './surroundings'

/** Whole numbers for sixteen labels. */
export const EDGE_SUMS = 8

export interface EdgeSums {
  readonly columns: Columns
  readonly table: PackedTable
  /** The sums of the window that was summed last, token by token; the first token's mean nothing. */
  readonly found: Int32Array
  /** For each token the sums of its words before a cue and after one; zero where not summed yet. At the end, one more for all other places. */
  readonly words: Int32Array
  readonly turns: KnownSums
  readonly values: Int32Array
  /** The sums of one group. */
  readonly sums: Int32Array
}

export function createEdgeSums(columns: Columns, table: PackedTable): EdgeSums {
  const { length } = columns.tokens
  return {
    columns,
    table,
    found: new Int32Array(Math.min(length, LONGEST_WINDOW) * EDGE_SUMS),
    words: new Int32Array((2 * length + 1) * EDGE_SUMS),
    turns: createKnownSums(EDGE_SUMS),
    values: new Int32Array(EDGE_FEATURES),
    sums: new Int32Array(EDGE_SUMS),
  }
}

export function sumEdges(own: EdgeSums, around: Surroundings, cue: CueView): void {
  const { columns, found, values, sums, words, turns } = own
  const { first, last, rivals } = around
  forget(turns)
  for (let at = first + 1, to = EDGE_SUMS; at < last; at++, to += EDGE_SUMS) {
    const turn = turnOf(columns, around, at)
    const word = wordSums(own, at, turn)
    const slot = turnSums(own, turn, cue)
    linkFeatures(columns, at, rivals[at - first], values, 0)
    addUp(own.table, LINK_GROUP, values, sums, 0)
    for (let i = 0; i < EDGE_SUMS; i++) found[to + i] = words[word + i] + turns.sums[slot + i] + sums[i]
  }
}

/** @returns where the sums stand */
function wordSums({ columns, table, words, values }: EdgeSums, at: number, turn: number): number {
  const place = edgePlaceOf(turn)
  const isPlain = place === PLACE_BEFORE || place === PLACE_AFTER
  const slot = isPlain ? (2 * at + (place === PLACE_AFTER ? 1 : 0)) * EDGE_SUMS : words.length - EDGE_SUMS
  if (!isPlain || words[slot] === 0) {
    edgeWordFeatures(columns, at, turn, values, 0)
    addUp(table, EDGE_WORD_GROUP, values, words, slot)
  }
  return slot
}

function turnSums({ table, turns, values }: EdgeSums, turn: number, cue: CueView): number {
  const slot = slotOf(turn)
  if (turns.keys[slot] !== turn) {
    turns.keys[slot] = turn
    turnFeatures(turn, cue, values, 0)
    addUp(table, TURN_GROUP, values, turns.sums, slot * EDGE_SUMS)
  }
  return slot * EDGE_SUMS
}
