// The features by which a token is judged to be a cue: the word itself, its neighbours, its verb group, subject and object, the quotes.
// Writes each feature's values as one number; its key and a last product make the table's row of it (`seal` in hash.ts).

import { Chunk, subjectOf } from './chunks'
import type { Columns } from './columns'
import { hashWord, join, keysOf, SECOND, THIRD } from './hash'
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
export function mayBeCue({ tag, word, group, hints }: Columns, at: number): boolean {
  return VERBAL[tag[at]] === 1 || group[at] > 0 || hints.cueOf[at] > 0 || (tag[at] === TAG.MARK && word[at] === COLON)
}

export function cueFeatures(columns: Columns, at: number, rows: Int32Array): void {
  const {
    word,
    lemma,
    ending,
    tag,
    group,
    quote,
    look,
    chunk,
    chunkFirst,
    chunkLast,
    sentences,
    sentence,
    tokens,
    hints,
  } = columns
  const { first, last } = sentences[sentence[at]]
  const w1 = first < at ? word[at - 1] : OUTSIDE
  const w2 = first < at - 1 ? word[at - 2] : OUTSIDE
  const v1 = at + 1 < last ? word[at + 1] : OUTSIDE
  const v2 = at + 2 < last ? word[at + 2] : OUTSIDE
  const v3 = at + 3 < last ? word[at + 3] : OUTSIDE
  const t0 = tag[at]
  const t1 = first < at ? tag[at - 1] : 31
  const t2 = first < at - 1 ? tag[at - 2] : 31
  const u1 = at + 1 < last ? tag[at + 1] : 31
  const u2 = at + 2 < last ? tag[at + 2] : 31
  const l = lemma[at]
  const g = group[at]
  const tags = t1 * 1024 + t0 * 32 + u1
  const tag2 = Math.imul(t0, SECOND)
  const tag3 = Math.imul(t0, THIRD)
  const lemma2 = Math.imul(l, SECOND)
  const group2 = Math.imul(g, SECOND)
  const groupFirst = chunkFirst[at]
  const groupLast = chunkLast[at]
  const subject = subjectOf(columns, at)
  const subjectWord = subject < 0 ? OUTSIDE : word[subject]
  const subjectTag = subject < 0 ? 31 : tag[subject] * 8 + (tokens.shape[subject] & 7)
  const next = groupLast + 1
  const nextChunk = next < last ? chunk[next] : 9
  const afterNext = next < last && chunkLast[next] + 1 < last ? chunkLast[next] + 1 : -1
  const head = nextChunk === Chunk.NounStart ? chunkLast[next] : -1
  const q = quotesAround(columns, at)
  const place = groupFirst === at ? 0 : groupLast === at ? 1 : 2
  const isFinal = groupLast === at ? 1 : 0
  const before = first < groupFirst ? tag[groupFirst - 1] : 31
  const own = hints.list[hints.cueOf[at] - 1]
  const hint = own ? own.act + 1 + (own.source.length > 0 ? 16 : 0) : 0
  const role = hints.role[at]
  let n = 0
  rows[n++] = word[at]
  rows[n++] = l + tag2
  rows[n++] = g + tag2
  rows[n++] = ending[at] + tag2
  rows[n++] = tags
  rows[n++] = tags + Math.imul(u2, SECOND)
  rows[n++] = tags + Math.imul(t2, SECOND)
  rows[n++] = w1 + tag2
  rows[n++] = v1 + tag2
  rows[n++] = w2 + tag2
  rows[n++] = v2 + tag2
  rows[n++] = l + Math.imul(v1, SECOND)
  rows[n++] = l + Math.imul(w1, SECOND)
  rows[n++] = g + Math.imul(v1, SECOND)
  rows[n++] = g + Math.imul(w1, SECOND)
  rows[n++] = l + Math.imul(u1, SECOND) + Math.imul(u2, THIRD)
  rows[n++] = l + Math.imul(t1, SECOND)
  rows[n++] = g + Math.imul(u1, SECOND) + Math.imul(u2, THIRD)
  rows[n++] = g + Math.imul(t1, SECOND) + Math.imul(u1, THIRD)
  rows[n++] = look[at] + tag2 + Math.imul(place, THIRD)
  rows[n++] = q + tag2
  rows[n++] = q + lemma2
  rows[n++] = q + group2
  rows[n++] = quote[at] + group2 + tag3
  rows[n++] = subjectWord + tag2
  rows[n++] = subjectTag + tag2 + Math.imul(isFinal, THIRD)
  rows[n++] = subjectTag + lemma2
  rows[n++] = subjectTag + group2
  rows[n++] = g + Math.imul(nextChunk, SECOND) + Math.imul(place, THIRD)
  rows[n++] = l + Math.imul(nextChunk, SECOND) + Math.imul(isFinal, THIRD)
  rows[n++] = l + Math.imul(next < last ? word[next] : OUTSIDE, SECOND)
  rows[n++] = l + Math.imul(afterNext < 0 ? OUTSIDE : word[afterNext], SECOND)
  rows[n++] = g + Math.imul(afterNext < 0 ? 31 : tag[afterNext], SECOND) + Math.imul(nextChunk, THIRD)
  rows[n++] = l + Math.imul(head < 0 ? OUTSIDE : word[head], SECOND)
  rows[n++] = g + Math.imul(head < 0 ? OUTSIDE : ending[head], SECOND)
  rows[n++] = join(word[groupFirst], place) + tag2 + Math.imul(before, THIRD)
  rows[n++] = g + Math.imul(join(word[groupFirst], place), SECOND)
  rows[n++] = Math.min(at - first, 6) + group2 + Math.imul(Math.min(last - 1 - at, 6), THIRD)
  rows[n++] = v3 + group2
  rows[n++] = g + Math.imul(strongNear(columns, at, first, last), SECOND)
  rows[n++] = hint + tag2
  rows[n++] = hint + lemma2
  rows[n++] = hint + Math.imul(q, SECOND)
  rows[n++] = hint * 4 + role + group2
  rows[n++] = hint + Math.imul(subjectTag, SECOND) + Math.imul(nextChunk, THIRD)
  rows[n++] = hint + tag2
  rows[n++] = hint + lemma2
  rows[n++] = 0
  rows[n++] = l + tag2
  rows[n++] = g + tag2
  rows[n++] = g + Math.imul(q, SECOND)
  rows[n++] = l + Math.imul(v1, SECOND)
  rows[n++] = g + Math.imul(v1, SECOND)
  rows[n++] = g + Math.imul(u1, SECOND) + Math.imul(t1, THIRD)
  rows[n++] = tags
  rows[n++] = subjectTag + tag2
  rows[n++] = l + Math.imul(subjectTag, SECOND)
  rows[n++] = w1 + group2
  rows[n++] = l + Math.imul(nextChunk, SECOND) + Math.imul(quote[at], THIRD)
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
