// Adds up, for each token of the window around a cue, the weights that speak for each change of part from the token before.
// What the words say is known from earlier cues of the paragraph, how a step lies to this cue from the steps beside it.

import type { Columns } from './columns'
import {
  EDGE_FEATURES,
  EDGE_WORDS,
  edgePlaceOf,
  edgeWordFeatures,
  LINK,
  linkFeatures,
  PLACE_AFTER,
  PLACE_BEFORE,
  TURN,
  turnFeatures,
  turnOf,
} from './edgeFeatures'
import { createKnownSums, emptied, forget, isNew, slotOf, type KnownSums } from './knownSums'
import { addUpSixteen, type PackedTable } from './packed'
import type { CueView } from './partFeatures'
import { LONGEST_WINDOW, type Surroundings } from './surroundings'

/** Whole numbers for sixteen labels. */
export const EDGE_SUMS = 8

/** What is written anew for each cue, made once for all paragraphs. */
export interface EdgeRoom {
  /** Longer than the paragraphs so far have needed. */
  words: Int32Array
  /** The sums of the window that was summed last, token by token; the first token's mean nothing. */
  readonly found: Int32Array
  readonly turns: KnownSums
  readonly values: Int32Array
  /** The sums of one group. */
  readonly sums: Int32Array
}

export interface EdgeSums {
  readonly columns: Columns
  readonly table: PackedTable
  /** For each token its words' sums before a cue and after one, zero where not summed yet; at the end those for other places. */
  readonly words: Int32Array
  /** Where those for other places stand. */
  readonly other: number
  readonly room: EdgeRoom
}

export function createEdgeRoom(): EdgeRoom {
  return {
    words: new Int32Array(0),
    found: new Int32Array(LONGEST_WINDOW * EDGE_SUMS),
    turns: createKnownSums(EDGE_SUMS),
    values: new Int32Array(EDGE_FEATURES),
    sums: new Int32Array(EDGE_SUMS),
  }
}

export function createEdgeSums(columns: Columns, table: PackedTable, room: EdgeRoom): EdgeSums {
  const size = (2 * columns.tokens.length + 1) * EDGE_SUMS
  return { columns, table, words: emptied(room, size), other: size - EDGE_SUMS, room }
}

/** @returns the sums of the window's tokens, until the next cue is looked at */
export function sumEdges(own: EdgeSums, around: Surroundings, cue: CueView): Int32Array {
  const { columns, table, words, room } = own
  const { found, values, sums, turns } = room
  const { first, last, rivals } = around
  forget(turns)
  for (let at = first + 1, to = EDGE_SUMS; at < last; at++, to += EDGE_SUMS) {
    const turn = turnOf(columns, around, at)
    const word = wordSums(own, at, turn)
    const slot = turnSums(own, turn, cue)
    linkFeatures(columns, at, rivals[at - first], values, 0)
    addUpSixteen(table, LINK, values, sums, 0)
    for (let i = 0; i < EDGE_SUMS; i++) found[to + i] = words[word + i] + turns.sums[slot + i] + sums[i]
  }
  return found
}

/** @returns where the sums stand */
function wordSums({ columns, table, words, other, room }: EdgeSums, at: number, turn: number): number {
  const place = edgePlaceOf(turn)
  const isPlain = place === PLACE_BEFORE || place === PLACE_AFTER
  const slot = isPlain ? (2 * at + (place === PLACE_AFTER ? 1 : 0)) * EDGE_SUMS : other
  if (!isPlain || words[slot] === 0) {
    edgeWordFeatures(columns, at, turn, room.values, 0)
    addUpSixteen(table, EDGE_WORDS, room.values, words, slot)
  }
  return slot
}

function turnSums({ table, room }: EdgeSums, turn: number, cue: CueView): number {
  const slot = slotOf(turn)
  if (isNew(room.turns, slot, turn)) {
    turnFeatures(turn, cue, room.values, 0)
    addUpSixteen(table, TURN, room.values, room.turns.sums, slot * EDGE_SUMS)
  }
  return slot * EDGE_SUMS
}
