// Joins two figures into a range: "$5 bn to $7 bn", "2.5-3 billion dollars", "between 10 and 20 people", "six or seven".
// In: the figures on both sides of a joining word. Out: one figure from low to high, or nothing where they tell of a change
// ("rose from 3,044 to 4,044") or do not belong together.

import { Kind, touches, type Tokens } from '../../text/tokens'
import { isBare, type Reading } from './reading'

/** The token after the word or mark that may join a range here; undefined where none does. */
export function rangeJoin(tokens: Tokens, left: Reading, between: boolean): number | undefined {
  const at = left.next
  const word = tokens.words[at]
  if (word === 'and') return between ? at + 1 : undefined
  if (word === 'or') return isBare(left) && left.low < 100 ? at + 1 : undefined
  // "from 450 sq ft up to 900 sq ft".
  if (word === 'up' && tokens.words[at + 1] === 'to')
    return tokens.words[left.first - 1] === 'from' ? at + 2 : undefined
  if (TO.has(word)) return between || left.kind === 'date' || left.kind === 'time' || word === 'to' ? at + 1 : undefined
  // "two- to three-year", "0-to-60".
  if (word === '-' && tokens.words[at + 1] === 'to' && touches(tokens, at))
    return tokens.words[at + 2] === '-' ? at + 3 : at + 2
  if (word === '-' || word === '–' || word === '—') return dashJoin(tokens, at)
  return undefined
}

const TO = new Set(['to', 'through', 'till', 'until', 'thru'])

function dashJoin(tokens: Tokens, at: number): number | undefined {
  const right = at + 1
  // A dash with blanks joins bare numbers only; after words it parts two thoughts.
  if (!touches(tokens, at) && tokens.kind[at - 1] !== Kind.Number) return undefined
  if (right >= tokens.length || tokens.kind[right] === Kind.Quote) return undefined
  if (tokens.words[at] === '-' || tokens.words[at] === '—') {
    // "60-80" is joined on both sides; "2000 - 2500 calories" on neither.
    const between = tokens.kind[at - 1] === Kind.Number && tokens.kind[right] === Kind.Number
    if (touches(tokens, at) !== touches(tokens, right) || (!touches(tokens, at) && !between)) return undefined
  }
  return right
}

/** One figure of both, or undefined. */
export function joinRange(tokens: Tokens, left: Reading, right: Reading): Reading | undefined {
  if (left.iso !== undefined || right.iso !== undefined) return joinIso(left, right)
  if (right.low !== right.high || left.low !== left.high) return undefined
  if (left.kind === 'ordinal' || right.kind === 'ordinal') return joinOrdinals(left, right)
  if (isBare(left)) return joinNumbers(tokens, left, right, scaledLeft(left, right))
  if (left.kind !== right.kind && !isBare(right)) return undefined
  if (isBare(right) && left.unit === 'year old')
    return joinNumbers(tokens, left, { ...right, unit: left.unit }, left.low)
  if (isBare(right))
    return left.kind === 'money'
      ? joinNumbers(tokens, left, { ...right, kind: 'money', unit: left.unit }, scaledLeft(left, right))
      : undefined
  if (!sameUnit(left, right)) return undefined
  return joinNumbers(tokens, left, right, left.unit === right.unit ? scaledLeft(left, right) : left.low)
}

function sameUnit(left: Reading, right: Reading): boolean {
  return (
    left.unit === right.unit ||
    (left.kind === 'quantity' && LENGTHS.get(right.unit) === left.unit) ||
    LENGTHS.get(left.unit) === right.unit
  )
}

/** Abbreviations of what the other side of a range may spell out. */
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['m', 'metre'],
  ['km', 'kilometre'],
  ['kw', 'kilowatt'],
])

/** "2.5-3 billion": the scale of the right side holds for the left one too, where that has none. */
function scaledLeft(left: Reading, right: Reading): number {
  const scale = right.scale ?? 1
  const scaled = left.low * scale
  return (left.scale ?? 1) === 1 && scale > 1 && left.low < 1000 && scaled <= right.low ? scaled : left.low
}

