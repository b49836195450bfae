// Groups tags into noun phrases and verb groups, and finds the noun phrase that is likely the subject of a verb group.
// A parser would do little better for its size; these few rules are signs that the weights use, never decisions.

import { bytes, naturals } from '../text/columns'
import { TAG } from './partOfSpeech'

/** What a token is part of. */
export const enum Chunk {
  Other,
  NounStart,
  Noun,
  VerbStart,
  Verb,
  Preposition,
  Mark,
  Clause,
}

export interface Chunks {
  readonly chunk: Uint8Array
  /** The chunk's first and last token. */
  readonly chunkFirst: Uint32Array
  readonly chunkLast: Uint32Array
}

export function findChunks(tag: Uint8Array, sentence: Uint16Array): Chunks {
  const size = tag.length
  const chunk = bytes(size)
  const chunkFirst = naturals(size)
  const chunkLast = naturals(size)
  for (let at = 0; at < size;) {
    const end = chunkEnd(tag, sentence, at)
    const kind = chunkKind(tag, at, end)
    for (let i = at; i < end; i++) {
      chunk[i] = i > at && (kind === Chunk.NounStart || kind === Chunk.VerbStart) ? kind + 1 : kind
      chunkFirst[i] = at
      chunkLast[i] = end - 1
    }
    at = end
  }
  return { chunk, chunkFirst, chunkLast }
}

function chunkEnd(tag: Uint8Array, sentence: Uint16Array, at: number): number {
  if (VERBAL[tag[at]]) return verbEnd(tag, sentence, at)
  if (!NOMINAL[tag[at]]) return at + 1
  if (tag[at] === TAG.PRP) return at + 1
  let end = at + 1
  while (end < tag.length && end - at < LONGEST && sentence[end] === sentence[at] && continuesNoun(tag, end)) end++
  return end
}

/** Tokens of a chunk; longer ones are lists or noise. */
const LONGEST = 16

/** A determiner or pronoun begins a phrase of its own; "the minister's" goes on after the 's. */
function continuesNoun(tag: Uint8Array, at: number): boolean {
  if (tag[at] === TAG.POS) return true
  if (tag[at] === TAG.DT || tag[at] === TAG.PRP || tag[at] === TAG['PRP$']) return false
  return NOMINAL[tag[at]] === 1
}

function verbEnd(tag: Uint8Array, sentence: Uint16Array, at: number): number {
  let end = at + 1
  for (let i = end; i < tag.length && i - at < LONGEST && sentence[i] === sentence[at]; i++) {
    if (VERBAL[tag[i]]) end = i + 1
    else if (tag[i] !== TAG.RB && tag[i] !== TAG.TO) break
  }
  return end
}

function chunkKind(tag: Uint8Array, at: number, end: number): Chunk {
  if (VERBAL[tag[at]]) return Chunk.VerbStart
  if (NOMINAL[tag[at]]) {
    for (let i = at; i < end; i++) if (HEADS[tag[i]]) return Chunk.NounStart
    return Chunk.Other
  }
  switch (tag[at]) {
    case TAG.IN:
    case TAG.TO:
      return Chunk.Preposition
    case TAG.MARK:
      return Chunk.Mark
    case TAG.WDT:
    case TAG.WP:
      return Chunk.Clause
    default:
      return Chunk.Other
  }
}

/**
 * The last token of the phrase that is likely the subject of the verb group at `at`; -1 where none stands near in its sentence.
 * "She thanked them and pledged": a verb without a subject of its own has the one of the verb before it.
 */
export function subjectOf(columns: ChunkedTags, at: number): number {
  let verb = at
  for (let tries = 0; tries < 4; tries++) {
    const own = ownSubjectOf(columns, verb)
    if (own.subject >= 0) return own.subject
    if (own.verbBefore < 0) return -1
    verb = own.verbBefore
  }
  return -1
}

export interface ChunkedTags extends Chunks {
  readonly tag: Uint8Array
  readonly sentence: Uint16Array
}

function ownSubjectOf(
  { chunk, chunkFirst, tag, sentence }: ChunkedTags,
  at: number,
): { subject: number; verbBefore: number } {
  const start = chunkFirst[at]
  let i = start - 1
  const within = () => i >= 0 && sentence[i] === sentence[at] && start - i < 60
  while (within() && tag[i] === TAG.RB) i--
  // After "and", a comma before a participle, or "while", what stands before is the other verb's object.
  const shares =
    within() && (tag[i] === TAG.CC || (tag[start] === TAG.VBG && (tag[i] === TAG.MARK || tag[i] === TAG.IN)))
  for (; within(); i--) {
    if (chunk[i] === Chunk.VerbStart || chunk[i] === Chunk.Verb) return { subject: -1, verbBefore: i }
    if (shares) continue
    if (tag[i] === TAG.WP || tag[i] === TAG.WDT) return { subject: i, verbBefore: -1 }
    if (chunk[i] !== Chunk.NounStart && chunk[i] !== Chunk.Noun) continue
    const first = chunkFirst[i]
    // "the minister of trade said": the phrase after a preposition is not the subject, the one before it is.
    if (first === 0 || chunk[first - 1] !== Chunk.Preposition || sentence[first - 1] !== sentence[at])
      return { subject: i, verbBefore: -1 }
    i = first
  }
  return { subject: -1, verbBefore: -1 }
}

/** The last token of the first noun phrase of the token's sentence; -1 where it has none. */
export function topicOf(
  { chunk, chunkFirst, chunkLast }: Chunks,
  { first, last }: { first: number; last: number },
): number {
  for (let at = first; at < Math.min(last, first + 12); at++)
    if (chunk[at] === Chunk.NounStart && (at === first || chunk[chunkFirst[at] - 1] !== Chunk.Preposition))
      return chunkLast[at]
  return -1
}

const tagSet = (...tags: number[]) => Uint8Array.from({ length: 32 }, (_, tag) => (tags.includes(tag) ? 1 : 0))
const VERBAL = tagSet(TAG.MD, TAG.VB, TAG.VBD, TAG.VBG, TAG.VBN, TAG.VBP, TAG.VBZ)
const NOMINAL = tagSet(TAG.NN, TAG.NNS, TAG.NNP, TAG.PRP, TAG.PRP$, TAG.DT, TAG.CD, TAG.JJ, TAG.POS, TAG.EX)
const HEADS = tagSet(TAG.NN, TAG.NNS, TAG.NNP, TAG.PRP, TAG.CD, TAG.DT, TAG.EX)
