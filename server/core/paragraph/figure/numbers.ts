// Reads the number that begins at a token, in digits or in words: "3.5bn", "two million", "a hundred and five", "half a million".
// In: tokens and an index. Out: the value in single units and the token after it. Says nothing of what is counted.

import { Kind, touches, type Tokens } from '../../text/tokens'
import { readDigits } from './digits'
import { isPlural } from './singular'
import { HALVES, SCALES, SMALL_NUMBERS } from './numberWords'

export interface NumberReading {
  readonly next: number
  /** In single units: 3.5e9 for "3.5bn". */
  readonly value: number
  /** 1e9 for "3.5bn"; 1 where nothing scales. */
  readonly scale: number
  /** Digits alone, without groups, decimals or scale: may be a year, a day or a name's number. */
  readonly plain: boolean
  readonly inWords: boolean
}

/**
 * @param money true where a currency has been seen, so that "5m" is five million and "3b" three billion, not metres or a flat's number
 * @returns undefined where no number begins there, which is not an error
 */
export function readNumber(tokens: Tokens, index: number, money = false): NumberReading | undefined {
  if (tokens.kind[index] === Kind.Number) return readFigures(tokens, index, money)
  return tokens.kind[index] === Kind.Word ? readWords(tokens, index) : undefined
}

/** The number whose digits begin at `at`, maybe inside a word: "Sh5 billion", "RM177mil". */
export function readNumberAt(tokens: Tokens, index: number, at: number): NumberReading | undefined {
  const digits = readDigits(tokens.text, at)
  if (!digits) return undefined
  let next = index
  while (next < tokens.length && tokens.end[next] <= digits.end) next++
  if (next < tokens.length && tokens.start[next] < digits.end) {
    // The digits end inside a word: what is left of it must be a scale.
    const scale = scaleOf(tokens.text.slice(digits.end, tokens.end[next]).toLowerCase(), true)
    return scale === undefined
      ? undefined
      : { next: next + 1, value: scaled(digits.value, scale), scale, plain: false, inWords: false }
  }
  return withScale(tokens, { next, value: digits.value, scale: 1, plain: digits.plain, inWords: false }, true)
}

function readFigures(tokens: Tokens, index: number, money: boolean): NumberReading | undefined {
  const digits = readDigits(tokens.text, tokens.start[index])
  if (!digits) return undefined
  let next = index + 1
  while (next < tokens.length && tokens.start[next] < digits.end) next++
  const fraction = readFractionAfter(tokens, next, digits.plain)
  const value = digits.value + (fraction?.value ?? 0)
  return withScale(
    tokens,
    { next: fraction?.next ?? next, value, scale: 1, plain: digits.plain && !fraction, inWords: false },
    money,
  )
}

/** "2½", "2 1/2": what is added to the whole number. */
function readFractionAfter(tokens: Tokens, at: number, plain: boolean): { value: number; next: number } | undefined {
  if (!plain || at >= tokens.length) return undefined
  const glyph = GLYPHS.get(tokens.words[at])
  if (glyph !== undefined && touches(tokens, at)) return { value: glyph, next: at + 1 }
  if (tokens.kind[at] !== Kind.Number || tokens.words[at + 1] !== '/' || touches(tokens, at)) return undefined
  if (!touches(tokens, at + 1) || !touches(tokens, at + 2) || tokens.kind[at + 2] !== Kind.Number) return undefined
  const above = Number(tokens.words[at])
  const below = Number(tokens.words[at + 2])
  return above < below && below <= 16 ? { value: above / below, next: at + 3 } : undefined
}

/** Fractions that are one character. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅕', 0.2],
  ['⅛', 0.125],
])

/** Takes in the scales after a number: "bn", "million", "lakh crore". */
function withScale(tokens: Tokens, number: NumberReading, money: boolean): NumberReading {
  let { next, scale } = number
  for (;;) {
    const word = scaleAt(tokens, next)
    if (word >= tokens.length) break
    const close = touches(tokens, word) && word === next
    const factor = scaleOf(tokens.words[word], money || (close && isMillionSign(tokens, word, number)), close)
    if (!factor) break
    scale *= factor
    next = word + 1
  }
  if (scale === 1) return number
  return { ...number, next, value: scaled(number.value, scale), scale, plain: false }
}

/** The token that may hold a scale: the next one, past a hyphen that joins ("15-million"). */
function scaleAt(tokens: Tokens, next: number): number {
  if (tokens.words[next] === '-' && touches(tokens, next) && touches(tokens, next + 1)) {
    return SCALES.has(tokens.words[next + 1]) ? next + 1 : tokens.length
  }
  return next
}

/** "4.3M" and "12.3m tonnes" are numbers of things, "100m" is a distance, unless it is money. */
function isMillionSign(tokens: Tokens, index: number, { plain }: NumberReading): boolean {
  if (tokens.words[index] === 'm' && !plain && isPlural(tokens.words[index + 1] ?? '')) return true
  return tokens.text[tokens.start[index]] === 'M' && tokens.end[index] - tokens.start[index] === 1
}

function scaleOf(word: string, money: boolean, close = true): number | undefined {
  const scale = SCALES.get(word)
  if (scale !== undefined) return scale
  if (close && word === 'k') return 1e3
  if (!money) return undefined
  return MONEY_SCALES.get(word)
}

/** Letters that scale a sum and mean something else after other numbers. */
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['mil', 1e6],
])

/** Multiplies without the noise of binary fractions: 1.1 million is 1100000, not 1100000.0000000002. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}

function readWords(tokens: Tokens, index: number): NumberReading | undefined {
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
  let next = index
  while (at < tokens.length) {
    const word = tokens.words[at]
    if (at === index && (word === 'a' || word === 'an')) {
      sum.add(1)
      at++
      continue
    }
    const small = SMALL_NUMBERS.get(word)
    if (small !== undefined) {
      if (!sum.add(small)) break
    } else if (word === 'hundred') {
      if (!sum.multiply(100)) break
    } else if (word === 'dozen') {
      if (at === index || !sum.multiply(12)) break
    } else if (SPELLED_SCALES.has(word)) {
      if (!sum.multiply(SCALES.get(word) ?? 1)) break
    } else break
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
