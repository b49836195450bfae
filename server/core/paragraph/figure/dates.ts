// Reads calendar dates: "April 12, 2022", "20th of July", "10-07-2024", "Thursday", "June", "the 1990s", "2021-22", "in 2014".
// In: tokens and an index. Out: the date as ISO 8601 as far as the words fix it; an open year is written XXXX.

import { isCapital, Kind, touches, type Tokens } from '../../text/tokens'
import { isDay, isoDate, MONTHS, WEEKDAYS } from './calendar'
import { ORDINAL_WORDS } from './numberWords'
import { isEventName } from './eventNames'
import type { Reading } from './reading'
import { isPlural } from './singular'

export function readDate(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.kind[index] === Kind.Number)
    return (
      readNumericDate(tokens, index) ??
      readDayFirst(tokens, index) ??
      readYears(tokens, index) ??
      readCentury(tokens, index) ??
      readShortQuarter(tokens, index) ??
      readQuarter(tokens, index)
    )
  return (
    readWeekday(tokens, index) ??
    readMonthFirst(tokens, index) ??
    readOrdinalDay(tokens, index) ??
    readQuarter(tokens, index) ??
    readCentury(tokens, index)
  )
}

function date(first: number, next: number, iso: string, rule = 'date'): Reading {
  return { first, next, kind: 'date', low: NaN, high: NaN, unit: '', iso, rule, confidence: 0.95 }
}

function readWeekday(tokens: Tokens, index: number): Reading | undefined {
  const day = WEEKDAYS.get(tokens.words[index])
  if (day === undefined) return undefined
  if (isName(tokens, index)) return undefined
  return readWholeDate(tokens, index) ?? date(index, index + 1, `XXXX-WXX-${day}`, 'date.weekday')
}

/** "Friday, May 20, 2022": with its year, the weekday is part of the date; "Thursday, July 28" are two. */
function readWholeDate(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index + 1] !== ',' || monthAt(tokens, index + 2) === undefined) return undefined
  const whole = readMonthFirst(tokens, index + 2)
  return whole?.iso && /^\d{4}-\d\d-\d\d$/.test(whole.iso) ? { ...whole, first: index } : undefined
}

/** "Sunday Times", "Black Friday", "Good Friday". */
function isName(tokens: Tokens, index: number): boolean {
  const before = tokens.words[index - 1]
  if (before === 'black' || before === 'good' || before === 'ash' || before === 'super' || before === 'bloody')
    return isCapital(tokens, index - 1)
  return PAPERS.has(tokens.words[index + 1]) && isCapital(tokens, index + 1)
}

const PAPERS = new Set(['times', 'telegraph', 'mirror', 'mail', 'express', 'night', 'tribune', 'independent'])

/** "April 12, 2022", "July 20 to 26", "June 2019", "Dec. 5", "May". */
function readMonthFirst(tokens: Tokens, index: number): Reading | undefined {
  const month = monthAt(tokens, index)
  if (month === undefined) return undefined
  const after = index + 1 + stopAfterShort(tokens, index)
  const day = dayAt(tokens, after, month)
  if (day) return readDayAfterMonth(tokens, { index, month, day: day.value, next: day.next })
  const year = yearAt(tokens, commaBeforeYear(tokens, after))
  if (year) return date(index, year.next, isoDate(year.value, month), 'date.month')
  return isBareMonth(tokens, index) ? date(index, after, isoDate(undefined, month), 'date.month') : undefined
}

/** Papers of one case write "2 july"; the months that are words as well need their capital. */
function monthAt(tokens: Tokens, index: number): number | undefined {
  const word = tokens.words[index]
  const month = MONTHS.get(word)
  return month !== undefined && (isCapital(tokens, index) || (word.length > 3 && !WORDS_TOO.has(word)))
    ? month
    : undefined
}

const WORDS_TOO = new Set(['march', 'august'])

/** The full stop of "Dec. 5". */
function stopAfterShort(tokens: Tokens, index: number): number {
  const word = tokens.words[index]
  return word.length <= 4 && !WHOLE_MONTHS.has(word) && tokens.words[index + 1] === '.' && touches(tokens, index + 1)
    ? 1
    : 0
}

