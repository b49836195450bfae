// Reads sums of money: "$65 billion", "US$ 450,000", "Rs 500 crore", "RM177mil", "10 million euros", "50p".
// In: tokens and where a sum may begin. Out: the sum in single units of its currency. Which dollar a bare "$" is, is settled
// where the article is known; here it carries a note that it is shared.

import { charAt, Char } from '../../text/characters'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { ADJECTIVE_CURRENCIES, CODES, CURRENCY_WORDS, DOLLARS, PREFIXES, SIGNS, type Currency } from './currencies'
import { isScaledForMoney, readNumber, readNumberAt, type NumberReading } from './numbers'
import type { Reading } from './reading'
import { singularOf } from './singular'
import { VAGUE_COUNTS } from './numberWords'

/** A sum whose currency stands before its number. */
export function readMoneyBefore(tokens: Tokens, index: number): Reading | undefined {
  const prefix = readPrefix(tokens, index)
  if (!prefix) return undefined
  const { number, currency, next } = prefix
  return sum(tokens, { first: index, number, currency, next })
}

/** A sum whose currency stands after its number, which has been read. */
export function readMoneyAfter(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  const again = isScaledForMoney(tokens, number.next) ? readNumber(tokens, first, true) : undefined
  for (const candidate of again && again.next > number.next ? [number, again] : [number]) {
    const after = readCurrencyAfter(tokens, candidate.next)
    // "a billion-dollar valuation": the article is the valuation's.
    const article = tokens.words[first] === 'a' && tokens.words[candidate.next] === '-' ? 1 : 0
    if (after)
      return sum(tokens, { first: first + article, number: candidate, currency: after.currency, next: after.next })
  }
  return undefined
}

/** The currency that stands after a number or a vague count ("thousands of dollars"). */
export function readCurrencyAfter(tokens: Tokens, at: number): { currency: Currency; next: number } | undefined {
  const from = tokens.words[at] === '-' && touches(tokens, at) && touches(tokens, at + 1) ? at + 1 : at
  const code = codeAt(tokens, from)
  if (code) return { currency: code, next: from + 1 }
  if (tokens.kind[from] === Kind.Mark) return signAfter(tokens, from)
  if (tokens.kind[from] !== Kind.Word) return undefined
  const suffix = SUFFIXES.has(tokens.words[from])
    ? PREFIXES.get(tokens.text.slice(tokens.start[from], tokens.end[from]))
    : undefined
  if (suffix) return { currency: suffix, next: from + 1 }
  // "p" touches its number: "50p".
  if (tokens.words[from] === 'p' && touches(tokens, from))
    return { currency: { code: 'GBP', part: 0.01 }, next: from + 1 }
  return wordAfter(tokens, from)
}

/** Abbreviations that some papers write after the sum: "42 RM", "20 Rs". */
const SUFFIXES = new Set(['rs', 'rm', 'tk', 'dh', 'dhs', 'sh', 'kd', 'le'])

interface Prefix {
  readonly number: NumberReading
  readonly currency: Currency
  readonly next: number
}

function readPrefix(tokens: Tokens, index: number): Prefix | undefined {
  if (tokens.kind[index] === Kind.Mark) {
    const currency = SIGNS.get(tokens.words[index])
    return currency && currency.part === undefined ? numberAfter(tokens, index + 1, currency) : undefined
  }
  return wordPrefix(tokens, index)
}

