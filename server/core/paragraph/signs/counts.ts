// Counts what tells news from other prose, in one pass over a paragraph's tokens.
// In: its tokens, sentences and figures. Out: the counts. Words inside double quotation marks are somebody else's and tell nothing.

import type { Figure } from '../../model/figure'
import type { SignCounts } from '../../model/signs'
import type { Sentence } from '../../text/sentences'
import { Kind, Shape, type Tokens } from '../../text/tokens'
import { wordFact } from '../../text/vocabulary'
import { Sign, SIGN_OF, SIGN_COUNT } from './telling'

/** One more than the word's sign; zero where it has none. */
const WORD_SIGN = wordFact((word) => (SIGN_OF.get(word) ?? -1) + 1)

export function countSigns(
  tokens: Tokens,
  sentences: readonly Sentence[],
  figures: readonly Figure<'paragraph'>[],
): SignCounts {
  const sums = new Array<number>(SIGN_COUNT).fill(0)
  const signs = tokens.vocabulary.column(WORD_SIGN)
  let words = 0
  let names = 0
  let quotationMarks = 0
  let quoted = false
  let sentence = 0
  let begins = sentences.length > 0 ? firstWord(tokens, sentences[0].first) : -1
  for (let index = 0; index < tokens.length; index++) {
    while (begins < index && sentence + 1 < sentences.length) begins = firstWord(tokens, sentences[++sentence].first)
    const word = tokens.words[index]
    if (word === '"') {
      quotationMarks++
      quoted = !quoted
      continue
    }
    if (tokens.kind[index] === Kind.Word) {
      words++
      if (tokens.shape[index] >= Shape.Capitalised && begins !== index && word !== 'i') names++
    }
    const sign = signs[tokens.number[index]] - 1
    if (sign >= 0 && (!quoted || Sign.Public <= sign)) sums[sign]++
  }
  return {
    words,
    names,
    quotationMarks,
    longAgo: countLongAgo(figures),
    reporting: sums[Sign.Reporting],
    odd: sums[Sign.Odd] + tabsIn(tokens.text),
    firstPerson: sums[Sign.First],
    secondPerson: sums[Sign.Second],
    publicLife: sums[Sign.Public],
    recent: sums[Sign.Recent],
    explaining: sums[Sign.Explaining],
    lives: sums[Sign.Life],
    scenes: sums[Sign.Scene],
    terms: sums[Sign.Term],
    semicolons: sums[Sign.Semicolon],
    brackets: sums[Sign.Bracket],
  }
}

function countLongAgo(figures: readonly Figure<'paragraph'>[]): number {
  let count = 0
  for (const figure of figures) if (isLongAgo(figure)) count++
  return count
}

function isLongAgo({ kind, iso = '' }: Figure<'paragraph'>): boolean {
  return kind === 'date' && /^[01]\d{3}/.test(iso) && iso < '1975'
}

function firstWord(tokens: Tokens, first: number): number {
  let index = first
  while (index < tokens.length && tokens.kind[index] !== Kind.Word && tokens.kind[index] !== Kind.Number) index++
  return index
}

function tabsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) count++
  return count
}