const WHOLE_MONTHS = new Set(['may', 'june', 'july'])

interface DayInMonth {
  readonly index: number
  readonly month: number
  readonly day: number
  readonly next: number
}

function readDayAfterMonth(tokens: Tokens, { index, month, day, next }: DayInMonth): Reading | undefined {
  const last = lastDay(tokens, next, month)
  const end = last?.next ?? next
  const year = yearAfterDay(tokens, end)
  const from = isoDate(year?.value, month, day)
  if (!last) return date(index, year?.next ?? end, from)
  const to = isoDate(year?.value, month, last.value)
  return date(index, year?.next ?? end, `${from}..${to}`, 'date.range')
}

/** The second day of "July 20 to 26", "13-15 December". */
function lastDay(tokens: Tokens, at: number, month: number): { value: number; next: number } | undefined {
  if (!RANGE_WORDS.has(tokens.words[at])) return undefined
  const day = dayAt(tokens, at + 1, month)
  // "to 24 people" is no day: what follows a day is a mark, a month, a year or a small word.
  if (!day || (tokens.words[at] !== '-' && tokens.words[at] !== '–' && isCounted(tokens, day.next))) return undefined
  return day
}

const RANGE_WORDS = new Set(['to', '-', '–', '—', 'through', 'till', 'until', 'thru'])

function isCounted(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.Word && /s$/.test(tokens.words[at]) && tokens.words[at].length > 3
}

/** ", 2022", " 2022", " (2020)". */
function yearAfterDay(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  if (tokens.words[at] === '(' && tokens.words[at + 2] === ')') {
    const year = yearAt(tokens, at + 1)
    if (year) return { ...year, next: at + 3 }
  }
  return yearAt(tokens, commaBeforeYear(tokens, at))
}

function commaBeforeYear(tokens: Tokens, at: number): number {
  return tokens.words[at] === ',' || tokens.words[at] === 'of' ? at + 1 : at
}

/** A day of the month, with "th" or without. */
function dayAt(tokens: Tokens, at: number, month: number): { value: number; next: number } | undefined {
  if (tokens.kind[at] !== Kind.Number) return undefined
  const written = tokens.words[at]
  if (written.length > 2) return undefined
  const value = Number(written)
  if (!isDay(month, value)) return undefined
  const next = at + 1
  if (!touches(tokens, next) || next === tokens.length) return { value, next }
  if (ORDINAL_ENDS.has(tokens.words[next])) return { value, next: next + 1 }
  // "July 20:" and "July 20th" are days; "July 7am" and "July 10%" begin something else.
  if (tokens.words[next] === ':') return touches(tokens, next + 1) ? undefined : { value, next }
  return tokens.kind[next] === Kind.Word || /[%/]/.test(tokens.words[next]) ? undefined : { value, next }
}

export const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** A year that is written out after a month or a day. */
function yearAt(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  if (tokens.kind[at] !== Kind.Number || tokens.words[at].length !== 4) return undefined
  const value = Number(tokens.words[at])
  return value >= 1000 && value <= 2199 ? { value, next: at + 1 } : undefined
}

/** A month's name that is not a verb, a first name or the start of a sentence with "May". */
function isBareMonth(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]
  const before = tokens.words[index - 1] ?? ''
  if (word !== 'may' && word !== 'march' && word !== 'mar' && word !== 'jun' && word !== 'dec') {
    return !isPersonName(tokens, index) && word.length > 3
  }
  return BEFORE_MONTH.has(before) && !isPersonName(tokens, index)
}

const BEFORE_MONTH = new Set(
  'in since by of last this next until till from to early late mid - during between and through before after every each for is on ; ( , late'.split(
    ' ',
  ),
)

/** "April Ryan", "Theresa May": capitals beside a month that may be a person's name. */
function isPersonName(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]
  if (!NAMES_TOO.has(word) || SURELY_MONTH.has(tokens.words[index - 1] ?? '')) return false
  const after = isNamePart(tokens, index + 1)
  if (word === 'april' || word === 'june') return after
  return after || (index > 0 && isNamePart(tokens, index - 1))
}

