// Adds up, for each token of the window around a cue, the weights that speak for its being source, content or cue.
// Most of it is known already: what the words say, from earlier cues of the paragraph; how a token lies to this cue, from its neighbours.

import type { Columns } from './columns'
import { createKnownSums, forget, slotOf, type KnownSums } from './knownSums'
import { addUp, type FeatureGroup, type PackedTable } from './packed'
import {
  HINT_GROUP,
  hintFeatures,
  hintsNear,
  LIE_GROUP,
  lieFeatures,
  lieOf,
  MEETING_GROUP,
  meetingFeatures,
  PART_FEATURES,
  placeOf,
  PLACES,
  WAY_GROUP,
  wayFeatures,
  WORD_GROUP,
  wordFeatures,
  type CueView,
} from './partFeatures'
import { LONGEST_WINDOW, type Surroundings } from './surroundings'

/** Whole numbers for four labels. */
export const PART_SUMS = 2

export interface PartSums {
  readonly columns: Columns
  readonly table: PackedTable
  /** The sums of the window that was summed last, token by token. */
  readonly found: Int32Array
  /** For each place that a token may have to a cue, and each token; zero where not summed yet. */
  readonly words: Int32Array
  readonly lies: KnownSums
  readonly hints: KnownSums
  readonly values: Int32Array
  /** The sums of one group. */
  readonly sums: Int32Array
}

export function createPartSums(columns: Columns, table: PackedTable): PartSums {
  const { length } = columns.tokens
  return {
    columns,
    table,
    found: new Int32Array(Math.min(length, LONGEST_WINDOW) * PART_SUMS),
    words: new Int32Array(length * PLACES * PART_SUMS),
    lies: createKnownSums(PART_SUMS),
    hints: createKnownSums(PART_SUMS),
    values: new Int32Array(PART_FEATURES),
    sums: new Int32Array(PART_SUMS),
  }
}

export function sumParts(own: PartSums, around: Surroundings, cue: CueView): void {
  const { columns, found, values, sums, lies, hints, words } = own
  const { first, last, path, hint } = around
  forget(lies)
  forget(hints)
  let wayEven = 0
  let wayOdd = 0
  for (let at = first, i = 0, to = 0; at < last; at++, i++, to += PART_SUMS) {
    const lie = lieOf(columns, around, at)
    if (i === 0 || path[i] !== path[i - 1] || hint[i] !== hint[i - 1]) {
      wayFeatures(path[i], hint[i], cue, values, 0)
      addUp(own.table, WAY_GROUP, values, sums, 0)
      wayEven = sums[0]
      wayOdd = sums[1]
    }
    const word = wordSums(own, at, placeOf(lie))
    const lying = lieSums(own, lie, cue)
    const hinted = hintSums(own, hintsNear(hint, i, lie), cue)
    meetingFeatures(columns, at, lie, cue, values, 0)
    addUp(own.table, MEETING_GROUP, values, sums, 0)
    found[to] = words[word] + lies.sums[lying] + hints.sums[hinted] + wayEven + sums[0]
    found[to + 1] = words[word + 1] + lies.sums[lying + 1] + hints.sums[hinted + 1] + wayOdd + sums[1]
  }
}

/** @returns where the sums stand */
function wordSums({ columns, table, words, values }: PartSums, at: number, place: number): number {
  const slot = (at * PLACES + place) * PART_SUMS
  if (words[slot] === 0) {
    wordFeatures(columns, at, place, values, 0)
    addUp(table, WORD_GROUP, values, words, slot)
  }
  return slot
}

function lieSums({ table, lies, values }: PartSums, lie: number, cue: CueView): number {
  const slot = slotOf(lie)
  if (lies.keys[slot] !== lie) {
    lieFeatures(lie, cue, values, 0)
    learn(table, LIE_GROUP, values, { known: lies, slot, key: lie })
  }
  return slot * PART_SUMS
}

function hintSums({ table, hints, values }: PartSums, near: number, cue: CueView): number {
  const slot = slotOf(near)
  if (hints.keys[slot] !== near) {
    hintFeatures(near, cue, values, 0)
    learn(table, HINT_GROUP, values, { known: hints, slot, key: near })
  }
  return slot * PART_SUMS
}

function learn(
  table: PackedTable,
  group: FeatureGroup,
  values: Int32Array,
  { known, slot, key }: { known: KnownSums; slot: number; key: number },
): void {
  known.keys[slot] = key
  addUp(table, group, values, known.sums, slot * known.width)
}