/** "US$5", "US $5", "$US5", "Rs 500", "Rs. 500", "BND1,000", "GH¢5". */
function wordPrefix(tokens: Tokens, index: number): Prefix | undefined {
  if (tokens.shape[index] === Shape.Lower) return lowerPrefix(tokens, index)
  const { text } = tokens
  const start = tokens.start[index]
  let letters = start
  while (letters < tokens.end[index] && charAt(text, letters) !== Char.Digit) letters++
  if (letters < tokens.end[index]) return touchingPrefix(tokens, index, letters)
  const sign = tokens.words[index + 1]
  if (sign !== undefined && SIGNS.has(sign)) return signedPrefix(tokens, index)
  const written = text.slice(start, letters)
  // Wires that know only ASCII write the yen's sign as "Y=".
  if (written === 'Y' && sign === '=' && touches(tokens, index + 1))
    return numberAfter(tokens, index + 2, { code: 'JPY' })
  const currency = PREFIXES.get(written) ?? codeAt(tokens, index)
  if (!currency) return undefined
  const stop = sign === '.' && touches(tokens, index + 1) ? 1 : 0
  const at = index + 1 + stop
  // One letter alone ("R 5", "N 10") is a name's letter far more often than a currency.
  if (written.length === 1 && tokens.kind[at] === Kind.Number && !touches(tokens, at)) return undefined
  return numberAfter(tokens, at, currency)
}

function lowerPrefix(tokens: Tokens, index: number): Prefix | undefined {
  const word = tokens.words[index]
  if (word === 'rs') return numberAfter(tokens, index + 1, PREFIXES.get('Rs'))
  // "mxn$ 15": a code before the sign, in the small letters of a search box.
  const code =
    word.length === 3 && tokens.words[index + 1] === '$' && touches(tokens, index + 1) ? DOLLARS.get(word) : undefined
  return code === undefined ? undefined : numberAfter(tokens, index + 2, { code })
}

/** Letters and digits in one word: "Sh5 billion". */
function touchingPrefix(tokens: Tokens, index: number, digits: number): Prefix | undefined {
  const written = tokens.text.slice(tokens.start[index], digits)
  const currency = PREFIXES.get(written) ?? (CODES.has(written) ? { code: isoOf(written) } : undefined)
  if (!currency || digits === tokens.start[index]) return undefined
  const number = readNumberAt(tokens, index, digits)
  if (!number) return undefined
  // "COP27" is a conference; "N5" and "P2" are labels unless they look like sums.
  if ((written.length === 1 || written === 'COP') && number.plain && number.value < 50) return undefined
  if (written.length === 1 && written !== 'N' && written !== 'R' && written !== 'K' && number.plain) return undefined
  return { number, currency, next: number.next }
}

/** "US$5", "HK $5", "GH¢5", "Rs.₹5". */
function signedPrefix(tokens: Tokens, index: number): Prefix | undefined {
  const word = tokens.words[index]
  const sign = tokens.words[index + 1]
  const joined = touches(tokens, index + 1)
  if (sign === '$') {
    const code = isCapital(tokens, index) ? DOLLARS.get(word) : undefined
    const spaced = word === 'us' || word === 's' || word === 'hk' || word === 'u.s.' || word === 'nz'
    return code && (joined || spaced) ? numberAfter(tokens, index + 2, { code }) : undefined
  }
  if (joined && word === 'gh') return numberAfter(tokens, index + 2, { code: 'GHS' })
  if (joined && word === 'e' && sign === '£') return numberAfter(tokens, index + 2, { code: 'EGP' })
  return undefined
}

function numberAfter(tokens: Tokens, index: number, currency: Currency | undefined): Prefix | undefined {
  if (!currency) return undefined
  let at = index
  let settled = currency
  // "$US113 trillion": letters after the sign.
  if (tokens.text[tokens.start[index - 1]] === '$' && tokens.kind[at] === Kind.Word && touches(tokens, at)) {
    const letters = /^(?:us|a|c|nz|hk|s)(?=\d|$)/.exec(tokens.words[at])?.[0]
    if (letters === undefined) return undefined
    settled = { code: DOLLARS.get(letters) ?? 'USD' }
    if (letters.length < tokens.words[at].length) {
      const number = readNumberAt(tokens, at, tokens.start[at] + letters.length)
      return number && { number, currency: settled, next: number.next }
    }
    at++
  }
  const minus = tokens.words[at] === '-' || tokens.words[at] === '−'
  if (minus) at++
  if (tokens.kind[at] !== Kind.Number) return undefined
  const read = readNumber(tokens, at, true)
  if (!read) return undefined
  const number = minus ? { ...read, value: -read.value } : read
  return { number, currency: settled, next: number.next }
}

