// What the reader's features look at: numbers for each token of one paragraph, made once and shared by all its stages.
// In: the paragraph's tokens and sentences, the tagger's weights. Out: columns as long as the tokens.

import type { Attribution } from '../model/statement'
import { bytes, integers, shorts } from '../text/columns'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import { wordFact } from '../text/vocabulary'
import { findChunks, type Chunks } from './chunks'
import { hashWord } from './hash'
import { hintsOf, type Hints } from './hints'
import type { PackedTable } from './packed'
import { endingHashes, TAGS, tagWords, wordHashes } from './partOfSpeech'
import { quoteStates } from './quoteStates'
import { reportingWord } from './reportingWords'

export interface Columns extends Chunks {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** The sentence that each token stands in, by its index. */
  readonly sentence: Uint16Array
  readonly word: Int32Array
  /** The word without its ending, as a number: the same for "says" and "said". */
  readonly lemma: Int32Array
  readonly ending: Int32Array
  readonly tag: Uint8Array
  /** The group of reporting words, 0 for all others. */
  readonly group: Uint8Array
  readonly quote: Uint8Array
  /** Capitals, kind and place in the sentence in one number. */
  readonly look: Uint8Array
  readonly hints: Hints
}

/** One paragraph as the other stages leave it to the reader. */
export interface ParagraphInput {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** What the rules read. */
  readonly rules: readonly Attribution<'paragraph'>[]
}

export function readColumns({ tokens, sentences, rules }: ParagraphInput, tagTable: PackedTable): Columns {
  const size = tokens.length
  const word = wordHashes(tokens)
  const ending = endingHashes(tokens)
  const tag = tagWords({ tokens, words: word, endings: ending }, sentences, tagTable)
  const lemma = integers(size)
  const group = bytes(size)
  const look = bytes(size)
  const sentence = shorts(size)
  const groupOf = tokens.vocabulary.column(GROUP)
  const stemOf = tokens.vocabulary.column(STEM)
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index]
    for (let at = first; at < last; at++) {
      const number = tokens.number[at]
      sentence[at] = index
      group[at] = groupOf[number]
      lemma[at] = group[at] > 0 || STEMMED[tag[at]] === 1 ? stemOf[number] : word[at]
      look[at] = (tokens.shape[at] * 8 + tokens.kind[at]) * 2 + (at === first ? 1 : 0)
    }
  }
  const quote = quoteStates(tokens)
  return {
    tokens,
    sentences,
    sentence,
    word,
    lemma,
    ending,
    tag,
    group,
    quote,
    look,
    hints: hintsOf(tokens, rules),
    ...findChunks(tag, sentence),
  }
}

const GROUP = wordFact((word) => reportingWord(word)?.group ?? 0)

const STEM = wordFact((word) => hashWord(reportingWord(word)?.lemma ?? stem(word)))

/** A word with the endings of verbs and plurals off: crude, but always the same. */
function stem(word: string): string {
  if (word.length < 5) return word
  if (word.endsWith('ing') || word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, -3)
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2)
  return word.endsWith('s') || word.endsWith('e') || word.endsWith('y') ? word.slice(0, -1) : word
}

const STEMMED = Uint8Array.from(TAGS, (tag) => (tag === 'NNS' || tag.startsWith('VB') ? 1 : 0))
