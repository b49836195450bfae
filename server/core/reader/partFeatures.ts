// The features by which a token is judged to be part of one cue's source, content or cue group.
// Writes each feature's values as one number; its key and a last product make the table's row of it (`seal` in hash.ts), which the
// loops that read tables do by themselves. Features that look at the same few things are a group: many tokens around a cue lie alike,
// and what a group adds up to is then known already.

import type { Columns } from './columns'
import { join, keysOf, SECOND, THIRD } from './hash'
import type { FeatureGroup } from './packed'
import type { Surroundings } from './surroundings'

/** Features that all conventions share, and after them those that each convention weighs for itself. */
export const PART_SHARED = 40
export const PART_OWN = 5
export const PART_FEATURES = PART_SHARED + PART_OWN

/** What tells the features from one another, in the order in which they are written. */
export const PART_KEYS = keysOf([
  0, 1, 2, 3, 4, 7, 9, 10, 13, 14, 15, 16, 19, 20, 21, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32, 34, 36, 38, 39, 46, 47,
  48, 49, 51, 52, 53, 54, 55, 57, 50, 42, 43, 44, 45, 56,
])

/** What is the same for all tokens around one cue, ready to be the second or third value of a feature. */
export interface CueView {
  readonly lemma: number
  readonly lemma2: number
  readonly kind2: number
  readonly kind3: number
  readonly tag3: number
  readonly next2: number
  readonly next3: number
  readonly before3: number
  readonly quotes2: number
  readonly subjectAway: number
}

export function viewOf(columns: Columns, around: Surroundings): CueView {
  const { anchor, groupFirst, groupLast, isPassive, quotes, subjectAway } = around
  const { lemma, group, tag, word } = columns
  const cueTag = tag[anchor] * 2 + (isPassive ? 1 : 0)
  const kind = cueTag * 32 + group[anchor]
  const next = groupLast + 1 < word.length ? word[groupLast + 1] : OUTSIDE
  const before = groupFirst > 0 ? word[groupFirst - 1] : OUTSIDE
  return {
    lemma: lemma[anchor],
    lemma2: Math.imul(lemma[anchor], SECOND),
    kind2: Math.imul(kind, SECOND),
    kind3: Math.imul(kind, THIRD),
    tag3: Math.imul(cueTag, THIRD),
    next2: Math.imul(next, SECOND),
    next3: Math.imul(next, THIRD),
    before3: Math.imul(before, THIRD),
    quotes2: Math.imul(quotes, SECOND),
    subjectAway,
  }
}

/** Writes all groups' values; the reader writes only those of groups whose sums it does not know. */
export function partFeatures(
  columns: Columns,
  around: Surroundings,
  cue: CueView,
  at: number,
  rows: Int32Array,
  from: number,
): void {
  const lie = lieOf(columns, around, at)
  const i = at - around.first
  wordFeatures(columns, at, placeOf(lie), rows, from)
  meetingFeatures(columns, at, lie, cue, rows, from)
  standFeatures(lie, cue, rows, from)
  regionFeatures(lie, cue, rows, from)
  distanceFeatures(lie, cue, rows, from)
  betweenFeatures(lie, cue, rows, from)
  wayFeatures(around.path[i], around.hint[i], cue, rows, from)
  hintFeatures(hintsNear(around, i, lie), cue, rows, from)
}

/**
 * How a token lies to the cue, in one number, from the lowest bit up: how many sentences away (3 bits), its quotation state (2),
 * marks between (3), whether it stands after (1); rivals, verbs and commas between (2 each); how likely it is a cue (3),
 * its distance (4), whether it is in the sentence's topic, in the cue's group, in the likely subject (1 each).
 */