function signAfter(tokens: Tokens, at: number): { currency: Currency; next: number } | undefined {
  const sign = SIGNS.get(tokens.words[at])
  if (!sign || (!touches(tokens, at) && tokens.kind[at + 1] === Kind.Number)) return undefined
  return { currency: sign, next: at + 1 }
}

/** "euros", "Australian dollars", "U.S. dollars", "Hong Kong dollars", "pounds sterling". */
function wordAfter(tokens: Tokens, from: number): { currency: Currency; next: number } | undefined {
  for (let at = from; at < from + 3; at++) {
    if (tokens.kind[at] !== Kind.Word) return undefined
    const word = currencyWord(tokens.words[at])
    if (word !== undefined) return namedCurrency(tokens, { from, at, word })
    if (at === from && !isCapital(tokens, at) && !CURRENCY_ADJECTIVES.has(tokens.words[at])) return undefined
  }
  return undefined
}

/** "500 pounds of flour", "weighs 180 pounds": mass, not money. */
function isWeight(tokens: Tokens, from: number, at: number): boolean {
  const after = tokens.words[at + 1]
  if (after === 'of' || after === 'heavier' || after === 'lighter' || after === 'overweight') return true
  for (let before = Math.max(0, from - 5); before < from; before++) if (WEIGHING.has(tokens.words[before])) return true
  return false
}

const WEIGHING = new Set(
  'weigh weighs weighed weighing weight lost gained lifted kilogram kilograms kg kilos'.split(' '),
)

const CURRENCY_ADJECTIVES = new Set([...ADJECTIVE_CURRENCIES.keys()].map((name) => name.split(' ')[0]))

function namedCurrency(
  tokens: Tokens,
  { from, at, word }: { from: number; at: number; word: string },
): { currency: Currency; next: number } | undefined {
  const currency = CURRENCY_WORDS.get(word)
  if (!currency) return undefined
  const code = at > from ? ADJECTIVE_CURRENCIES.get(`${tokens.words[at - 1]} ${word}`) : undefined
  if (at > from && !code) return undefined
  // "won" is a verb first: "20 won" stands only beside a sum's size.
  if (word === 'won' && !code && !isLarge(tokens, from)) return undefined
  if (word === 'pound' && !code && isWeight(tokens, from, at)) return undefined
  if (word === 'real' && tokens.words[at] === 'real') return undefined
  const next = tokens.words[at + 1] === 'sterling' ? at + 2 : at + 1
  const part = currency.part === undefined ? {} : { part: currency.part }
  return { currency: code ? { code, ...part } : next > at + 1 ? { code: 'GBP' } : currency, next }
}

function isLarge(tokens: Tokens, from: number): boolean {
  return from > 0 && (tokens.kind[from - 1] === Kind.Word || tokens.words[from - 1].length > 4)
}

function currencyWord(word: string): string | undefined {
  if (CURRENCY_WORDS.has(word)) return word
  const singular = singularOf(word)
  return CURRENCY_WORDS.has(singular) ? singular : undefined
}

function codeAt(tokens: Tokens, index: number): Currency | undefined {
  if (tokens.shape[index] !== Shape.Capitals)
    return LOWER_CODES.has(tokens.words[index]) ? { code: isoOf(tokens.words[index].toUpperCase()) } : undefined
  const written = tokens.text.slice(tokens.start[index], tokens.end[index])
  if (CODES.has(written)) return { code: isoOf(written) }
  // "120 MEUR": millions.
  const millions = written.length === 4 && written[0] === 'M' && CODES.has(written.slice(1))
  return millions ? { code: written.slice(1), part: 1e6 } : undefined
}

