// The features by which a token is judged to be a cue: the word itself, its neighbours, its verb group, subject and object, the quotes.
// Writes hashes only; what they weigh stands in the table.

import { Chunk, subjectOf } from './chunks'
import type { Columns } from './columns'
import { feature, hashWord, join } from './hash'
import { TAG } from './partOfSpeech'
import { Quote } from './quoteStates'

/** Features that all conventions share, and after them those that each convention weighs for itself. */
export const CUE_SHARED = 49
export const CUE_OWN = 14
export const CUE_FEATURES = CUE_SHARED + CUE_OWN

/** Only words can be cues, and the colon of "Price: ...". */
export function mayBeCue({ tag, word }: Columns, at: number): boolean {
  return (tag[at] !== TAG.MARK || word[at] === COLON) && !NEVER[tag[at]]
}

export function cueFeatures(columns: Columns, at: number, rows: Uint32Array): void {
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
  const w = (i: number) => (first <= i && i < last ? word[i] : OUTSIDE)
  const t = (i: number) => (first <= i && i < last ? tag[i] : 31)
  const l = lemma[at]
  const g = group[at]
  const tags = t(at - 1) * 1024 + tag[at] * 32 + t(at + 1)
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
  const before = t(groupFirst - 1)
  const own = hints.list[hints.cueOf[at] - 1]
  const hint = own ? own.act + 1 + (own.source.length > 0 ? 16 : 0) : 0
  const role = hints.role[at]
  let n = 0
  rows[n++] = feature(0, word[at])
  rows[n++] = feature(1, l, tag[at])
  rows[n++] = feature(2, g, tag[at])
  rows[n++] = feature(3, ending[at], tag[at])
  rows[n++] = feature(4, tags)
  rows[n++] = feature(5, tags, t(at + 2))
  rows[n++] = feature(6, tags, t(at - 2))
  rows[n++] = feature(7, w(at - 1), tag[at])
  rows[n++] = feature(8, w(at + 1), tag[at])
  rows[n++] = feature(9, w(at - 2), tag[at])
  rows[n++] = feature(10, w(at + 2), tag[at])
  rows[n++] = feature(11, l, w(at + 1))
  rows[n++] = feature(12, l, w(at - 1))
  rows[n++] = feature(13, g, w(at + 1))
  rows[n++] = feature(14, g, w(at - 1))
  rows[n++] = feature(15, l, t(at + 1), t(at + 2))
  rows[n++] = feature(16, l, t(at - 1))
  rows[n++] = feature(17, g, t(at + 1), t(at + 2))
  rows[n++] = feature(18, g, t(at - 1), t(at + 1))
  rows[n++] = feature(19, join(w(at + 1), w(at + 2)), tag[at])
  rows[n++] = feature(20, join(w(at + 1), w(at + 2)), l)
  rows[n++] = feature(21, join(w(at - 1), w(at - 2)), tag[at])
  rows[n++] = feature(22, look[at], tag[at], place)
  rows[n++] = feature(23, q, tag[at])
  rows[n++] = feature(24, q, l)
  rows[n++] = feature(25, q, g)
  rows[n++] = feature(26, quote[at], g, tag[at])
  rows[n++] = feature(27, subjectWord, tag[at])
  rows[n++] = feature(28, subjectTag, tag[at], isFinal)
  rows[n++] = feature(29, subjectTag, l)
  rows[n++] = feature(30, subjectTag, g)
  rows[n++] = feature(31, g, nextChunk, place)
  rows[n++] = feature(32, l, nextChunk, isFinal)
  rows[n++] = feature(33, l, w(next))
  rows[n++] = feature(34, l, afterNext < 0 ? OUTSIDE : word[afterNext])
  rows[n++] = feature(35, g, afterNext < 0 ? 31 : tag[afterNext], nextChunk)
  rows[n++] = feature(36, l, head < 0 ? OUTSIDE : word[head])
  rows[n++] = feature(37, g, head < 0 ? OUTSIDE : ending[head])
  rows[n++] = feature(38, join(word[groupFirst], place), tag[at], before)
  rows[n++] = feature(39, g, join(word[groupFirst], place))
  rows[n++] = feature(40, l, place, before)
  rows[n++] = feature(41, Math.min(at - first, 6), g, Math.min(last - 1 - at, 6))
  rows[n++] = feature(42, w(at + 3), g)
  rows[n++] = feature(43, g, strongNear(columns, at, first, last))
  rows[n++] = feature(44, hint, tag[at])
  rows[n++] = feature(45, hint, l)
  rows[n++] = feature(46, hint, q)
  rows[n++] = feature(47, hint * 4 + role, g)
  rows[n++] = feature(48, hint, subjectTag, nextChunk)
  rows[n++] = feature(62, hint, tag[at])
  rows[n++] = feature(63, hint, l)
  rows[n++] = feature(50, 0)
  rows[n++] = feature(51, l, tag[at])
  rows[n++] = feature(52, g, tag[at])
  rows[n++] = feature(53, g, q)
  rows[n++] = feature(54, l, w(at + 1))
  rows[n++] = feature(55, g, w(at + 1))
  rows[n++] = feature(56, g, t(at + 1), t(at - 1))
  rows[n++] = feature(57, tags)
  rows[n++] = feature(58, subjectTag, tag[at])
  rows[n++] = feature(59, l, subjectTag)
  rows[n++] = feature(60, w(at - 1), g)
  rows[n++] = feature(61, l, nextChunk, quote[at])
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
/** Parts of speech that are no cue, whatever stands around them. */
const NEVER = Uint8Array.from({ length: 32 }, (_, tag) =>
  tag === TAG.DT ||
  tag === TAG.PRP ||
  tag === TAG['PRP$'] ||
  tag === TAG.CD ||
  tag === TAG.MD ||
  tag === TAG.POS ||
  tag === TAG.CC
    ? 1
    : 0,
)
