// The features by which a token is judged to be part of one cue's source, content or cue group.
// Writes each feature's values as one number; its key and a last product make the table's row of it (`seal` in hash.ts), which the
// loops that read tables do by themselves. Features that look at the same few things are a group: many tokens around a cue lie alike,
// and what a group adds up to is then known already.

import type { Columns } from './columns'
import { join, Mix } from './hash'
import { groupsOf, sizeOf } from './packed'
import type { Surroundings } from './surroundings'

/** What looks at the same few things is added up together; in the order in which the features are written. */
export const PART_GROUPS = groupsOf([
  { shared: [2, 3, 4, 7, 9, 34, 36, 38] },
  { shared: [31, 32, 48] },
  { shared: [0, 1, 46, 47, 49, 50], own: [42, 44] },
  { shared: [19, 20, 21, 22, 23, 25], own: [45] },
  { shared: [10, 13, 39] },
  { shared: [24, 26, 27, 29, 30] },
  { shared: [14, 15, 16, 55], own: [43] },
  { shared: [51, 52, 53, 54, 57], own: [56] },
])
export const PART_FEATURES = sizeOf(PART_GROUPS)
export const [WORDS, MEETING, STAND, REGION, DISTANCE, BETWEEN, WAY, HINTS] = PART_GROUPS

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
    lemma2: Math.imul(lemma[anchor], Mix.Second),
    kind2: Math.imul(kind, Mix.Second),
    kind3: Math.imul(kind, Mix.Third),
    tag3: Math.imul(cueTag, Mix.Third),
    next2: Math.imul(next, Mix.Second),
    next3: Math.imul(next, Mix.Third),
    before3: Math.imul(before, Mix.Third),
    quotes2: Math.imul(quotes, Mix.Second),
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
  wordFeatures(columns, at, placeOf(lie), rows, from + WORDS.first)
  meetingFeatures(columns, at, lie, cue, rows, from + MEETING.first)
  standFeatures(lie, cue, rows, from + STAND.first)
  regionFeatures(lie, cue, rows, from + REGION.first)
  distanceFeatures(lie, cue, rows, from + DISTANCE.first)
  betweenFeatures(lie, cue, rows, from + BETWEEN.first)
  wayFeatures(around.path[i], around.hint[i], cue, rows, from + WAY.first)
  hintFeatures(hintsNear(around, i, lie), cue, rows, from + HINTS.first)
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
  const place2 = Math.imul(place, Mix.Second)
  const side2 = Math.imul(place >> 2, Mix.Second)
  rows[from + 0] = w + place2
  rows[from + 1] = (at > 0 ? word[at - 1] : OUTSIDE) + place2
  rows[from + 2] = v1 + place2
  rows[from + 3] = (t1 * 32 + tag[at]) * 32 + u1 + place2
  rows[from + 4] = (tag[at] * 32 + u1) * 32 + u2 + side2
  rows[from + 5] = ending[head] + place2 + Math.imul(tag[head], Mix.Third)
  rows[from + 6] = look[at] + place2 + Math.imul(chunk[at], Mix.Third)
  rows[from + 7] = join(w, v1) + side2
}

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
  const t2 = Math.imul(tag[at], Mix.Second)
  rows[from + 0] = place + Math.imul(chunk[at], Mix.Second) + cue.next3
  rows[from + 1] = place + t2 + cue.before3
  rows[from + 2] = topicOf(lie) * 4 + cue.subjectAway + t2 + Math.imul(betweenOf(lie), Mix.Third)
}

/** Where the token stands: before or after the cue, in its group, in the likely subject, in the sentence's topic. */
export function standFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const place = placeOf(lie)
  const theme = topicOf(lie) * 4 + cue.subjectAway
  const place2 = Math.imul(place, Mix.Second)
  rows[from + 0] = place + cue.kind2
  rows[from + 1] = place + cue.lemma2
  rows[from + 2] = topicOf(lie) + place2 + cue.kind3
  rows[from + 3] = theme + place2 + cue.tag3
  rows[from + 4] = theme + cue.lemma2 + Math.imul(place, Mix.Third)
  rows[from + 5] = theme + place2 + cue.before3
  rows[from + 6] = place + cue.kind2
  rows[from + 7] = cue.lemma + place2
}

/** What of a lie these features look at. */
export function standOf(lie: number): number {
  return (lie >> 22) * 2 + sideOf(lie)
}

/** The region between quotation marks and sentences. */
export function regionFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const region = regionOf(lie)
  rows[from + 0] = region
  rows[from + 1] = region + cue.quotes2
  rows[from + 2] = region + cue.kind2
  rows[from + 3] = region + cue.lemma2
  rows[from + 4] = region + cue.next2
  rows[from + 5] = region + cue.quotes2 + cue.tag3
  rows[from + 6] = region
}

/** How far off it is. */
export function distanceFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const distance = sideOf(lie) === 0 ? -farOf(lie) : farOf(lie)
  rows[from + 0] = distance + Math.imul(lie & 7, Mix.Second)
  rows[from + 1] = distance + cue.lemma2
  rows[from + 2] = distance + cue.next2
}

export function stepsOf(lie: number): number {
  return (farOf(lie) * 2 + sideOf(lie)) * 8 + (lie & 7)
}

/** What stands between: commas, verbs and rival cues, and whether it is one itself. */
export function betweenFeatures(lie: number, cue: CueView, rows: Int32Array, from: number): void {
  const between = betweenOf(lie)
  const rival = rivalOf(lie)
  const between2 = Math.imul(between, Mix.Second)
  const side3 = Math.imul(sideOf(lie), Mix.Third)
  rows[from + 0] = regionOf(lie) + between2
  rows[from + 1] = between + Math.imul(sideOf(lie), Mix.Second)
  rows[from + 2] = between + cue.kind2 + side3
  rows[from + 3] = rival + Math.imul(placeOf(lie), Mix.Second) + cue.tag3
  rows[from + 4] = rival + between2 + side3
}

export function gapOf(lie: number): number {
  return ((lie >> 23) << 18) | (lie & 0x3ffff)
}

/** The chunks on the way from the cue to the token. */
export function wayFeatures(path: number, hint: number, cue: CueView, rows: Int32Array, from: number): void {
  rows[from + 0] = path
  rows[from + 1] = path + cue.kind2
  rows[from + 2] = path + cue.lemma2
  rows[from + 3] = hint + Math.imul(path, Mix.Second)
  rows[from + 4] = path
}

/** What the rules made of the token for this cue. */
export function hintFeatures(near: number, cue: CueView, rows: Int32Array, from: number): void {
  const hints = near >> 18
  const h = (hints >> 3) & 7
  const side2 = Math.imul(sideOf(near), Mix.Second)
  const side3 = Math.imul(sideOf(near), Mix.Third)
  rows[from + 0] = hints + side2
  rows[from + 1] = hints + cue.kind2
  rows[from + 2] = h + cue.lemma2 + side3
  rows[from + 3] = h + Math.imul(regionOf(near), Mix.Second)
  rows[from + 4] = h * 8 + rivalOf(near) + Math.imul(betweenOf(near), Mix.Second) + side3
  rows[from + 5] = h + cue.kind2
}

export const OUTSIDE = 0x51ed270b
