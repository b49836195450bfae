// Counts what tells news from other prose, in one pass over a paragraph's tokens.
// In: its tokens, sentences and figures. Out: the counts. Words inside double quotation marks are somebody else's and tell nothing.

import type { Figure } from '../../model/figure'
import type { SignCounts } from '../../model/signs'
import type { Sentence } from '../../text/sentences'
import { Kind, Shape, type Tokens } from '../../text/tokens'
import { Sign, SIGN_OF, SIGN_COUNT } from './telling'

export function countSigns(
  tokens: Tokens,
  sentences: readonly Sentence[],
  figures: readonly Figure<'paragraph'>[],
): SignCounts {
  const sums = new Array<number>(SIGN_COUNT).fill(0)
  let words = 0
  let names = 0
  let quotationMarks = 0
  let quoted = false
  const begins = new Uint8Array(tokens.length)
  for (const { first } of sentences) begins[firstWord(tokens, first)] = 1
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens.words[index]
    if (word === '"') {
      quotationMarks++
      quoted = !quoted
      continue
    }
    if (tokens.kind[index] === Kind.Word) {
      words++
      if (tokens.shape[index] >= Shape.Capitalised && begins[index] === 0 && word !== 'i') names++
    }
    const sign = SIGN_OF.get(word)
    if (sign !== undefined && (!quoted || Sign.Public <= sign)) sums[sign]++
  }
  return {
    words,
    names,
    quotationMarks,
    longAgo: figures.filter(isLongAgo).length,
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
