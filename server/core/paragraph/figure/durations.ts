// Reads stretches of time: "10 years", "a decade", "three-day", "six months and six days", "2hr 40min", "weeklong".
// In: tokens, and the number where one was read. Out: the stretch as ISO 8601.

import { Kind, touches, type Tokens } from '../../text/tokens'
import type { NumberReading } from './numbers'
import { readNumber } from './numbers'
import { HALVES } from './numberWords'
import type { Reading } from './reading'

/** How each unit is written in ISO 8601: how many of which letter. */
interface TimeUnit {
  readonly letter: 'Y' | 'M' | 'W' | 'D' | 'H' | 'N' | 'S'
  readonly times: number
  readonly plural: boolean
}

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (
    [
      ['second seconds sec secs', 'S', 1],
      ['minute minutes min mins', 'N', 1],
      ['hour hours hr hrs', 'H', 1],
      ['day days', 'D', 1],
      ['night nights', 'D', 1],
      ['week weeks wk wks', 'W', 1],
      ['fortnight fortnights', 'W', 2],
      ['month months', 'M', 1],
      ['year years yr yrs', 'Y', 1],
      ['decade decades', 'Y', 10],
      ['century centuries', 'Y', 100],
    ] as const
  ).flatMap(([words, letter, times]) =>
    words.split(' ').map((word): [string, TimeUnit] => [word, { letter, times, plural: word.endsWith('s') }]),
  ),
)

export function isTimeUnit(word: string | undefined): boolean {
  return word !== undefined && UNITS.has(word)
}

/** A stretch whose number has been read: "10 years", "three more weeks", "6-month", "five and a half years". */
export function readDuration(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  const unit = unitAfter(tokens, number.next) ?? secondAfter(tokens, number)
  if (!unit) return undefined
  const parts = [{ unit: unit.unit, count: number.value }]
  let next = unit.next
  // "two years and a half".
  const half = halfAfter(tokens, next)
  if (half) {
    parts[0].count += half.value
    next = half.next
  }
  for (;;) {
    const further = furtherPart(tokens, next, parts[parts.length - 1].unit)
    if (!further) break
    parts.push(further)
    next = further.next
  }
  return duration(first, next, isoOf(parts))
}

/** "a decade", "an hour", "a half-hour", "the weekend" is none; "weeklong", "month-long", "the past decade". */
export function readUnitAlone(tokens: Tokens, index: number): Reading | undefined {
  const word = tokens.words[index]
  if (word === 'a' || word === 'an') return readWithArticle(tokens, index)
  const half = HALVES.has(word) ? readHalf(tokens, index) : undefined
  return half ?? readLong(tokens, index) ?? readPast(tokens, index)
}

function duration(first: number, next: number, iso: string): Reading {
  return { first, next, kind: 'duration', low: NaN, high: NaN, unit: '', iso, rule: 'duration', confidence: 0.95 }
}

interface Part {
  readonly unit: TimeUnit
  count: number
}

function unitAfter(tokens: Tokens, at: number): { unit: TimeUnit; next: number } | undefined {
  let index = at
  if (tokens.words[index] === '-') index++
  else while (BETWEEN.has(tokens.words[index])) index++
  const unit = UNITS.get(tokens.words[index]) ?? hourSign(tokens, index)
  if (!unit || tokens.words[index + 1] === "'s") return undefined
  if (tokens.words[index].startsWith('second') && !unit.plural && tokens.words[at] !== '-') return undefined
  const stop =
    /^(?:sec|min|hr|yr)s?$/.test(tokens.words[index]) && tokens.words[index + 1] === '.' && touches(tokens, index + 1)
  return { unit, next: index + 1 + (stop && tokens.kind[index + 2] === Kind.Number ? 1 : 0) }
}

/** "a 4.3 second dash": after decimals "second" is no order. */
function secondAfter(
  tokens: Tokens,
  { next, plain, inWords }: NumberReading,
): { unit: TimeUnit; next: number } | undefined {
  const unit = plain || inWords || tokens.words[next] !== 'second' ? undefined : UNITS.get('second')
  return unit && { unit, next: next + 1 }
}

/** "3h". */
function hourSign(tokens: Tokens, index: number): TimeUnit | undefined {
  return tokens.words[index] === 'h' && touches(tokens, index) && tokens.kind[index - 1] === Kind.Number
    ? UNITS.get('hours')
    : undefined
}

/** Words that may stand between a number and its unit of time. */
const BETWEEN = new Set(
  'more full whole long consecutive straight additional further calendar working business successive short solid extra previous other'.split(
    ' ',
  ),
)

function halfAfter(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  if (tokens.words[at] !== 'and' || tokens.words[at + 1] !== 'a') return undefined
  const value = tokens.words[at + 2] === 'half' ? 0.5 : undefined
  return value === undefined || UNITS.has(tokens.words[at + 3]) ? undefined : { value, next: at + 3 }
}

/** "and six days" after "six months": a smaller unit that follows at once. */
function furtherPart(tokens: Tokens, at: number, after: TimeUnit): (Part & { next: number }) | undefined {
  let index = at
  if (tokens.words[index] === 'and') index++
  const number = readNumber(tokens, index)
  if (!number || number.scale !== 1) return undefined
  const unit = unitAfter(tokens, number.next)
  if (!unit || LETTERS.indexOf(unit.unit.letter) <= LETTERS.indexOf(after.letter)) return undefined
  return { unit: unit.unit, count: number.value, next: unit.next }
}

const LETTERS = 'YMWDHNS'

