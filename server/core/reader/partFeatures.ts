// The features by which a token is judged to be part of one cue's source, content or cue group.
// Writes hashes only. Two kinds: what speaks for a part at a token, and what speaks for a change of part between a token and the one before.

import type { Columns } from './columns'
import { feature, join } from './hash'
import type { Surroundings } from './surroundings'

/** Features that all conventions share, and after them those that each convention weighs for itself. */
export const PART_SHARED = 53
export const PART_OWN = 5
export const PART_FEATURES = PART_SHARED + PART_OWN
export const EDGE_SHARED = 17
export const EDGE_OWN = 2
export const EDGE_FEATURES = EDGE_SHARED + EDGE_OWN

/** What is the same for all tokens around one cue. */
export interface CueView {
  readonly lemma: number
  readonly group: number
  readonly tag: number
  readonly next: number
  readonly nextTag: number
  readonly before: number
  readonly quotes: number
  readonly kind: number
}

export function viewOf(columns: Columns, { anchor, groupFirst, groupLast, isPassive, quotes }: Surroundings): CueView {
  const { lemma, group, tag, word } = columns
  const next = groupLast + 1
  return {
    lemma: lemma[anchor],
    group: group[anchor],
    tag: tag[anchor] * 2 + (isPassive ? 1 : 0),
    next: next < word.length ? word[next] : OUTSIDE,
    nextTag: next < word.length ? tag[next] : 31,
    before: groupFirst > 0 ? word[groupFirst - 1] : OUTSIDE,
    quotes,
    kind: (tag[anchor] * 2 + (isPassive ? 1 : 0)) * 32 + group[anchor],
  }
}

export function partFeatures(
  columns: Columns,
  around: Surroundings,
  cue: CueView,
  at: number,
  rows: Uint32Array,
  from: number,
): void {
  const { word, tag, quote, look, chunk, chunkLast, sentence, ending } = columns
  const { anchor, first, subjectFirst, subjectLast, topicFirst, topicLast, subjectAway } = around
  const i = at - first
  const size = word.length
  const side = at < anchor ? 0 : 1
  const t = tag[at]
  const t1 = at > 0 ? tag[at - 1] : 31
  const t2 = at > 1 ? tag[at - 2] : 31
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
  const pathTag = join(path, t)
  const { hint } = around
  const h = hint[i]
  const hints = ((i > 0 ? hint[i - 1] : 5) * 8 + h) * 8 + (i + 1 < hint.length ? hint[i + 1] : 5)
  let n = from
  rows[n++] = feature(0, place, cue.kind)
  rows[n++] = feature(1, place, cue.lemma)
  rows[n++] = feature(2, w, place)
  rows[n++] = feature(3, w1, place)
  rows[n++] = feature(4, v1, place)
  rows[n++] = feature(5, t1 * 32 + t, place)
  rows[n++] = feature(6, t * 32 + u1, place)
  rows[n++] = feature(7, (t1 * 32 + t) * 32 + u1, place)
  rows[n++] = feature(8, (t2 * 32 + t1) * 32 + t, side)
  rows[n++] = feature(9, (t * 32 + u1) * 32 + u2, side)
  rows[n++] = feature(10, distance, away)
  rows[n++] = feature(11, distance, t)
  rows[n++] = feature(12, distance, cue.kind)
  rows[n++] = feature(13, distance, cue.lemma)
  rows[n++] = feature(14, path)
  rows[n++] = feature(15, path, cue.kind)
  rows[n++] = feature(16, path, cue.lemma)
  rows[n++] = feature(17, pathTag)
  rows[n++] = feature(18, path, cue.next)
  rows[n++] = feature(19, region)
  rows[n++] = feature(20, region, cue.quotes)
  rows[n++] = feature(21, region, cue.kind)
  rows[n++] = feature(22, region, cue.lemma)
  rows[n++] = feature(23, region, cue.next)
  rows[n++] = feature(24, region, between)
  rows[n++] = feature(25, region, cue.quotes, cue.tag)
  rows[n++] = feature(26, between, side)
  rows[n++] = feature(27, between, cue.kind, side)
  rows[n++] = feature(28, between, t, side)
  rows[n++] = feature(29, around.rival[i], place, cue.tag)
  rows[n++] = feature(30, around.rival[i], between, side)
  rows[n++] = feature(31, place, chunk[at], cue.next)
  rows[n++] = feature(32, place, t, cue.before)
  rows[n++] = feature(33, word[head], place)
  rows[n++] = feature(34, ending[head], place, tag[head])
  rows[n++] = feature(35, w, cue.lemma, side)
  rows[n++] = feature(36, look[at], place, chunk[at])
  rows[n++] = feature(37, join(w, w1), side)
  rows[n++] = feature(38, join(w, v1), side)
  rows[n++] = feature(39, distance, cue.next)
  rows[n++] = feature(40, path, cue.quotes)
  rows[n++] = feature(41, place, t, cue.nextTag)
  rows[n++] = feature(46, topic, place, cue.kind)
  rows[n++] = feature(47, topic * 4 + subjectAway, place, cue.tag)
  rows[n++] = feature(48, topic * 4 + subjectAway, t, between)
  rows[n++] = feature(49, topic * 4 + subjectAway, cue.lemma, place)
  rows[n++] = feature(51, hints, side)
  rows[n++] = feature(52, hints, cue.kind)
  rows[n++] = feature(53, h, cue.lemma, side)
  rows[n++] = feature(54, h, region)
  rows[n++] = feature(55, h, path)
  rows[n++] = feature(57, h * 8 + around.rival[i], between, side)
  rows[n++] = feature(50, topic * 4 + subjectAway, place, cue.before)
  rows[n++] = feature(42, place, cue.kind)
  rows[n++] = feature(43, path)
  rows[n++] = feature(44, cue.lemma, place)
  rows[n++] = feature(45, region)
  rows[n++] = feature(56, h, cue.kind)
}

