// Reads numbers written in words: "twenty-eight thousand", "a hundred and five", "half a million", "two and a half million".
// In: tokens and an index. Out: the value in single units and the token after it, or undefined.

import { touches, type Tokens } from '../../text/tokens'
import type { NumberReading } from './numbers'
import { HALVES, SCALES, SMALL_NUMBERS } from './numberWords'

export function readSpelled(tokens: Tokens, index: number): NumberReading | undefined {
  const word = tokens.words[index]
  if (HALVES.has(word)) return readHalfOf(tokens, index)
  if (word === 'a' || word === 'an') return readArticle(tokens, index)
  return readCardinal(tokens, index)
}

/** "a hundred", "a million", "a dozen", "a quarter of a million", "a half million". */
function readArticle(tokens: Tokens, index: number): NumberReading | undefined {
  const word = tokens.words[index + 1]
  if (HALVES.has(word)) return readHalfOf(tokens, index + 1)
  const scale =
    word === 'hundred' ? 100 : word === 'dozen' ? 12 : SPELLED_SCALES.has(word) ? SCALES.get(word) : undefined
  if (!scale) return undefined
  if (word === 'dozen') return { next: index + 2, value: 12, scale: 1, plain: false, inWords: true }
  return readCardinal(tokens, index)
}

const SPELLED_SCALES: ReadonlySet<string> = new Set(['thousand', 'million', 'billion', 'trillion', 'lakh', 'crore'])

/** "half a million", "a quarter of a million", "half million". */
function readHalfOf(tokens: Tokens, index: number): NumberReading | undefined {
  const part = HALVES.get(tokens.words[index]) ?? 0
  let at = index + 1
  if (tokens.words[at] === 'of') at++
  if (tokens.words[at] === 'a') at++
  if (tokens.words[at] === '-') at++
  const scale =
    tokens.words[at] === 'dozen' ? 12 : SPELLED_SCALES.has(tokens.words[at]) ? SCALES.get(tokens.words[at]) : 0
  if (!scale) return undefined
  return { next: at + 1, value: part * scale, scale, plain: false, inWords: true }
}

/** "twenty-eight thousand six hundred and forty-two", "two and a half million". */
function readCardinal(tokens: Tokens, index: number): NumberReading | undefined {
  const sum = new Sum()
  let at = index
  if (tokens.words[at] === 'a' || tokens.words[at] === 'an') {
    sum.add(1)
    at++
  }
  let next = index
  while (at < tokens.length && takes(sum, tokens.words[at], at === index)) {
    next = ++at
    const half = halfAfter(tokens, at)
    if (half && sum.addHalf(half.value)) {
      at = half.next
      next = at
    } else if (joinsNumber(tokens, at, sum)) at++
  }
  if (next === index) return undefined
  return { next, value: sum.value(), scale: sum.scale, plain: false, inWords: true }
}

/** Adds the word to the sum; false where it belongs to no number or to another one. */
function takes(sum: Sum, word: string, isFirst: boolean): boolean {
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) return sum.add(small)
  if (word === 'hundred') return sum.multiply(100)
  if (word === 'dozen') return !isFirst && sum.multiply(12)
  return SPELLED_SCALES.has(word) && sum.multiply(SCALES.get(word) ?? 1)
}

/** "and a half" after "two": part of the number, with or without hyphens; "two and half" too. */
function halfAfter(tokens: Tokens, index: number): { value: number; next: number } | undefined {
  let at = index
  if (tokens.words[at] === '-') at++
  if (tokens.words[at] !== 'and') return undefined
  at++
  if (tokens.words[at] === '-') at++
  if (tokens.words[at] === 'a') at++
  if (tokens.words[at] === '-') at++
  const value = HALVES.get(tokens.words[at])
  return value === undefined ? undefined : { value, next: at + 1 }
}

/** The hyphen in "twenty-one", "ninety-thousand"; the "and" in "hundred and ninety". */
function joinsNumber(tokens: Tokens, at: number, sum: Sum): boolean {
  const word = tokens.words[at]
  const after = tokens.words[at + 1]
  if (word === '-') {
    if (!touches(tokens, at) || !touches(tokens, at + 1)) return false
    return (
      (sum.wantsUnit() && (SMALL_NUMBERS.get(after) ?? 99) < 10) || SPELLED_SCALES.has(after) || after === 'hundred'
    )
  }
  return word === 'and' && sum.wantsRest() && SMALL_NUMBERS.has(after)
}

/** Adds up spelled-out numbers: each word either adds to what stands or multiplies it. */
class Sum {
  private total = 0
  private current = 0
  private lastSmall = 0
  scale = 1

  /** False where the word cannot belong to the same number ("two three"). */
  add(small: number): boolean {
    if (this.lastSmall > 0 && !(this.lastSmall >= 20 && this.lastSmall % 10 === 0 && small < 10)) return false
    if (this.total === 0 && this.current === 0 && this.lastSmall === 0 && small === 0) return true
    this.current += small
    this.lastSmall = small
    return true
  }

  multiply(by: number): boolean {
    if (by <= 100) {
      if (this.current >= 100) return false
      this.current = (this.current || 1) * by
    } else {
      if (this.current === 0 && this.total === 0) return false
      if (this.current === 0) this.total *= by
      else this.total += this.current * by
      this.current = 0
      this.scale = by
    }
    this.lastSmall = 0
    return true
  }

  addHalf(part: number): boolean {
    // "two million and a half".
    if (this.current === 0 && this.total > 0 && this.scale >= 1e5) {
      this.total += part * this.scale
      return true
    }
    if (this.current === 0 || this.current >= 100) return false
    this.current += part
    return true
  }

  /** True after "twenty". */
  wantsUnit(): boolean {
    return this.lastSmall >= 20
  }

  /** True after "hundred" or "thousand". */
  wantsRest(): boolean {
    return this.lastSmall === 0 && (this.current >= 100 || (this.total > 0 && this.current === 0 && this.scale < 1e5))
  }

  value(): number {
    return Number((this.total + this.current).toPrecision(15))
  }
}