function isoOf(parts: readonly Part[]): string {
  let days = ''
  let clock = ''
  for (const { unit, count } of parts) {
    const written = trimmed(count * unit.times)
    if (unit.letter === 'Y' && !Number.isInteger(count * unit.times)) days += halfYears(count * unit.times)
    else if (LETTERS.indexOf(unit.letter) < 4) days += written + unit.letter
    else clock += written + (unit.letter === 'N' ? 'M' : unit.letter)
  }
  return `P${days}${clock && `T${clock}`}`
}

/** 2.5 years are two years and six months. */
function halfYears(years: number): string {
  const whole = Math.floor(years)
  const months = Math.round((years - whole) * 12)
  return `${whole > 0 ? `${whole}Y` : ''}${months > 0 ? `${months}M` : ''}`
}

function trimmed(count: number): string {
  return String(Number(count.toPrecision(12)))
}

/** "a year" is a stretch after "in", "for", "than" ... and before "ago", "later"; after an amount it says how often. */
function readWithArticle(tokens: Tokens, index: number): Reading | undefined {
  let at = index + 1
  if (tokens.words[at] === 'half' || tokens.words[at] === 'quarter') return readHalf(tokens, at, index)
  if (tokens.words[at] === 'full' || tokens.words[at] === 'whole' || tokens.words[at] === 'single') at++
  const unit = UNITS.get(tokens.words[at])
  if (
    !unit ||
    unit.plural ||
    tokens.words[at] === 'second' ||
    tokens.words[at] === 'min' ||
    tokens.words[at + 1] === "'s"
  )
    return undefined
  let next = at + 1
  const parts: Part[] = [{ unit, count: 1 }]
  const half = halfAfter(tokens, next)
  if (half) {
    parts[0].count += half.value
    next = half.next
  }
  if (tokens.words[next] === '-' && tokens.words[next + 1] === 'long') return duration(at, next + 2, isoOf(parts))
  return isStretch(tokens, index, next) ? duration(index, next, isoOf(parts)) : undefined
}

function isStretch(tokens: Tokens, index: number, next: number): boolean {
  const before = tokens.words[index - 1] ?? ''
  return AFTER_STRETCH.has(tokens.words[next] ?? '') || BEFORE_STRETCH.has(before)
}

const BEFORE_STRETCH = new Set(
  'in for after within over about than of during almost nearly under around just only least every exactly roughly approximately up to spent spend last lasted last quite takes took take another by until'.split(
    ' ',
  ),
)
const AFTER_STRETCH = new Set('ago before after later earlier long into since until till in'.split(' '))

/** "half an hour", "half a decade", "a quarter of an hour", "a half century". */
function readHalf(tokens: Tokens, index: number, first = index): Reading | undefined {
  let at = index + 1
  if (tokens.words[at] === 'of' || tokens.words[at] === '-') at++
  if (tokens.words[at] === 'a' || tokens.words[at] === 'an') at++
  const unit = UNITS.get(tokens.words[at])
  const part = tokens.words[index] === 'half' ? 0.5 : 0.25
  if (
    !unit ||
    unit.plural ||
    unit.letter === 'S' ||
    (first === index && at === index + 1 && !PAST.has(tokens.words[index - 1]))
  )
    return undefined
  const smaller = SMALLER[unit.letter]
  const count = part * unit.times
  if (Number.isInteger(count) || !smaller) return duration(first, at + 1, isoOf([{ unit, count: part }]))
  return duration(
    first,
    at + 1,
    isoOf([{ unit: { letter: smaller.letter, times: 1, plural: true }, count: count * smaller.count }]),
  )
}

const PAST = new Set(['last', 'past', 'next', 'previous', 'coming'])

/** What half a unit is counted in. */
const SMALLER: Partial<Record<TimeUnit['letter'], { letter: TimeUnit['letter']; count: number }>> = {
  Y: { letter: 'M', count: 12 },
  H: { letter: 'N', count: 60 },
  D: { letter: 'H', count: 24 },
  M: { letter: 'W', count: 4 },
  N: { letter: 'S', count: 60 },
}

/** "weeklong", "month-long", "year-long". */
function readLong(tokens: Tokens, index: number): Reading | undefined {
  const word = tokens.words[index]
  const joined = word.endsWith('long') ? UNITS.get(word.slice(0, -4)) : undefined
  if (joined && !joined.plural) return duration(index, index + 1, isoOf([{ unit: joined, count: 1 }]))
  const unit = UNITS.get(word)
  if (!unit || tokens.words[index - 1] === '-') return undefined
  const hyphen = tokens.words[index + 1] === '-' && touches(tokens, index + 1) ? 1 : 0
  if (tokens.words[index + 1 + hyphen] !== 'long' || (!hyphen && !touches(tokens, index + 1))) return undefined
  const plural = unit.plural ? undefined : isoOf([{ unit, count: 1 }])
  return plural === undefined ? undefined : duration(index, index + 2 + hyphen, plural)
}

/** "the last decade", "the past century": no number, one unit; "the last year" is a date. */
function readPast(tokens: Tokens, index: number): Reading | undefined {
  const unit = UNITS.get(tokens.words[index])
  const before = tokens.words[index - 1]
  // "last week" is a date, "the past week" a stretch.
  if (!unit || unit.plural || (unit.times < 10 && before !== 'past')) return undefined
  const past =
    before === 'last' || before === 'past' || before === 'next' || before === 'previous' || before === 'coming'
  return past && tokens.words[index - 2] !== 'a' ? duration(index, index + 1, isoOf([{ unit, count: 1 }])) : undefined
}