export function lieOf({ quote, sentence }: Columns, around: Surroundings, at: number): number {
  const { anchor, first, subjectFirst, subjectLast, topicFirst, topicLast, groupFirst, groupLast } = around
  const i = at - first
  const away = Math.max(-2, Math.min(2, sentence[at] - sentence[anchor])) + 2
  return (
    away | (quote[at] << 3) | (around.marks[i] << 5) | (at < anchor ? 0 : 1 << 8) |
    (around.rivals[i] << 9) | (around.verbs[i] << 11) | (around.commas[i] << 13) | (around.rival[i] << 15) |
    (Math.abs(around.distance[i]) << 18) |
    (topicFirst <= at && at <= topicLast ? 1 << 22 : 0) |
    (groupFirst <= at && at <= groupLast ? 1 << 23 : 0) |
    (subjectFirst <= at && at <= subjectLast ? 1 << 24 : 0)
  ) // prettier-ignore
}

const sideOf = (lie: number) => (lie >> 8) & 1
/** Sentences away, quotation state, marks between and side together. */
export const regionOf = (lie: number) => lie & 0x1ff
/** Commas, verbs and rivals between. */
const betweenOf = (lie: number) => (lie >> 9) & 0x3f
const rivalOf = (lie: number) => (lie >> 15) & 7
/** Distance without its sign. */
const farOf = (lie: number) => (lie >> 18) & 15
const topicOf = (lie: number) => (lie >> 22) & 1

/** The side, and whether the token is part of the subject or of the cue's own group. */
export function placeOf(lie: number): number {
  return sideOf(lie) * 4 + (lie >> 23)
}
export const PLACES = 8

/** What the rules made of the token and its neighbours (three bits each), over the lowest 18 bits of how it lies. */
export function hintsNear({ hint, first, last }: Surroundings, i: number, lie: number): number {
  const hints = ((i > 0 ? hint[i - 1] : 5) * 8 + hint[i]) * 8 + (i + 1 < last - first ? hint[i + 1] : 5)
  return (hints << 18) | (lie & 0x3ffff)
}

const group = (shared: readonly number[], own: readonly number[] = []): FeatureGroup => ({
  keys: PART_KEYS,
  shared: Uint8Array.from(shared),
  own: Uint8Array.from(own),
})

/** The token and its neighbours; the cue plays no part but for the side that it is on. */
export function wordFeatures(columns: Columns, at: number, place: number, rows: Int32Array, from: number): void {
  const { word, tag, look, chunk, chunkLast, ending } = columns
  const size = word.length
  const w = word[at]
  const v1 = at + 1 < size ? word[at + 1] : OUTSIDE
  const t1 = at > 0 ? tag[at - 1] : 31
  const u1 = at + 1 < size ? tag[at + 1] : 31
  const u2 = at + 2 < size ? tag[at + 2] : 31
  const head = chunkLast[at]
  const place2 = Math.imul(place, SECOND)
  const side2 = Math.imul(place >> 2, SECOND)
  rows[from + 2] = w + place2
  rows[from + 3] = (at > 0 ? word[at - 1] : OUTSIDE) + place2
  rows[from + 4] = v1 + place2
  rows[from + 5] = (t1 * 32 + tag[at]) * 32 + u1 + place2
  rows[from + 6] = (tag[at] * 32 + u1) * 32 + u2 + side2
  rows[from + 25] = ending[head] + place2 + Math.imul(tag[head], THIRD)
  rows[from + 26] = look[at] + place2 + Math.imul(chunk[at], THIRD)
  rows[from + 27] = join(w, v1) + side2
}
export const WORD_GROUP = group([2, 3, 4, 5, 6, 25, 26, 27])

/** The token's tag and chunk beside what stands around the cue. */
export function meetingFeatures(
  { tag, chunk }: Columns,
  at: number,
  lie: number,
  cue: CueView,
  rows: Int32Array,
  from: number,
): void {
  const place = placeOf(lie)
  const t2 = Math.imul(tag[at], SECOND)
  rows[from + 23] = place + Math.imul(chunk[at], SECOND) + cue.next3
  rows[from + 24] = place + t2 + cue.before3
  rows[from + 31] = topicOf(lie) * 4 + cue.subjectAway + t2 + Math.imul(betweenOf(lie), THIRD)
}
export const MEETING_GROUP = group([23, 24, 31])

