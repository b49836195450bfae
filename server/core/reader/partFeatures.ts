// The features by which a token is judged to be part of one cue's source, content or cue group.
// Writes each feature's values as one number; its key and a last product make the table's row of it (`seal` in hash.ts), which the
// loops that read tables do by themselves. Two kinds: what speaks for a part at a token, and what speaks for a change of part between a token and the one before.

import type { Columns } from './columns'
import { join, keysOf, SECOND, THIRD } from './hash'
import type { Surroundings } from './surroundings'

/** Features that all conventions share, and after them those that each convention weighs for itself. */
export const PART_SHARED = 40
export const PART_OWN = 5
export const PART_FEATURES = PART_SHARED + PART_OWN
export const EDGE_SHARED = 12
export const EDGE_OWN = 1
export const EDGE_FEATURES = EDGE_SHARED + EDGE_OWN

/** What tells the features from one another, in the order in which they are written. */
export const PART_KEYS = keysOf([
  0, 1, 2, 3, 4, 7, 9, 10, 13, 14, 15, 16, 19, 20, 21, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32, 34, 36, 38, 39, 46, 47,
  48, 49, 51, 52, 53, 54, 55, 57, 50, 42, 43, 44, 45, 56,
])
export const EDGE_KEYS = keysOf([60, 61, 62, 63, 64, 67, 68, 71, 72, 74, 76, 73, 77])

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
}

export function viewOf(columns: Columns, { anchor, groupFirst, groupLast, isPassive, quotes }: Surroundings): CueView {
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
  }
}

export function partFeatures(
  columns: Columns,
  around: Surroundings,
  cue: CueView,
  at: number,
  rows: Int32Array,
  from: number,
): void {
  const { word, tag, quote, look, chunk, chunkLast, sentence, ending } = columns
  const { anchor, first, subjectFirst, subjectLast, topicFirst, topicLast, subjectAway } = around
  const i = at - first
  const size = word.length
  const side = at < anchor ? 0 : 1
  const t = tag[at]
  const t1 = at > 0 ? tag[at - 1] : 31
  const u1 = at + 1 < size ? tag[at + 1] : 31
  const u2 = at + 2 < size ? tag[at + 2] : 31
  const w = word[at]
  const w1 = at > 0 ? word[at - 1] : OUTSIDE
  const v1 = at + 1 < size ? word[at + 1] : OUTSIDE
  const head = chunkLast[at]
  const distance = around.distance[i]
  const path = around.path[i]
  const away = Math.max(-2, Math.min(2, sentence[at] - sentence[anchor])) + 2
  const region = ((side * 8 + around.marks[i]) * 4 + quote[at]) * 8 + away
  const between = (around.commas[i] * 4 + around.verbs[i]) * 4 + around.rivals[i]
  const subject = subjectFirst <= at && at <= subjectLast ? 1 : 0
  const topic = topicFirst <= at && at <= topicLast ? 1 : 0
  const inGroup = around.groupFirst <= at && at <= around.groupLast ? 1 : 0
  const place = side * 4 + subject * 2 + inGroup
  const place2 = Math.imul(place, SECOND)
  const place3 = Math.imul(place, THIRD)
  const side2 = Math.imul(side, SECOND)
  const side3 = Math.imul(side, THIRD)
  const region2 = Math.imul(region, SECOND)
  const between2 = Math.imul(between, SECOND)
  const { hint } = around
  const h = hint[i]
  const hints = ((i > 0 ? hint[i - 1] : 5) * 8 + h) * 8 + (i + 1 < hint.length ? hint[i + 1] : 5)
  let n = from
  rows[n++] = place + cue.kind2
  rows[n++] = place + cue.lemma2
  rows[n++] = w + place2
  rows[n++] = w1 + place2
  rows[n++] = v1 + place2
  rows[n++] = (t1 * 32 + t) * 32 + u1 + place2
  rows[n++] = (t * 32 + u1) * 32 + u2 + side2
  rows[n++] = distance + Math.imul(away, SECOND)
  rows[n++] = distance + cue.lemma2
  rows[n++] = path
  rows[n++] = path + cue.kind2
  rows[n++] = path + cue.lemma2
  rows[n++] = region
  rows[n++] = region + cue.quotes2
  rows[n++] = region + cue.kind2
  rows[n++] = region + cue.lemma2
  rows[n++] = region + cue.next2
  rows[n++] = region + between2
  rows[n++] = region + cue.quotes2 + cue.tag3
  rows[n++] = between + side2
  rows[n++] = between + cue.kind2 + side3
  rows[n++] = around.rival[i] + place2 + cue.tag3
  rows[n++] = around.rival[i] + between2 + side3
  rows[n++] = place + Math.imul(chunk[at], SECOND) + cue.next3
  rows[n++] = place + Math.imul(t, SECOND) + cue.before3
  rows[n++] = ending[head] + place2 + Math.imul(tag[head], THIRD)
  rows[n++] = look[at] + place2 + Math.imul(chunk[at], THIRD)
  rows[n++] = join(w, v1) + side2
  rows[n++] = distance + cue.next2
  rows[n++] = topic + place2 + cue.kind3
  rows[n++] = topic * 4 + subjectAway + place2 + cue.tag3
  rows[n++] = topic * 4 + subjectAway + Math.imul(t, SECOND) + Math.imul(between, THIRD)
  rows[n++] = topic * 4 + subjectAway + cue.lemma2 + place3
  rows[n++] = hints + side2
  rows[n++] = hints + cue.kind2
  rows[n++] = h + cue.lemma2 + side3
  rows[n++] = h + region2
  rows[n++] = h + Math.imul(path, SECOND)
  rows[n++] = h * 8 + around.rival[i] + between2 + side3
  rows[n++] = topic * 4 + subjectAway + place2 + cue.before3
  rows[n++] = place + cue.kind2
  rows[n++] = path
  rows[n++] = cue.lemma + place2
  rows[n++] = region
  rows[n++] = h + cue.kind2
}

