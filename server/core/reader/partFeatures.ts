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
  const view = tokenView(columns, around, at)
  wordFeatures(columns, at, { view, cue }, rows, from)
  wayFeatures(around, { view, cue }, rows, from)
  hintFeatures(around, { view, cue }, rows, from)
  ownFeatures(around, { view, cue }, rows, from)
}

interface Views {
  readonly view: TokenView
  readonly cue: CueView
}

/** The token, its neighbours, and whether it is part of the cue's group, its subject or its sentence's theme. */
function wordFeatures(columns: Columns, at: number, { view, cue }: Views, rows: Int32Array, from: number): void {
  const { t, t1, u1, u2, w, w1, v1, head, side, place, between, topic, theme } = view
  const { look, chunk, ending, tag } = columns
  const place2 = Math.imul(place, SECOND)
  const place3 = Math.imul(place, THIRD)
  const side2 = Math.imul(side, SECOND)
  rows[from + 0] = place + cue.kind2
  rows[from + 1] = place + cue.lemma2
  rows[from + 2] = w + place2
  rows[from + 3] = w1 + place2
  rows[from + 4] = v1 + place2
  rows[from + 5] = (t1 * 32 + t) * 32 + u1 + place2
  rows[from + 6] = (t * 32 + u1) * 32 + u2 + side2
  rows[from + 23] = place + Math.imul(chunk[at], SECOND) + cue.next3
  rows[from + 24] = place + Math.imul(t, SECOND) + cue.before3
  rows[from + 25] = ending[head] + place2 + Math.imul(tag[head], THIRD)
  rows[from + 26] = look[at] + place2 + Math.imul(chunk[at], THIRD)
  rows[from + 27] = join(w, v1) + side2
  rows[from + 29] = topic + place2 + cue.kind3
  rows[from + 30] = theme + place2 + cue.tag3
  rows[from + 31] = theme + Math.imul(t, SECOND) + Math.imul(between, THIRD)
  rows[from + 32] = theme + cue.lemma2 + place3
  rows[from + 39] = theme + place2 + cue.before3
}

/** The way from the cue to the token: how far, over what, past which marks and rivals. */
function wayFeatures(around: Surroundings, { view, cue }: Views, rows: Int32Array, from: number): void {
  const { i, side, place, region, between } = view
  const distance = around.distance[i]
  const path = around.path[i]
  const rival = around.rival[i]
  const away = region & 7
  const side2 = Math.imul(side, SECOND)
  const side3 = Math.imul(side, THIRD)
  const place2 = Math.imul(place, SECOND)
  const between2 = Math.imul(between, SECOND)
  rows[from + 7] = distance + Math.imul(away, SECOND)
  rows[from + 8] = distance + cue.lemma2
  rows[from + 9] = path
  rows[from + 10] = path + cue.kind2
  rows[from + 11] = path + cue.lemma2
  rows[from + 12] = region
  rows[from + 13] = region + cue.quotes2
  rows[from + 14] = region + cue.kind2
  rows[from + 15] = region + cue.lemma2
  rows[from + 16] = region + cue.next2
  rows[from + 17] = region + between2
  rows[from + 18] = region + cue.quotes2 + cue.tag3
  rows[from + 19] = between + side2
  rows[from + 20] = between + cue.kind2 + side3
  rows[from + 21] = rival + place2 + cue.tag3
  rows[from + 22] = rival + between2 + side3
  rows[from + 28] = distance + cue.next2
}

/** What the rules made of the token for this cue. */
function hintFeatures({ hint, path, rival }: Surroundings, { view, cue }: Views, rows: Int32Array, from: number): void {
  const { i, side, region, between, hints } = view
  const h = hint[i]
  const side2 = Math.imul(side, SECOND)
  const side3 = Math.imul(side, THIRD)
  const region2 = Math.imul(region, SECOND)
  const between2 = Math.imul(between, SECOND)
  rows[from + 33] = hints + side2
  rows[from + 34] = hints + cue.kind2
  rows[from + 35] = h + cue.lemma2 + side3
  rows[from + 36] = h + region2
  rows[from + 37] = h + Math.imul(path[i], SECOND)
  rows[from + 38] = h * 8 + rival[i] + between2 + side3
}

/** What each convention weighs for itself. */
function ownFeatures({ hint, path }: Surroundings, { view, cue }: Views, rows: Int32Array, from: number): void {
  const { i, place, region } = view
  const place2 = Math.imul(place, SECOND)
  rows[from + 40] = place + cue.kind2
  rows[from + 41] = path[i]
  rows[from + 42] = cue.lemma + place2
  rows[from + 43] = region
  rows[from + 44] = hint[i] + cue.kind2
}

/** A token and its neighbours as they lie to the cue. */
interface TokenView {
  /** Tags and words of the token, of the one before it and of the ones after. */
  readonly t: number
  readonly t1: number
  readonly u1: number
  readonly u2: number
  readonly w: number
  readonly w1: number
  readonly v1: number
  /** The last token of its chunk. */
  readonly head: number
  /** Its place in the window. */
  readonly i: number
  /** 0 before the cue, 1 after it. */
  readonly side: number
  /** The side, and whether it is part of the subject or of the cue's own group. */
  readonly place: number
  /** The quotation marks between, its own state, and how many sentences away it is (in the last three bits). */
  readonly region: number
  /** Commas, verbs and rival cues between. */
  readonly between: number
  readonly topic: number
  /** The topic, and how far the subject stands from the cue. */
  readonly theme: number
  /** What the rules made of it and its neighbours. */
  readonly hints: number
}

function tokenView(columns: Columns, around: Surroundings, at: number): TokenView {
  const { word, tag, quote, chunkLast, sentence } = columns
  const { anchor, first, subjectFirst, subjectLast, topicFirst, topicLast, groupFirst, groupLast, hint } = around
  const size = word.length
  const i = at - first
  const side = at < anchor ? 0 : 1
  const away = Math.max(-2, Math.min(2, sentence[at] - sentence[anchor])) + 2
  const subject = subjectFirst <= at && at <= subjectLast ? 1 : 0
  const inGroup = groupFirst <= at && at <= groupLast ? 1 : 0
  const topic = topicFirst <= at && at <= topicLast ? 1 : 0
  return {
    t: tag[at],
    t1: at > 0 ? tag[at - 1] : 31,
    u1: at + 1 < size ? tag[at + 1] : 31,
    u2: at + 2 < size ? tag[at + 2] : 31,
    w: word[at],
    w1: at > 0 ? word[at - 1] : OUTSIDE,
    v1: at + 1 < size ? word[at + 1] : OUTSIDE,
    head: chunkLast[at],
    i,
    side,
    place: side * 4 + subject * 2 + inGroup,
    region: ((side * 8 + around.marks[i]) * 4 + quote[at]) * 8 + away,
    between: (around.commas[i] * 4 + around.verbs[i]) * 4 + around.rivals[i],
    topic,
    theme: topic * 4 + around.subjectAway,
    hints: ((i > 0 ? hint[i - 1] : 5) * 8 + hint[i]) * 8 + (i + 1 < hint.length ? hint[i + 1] : 5),
  }
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
