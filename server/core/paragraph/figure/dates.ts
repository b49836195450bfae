// Reads calendar dates: "April 12, 2022", "20th of July", "10-07-2024", "Thursday", "June"; years by themselves are read in years.ts.
// In: tokens and an index. Out: the date as ISO 8601 as far as the words fix it; an open year is written XXXX.

import { isCapital, Kind, touches, type Tokens } from '../../text/tokens'
import { isDay, isoDate, SHORT_WEEKDAYS, WEEKDAYS } from './calendar'
import {
  commaBeforeYear,
  dayAt,
  isBareMonth,
  monthAfterDay,
  monthAt,
  ORDINAL_ENDS,
  stopAfterShort,
  yearAfterDay,
  yearAt,
} from './days'
import { ORDINAL_WORDS } from './numberWords'
import { date, type Reading } from './reading'
import { readCentury, readShortQuarter, readYears } from './years'

export function readDate(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.kind[index] === Kind.Number)
    return (
      readNumericDate(tokens, index) ??
      readDayAndMonth(tokens, index) ??
      readDayFirst(tokens, index) ??
      readYears(tokens, index) ??
      readCentury(tokens, index) ??
      readShortQuarter(tokens, index)
    )
  return (
    readWeekday(tokens, index) ??
    readMonthFirst(tokens, index) ??
    readOrdinalDay(tokens, index) ??
    readCentury(tokens, index)
  )
}

function readWeekday(tokens: Tokens, index: number): Reading | undefined {
  const day = WEEKDAYS.get(tokens.words[index]) ?? shortWeekday(tokens, index)
  if (day === undefined) return undefined
  if (isName(tokens, index)) return undefined
  // "Mon 13th" is one day; its number is no order.
  const isShort = SHORT_WEEKDAYS.has(tokens.words[index])
  const next =
    isShort && ORDINAL_ENDS.has(tokens.words[index + 2]) && touches(tokens, index + 2) ? index + 3 : index + 1
  return readWholeDate(tokens, index) ?? date(index, next, `XXXX-WXX-${day}`, 'date.weekday')
}

/** "Mon 13th", "Tue May 9": three letters before a day or a month. */
function shortWeekday(tokens: Tokens, index: number): number | undefined {
  const day = SHORT_WEEKDAYS.get(tokens.words[index])
  if (day === undefined || !isCapital(tokens, index)) return undefined
  const dated = tokens.kind[index + 1] === Kind.Number && ORDINAL_ENDS.has(tokens.words[index + 2])
  return dated || monthAt(tokens, index + 1) !== undefined ? day : undefined
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
  const joined = readJoined(tokens, index, month)
  if (joined) return joined
  const after = index + 1 + stopAfterShort(tokens, index)
  const day = dayAt(tokens, after, month)
  if (day) return readDayAfterMonth(tokens, { index, month, day: day.value, next: day.next })
  const year = yearAt(tokens, commaBeforeYear(tokens, after))
  if (year) return date(index, year.next, isoDate(year.value, month), 'date.month')
  return isBareMonth(tokens, index) ? date(index, after, isoDate(undefined, month), 'date.month') : undefined
}

/** "Sep-23-2020". */
function readJoined(tokens: Tokens, index: number, month: number): Reading | undefined {
  if (tokens.words[index + 1] !== '-' || tokens.words[index + 3] !== '-') return undefined
  for (let at = index + 1; at <= index + 4; at++) if (!touches(tokens, at)) return undefined
  const [day, year] = [Number(tokens.words[index + 2]), yearAt(tokens, index + 4)]
  return year && isDay(month, day) ? date(index, year.next, isoDate(year.value, month, day)) : undefined
}

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

/** "12 April 2022", "20th of July 2022", "23-24 March", "22nd July, 2022". */
function readDayFirst(tokens: Tokens, index: number): Reading | undefined {
  const day = dayAt(tokens, index, 1)
  if (!day) return undefined
  const joined = tokens.words[day.next]
  // "18 and 19 June": two dates; the first takes its month from the second.
  const both = joined === 'and' || joined === 'or'
  const second = both || RANGE_WORDS.has(joined) ? dayAt(tokens, day.next + 1, 1) : undefined
  let at = second?.next ?? day.next
  if (tokens.words[at] === 'of') at++
  if (tokens.words[at] === '-' && touches(tokens, at)) at++
  const month = monthAfterDay(tokens, at)
  if (month === undefined || !isDay(month, day.value)) return undefined
  const end = at + 1 + stopAfterShort(tokens, at)
  const year = yearAfterDay(tokens, end) ?? (tokens.words[end] === '-' ? yearAt(tokens, end + 1) : undefined)
  const from = isoDate(year?.value, month, day.value)
  if (!second) return date(index, year?.next ?? end, from)
  if (both) return date(index, day.next, from)
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

/** "on 22/04", "by 11/20": a day and a month where one of them can only be the day; with a word of time before it, or in a list. */
function readDayAndMonth(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index + 1] !== '/' || tokens.words[index + 3] === '/') return undefined
  if (!touches(tokens, index + 1) || !touches(tokens, index + 2) || tokens.kind[index + 2] !== Kind.Number)
    return undefined
  const before = tokens.words[index - 1] ?? ''
  const listed = (before === ',' || before === 'or' || before === 'and') && tokens.words[index - 3] === '/'
  if (!listed && !BEFORE_DAY.has(before) && !WEEKDAYS.has(before)) return undefined
  const [left, right] = [Number(tokens.words[index]), Number(tokens.words[index + 2])]
  const [month, day] = right > 12 ? [left, right] : [right, left]
  if (day <= 12 || month < 1 || month > 12 || !isDay(month, day)) return undefined
  return date(index, index + 3, isoDate(undefined, month, day))
}

const BEFORE_DAY = new Set('on by until till from since before after'.split(' '))

function numericDate(first: number, next: number, [year, month, day]: [number, number, number]): Reading | undefined {
  // 07-25-2024 can only be the American order.
  const [m, d] = month > 12 ? [day, month] : [month, day]
  if (m < 1 || m > 12 || !isDay(m, d) || year < 1000 || year > 2199) return undefined
  return date(first, next, isoDate(year, m, d))
}

/** "July 15 and 16": the second day, which has no month of its own. */
export function readFurtherDay(tokens: Tokens, index: number, earlier: Reading): Reading | undefined {
  const month = /^(?:XXXX|\d{4})-(\d\d)-\d\d$/.exec(earlier.iso ?? '')
  if (!month || tokens.kind[index] !== Kind.Number) return undefined
  const day = dayAt(tokens, index, Number(month[1]))
  // "18 and 19 June": the second day has a month of its own.
  if (!day || isCounted(tokens, day.next) || monthAfterDay(tokens, day.next) !== undefined) return undefined
  const year = yearAfterDay(tokens, day.next)
  const open = earlier.iso?.slice(0, 4) === 'XXXX' ? undefined : Number(earlier.iso?.slice(0, 4))
  return date(index, year?.next ?? day.next, isoDate(year?.value ?? open, Number(month[1]), day.value))
}