/** Codes that are known as well in small letters: "20 usd". */
const LOWER_CODES = new Set('usd eur gbp rmb jpy cny inr aud chf sgd hkd nzd'.split(' '))

function isoOf(written: string): string {
  return written === 'RMB' ? 'CNY' : written
}

function sum(
  tokens: Tokens,
  { first, number, currency, next }: { first: number; number: NumberReading; currency: Currency; next: number },
): Reading {
  const cents = currency.part === undefined ? centsAfter(tokens, next) : undefined
  const whole = currency.part === undefined ? number.value : number.value * currency.part
  const value = Number((whole + (cents?.value ?? 0)).toPrecision(15))
  const settled = currency.note === undefined || cents ? undefined : settledAfter(tokens, next)
  const code = settled?.code ?? currency.code
  return {
    first,
    next: cents?.next ?? settled?.next ?? next,
    kind: 'money',
    low: value,
    high: value,
    unit: code,
    ...(currency.note !== undefined && !settled && { unitNote: currency.note }),
    rule: 'money',
    confidence: 0.95,
    scale: number.scale,
  }
}

/** "and 3 cents", "50 pence" after a sum. */
function centsAfter(tokens: Tokens, next: number): { value: number; next: number } | undefined {
  const at = tokens.words[next] === 'and' ? next + 1 : next
  const number = readNumber(tokens, at)
  if (!number) return undefined
  const part = CURRENCY_WORDS.get(currencyWord(tokens.words[number.next] ?? '') ?? '')?.part
  if (part !== undefined) return { value: number.value * part, next: number.next + 1 }
  return isBareCents(tokens, next, number) ? { value: number.value / 100, next: number.next } : undefined
}

/** "15 dollars and 50.": two digits after a currency's word, with nothing behind them that they could count. */
function isBareCents(tokens: Tokens, next: number, { value, scale, next: after }: NumberReading): boolean {
  if (value < 10 || 99 < value || scale !== 1 || !Number.isInteger(value)) return false
  if (tokens.kind[next - 1] !== Kind.Word || !CENTED.has(tokens.words[next - 1])) return false
  return after >= tokens.length || /^[.!?;)]$/.test(tokens.words[after])
}

const CENTED = new Set(['dollar', 'dollars', 'euro', 'euros', 'pound', 'pounds'])

/** What settles the currency after the sum: "$15 (US)", "$500 million USD", "$5 Canadian". */
function settledAfter(tokens: Tokens, next: number): { code: string; next: number } | undefined {
  const code = codeAt(tokens, next)
  if (code?.code.endsWith('D')) return { code: code.code, next: next + 1 }
  if (tokens.words[next] === 'u.s.' && tokens.kind[next + 1] !== Kind.Word) return { code: 'USD', next: next + 1 }
  if (tokens.words[next] === '(' && tokens.words[next + 2] === ')') {
    const dollar = isCapital(tokens, next + 1) ? DOLLARS.get(tokens.words[next + 1]) : undefined
    if (dollar) return { code: dollar, next: next + 3 }
  }
  // "$3 million dollars" says it twice.
  if (tokens.words[next] === 'dollars') return { code: 'USD', next: next + 1 }
  return undefined
}

/** "billion-dollar", "million dollar": a scale that is a sum by itself. */
export function readScaledDollar(tokens: Tokens, index: number): Reading | undefined {
  const scale = VAGUE_COUNTS.get(`${tokens.words[index]}s`)?.[0]
  if (scale === undefined || scale < 1e3) return undefined
  if (tokens.words[index - 1] === 'digit' || tokens.words[index - 1] === 'figure') return undefined
  const hyphen = tokens.words[index + 1] === '-' ? 1 : 0
  const after = readCurrencyAfter(tokens, index + 1 + hyphen)
  if (!after || tokens.words[after.next - 1].endsWith('s')) return undefined
  const number: NumberReading = { next: index + 1, value: scale, scale, plain: false, inWords: true }
  return sum(tokens, { first: index, number, currency: after.currency, next: after.next })
}
