// Finds figures (amounts, shares, counts, order, stretches of time, dates) in one paragraph.
// In: its tokens. Out: figures in text order, never overlapping; offsets from the paragraph's start.
// Each token is looked up once; only those that may begin a figure are read on. Looks at nothing outside the paragraph.

import type { Exactness, Figure } from '../model/figure'
import { Kind, touches, type Tokens } from '../text/tokens'
import { readAge } from './figure/ages'
import { blockedEnd } from './figure/blocked'
import { readClock } from './figure/clock'
import { readCount } from './figure/counts'
import { readDate, readFurtherDay } from './figure/dates'
import { readDuration, readUnitAlone } from './figure/durations'
import { fillElided } from './figure/elided'
import { hedgeAfter, hedgeBefore, perAfter } from './figure/hedges'
import { readMagnitude, readMeasure } from './figure/measures'
import { readMoneyAfter, readMoneyBefore, readScaledDollar } from './figure/money'
import { readNumber } from './figure/numbers'
import { readOrdinal } from './figure/ordinals'
import { joinRange, rangeJoin } from './figure/ranges'
import { isBare, type Reader, type Reading } from './figure/reading'
import { readFraction, readPercent, readRatio } from './figure/shares'
import { mayBegin, Start, startsOf } from './figure/starts'
import { readVague } from './figure/vague'

export function findFigures(tokens: Tokens): Figure<'paragraph'>[] {
  const readings: Reading[] = []
  const starts = startsOf(tokens)
  for (let index = 0; index < tokens.length;) {
    const start = mayBegin(tokens, index, starts)
    if (start === Start.None) {
      index++
      continue
    }
    const blocked = blockedEnd(tokens, index)
    if (blocked !== undefined) {
      index = blocked
      continue
    }
    const reading =
      start === Start.Between ? readBetween(tokens, index) : readWithRange(tokens, index, { start, readings })
    if (reading) readings.push(reading)
    index = reading?.next ?? index + 1
  }
  return fillElided(tokens, readings).map((reading) => figureOf(tokens, reading))
}

function readWithRange(
  tokens: Tokens,
  index: number,
  { start, readings }: { start: Start; readings: readonly Reading[] },
): Reading | undefined {
  const left = furtherDay(tokens, index, readings) ?? readFigure(tokens, index, start)
  return left && (readRange(tokens, left, false) ?? (left.onlyInRange ? undefined : left))
}

/** "between 10 and 20 people": one range that begins with its first word; two figures where they do not go together. */
function readBetween(tokens: Tokens, index: number): Reading | undefined {
  const left = blockedEnd(tokens, index + 1) === undefined ? readFigure(tokens, index + 1, Start.Any) : undefined
  const range = left && readRange(tokens, left, true)
  if (range) return { ...range, first: index }
  return left?.onlyInRange ? undefined : left
}

function readRange(tokens: Tokens, left: Reading, between: boolean): Reading | undefined {
  const at = rangeJoin(tokens, left, between)
  if (at === undefined) return undefined
  const right = readFigure(tokens, pastSmallWords(tokens, at, left), Start.Any)
  return right && !right.onlyInRange ? joinRange(tokens, left, right) : undefined
}

/** "to this June", "to next Tuesday", "six months to more than a year": words that may stand before a range's end. */
function pastSmallWords(tokens: Tokens, at: number, { kind }: Reading): number {
  const word = tokens.words[at]
  if (kind === 'date') return word === 'this' || word === 'next' ? at + 1 : at
  if (kind !== 'duration') return at
  if (word === 'more' && tokens.words[at + 1] === 'than') return at + 2
  return word === 'about' || word === 'nearly' || word === 'over' ? at + 1 : at
}

/** "July 15 and 16": the second day takes its month from the first. */
function furtherDay(tokens: Tokens, index: number, readings: readonly Reading[]): Reading | undefined {
  const last = readings.at(-1)
  if (last?.kind !== 'date' || last.next !== index - 1) return undefined
  const word = tokens.words[index - 1]
  if (word !== 'and' && word !== 'or' && word !== ',') return undefined
  return readFurtherDay(tokens, index, last)
}

/** The readers in the order in which they are asked; the first that finds something is right. */
const WORD_READERS: readonly (readonly [Start, Reader])[] = [
  [Start.Clock, readClock],
  [Start.Date, readDate],
  [Start.Money, readMoneyBefore],
  [Start.ScaledDollar, readScaledDollar],
  [Start.Vague, readVague],
  [Start.Duration, readUnitAlone],
  [Start.Fraction, readFraction],
  [Start.Ordinal, readOrdinal],
]
const NUMBER_READERS: readonly Reader[] = [readClock, readDate, readOrdinal, readFraction, readRatio]

