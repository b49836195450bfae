// Gives each token its part of speech: a greedy tagger over hashed features, left to right.
// In: one paragraph's tokens, its sentences, and the table of weights. Out: a tag for each token.

import { bytes, integers } from '../text/columns'
import type { Sentence } from '../text/sentences'
import { Kind, Shape, type Tokens } from '../text/tokens'
import { wordFact, type WordFact } from '../text/vocabulary'
import { hashEnding, hashWord, join, keysOf, Mix } from './hash'
import { Labels, type PackedTable } from './packed'

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

/** @param words and `endings` are the hashes of the tokens' words and last letters */
export function tagWords(
  { tokens, words, endings }: Pick<TagColumns, 'tokens' | 'words' | 'endings'>,
  sentences: readonly Sentence[],
  table: PackedTable,
): Uint8Array {
  const tags = bytes(tokens.length)
  for (const sentence of sentences) {
    const columns = { tokens, words, endings, tags, sentence }
    for (let index = sentence.first; index < sentence.last; index++) {
      const known = knownTag(tokens, index)
      if (known >= 0) {
        tags[index] = known
        continue
      }
      tagFeatures(columns, index, tagRows)
      tags[index] = best(table, tagRows)
    }
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
/** One token's rows of the table, while they are added up. */
const tagRows = new Int32Array(TEMPLATES)
export const TAG_KEYS = keysOf(Array.from({ length: TEMPLATES }, (_, template) => template))

/** Writes the values of token `index`'s features into `rows`; `seal` makes hashes of them. */
export function tagFeatures(columns: TagColumns, index: number, rows: Int32Array): void {
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
  const isFirst = index === first ? 1 : 0
  rows[0] = word
  rows[1] = ending
  rows[2] = tokens.vocabulary.column(FORM)[tokens.number[index]]
  rows[3] = tagBefore
  rows[4] = tagBefore + Math.imul(tagBefore2, Mix.Second)
  rows[5] = word + Math.imul(tagBefore, Mix.Second)
  rows[6] = before
  rows[7] = (index > first ? endings[index - 1] : OUTSIDE) + Math.imul(tagBefore2, Mix.Second)
  rows[8] = before2
  rows[9] = after
  rows[10] = (index + 1 < last ? endings[index + 1] : OUTSIDE) + Math.imul(shapeAfter, Mix.Second)
  rows[11] = after2
  rows[12] = shape + Math.imul(isFirst, Mix.Second)
  rows[13] =
    shape + Math.imul(index > first ? tokens.shape[index - 1] : 7, Mix.Second) + Math.imul(shapeAfter, Mix.Third)
  rows[14] = ending + Math.imul(tagBefore, Mix.Second)
  rows[15] = join(ending, shape) + Math.imul(after, Mix.Second)
  rows[16] = word + Math.imul(after, Mix.Second)
  rows[17] = join(tagBefore, tagBefore2) + Math.imul(word, Mix.Second)
  rows[18] = ending + Math.imul(shape, Mix.Second) + Math.imul(isFirst, Mix.Third)
}

/** The tag of marks, numbers and words that are hardly ever anything else; -1 where the weights must tell. */
export function knownTag(tokens: Tokens, index: number): number {
  const kind = tokens.kind[index]
  if (kind === Kind.Mark || kind === Kind.Quote) return TAG.MARK
  if (kind === Kind.Number) return TAG.CD
  if (tokens.shape[index] > Shape.Capitalised) return -1
  const tag = tokens.vocabulary.column(KNOWN_TAG)[tokens.number[index]]
  // "May" and "Will" are names too.
  return tag === TAG.MD && tokens.shape[index] === Shape.Capitalised ? -1 : tag
}

/** -1 where the word is not known. */
const KNOWN_TAG = wordFact((word) => KNOWN.get(word) ?? -1)

const KNOWN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    DT: 'the a an these those every',
    PRP: 'he she it they we i him them us me himself herself itself themselves',
    PRP$: 'his its their our my your',
    IN: 'of with from for at into between against among during if because although while whether unless toward towards',
    CC: 'and or nor but',
    MD: 'will would could should must can may cannot',
    VBD: 'was were did had',
    VBZ: 'is has does',
    VBP: 'are',
    VB: 'be',
    VBN: 'been',
    VBG: 'being',
    TO: 'to',
    WP: 'who whom whose',
    RB: 'not also very',
  }).flatMap(([tag, words]) => words.split(' ').map((word) => [word, TAG[tag as Tag]] as const)),
)

export function wordHashes(tokens: Tokens): Int32Array {
  return gather(tokens, HASH)
}

export function endingHashes(tokens: Tokens): Int32Array {
  return gather(tokens, ENDING)
}

function gather({ length, number, vocabulary }: Tokens, fact: WordFact): Int32Array {
  const byWord = vocabulary.column(fact)
  const gathered = integers(length)
  for (let index = 0; index < length; index++) gathered[index] = byWord[number[index]]
  return gathered
}

const HASH = wordFact(hashWord)
const ENDING = wordFact(hashEnding)
/** The first letter and the length, up to ten. */
const FORM = wordFact((word) => word.charCodeAt(0) + Math.imul(Math.min(word.length, 10), Mix.Second))

/** Turns `rows` into places in the table on its way, then sums four tags at a time; of equals the first is the best. */
function best({ words, width, shift }: PackedTable, rows: Int32Array): number {
  for (let i = 0; i < TEMPLATES; i++) rows[i] = (Math.imul(rows[i] ^ TAG_KEYS[i], Mix.Last) >>> shift) * width
  let top = 0
  let most = -1
  for (let four = 0; four < width; four++) {
    let even = 0
    let odd = 0
    for (let i = 0; i < TEMPLATES; i++) {
      const word = words[rows[i] + four]
      even += word & Labels.Even
      odd += (word >>> 8) & Labels.Even
    }
    const [a, b, c, d] = [even & 0xffff, odd & 0xffff, even >>> 16, odd >>> 16]
    if (a > most) [top, most] = [4 * four, a]
    if (b > most) [top, most] = [4 * four + 1, b]
    if (c > most) [top, most] = [4 * four + 2, c]
    if (d > most) [top, most] = [4 * four + 3, d]
  }
  return top
}

const OUTSIDE = 0x51ed270b