function joinNumbers(tokens: Tokens, left: Reading, right: Reading, low: number): Reading | undefined {
  const joined = tokens.words[left.next]
  if (low >= right.high && joined !== '-' && joined !== '–') return undefined
  if (low > right.high || (joined === 'or' && right.high > 2.5 * low + 1)) return undefined
  if (joined === 'to' && tellsChange(tokens, left.first)) return undefined
  const unit = isBare(left) ? right.unit : left.unit
  const { kind, unitNote, scale, next } = right
  return {
    first: left.first,
    next,
    kind,
    low,
    high: right.high,
    unit,
    ...(unitNote !== undefined && { unitNote }),
    ...(scale !== undefined && { scale }),
    rule: `${right.rule}.range`,
    confidence: Math.min(left.confidence + 0.2, right.confidence),
  }
}

/** "rose from 3,044 to 4,044": two figures of a change, not one that is open between them. */
function tellsChange(tokens: Tokens, first: number): boolean {
  if (tokens.words[first - 1] !== 'from') return false
  for (let at = Math.max(0, first - 9); at < first; at++) if (CHANGES.has(tokens.words[at])) return true
  return false
}

const CHANGES = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing drop drops dropped dropping increase ' +
    'increases increased increasing decrease decreased decreases grew grow grows grown growing up down cut cuts raise raised raises reduce ' +
    'reduced lowered lower jumped jump surged surge slipped slid declined decline went go gone moved move changed change expand expanded ' +
    'doubled tripled soared shrank plunged dipped edged tumbled improved improve'
  ).split(' '),
)

function joinOrdinals(left: Reading, right: Reading): Reading | undefined {
  if (left.kind !== 'ordinal' || right.kind !== 'ordinal' || left.low >= right.low || left.unit !== '') return undefined
  return { ...right, first: left.first, low: left.low, rule: 'ordinal.range' }
}

/** Dates, times and stretches: "July 7 to July 13", "2015 and 2017", "8 and 12 hours". */
function joinIso(left: Reading, right: Reading): Reading | undefined {
  if (right.iso === undefined || right.iso.includes('..') || left.iso?.includes('..')) return undefined
  if (left.iso === undefined)
    return isBare(left) && right.kind === 'duration' ? joinDurations(left, right) : bareTime(left, right)
  if (left.kind !== right.kind) return undefined
  if (left.kind === 'ordinal' || left.kind === 'ratio') return undefined
  return isoRange(left, right, withYear(left.iso, right.iso))
}

function isoRange(left: Reading, right: Reading, from: string): Reading {
  return { ...right, first: left.first, iso: `${from}..${right.iso}`, rule: `${right.rule}.range` }
}

/** "two or three years": the left number takes the right one's unit. */
function joinDurations(left: Reading, right: Reading): Reading | undefined {
  const parts = /^(P(?:T)?)([\d.]+)([YMWDHS])$/.exec(right.iso ?? '')
  if (!parts || left.low >= Number(parts[2])) return undefined
  return isoRange(left, right, `${parts[1]}${left.low}${parts[3]}`)
}

/** "between 6 and 8.30am". */
function bareTime(left: Reading, right: Reading): Reading | undefined {
  if (right.kind !== 'time' || !isBare(left) || left.low > 12) return undefined
  const evening = Number(right.iso?.slice(1, 3)) >= 12
  const hour = left.low + (evening && left.low < 12 ? 12 : 0)
  return isoRange(left, right, `T${String(hour).padStart(2, '0')}:00`)
}

/** "June 24 and July 8, 2022": the year that the end states holds for the beginning. */
function withYear(from: string, to: string): string {
  return from.startsWith('XXXX-') && !from.startsWith('XXXX-W') && /^\d{4}-/.test(to) && from.slice(5) <= to.slice(5)
    ? to.slice(0, 4) + from.slice(4)
    : from
}
