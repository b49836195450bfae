// The features by which a token is judged to be a cue: the word itself, its neighbours, its verb group, subject and object, the quotes.
// Writes each feature's values as one number; its key and a last product make the table's row of it (`seal` in hash.ts).

import { wordFact } from '../text/vocabulary'
import { Chunk, subjectOf } from './chunks'
import type { Columns } from './columns'
import { hashWord, join, keysOf, Mix } from './hash'
import { hintAt } from './hints'
import { TAG, TAGS } from './partOfSpeech'
import { Quote } from './quoteStates'

/** Features that all conventions share, and after them those that each convention weighs for itself. */
export const CUE_SHARED = 45
export const CUE_OWN = 14
export const CUE_FEATURES = CUE_SHARED + CUE_OWN

/** What tells the features from one another, in the order in which they are written. */
export const CUE_KEYS = keysOf([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
  35, 36, 37, 38, 39, 41, 42, 43, 44, 45, 46, 47, 48, 62, 63, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61,
])

/**
 * Verbs, words known to report, what the rules took for a cue, and the colon of "Price: ..."; of the other words that are cues
 * now and then ("his chagrin that") the weights would find one in ten, at four times the time.
 */
export function mayBeCue({ tokens, tag, word, group, hints }: Columns, at: number): boolean {
  if (group[at] > 0 || hints.cueOf[at] > 0) return true
  if (VERBAL[tag[at]] === 1) return tokens.vocabulary.column(AUXILIARY)[tokens.number[at]] === 0
  return tag[at] === TAG.MARK && word[at] === COLON
}

/** These are a third of all verbs, and none of them reports anything by itself. */
const AUXILIARY = wordFact((word) => (AUXILIARIES.has(word) ? 1 : 0))
const AUXILIARIES = new Set("be am is are was were been being 's 're 'm have has had having 've do does did".split(' '))

/** Any word and the colon: training learns from all of them what no cue looks like. */
export function isWordOrColon({ tag, word }: Columns, at: number): boolean {
  return tag[at] !== TAG.MARK || word[at] === COLON
}

export function cueFeatures(columns: Columns, at: number, rows: Int32Array): void {
  const view = cueView(columns, at)
  wordFeatures(columns, at, view, rows)
  frameFeatures(columns, at, view, rows)
  hintFeatures(columns, at, view, rows)
  ownFeatures(columns, at, view, rows)
}

/** The word, its tag and its neighbours. */
function wordFeatures(
  { word, lemma, ending, group, look }: Columns,
  at: number,
  view: CueView,
  rows: Int32Array,
): void {
  const { w1, w2, v1, v2, t1, t2, u1, u2, tag2, tags, place } = view
  const l = lemma[at]
  const g = group[at]
  rows[0] = word[at]
  rows[1] = l + tag2
  rows[2] = g + tag2
  rows[3] = ending[at] + tag2
  rows[4] = tags
  rows[5] = tags + Math.imul(u2, Mix.Second)
  rows[6] = tags + Math.imul(t2, Mix.Second)
  rows[7] = w1 + tag2
  rows[8] = v1 + tag2
  rows[9] = w2 + tag2
  rows[10] = v2 + tag2
  rows[11] = l + Math.imul(v1, Mix.Second)
  rows[12] = l + Math.imul(w1, Mix.Second)
  rows[13] = g + Math.imul(v1, Mix.Second)
  rows[14] = g + Math.imul(w1, Mix.Second)
  rows[15] = l + Math.imul(u1, Mix.Second) + Math.imul(u2, Mix.Third)
  rows[16] = l + Math.imul(t1, Mix.Second)
  rows[17] = g + Math.imul(u1, Mix.Second) + Math.imul(u2, Mix.Third)
  rows[18] = g + Math.imul(t1, Mix.Second) + Math.imul(u1, Mix.Third)
  rows[19] = look[at] + tag2 + Math.imul(place, Mix.Third)
}