/** Where the token stands: before or after the cue, in its group, in the likely subject, in the sentence's topic. */
export function standFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const place = placeOf(lie)
  const theme = topicOf(lie) * 4 + cue.subjectAway
  const place2 = Math.imul(place, SECOND)
  rows[from + 0] = place + cue.kind2
  rows[from + 1] = place + cue.lemma2
  rows[from + 29] = topicOf(lie) + place2 + cue.kind3
  rows[from + 30] = theme + place2 + cue.tag3
  rows[from + 32] = theme + cue.lemma2 + Math.imul(place, THIRD)
  rows[from + 39] = theme + place2 + cue.before3
  rows[from + 40] = place + cue.kind2
  rows[from + 42] = cue.lemma + place2
}
export const STAND_GROUP = group([0, 1, 29, 30, 32, 39], [40, 42])

/** What of a lie these features look at. */
export function standOf(lie: number): number {
  return (lie >> 22) * 2 + sideOf(lie)
}

/** The region between quotation marks and sentences. */
export function regionFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const region = regionOf(lie)
  rows[from + 12] = region
  rows[from + 13] = region + cue.quotes2
  rows[from + 14] = region + cue.kind2
  rows[from + 15] = region + cue.lemma2
  rows[from + 16] = region + cue.next2
  rows[from + 18] = region + cue.quotes2 + cue.tag3
  rows[from + 43] = region
}
export const REGION_GROUP = group([12, 13, 14, 15, 16, 18], [43])

/** How far off it is. */
export function distanceFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const distance = sideOf(lie) === 0 ? -farOf(lie) : farOf(lie)
  rows[from + 7] = distance + Math.imul(lie & 7, SECOND)
  rows[from + 8] = distance + cue.lemma2
  rows[from + 28] = distance + cue.next2
}
export const DISTANCE_GROUP = group([7, 8, 28])

export function stepsOf(lie: number): number {
  return (farOf(lie) * 2 + sideOf(lie)) * 8 + (lie & 7)
}

/** What stands between: commas, verbs and rival cues, and whether it is one itself. */
export function betweenFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const between = betweenOf(lie)
  const rival = rivalOf(lie)
  const between2 = Math.imul(between, SECOND)
  const side3 = Math.imul(sideOf(lie), THIRD)
  rows[from + 17] = regionOf(lie) + between2
  rows[from + 19] = between + Math.imul(sideOf(lie), SECOND)
  rows[from + 20] = between + cue.kind2 + side3
  rows[from + 21] = rival + Math.imul(placeOf(lie), SECOND) + cue.tag3
  rows[from + 22] = rival + between2 + side3
}
export const BETWEEN_GROUP = group([17, 19, 20, 21, 22])

export function gapOf(lie: number): number {
  return ((lie >> 23) << 18) | (lie & 0x3ffff)
}

/** The chunks on the way from the cue to the token. */
export function wayFeatures(path: number, hint: number, cue: CueView, rows: Int32Array, from: number): void {
  rows[from + 9] = path
  rows[from + 10] = path + cue.kind2
  rows[from + 11] = path + cue.lemma2
  rows[from + 37] = hint + Math.imul(path, SECOND)
  rows[from + 41] = path
}
export const WAY_GROUP = group([9, 10, 11, 37], [41])

/** What the rules made of the token for this cue. */
export function hintFeatures(near: number, cue: CueView, rows: Int32Array, from: number): void {
  const hints = near >> 18
  const h = (hints >> 3) & 7
  const side2 = Math.imul(sideOf(near), SECOND)
  const side3 = Math.imul(sideOf(near), THIRD)
  rows[from + 33] = hints + side2
  rows[from + 34] = hints + cue.kind2
  rows[from + 35] = h + cue.lemma2 + side3
  rows[from + 36] = h + Math.imul(regionOf(near), SECOND)
  rows[from + 38] = h * 8 + rivalOf(near) + Math.imul(betweenOf(near), SECOND) + side3
  rows[from + 44] = h + cue.kind2
}
export const HINT_GROUP = group([33, 34, 35, 36, 38], [44])

export const OUTSIDE = 0x51ed270b