export function edgeFeatures(
  columns: Columns,
  around: Surroundings,
  cue: CueView,
  at: number,
  rows: Uint32Array,
  from: number,
): void {
  const { word, tag, quote, chunk, sentence, chunkFirst } = columns
  const { anchor, first, groupFirst, groupLast } = around
  const i = at - first
  const side = at < anchor ? 0 : at === anchor ? 1 : at === anchor + 1 ? 2 : 3
  const t = tag[at]
  const t1 = tag[at - 1]
  const u1 = at + 1 < word.length ? tag[at + 1] : 31
  const turn = quote[at - 1] * 4 + quote[at]
  const cut = (sentence[at] !== sentence[at - 1] ? 2 : 0) + (chunkFirst[at] === at ? 1 : 0)
  const place = side * 4 + (at === groupFirst ? 1 : at === groupLast + 1 ? 2 : 0)
  let n = from
  rows[n++] = feature(60, place)
  rows[n++] = feature(61, place, cut, turn)
  rows[n++] = feature(62, t1 * 32 + t, place, cut)
  rows[n++] = feature(63, word[at], place)
  rows[n++] = feature(64, word[at - 1], place)
  rows[n++] = feature(65, join(word[at - 1], word[at]), side)
  rows[n++] = feature(66, (t1 * 32 + t) * 32 + u1, side)
  rows[n++] = feature(67, turn, around.marks[i] * 8 + cut, place)
  rows[n++] = feature(68, place, cue.lemma, cut)
  rows[n++] = feature(69, t1 * 32 + t, cue.lemma, side)
  rows[n++] = feature(70, around.path[i], cut)
  rows[n++] = feature(71, around.rival[i], cut, side)
  rows[n++] = feature(72, place, around.distance[i], cue.tag)
  const hints = around.hint[i - 1] * 8 + around.hint[i]
  rows[n++] = feature(74, hints, place)
  rows[n++] = feature(75, hints, t1 * 32 + t)
  rows[n++] = feature(76, hints, turn, cut)
  rows[n++] = feature(73, chunk[at - 1] * 8 + chunk[at], word[at], around.rivals[i])
  rows[n++] = feature(77, hints, cue.lemma)
  rows[n++] = feature(78, hints, t1 * 32 + t, place)
}

const OUTSIDE = 0x51ed270b
