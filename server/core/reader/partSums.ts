// Adds up, for each token of the window around a cue, the weights that speak for its being source, content or cue.
// Most of it is known already: what the words say, from earlier cues of the paragraph; how a token lies to this cue, from its neighbours.

import type { Columns } from './columns'
import { createKnownSums, emptied, forget, isNew, slotOf, type KnownSums } from './knownSums'
import { addUp, type PackedTable } from './packed'
import {
  BETWEEN,
  betweenFeatures,
  DISTANCE,
  distanceFeatures,
  gapOf,
  HINTS,
  hintFeatures,
  hintsNear,
  lieOf,
  MEETING,
  meetingFeatures,
  PART_FEATURES,
  placeOf,
  PLACES,
  REGION,
  regionFeatures,
  regionOf,
  STAND,
  standFeatures,
  standOf,
  stepsOf,
  WAY,
  wayFeatures,
  WORDS,
  wordFeatures,
  type CueView,
} from './partFeatures'
import { LONGEST_WINDOW, type Surroundings } from './surroundings'

/** Whole numbers for four labels. */
export const PART_SUMS = 2

/** What is written anew for each cue, made once for all paragraphs. */
export interface PartRoom {
  /** Longer than the paragraphs so far have needed. */
  words: Int32Array
  /** The sums of the window that was summed last, token by token. */
  readonly found: Int32Array
  readonly stands: KnownSums
  readonly regions: KnownSums
  readonly distances: KnownSums
  readonly gaps: KnownSums
  readonly hints: KnownSums
  readonly values: Int32Array
  /** The sums of one group. */
  readonly sums: Int32Array
}

export interface PartSums {
  readonly columns: Columns
  readonly table: PackedTable
  /** For each place that a token may have to a cue, and each token; zero where not summed yet. */
  readonly words: Int32Array
  readonly room: PartRoom
}

export function createPartRoom(): PartRoom {
  return {
    words: new Int32Array(0),
    found: new Int32Array(LONGEST_WINDOW * PART_SUMS),
    stands: createKnownSums(PART_SUMS),
    regions: createKnownSums(PART_SUMS),
    distances: createKnownSums(PART_SUMS),
    gaps: createKnownSums(PART_SUMS),
    hints: createKnownSums(PART_SUMS),
    values: new Int32Array(PART_FEATURES),
    sums: new Int32Array(PART_SUMS),
  }
}

export function createPartSums(columns: Columns, table: PackedTable, room: PartRoom): PartSums {
  return { columns, table, words: emptied(room, columns.tokens.length * PLACES * PART_SUMS), room }
}

/** @returns the sums of the window's tokens, until the next cue is looked at */
export function sumParts(own: PartSums, around: Surroundings, cue: CueView): Int32Array {
  const { columns, table, words, room } = own
  const { found, values, sums, stands, regions, distances, gaps, hints } = room
  const { first, last, path, hint } = around
  for (const known of [stands, regions, distances, gaps, hints]) forget(known)
  let wayEven = 0
  let wayOdd = 0
  for (let at = first, i = 0, to = 0; at < last; at++, i++, to += PART_SUMS) {
    const lie = lieOf(columns, around, at)
    if (i === 0 || path[i] !== path[i - 1] || hint[i] !== hint[i - 1]) {
      wayFeatures(path[i], hint[i], cue, values, 0)
      addUp(table, WAY, values, sums, 0)
      wayEven = sums[0]
      wayOdd = sums[1]
    }
    meetingFeatures(columns, at, lie, cue, values, 0)
    addUp(table, MEETING, values, sums, 0)
    const a = wordSums(own, at, placeOf(lie))
    const b = standSums(own, lie, cue)
    const c = regionSums(own, lie, cue)
    const d = distanceSums(own, lie, cue)
    const e = gapSums(own, lie, cue)
    const f = hintSums(own, hintsNear(around, i, lie), cue)
    // prettier-ignore
    found[to] = wayEven + sums[0] + words[a] +
      stands.sums[b] + regions.sums[c] + distances.sums[d] + gaps.sums[e] + hints.sums[f]
    // prettier-ignore
    found[to + 1] = wayOdd + sums[1] + words[a + 1] +
      stands.sums[b + 1] + regions.sums[c + 1] + distances.sums[d + 1] + gaps.sums[e + 1] + hints.sums[f + 1]
  }
  return found
}

/** @returns where the sums stand */
function wordSums({ columns, table, words, room }: PartSums, at: number, place: number): number {
  const slot = (at * PLACES + place) * PART_SUMS
  if (words[slot] === 0) {
    wordFeatures(columns, at, place, room.values, 0)
    addUp(table, WORDS, room.values, words, slot)
  }
  return slot
}

function standSums({ table, room }: PartSums, lie: number, cue: CueView): number {
  const slot = slotOf(standOf(lie))
  if (isNew(room.stands, slot, standOf(lie))) {
    standFeatures(lie, cue, room.values, 0)
    addUp(table, STAND, room.values, room.stands.sums, slot * PART_SUMS)
  }
  return slot * PART_SUMS
}

function regionSums({ table, room }: PartSums, lie: number, cue: CueView): number {
  const slot = slotOf(regionOf(lie))
  if (isNew(room.regions, slot, regionOf(lie))) {
    regionFeatures(lie, cue, room.values, 0)
    addUp(table, REGION, room.values, room.regions.sums, slot * PART_SUMS)
  }
  return slot * PART_SUMS
}

function distanceSums({ table, room }: PartSums, lie: number, cue: CueView): number {
  const slot = slotOf(stepsOf(lie))
  if (isNew(room.distances, slot, stepsOf(lie))) {
    distanceFeatures(lie, cue, room.values, 0)
    addUp(table, DISTANCE, room.values, room.distances.sums, slot * PART_SUMS)
  }
  return slot * PART_SUMS
}

function gapSums({ table, room }: PartSums, lie: number, cue: CueView): number {
  const slot = slotOf(gapOf(lie))
  if (isNew(room.gaps, slot, gapOf(lie))) {
    betweenFeatures(lie, cue, room.values, 0)
    addUp(table, BETWEEN, room.values, room.gaps.sums, slot * PART_SUMS)
  }
  return slot * PART_SUMS
}

function hintSums({ table, room }: PartSums, near: number, cue: CueView): number {
  const slot = slotOf(near)
  if (isNew(room.hints, slot, near)) {
    hintFeatures(near, cue, room.values, 0)
    addUp(table, HINTS, room.values, room.hints.sums, slot * PART_SUMS)
  }
  return slot * PART_SUMS
}