export function edgeFeatures(
  columns: Columns,
  around: Surroundings,
  cue: CueView,
  at: number,
  rows: Int32Array,
  from: number,
): void {
  const { word, tag, quote, chunk, sentence, chunkFirst } = columns
  const { anchor, first, groupFirst, groupLast } = around
  const i = at - first
  const side = at < anchor ? 0 : at === anchor ? 1 : at === anchor + 1 ? 2 : 3
  const t = tag[at]
  const t1 = tag[at - 1]
  const turn = quote[at - 1] * 4 + quote[at]
  const cut = (sentence[at] !== sentence[at - 1] ? 2 : 0) + (chunkFirst[at] === at ? 1 : 0)
  const place = side * 4 + (at === groupFirst ? 1 : at === groupLast + 1 ? 2 : 0)
  const place2 = Math.imul(place, SECOND)
  const place3 = Math.imul(place, THIRD)
  const side3 = Math.imul(side, THIRD)
  const cut2 = Math.imul(cut, SECOND)
  const cut3 = Math.imul(cut, THIRD)
  let n = from
  rows[n++] = place
  rows[n++] = place + cut2 + Math.imul(turn, THIRD)
  rows[n++] = t1 * 32 + t + place2 + cut3
  rows[n++] = word[at] + place2
  rows[n++] = word[at - 1] + place2
  rows[n++] = turn + Math.imul(around.marks[i] * 8 + cut, SECOND) + place3
  rows[n++] = place + cue.lemma2 + cut3
  rows[n++] = around.rival[i] + cut2 + side3
  rows[n++] = place + Math.imul(around.distance[i], SECOND) + cue.tag3
  const hints = around.hint[i - 1] * 8 + around.hint[i]
  rows[n++] = hints + place2
  rows[n++] = hints + Math.imul(turn, SECOND) + cut3
  rows[n++] = chunk[at - 1] * 8 + chunk[at] + Math.imul(word[at], SECOND) + Math.imul(around.rivals[i], THIRD)
  rows[n++] = hints + cue.lemma2
}

const OUTSIDE = 0x51ed270b
