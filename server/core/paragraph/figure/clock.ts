// Reads clock times: "06:47", "8.30am", "5 p.m.", "noon", "0900 GMT", "six o'clock".
// In: tokens and an index. Out: the time of day as ISO 8601; the time zone stays outside the span.

import { Kind, touches, type Tokens } from '../../text/tokens'
import { DAY_TIMES, isoTime } from './calendar'
import { SMALL_NUMBERS } from './numberWords'
import type { Reading } from './reading'

export function readClock(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.kind[index] === Kind.Word) return readDayTime(tokens, index) ?? readOClock(tokens, index)
  return (
    readHourAndMinute(tokens, index) ??
    readHour(tokens, index) ??
    readMorning(tokens, index) ??
    readMilitary(tokens, index)
  )
}

function time(first: number, next: number, iso: string): Reading {
  return { first, next, kind: 'time', low: NaN, high: NaN, unit: '', iso, rule: 'time', confidence: 0.95 }
}

function readDayTime(tokens: Tokens, index: number): Reading | undefined {
  const iso = DAY_TIMES.get(tokens.words[index])
  if (iso === undefined || tokens.words[index - 1] === 'the' || tokens.words[index + 1] === 'prayers') return undefined
  return time(index, index + 1, iso)
}

/** "06:47", "10:16 am", "6:00pm", "14:05:30". */
function readHourAndMinute(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index + 1] !== ':' || !touches(tokens, index + 1) || !touches(tokens, index + 2)) return undefined
  const [hour, minute] = [tokens.words[index], tokens.words[index + 2]]
  if (tokens.kind[index + 2] !== Kind.Number || hour.length > 2 || minute.length !== 2) return undefined
  if (Number(hour) > 24 || Number(minute) > 59) return undefined
  const half = halfOfDay(tokens, index + 3)
  if (!half && tokens.words[index + 3] === ':' && touches(tokens, index + 3)) return undefined
  return time(index, half?.next ?? index + 3, isoTime(hourOf(Number(hour), half?.pm), Number(minute)))
}

/** "6am", "8.30 p.m.", "8 pm". */
function readHour(tokens: Tokens, index: number): Reading | undefined {
  // "9.am": the stop stands between the hour and its half.
  const stop = tokens.words[index + 1] === '.' && touches(tokens, index + 1) && touches(tokens, index + 2) ? 1 : 0
  const half = halfOfDay(tokens, index + 1 + stop)
  if (!half) return undefined
  const written = tokens.words[index]
  // "1140 a.m."
  const four = written.length === 4 && !written.includes('.') ? `${written.slice(0, 2)}.${written.slice(2)}` : written
  const [hour, minute = '00', ...more] = four.split('.')
  if (more.length > 0 || hour.length > 2 || minute.length !== 2 || Number(hour) > 12 || !(Number(minute) < 60))
    return undefined
  return time(index, half.next, isoTime(hourOf(Number(hour), half.pm), Number(minute)))
}

/** "9 in the morning". */
function readMorning(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index + 1] !== 'in' || tokens.words[index + 2] !== 'the' || tokens.words[index].length > 2)
    return undefined
  const part = tokens.words[index + 3]
  if (part !== 'morning' && part !== 'afternoon' && part !== 'evening') return undefined
  const hour = Number(tokens.words[index])
  return hour >= 1 && hour <= 12 ? time(index, index + 4, isoTime(hourOf(hour, part !== 'morning'), 0)) : undefined
}

/** "0900 GMT", "1430 hours". */
function readMilitary(tokens: Tokens, index: number): Reading | undefined {
  const written = tokens.words[index]
  const zone = tokens.words[index + 1]
  if (written.length !== 4 || (zone !== 'gmt' && zone !== 'hrs' && zone !== 'utc' && zone !== 'ist')) return undefined
  const [hour, minute] = [Number(written.slice(0, 2)), Number(written.slice(2))]
  return hour <= 24 && minute < 60 ? time(index, index + 1, isoTime(hour, minute)) : undefined
}

/** "six o'clock". */
function readOClock(tokens: Tokens, index: number): Reading | undefined {
  const hour = SMALL_NUMBERS.get(tokens.words[index])
  if (hour === undefined || hour > 12) return undefined
  if (tokens.words[index + 1] === "o'clock")
    return time(index, index + 2, isoTime(hourOf(hour, isTold(tokens, index + 2)), 0))
  const half = halfOfDay(tokens, index + 1)
  return half && time(index, half.next, isoTime(hourOf(hour, half.pm), 0))
}

/** "at night", "Friday night", "in the afternoon" after a time: whether it is past noon; undefined where nothing says. */
function isTold(tokens: Tokens, from: number): boolean | undefined {
  for (let at = from; at < from + 3; at++) {
    const word = tokens.words[at]
    if (word === 'night' || word === 'evening' || word === 'afternoon' || word === 'tonight') return true
    if (word === 'morning') return false
  }
  return undefined
}

function halfOfDay(tokens: Tokens, at: number): { pm: boolean; next: number } | undefined {
  const word = tokens.words[at]
  if (word === 'am' || word === 'a.m.' || word === 'a.m') return { pm: false, next: at + 1 }
  if (word === 'pm' || word === 'p.m.' || word === 'p.m') return { pm: true, next: at + 1 }
  return undefined
}

function hourOf(hour: number, pm: boolean | undefined): number {
  if (pm === undefined) return hour % 24
  return (hour % 12) + (pm ? 12 : 0)
}
