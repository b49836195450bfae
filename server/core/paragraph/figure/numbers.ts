// Reads the number that begins at a token, in digits or in words: "3.5bn", "two million", "a hundred and five", "half a million".
// In: tokens and an index. Out: the value in single units and the token after it. Says nothing of what is counted.

import { Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { readDigits } from './digits'
import { isPlural } from './singular'
import { SCALES } from './numberWords'
import { readSpelled } from './spelledNumbers'

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
  return tokens.kind[index] === Kind.Word ? readSpelled(tokens, index) : undefined
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
    const sign = close ? isMillionSign(tokens, word, number) : isBillionSign(tokens, word)
    const factor = scaleOf(tokens.words[word], money || sign, close)
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

/** "8 B people". */
function isBillionSign(tokens: Tokens, index: number): boolean {
  if (tokens.words[index] !== 'b' || tokens.shape[index] !== Shape.Capitalised) return false
  return isPlural(tokens.words[index + 1] ?? '')
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
  ['mm', 1e6],
])

/** True where a letter follows that scales a sum of money and nothing else. */
export function isScaledForMoney(tokens: Tokens, next: number): boolean {
  return MONEY_SCALES.has(tokens.words[next])
}

/** Multiplies without the noise of binary fractions: 1.1 million is 1100000, not 1100000.0000000002. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}