const NAMES_TOO = new Set(['april', 'may', 'june', 'august', 'march'])
const SURELY_MONTH = new Set(
  'in since last this next early late mid until till from to during between of through'.split(' '),
)

function isNamePart(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length || tokens.kind[index] !== Kind.Word || !isCapital(tokens, index)) return false
  return tokens.words[index].length > 3 && !WEEKDAYS.has(tokens.words[index])
}

/** "12 April 2022", "20th of July 2022", "23-24 March", "22nd July, 2022". */
function readDayFirst(tokens: Tokens, index: number): Reading | undefined {
  const day = dayAt(tokens, index, 1)
  if (!day) return undefined
  const joined = tokens.words[day.next]
  const second = RANGE_WORDS.has(joined) ? dayAt(tokens, day.next + 1, 1) : undefined
  let at = second?.next ?? day.next
  if (tokens.words[at] === 'of') at++
  if (tokens.words[at] === '-' && touches(tokens, at)) at++
  const month = monthAt(tokens, at)
  if (month === undefined || !isDay(month, day.value)) return undefined
  const end = at + 1 + stopAfterShort(tokens, at)
  const year = yearAfterDay(tokens, end) ?? (tokens.words[end] === '-' ? yearAt(tokens, end + 1) : undefined)
  const from = isoDate(year?.value, month, day.value)
  if (!second) return date(index, year?.next ?? end, from)
  return date(index, year?.next ?? end, `${from}..${isoDate(year?.value, month, second.value)}`, 'date.range')
}

/** "the seventh of July". */
function readOrdinalDay(tokens: Tokens, index: number): Reading | undefined {
  const day = ORDINAL_WORDS.get(tokens.words[index])
  if (day === undefined || tokens.words[index + 1] !== 'of') return undefined
  const month = monthAt(tokens, index + 2)
  if (month === undefined || !isDay(month, day) || isCapital(tokens, index)) return undefined
  const year = yearAfterDay(tokens, index + 3)
  return date(index, year?.next ?? index + 3, isoDate(year?.value, month, day))
}

/** "the 20th century": 19XX; "14th-century" says the order. */
function readCentury(tokens: Tokens, index: number): Reading | undefined {
  const number = tokens.kind[index] === Kind.Number
  if (number && (!touches(tokens, index + 1) || !ORDINAL_ENDS.has(tokens.words[index + 1]))) return undefined
  const order = number ? Number(tokens.words[index]) : ORDINAL_WORDS.get(tokens.words[index])
  const at = number ? index + 2 : index + 1
  if (!order || order < 2 || order > 22 || tokens.words[at] !== 'century' || isCapital(tokens, at)) return undefined
  if (/^b\.?c/.test(tokens.words[at + 1] ?? '')) return undefined
  return date(index, at + 1, `${String(order - 1).padStart(2, '0')}XX`, 'date.century')
}

/** "the first quarter of 2022", "1st quarter 2013": 2022-Q1. */
function readQuarter(tokens: Tokens, index: number): Reading | undefined {
  const ends = ORDINAL_ENDS.has(tokens.words[index + 1]) && touches(tokens, index + 1)
  const order = ends ? Number(tokens.words[index]) : ORDINAL_WORDS.get(tokens.words[index])
  const at = ends ? index + 2 : index + 1
  if (!order || order > 4 || tokens.words[at] !== 'quarter') return undefined
  const year = yearAt(tokens, tokens.words[at + 1] === 'of' ? at + 2 : at + 1)
  return year && date(index, year.next, `${year.value}-Q${order}`, 'date.quarter')
}

/** "3Q2022", "4Q22". */
function readShortQuarter(tokens: Tokens, index: number): Reading | undefined {
  const rest = touches(tokens, index + 1) ? /^q(\d\d(?:\d\d)?)$/.exec(tokens.words[index + 1] ?? '') : undefined
  if (!rest || !/^[1-4]$/.test(tokens.words[index])) return undefined
  return date(index, index + 2, `${rest[1].length === 2 ? '20' : ''}${rest[1]}-Q${tokens.words[index]}`, 'date.quarter')
}