/** The marks around it, its subject, its verb group and what follows that. */
function frameFeatures(columns: Columns, at: number, view: CueView, rows: Int32Array): void {
  const { word, tag, ending, quote, lemma, group, chunkFirst } = columns
  const { first, last, v3, tag2, lemma2, group2, subjectWord, subjectTag, next, nextChunk, place, isFinal, q } = view
  const l = lemma[at]
  const g = group[at]
  const tag3 = Math.imul(tag[at], Mix.Third)
  const afterNext = nextAfter(columns, next, last)
  const head = nextChunk === Chunk.NounStart ? columns.chunkLast[next] : -1
  const groupStart = join(word[chunkFirst[at]], place)
  const before = first < chunkFirst[at] ? tag[chunkFirst[at] - 1] : 31
  rows[20] = q + tag2
  rows[21] = q + lemma2
  rows[22] = q + group2
  rows[23] = quote[at] + group2 + tag3
  rows[24] = subjectWord + tag2
  rows[25] = subjectTag + tag2 + Math.imul(isFinal, Mix.Third)
  rows[26] = subjectTag + lemma2
  rows[27] = subjectTag + group2
  rows[28] = g + Math.imul(nextChunk, Mix.Second) + Math.imul(place, Mix.Third)
  rows[29] = l + Math.imul(nextChunk, Mix.Second) + Math.imul(isFinal, Mix.Third)
  rows[30] = l + Math.imul(next < last ? word[next] : OUTSIDE, Mix.Second)
  rows[31] = l + Math.imul(afterNext < 0 ? OUTSIDE : word[afterNext], Mix.Second)
  rows[32] = g + Math.imul(afterNext < 0 ? 31 : tag[afterNext], Mix.Second) + Math.imul(nextChunk, Mix.Third)
  rows[33] = l + Math.imul(head < 0 ? OUTSIDE : word[head], Mix.Second)
  rows[34] = g + Math.imul(head < 0 ? OUTSIDE : ending[head], Mix.Second)
  rows[35] = groupStart + tag2 + Math.imul(before, Mix.Third)
  rows[36] = g + Math.imul(groupStart, Mix.Second)
  rows[37] = Math.min(at - first, 6) + group2 + Math.imul(Math.min(last - 1 - at, 6), Mix.Third)
  rows[38] = v3 + group2
  rows[39] = g + Math.imul(strongNear(columns, at, first, last), Mix.Second)
}

/** What the rules made of it. */
function hintFeatures({ hints, group }: Columns, at: number, view: CueView, rows: Int32Array): void {
  const { hint, tag2, lemma2, q, subjectTag, nextChunk } = view
  const role = hints.role[at]
  const group2 = Math.imul(group[at], Mix.Second)
  rows[40] = hint + tag2
  rows[41] = hint + lemma2
  rows[42] = hint + Math.imul(q, Mix.Second)
  rows[43] = hint * 4 + role + group2
  rows[44] = hint + Math.imul(subjectTag, Mix.Second) + Math.imul(nextChunk, Mix.Third)
}

/** What each convention weighs for itself. */
function ownFeatures({ lemma, group, quote }: Columns, at: number, view: CueView, rows: Int32Array): void {
  const { hint, w1, v1, t1, u1, tag2, lemma2, group2, tags, q, subjectTag, nextChunk } = view
  const l = lemma[at]
  const g = group[at]
  rows[45] = hint + tag2
  rows[46] = hint + lemma2
  rows[47] = 0
  rows[48] = l + tag2
  rows[49] = g + tag2
  rows[50] = g + Math.imul(q, Mix.Second)
  rows[51] = l + Math.imul(v1, Mix.Second)
  rows[52] = g + Math.imul(v1, Mix.Second)
  rows[53] = g + Math.imul(u1, Mix.Second) + Math.imul(t1, Mix.Third)
  rows[54] = tags
  rows[55] = subjectTag + tag2
  rows[56] = l + Math.imul(subjectTag, Mix.Second)
  rows[57] = w1 + group2
  rows[58] = l + Math.imul(nextChunk, Mix.Second) + Math.imul(quote[at], Mix.Third)
}

/** A token and what stands around it; second values of features come multiplied. */
interface CueView {
  readonly first: number
  readonly last: number
  /** Words before (w) and after (v) it in its sentence, and their tags (t, u). */
  readonly w1: number
  readonly w2: number
  readonly v1: number
  readonly v2: number
  readonly v3: number
  readonly t1: number
  readonly t2: number
  readonly u1: number
  readonly u2: number
  /** Its own tag between its neighbours'. */
  readonly tags: number
  readonly tag2: number
  readonly lemma2: number
  readonly group2: number
  readonly subjectWord: number
  readonly subjectTag: number
  /** The token after its verb group, and what chunk begins there. */
  readonly next: number
  readonly nextChunk: number
  readonly place: number
  readonly isFinal: number
  /** The quotation marks around it. */
  readonly q: number
  readonly hint: number
}