/** @param start which readers to ask; all of them where nobody looked yet */
function readFigure(tokens: Tokens, index: number, start: Start): Reading | undefined {
  // "between" may be the last word.
  if (tokens.length <= index) return undefined
  if (tokens.kind[index] === Kind.Mark) return readMarked(tokens, index)
  const found = tokens.kind[index] === Kind.Number ? readDigits(tokens, index) : readWord(tokens, index, start)
  if (found || (start & Start.Number) === 0) return found
  return readNumbered(tokens, index) ?? readMagnitudeWord(tokens, index)
}

function readDigits(tokens: Tokens, index: number): Reading | undefined {
  for (const read of NUMBER_READERS) {
    const found = read(tokens, index)
    if (found) return found
  }
  return undefined
}

function readWord(tokens: Tokens, index: number, start: Start): Reading | undefined {
  for (const [bit, read] of WORD_READERS) {
    const found = (start & bit) !== 0 ? read(tokens, index) : undefined
    if (found) return found
  }
  return undefined
}

/** A currency sign, or a sign before a number: "$5", "-5°C", "½". */
function readMarked(tokens: Tokens, index: number): Reading | undefined {
  const word = tokens.words[index]
  if (word !== '-' && word !== '−' && word !== '+') return readMoneyBefore(tokens, index) ?? readFraction(tokens, index)
  if (!touches(tokens, index + 1) || (touches(tokens, index) && !OPENING.has(tokens.words[index - 1]))) return undefined
  const found = readMarkedNumber(tokens, index + 1)
  if (!found || word === '+') return found && { ...found, first: index }
  return { ...found, first: index, low: -found.low, high: -found.high }
}

const OPENING = new Set(['(', '[', '"', ':', '~'])

function readMarkedNumber(tokens: Tokens, index: number): Reading | undefined {
  const number = readNumber(tokens, index)
  return number && (readPercent(tokens, index, number) ?? readMeasure(tokens, index, number))
}

/** A number first, then what it is of. */
function readNumbered(tokens: Tokens, index: number): Reading | undefined {
  const number = readNumber(tokens, index)
  if (!number) return undefined
  return (
    readPercent(tokens, index, number) ??
    readMoneyAfter(tokens, index, number) ??
    readAge(tokens, index, number) ??
    readDuration(tokens, index, number) ??
    readMeasure(tokens, index, number) ??
    readCount(tokens, index, number)
  )
}

function readMagnitudeWord(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index] === 'minus') return readMinus(tokens, index)
  if (tokens.words[index] !== 'magnitude') return undefined
  // "plus or minus 3 points" is no loss.
  if (tokens.words[index - 1] === 'or') return undefined
  const at = tokens.words[index + 1] === '-' ? index + 2 : index + 1
  const number = tokens.kind[at] === Kind.Number ? readNumber(tokens, at) : undefined
  return number && readMagnitude(index, number)
}

/** "minus 10 degrees Celsius". */
function readMinus(tokens: Tokens, index: number): Reading | undefined {
  const at = tokens.words[index + 1] === '-' ? index + 2 : index + 1
  const found = tokens.kind[at] === Kind.Number ? readNumbered(tokens, at) : undefined
  return found && { ...found, first: index, low: -found.low, high: -found.high }
}

function figureOf(tokens: Tokens, reading: Reading): Figure<'paragraph'> {
  const hedge = hedgeBefore(tokens, reading.first) ?? hedgeAfter(tokens, reading.next)
  const per = reading.per ?? perOf(tokens, reading)
  const start = tokens.start[reading.first]
  const end = tokens.end[reading.next - 1]
  const { kind, low, high, unit, iso, unitNote, rule, confidence } = reading
  const exactness: Exactness = kind === 'vague' ? 'vague' : (hedge?.exactness ?? 'exact')
  const reason = { rule: `figure.${rule}`, confidence, evidence: [{ start, end }] }
  // Fields are added one by one: spreading optional ones takes more time than finding the figure.
  const figure: Growing = { start, end, kind, low, high, unit, exactness, reason }
  if (iso !== undefined) figure.iso = iso
  if (hedge) figure.hedge = { start: tokens.start[hedge.first], end: tokens.end[hedge.next - 1] }
  if (per !== undefined) figure.per = per
  if (unitNote !== undefined) figure.unitNote = unitNote
  return figure
}

type Growing = { -readonly [Field in keyof Figure<'paragraph'>]: Figure<'paragraph'>[Field] }

function perOf(tokens: Tokens, reading: Reading): string | undefined {
  if (reading.kind === 'date' || reading.kind === 'time' || reading.kind === 'ordinal' || isBare(reading))
    return undefined
  return perAfter(tokens, reading.next, reading.kind === 'money')
}
