// Counts what tells news from other prose, in one pass over a paragraph's tokens.
// In: its tokens, sentences and figures. Out: the counts. Words inside double quotation marks are somebody else's and tell nothing.

import type { Figure } from '../../model/figure'
import type { SignCounts } from '../../model/signs'
import type { Sentence } from '../../text/sentences'
import { Kind, Shape, type Tokens } from '../../text/tokens'

export function countSigns(
  tokens: Tokens,
  sentences: readonly Sentence[],
  figures: readonly Figure<'paragraph'>[],
): SignCounts {
  const sums = [0, 0, 0, 0, 0, 0, 0]
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
    const sign = SIGNS.get(word)
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
  }
}

function isLongAgo({ kind, iso = '' }: Figure<'paragraph'>): boolean {
  return kind === 'date' && /^[01]\d{3}/.test(iso) && iso < '1975'
}

const enum Sign {
  Reporting,
  First,
  Second,
  Public,
  Recent,
  Odd,
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

const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ...signed(
    Sign.Reporting,
    `said says saying told added adding stated announced reported according warned noted claimed insisted urged
    explained stressed confirmed denied declared tweeted acknowledged argued testified alleged reiterated emphasised
    emphasized commented remarked revealed disclosed informed pledged vowed accused criticised criticized condemned`,
  ),
  ...signed(Sign.First, 'i we my our me us myself ourselves mine ours'),
  ...signed(Sign.Second, 'you your yours yourself'),
  ...signed(
    Sign.Public,
    `percent million billion trillion crore lakh
    minister ministers ministry president presidential premier government governments governor senator senators senate
    congress parliament parliamentary lawmaker lawmakers mp mps cabinet police court courts judge prosecutors official
    officials spokesman spokeswoman spokesperson authorities agency mayor council commission commissioner ambassador
    embassy election elections campaign candidate candidates republican republicans democrat democrats opposition party
    army military troops killed arrested investigation sen rep gov gen statement reporters conference news
    federal national international state union economy economic bank chief secretary director chairman leader leaders`,
  ),
  ...signed(
    Sign.Recent,
    `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow week weeks month months
    recent recently currently earlier ahead amid`,
  ),
  ...signed(Sign.Odd, '{ } < > = | \\ # ` ~ ^ _ @ * + / []'),
])

function signed(sign: Sign, words: string): [string, Sign][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, sign])
}