function cueView(columns: Columns, at: number): CueView {
  const { word, lemma, tag, group, chunk, chunkFirst, chunkLast, sentences, sentence, tokens, hints } = columns
  const { first, last } = sentences[sentence[at]]
  const t1 = first < at ? tag[at - 1] : 31
  const u1 = at + 1 < last ? tag[at + 1] : 31
  const subject = subjectOf(columns, at)
  const next = chunkLast[at] + 1
  const own = hintAt(hints, at)
  return {
    first,
    last,
    w1: first < at ? word[at - 1] : OUTSIDE,
    w2: first < at - 1 ? word[at - 2] : OUTSIDE,
    v1: at + 1 < last ? word[at + 1] : OUTSIDE,
    v2: at + 2 < last ? word[at + 2] : OUTSIDE,
    v3: at + 3 < last ? word[at + 3] : OUTSIDE,
    t1,
    t2: first < at - 1 ? tag[at - 2] : 31,
    u1,
    u2: at + 2 < last ? tag[at + 2] : 31,
    tags: t1 * 1024 + tag[at] * 32 + u1,
    tag2: Math.imul(tag[at], Mix.Second),
    lemma2: Math.imul(lemma[at], Mix.Second),
    group2: Math.imul(group[at], Mix.Second),
    subjectWord: subject < 0 ? OUTSIDE : word[subject],
    subjectTag: subject < 0 ? 31 : tag[subject] * 8 + (tokens.shape[subject] & 7),
    next,
    nextChunk: next < last ? chunk[next] : 9,
    place: chunkFirst[at] === at ? 0 : chunkLast[at] === at ? 1 : 2,
    isFinal: chunkLast[at] === at ? 1 : 0,
    q: quotesAround(columns, at),
    hint: own ? own.act + 1 + (own.source.length > 0 ? 16 : 0) : 0,
  }
}

/** The token after the chunk at `next`; -1 where the sentence ends before. */
function nextAfter({ chunkLast }: Columns, next: number, last: number): number {
  return next < last && chunkLast[next] + 1 < last ? chunkLast[next] + 1 : -1
}

/** Where quotation marks stand around the token: the nearest one on each side in its sentence or touching it, and how far. */
function quotesAround({ quote, sentence, tag }: Columns, at: number): number {
  let left = 0
  for (let i = at - 1, steps = 1; i >= 0 && steps < 16; i--, steps++) {
    if (quote[i] >= Quote.Opening) {
      left = (quote[i] - 1) * 4 + distance(steps)
      break
    }
    if (sentence[i] !== sentence[at] && tag[i] !== TAG.MARK) break
  }
  let right = 0
  for (let i = at + 1, steps = 1; i < quote.length && steps < 16; i++, steps++) {
    if (quote[i] >= Quote.Opening) {
      right = (quote[i] - 1) * 4 + distance(steps)
      break
    }
    if (sentence[i] > sentence[at] + 1) break
  }
  return (left * 16 + right) * 4 + quote[at]
}

function distance(steps: number): number {
  return steps === 1 ? 0 : steps <= 3 ? 1 : steps <= 7 ? 2 : 3
}

/** Whether a verb of plain saying stands beside the token in its sentence, which then is less likely the cue. */
function strongNear({ group, tag }: Columns, at: number, first: number, last: number): number {
  let near = 0
  for (let i = Math.max(first, at - 12); i < at; i++) if (group[i] === 1 && tag[i] !== TAG.NN) near |= 1
  for (let i = at + 1; i < Math.min(last, at + 13); i++) if (group[i] === 1 && tag[i] !== TAG.NN) near |= 2
  return near
}

const OUTSIDE = 0x51ed270b
const COLON = hashWord(':')
const VERBAL = Uint8Array.from(TAGS, (tag) => (tag.startsWith('VB') ? 1 : 0))