/** "10-07-2024" (day first unless it cannot be), "2024-07-10", "10/07/2024", "10.07.2024". */
function readNumericDate(tokens: Tokens, index: number): Reading | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens.words[index])
  if (dotted) return numericDate(index, index + 1, [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])])
  const mark = tokens.words[index + 1]
  if ((mark !== '-' && mark !== '/') || tokens.words[index + 3] !== mark) return undefined
  for (let at = index + 1; at <= index + 4; at++) if (!touches(tokens, at)) return undefined
  if (tokens.kind[index + 2] !== Kind.Number || tokens.kind[index + 4] !== Kind.Number) return undefined
  const [a, b, c] = [tokens.words[index], tokens.words[index + 2], tokens.words[index + 4]]
  if (b.length > 2) return undefined
  if (a.length === 4 && c.length <= 2) return numericDate(index, index + 5, [Number(a), Number(b), Number(c)])
  if (a.length <= 2 && c.length === 4) return numericDate(index, index + 5, [Number(c), Number(b), Number(a)])
  return undefined
}

function numericDate(first: number, next: number, [year, month, day]: [number, number, number]): Reading | undefined {
  // 07-25-2024 can only be the American order.
  const [m, d] = month > 12 ? [day, month] : [month, day]
  if (m < 1 || m > 12 || !isDay(m, d) || year < 1000 || year > 2199) return undefined
  return date(first, next, isoDate(year, m, d))
}

/** "1990s", "2021-22", "2018-2022", "2014". */
function readYears(tokens: Tokens, index: number): Reading | undefined {
  const written = tokens.words[index]
  if (tokens.words[index - 1] === "'" && written.length === 2 && touches(tokens, index) && !touches(tokens, index + 1))
    return date(index, index + 1, `${written > '30' ? '19' : '20'}${written}`, 'date.year')
  const decade = readDecade(tokens, index)
  if (decade) return decade
  if (written.length !== 4 || written[0] === '0') return undefined
  const year = Number(written)
  if (!(year >= 1000 && year <= 2199)) return undefined
  return (
    readYearRange(tokens, index, year) ??
    (isYear(tokens, index, year) ? date(index, index + 1, written, 'date.year') : undefined)
  )
}

/** "1990s", "1990's", "the 90s", "'90s": 199X. */
function readDecade(tokens: Tokens, index: number): Reading | undefined {
  const written = tokens.words[index]
  const end = tokens.words[index + 1]
  if (!touches(tokens, index + 1) || (end !== 's' && end !== "'s") || !written.endsWith('0')) return undefined
  if (written.length === 4 && Number(written) >= 1000 && Number(written) <= 2100)
    return date(index, index + 2, `${written.slice(0, 3)}X`, 'date.decade')
  if (written.length !== 2) return undefined
  const before = wordBeforeDecade(tokens, index)
  if (OWNERS.has(before)) return ageDecade(index, Number(written))
  if (!BEFORE_DECADE.has(before)) return undefined
  return date(index, index + 2, `${written < '20' ? '20' : '19'}${written[0]}X`, 'date.decade')
}

/** The word before "30s", or before "20s and 30s". */
function wordBeforeDecade(tokens: Tokens, index: number): string {
  let at = index - 1
  for (let steps = 0; steps < 6 && at > 0; steps++) {
    if (tokens.words[at] === 's' && tokens.kind[at - 1] === Kind.Number) at -= 2
    else if (BETWEEN_DECADES.has(tokens.words[at])) at--
    else break
  }
  return tokens.words[at] ?? ''
}

const BETWEEN_DECADES = new Set(['and', 'or', 'to', 'early', 'late', 'mid', '-'])

const OWNERS = new Set('his her their my your our'.split(' '))
const BEFORE_DECADE = new Set(['the', "'", 'in', 'since'])

/** "in his 20s": an age between 20 and 29. */
function ageDecade(index: number, age: number): Reading {
  return {
    first: index,
    next: index + 2,
    kind: 'quantity',
    low: age,
    high: age + 9,
    unit: 'year old',
    rule: 'age.decade',
    confidence: 0.95,
  }
}

