// Gives each token its part of speech: a greedy tagger over hashed features, left to right.
// In: one paragraph's tokens, its sentences, and the table of weights. Out: a tag for each token.

import type { Sentence } from '../text/sentences'
import { Kind, type Tokens } from '../text/tokens'
import { feature, hashEnding, hashWord, join } from './hash'
import type { Table } from './table'

/** The classes that reading statements needs; finer ones of the Penn Treebank are folded into these. */
export const TAGS = [
  'NN', 'NNS', 'NNP', 'PRP', 'PRP$', 'DT', 'CD', 'JJ', 'RB', 'IN', 'TO', 'CC', 'MD', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ',
  'WP', 'WDT', 'RP', 'POS', 'EX', 'UH', 'MARK',
] as const // prettier-ignore

export type Tag = (typeof TAGS)[number]

/** The tag's number, for comparing columns. */
export const TAG = Object.freeze(Object.fromEntries(TAGS.map((tag, index) => [tag, index]))) as Readonly<
  Record<Tag, number>
>

/** The number of labels that are learned: marks are told by their looks. */
export const LEARNED_TAGS = TAGS.length - 1

export function tagWords(tokens: Tokens, sentences: readonly Sentence[], table: Table): Uint8Array {
  const tags = new Uint8Array(tokens.length)
  const words = wordHashes(tokens)
  const endings = endingHashes(tokens)
  const rows = new Uint32Array(TEMPLATES)
  const scores = new Int32Array(LEARNED_TAGS)
  for (const sentence of sentences)
    for (let index = sentence.first; index < sentence.last; index++) {
      if (isMark(tokens, index)) {
        tags[index] = TAG.MARK
        continue
      }
      tagFeatures({ tokens, words, endings, tags, sentence }, index, rows)
      tags[index] = best(table, rows, scores)
    }
  return tags
}

export interface TagColumns {
  readonly tokens: Tokens
  readonly words: Int32Array
  readonly endings: Int32Array
  /** Tags up to the token that is being read. */
  readonly tags: Uint8Array
  readonly sentence: Sentence
}

export const TEMPLATES = 19

/** Writes the hashes of token `index`'s features into `rows`. */
export function tagFeatures(columns: TagColumns, index: number, rows: Uint32Array): void {
  const { tokens, words, endings, tags, sentence } = columns
  const { first, last } = sentence
  const word = words[index]
  const ending = endings[index]
  const before = index > first ? words[index - 1] : OUTSIDE
  const before2 = index > first + 1 ? words[index - 2] : OUTSIDE
  const after = index + 1 < last ? words[index + 1] : OUTSIDE
  const after2 = index + 2 < last ? words[index + 2] : OUTSIDE
  const tagBefore = index > first ? tags[index - 1] : TAGS.length
  const tagBefore2 = index > first + 1 ? tags[index - 2] : TAGS.length
  const shape = tokens.shape[index] * 8 + tokens.kind[index]
  const shapeAfter = index + 1 < last ? tokens.shape[index + 1] : 7
  const start = tokens.words[index].charCodeAt(0)
  const isFirst = index === first ? 1 : 0
  rows[0] = feature(0, word)
  rows[1] = feature(1, ending)
  rows[2] = feature(2, start, tokens.words[index].length > 9 ? 10 : tokens.words[index].length)
  rows[3] = feature(3, tagBefore)
  rows[4] = feature(4, tagBefore, tagBefore2)
  rows[5] = feature(5, word, tagBefore)
  rows[6] = feature(6, before)
  rows[7] = feature(7, index > first ? endings[index - 1] : OUTSIDE, tagBefore2)
  rows[8] = feature(8, before2)
  rows[9] = feature(9, after)
  rows[10] = feature(10, index + 1 < last ? endings[index + 1] : OUTSIDE, shapeAfter)
  rows[11] = feature(11, after2)
  rows[12] = feature(12, shape, isFirst)
  rows[13] = feature(13, shape, index > first ? tokens.shape[index - 1] : 7, shapeAfter)
  rows[14] = feature(14, ending, tagBefore)
  rows[15] = feature(15, join(ending, shape), after)
  rows[16] = feature(16, word, after)
  rows[17] = feature(17, join(tagBefore, tagBefore2), word)
  rows[18] = feature(18, ending, shape, isFirst)
}

export function isMark(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind[index]
  return kind === Kind.Mark || kind === Kind.Quote
}

export function wordHashes(tokens: Tokens): Int32Array {
  const hashes = new Int32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) hashes[index] = hashWord(tokens.words[index])
  return hashes
}

export function endingHashes(tokens: Tokens): Int32Array {
  const hashes = new Int32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) hashes[index] = hashEnding(tokens.words[index])
  return hashes
}

function best({ weights, shift }: Table, rows: Uint32Array, scores: Int32Array): number {
  scores.fill(0)
  for (let i = 0; i < TEMPLATES; i++) {
    const row = (rows[i] >>> shift) * LEARNED_TAGS
    for (let tag = 0; tag < LEARNED_TAGS; tag++) scores[tag] += weights[row + tag]
  }
  let top = 0
  for (let tag = 1; tag < LEARNED_TAGS; tag++) if (scores[tag] > scores[top]) top = tag
  return top
}

const OUTSIDE = 0x51ed270b
