// Reads vague counts: "thousands of people", "tens of millions of dollars", "dozens".
// In: tokens and an index. Out: the lowest and highest number that readers take them for, with what is counted.

import type { Tokens } from '../../text/tokens'
import { readCurrencyAfter } from './money'
import { countedNoun } from './nounPhrase'
import { VAGUE_COUNTS } from './numberWords'
import type { Reading } from './reading'

export function readVague(tokens: Tokens, index: number): Reading | undefined {
  const bounds = VAGUE_COUNTS.get(tokens.words[index])
  if (!bounds || (tokens.words[index] === 'scores' && tokens.words[index + 1] !== 'of')) return undefined
  let [low, high] = bounds
  let next = index + 1
  // "tens of thousands", "hundreds of millions".
  const larger = tokens.words[next] === 'of' ? VAGUE_COUNTS.get(tokens.words[next + 1]) : undefined
  if (larger) {
    low *= larger[0]
    high *= larger[0]
    next += 2
  }
  const of = tokens.words[next] === 'of' ? next + 1 : next
  const money = of > next ? readCurrencyAfter(tokens, of) : undefined
  const noun = of > next && !money ? countedNoun(tokens, of) : undefined
  const unit = money?.currency.code ?? noun?.unit ?? ''
  return {
    first: index,
    next: money?.next ?? noun?.next ?? next,
    kind: 'vague',
    low,
    high,
    unit,
    rule: 'vague',
    confidence: 0.8,
  }
}