/** "2021-22", "2021/22", "2018–2022", "2020 – 2021"; written backwards in some papers. */
function readYearRange(tokens: Tokens, index: number, year: number): Reading | undefined {
  const mark = tokens.words[index + 1]
  if (mark !== '-' && mark !== '/' && mark !== '–' && mark !== '—') return undefined
  if (tokens.kind[index + 2] !== Kind.Number) return undefined
  if (mark !== '–' && (!touches(tokens, index + 1) || !touches(tokens, index + 2))) return undefined
  if (touches(tokens, index + 3) && (tokens.words[index + 3] === mark || tokens.words[index + 3] === ':'))
    return undefined
  const written = tokens.words[index + 2]
  const other = written.length === 2 ? 100 * Math.floor(year / 100) + Number(written) : Number(written)
  if ((written.length !== 2 && written.length !== 4) || other < 1000 || other > 2099 || other === year) return undefined
  if (Math.abs(other - year) > 120 || (written.length === 2 && other < year)) return undefined
  if (isEventName(tokens, index)) return undefined
  const [low, high] = year < other ? [year, other] : [other, year]
  return { ...date(index, index + 3, `${low}..${high}`, 'date.years'), kind: 'date' }
}

/** Whether a number of four digits is a year, by what stands around it. */
function isYear(tokens: Tokens, index: number, year: number): boolean {
  const before = tokens.words[index - 1] ?? ''
  const after = tokens.words[index + 1] ?? ''
  if (index + 1 < tokens.length && touches(tokens, index + 1) && !AFTER_YEAR.has(after)) return false
  if (BEFORE_COUNT.has(before) || isEventName(tokens, index)) return false
  if (before === 'of' && TOTALS.has(tokens.words[index - 2] ?? '')) return false
  if (BEFORE_YEAR.has(before)) return year >= 1700 || BEFORE_OLD_YEAR.has(before) ? !isMeasured(after) : false
  if (year < 1900 || year > 2060) return false
  if (isMeasured(after)) return false
  // Papers write counts with a comma, so that 2,020 campaigns differ from 2020 campaigns; round numbers are counts still.
  return year % 100 !== 0 || MONTHS.has(before) || !isPlural(after) || before === '' || isCapital(tokens, index - 1)
}

const TOTALS = new Set('average total maximum minimum number sum price top estimate'.split(' '))

function isMeasured(after: string): boolean {
  return MEASURED.has(after)
}

const MEASURED = new Set(
  'people persons men women troops soldiers km kilometres kilometers miles metres meters tonnes tons kg hectares acres feet jobs cases deaths workers million billion thousand percent per % hours days'.split(
    ' ',
  ),
)
const BEFORE_COUNT = new Set(
  'about around some nearly almost over than least approximately roughly estimated fewer exceed exceeds exceeded surpassed $ € £ ₹'.split(
    ' ',
  ),
)
const BEFORE_YEAR = new Set(
  "in since by of until till from during the before after for to and or year years early late mid mid- - – ( , between through 's around ad circa ca season summer winter spring autumn fall as this on at with back into under like than a an".split(
    ' ',
  ),
)
const BEFORE_OLD_YEAR = new Set('in since year from until by of'.split(' '))
const AFTER_YEAR = new Set([',', '.', ')', ']', ';', ':', "'s", "'", '"', '-', '–', '—', '?', '!', '…', '/', '”'])

/** "July 15 and 16": the second day, which has no month of its own. */
export function readFurtherDay(tokens: Tokens, index: number, earlier: Reading): Reading | undefined {
  const month = /^(?:XXXX|\d{4})-(\d\d)-\d\d$/.exec(earlier.iso ?? '')
  if (!month || tokens.kind[index] !== Kind.Number) return undefined
  const day = dayAt(tokens, index, Number(month[1]))
  if (!day || isCounted(tokens, day.next)) return undefined
  const year = yearAfterDay(tokens, day.next)
  const open = earlier.iso?.slice(0, 4) === 'XXXX' ? undefined : Number(earlier.iso?.slice(0, 4))
  return date(index, year?.next ?? day.next, isoDate(year?.value ?? open, Number(month[1]), day.value))
}
