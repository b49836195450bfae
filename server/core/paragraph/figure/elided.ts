// Fills in what a bare number counts: "30 voted" of chiefs, "one in Delhi" of cases, "300 of the 367 people".
// In: a paragraph's readings in text order. Out: the same, bare counts and orders with the noun that they most likely stand for,
// marked less sure; where the paragraph names none, the unit stays empty.

import { Kind, type Tokens } from '../../text/tokens'
import { isBare, type Reading } from './reading'

export function fillElided(tokens: Tokens, readings: readonly Reading[]): Reading[] {
  const filled: Reading[] = []
  readings.forEach((reading, index) => {
    const other = othersOf(filled, reading) ?? pointsOf(filled, reading)
    if (other) filled.push(other)
    else filled.push(isBare(reading) || isBareOrder(reading) ? fill(tokens, readings, filled, index) : reading)
  })
  return filled
}

/** "32 others" are more of what was counted before, or people. */
function othersOf(earlier: readonly Reading[], reading: Reading): Reading | undefined {
  if (reading.unit !== 'other') return undefined
  const last = earlier.findLast(({ kind, unit }) => kind === 'quantity' && unit !== '' && unit !== 'year old')
  return { ...reading, unit: last?.unit ?? 'person', confidence: 0.6 }
}

/** "up 61 points" beside a percentage are percentage points. */
function pointsOf(earlier: readonly Reading[], reading: Reading): Reading | undefined {
  if (reading.unit !== 'point' || reading.kind !== 'quantity') return undefined
  return earlier.some(({ kind }) => kind === 'percent')
    ? { ...reading, kind: 'percent', unit: 'pp', confidence: 0.7 }
    : undefined
}

function isBareOrder({ kind, unit }: Reading): boolean {
  return kind === 'ordinal' && unit === ''
}

function fill(tokens: Tokens, readings: readonly Reading[], earlier: readonly Reading[], index: number): Reading {
  const reading = readings[index]
  const after = readings[index + 1]
  const group = ofCounted(tokens, reading, after) ?? withOther(tokens, reading, after)
  const told = toldBefore(tokens, reading)
  if (told !== undefined) return { ...reading, unit: told }
  const ahead = unitAhead(tokens, reading, after)
  const last = group ?? ahead ?? lastCounted(tokens, earlier, reading)
  if (!last) return reading
  // A change of money is money: "5 percent of 70 billion", "to 12,000 baht from 9,000".
  const unit = { unit: last.unit, kind: reading.kind === 'ordinal' ? reading.kind : last.kind }
  return { ...reading, ...unit, confidence: Math.min(reading.confidence, 0.6) }
}

/** "300 of the 367 people": the count that follows says what it is of. */
function ofCounted(tokens: Tokens, reading: Reading, after: Reading | undefined): Reading | undefined {
  if (tokens.words[reading.next] !== 'of' || !after || after.kind !== 'quantity' || after.unit === '') return undefined
  return after.first <= reading.next + 4 ? after : undefined
}

/** "first and second filling": the noun that stands with the other order. */
function withOther(tokens: Tokens, reading: Reading, after: Reading | undefined): Reading | undefined {
  const joined = tokens.words[reading.next]
  if (reading.kind !== 'ordinal' || after?.kind !== 'ordinal' || (joined !== 'and' && joined !== 'or')) return undefined
  return after.first === reading.next + 1 ? after : undefined
}

/** "from 4.8 to 4.7 percent": the unit stands with the second figure. */
function unitAhead(tokens: Tokens, reading: Reading, after: Reading | undefined): Reading | undefined {
  if (reading.kind !== 'quantity' || !after || (after.kind !== 'percent' && after.kind !== 'money')) return undefined
  const joined = tokens.words[reading.next]
  const close = after.first === reading.next + 1 && (joined === 'to' || joined === 'and' || joined === 'against')
  return close && (after.kind === 'percent' || reading.low > after.low / 100) ? after : undefined
}

/** What the words before it make of a bare number: "killed five", "a community of about 1,500", "aged between 15 and 59". */
function toldBefore(tokens: Tokens, reading: Reading): string | undefined {
  if (reading.kind !== 'quantity') return undefined
  let at = reading.first - 1
  while (SKIPPED.has(tokens.words[at] ?? '')) at--
  const word = tokens.words[at] ?? ''
  if (word === 'aged' || word === 'ages') return 'year old'
  if (HARMING.has(word)) return 'person'
  return word === 'of' ? PEOPLED.get(tokens.words[at - 1] ?? '') : undefined
}

const SKIPPED = new Set(
  'about around some over nearly almost at least more than only just roughly approximately up to another'.split(' '),
)
const HARMING = new Set(
  'killed killing injured injuring wounded wounding arrested displaced kill injure kills injures dead displacing'.split(
    ' ',
  ),
)
const PEOPLED: ReadonlyMap<string, string> = new Map([
  ['population', 'person'],
  ['community', 'person'],
  ['town', 'person'],
  ['village', 'person'],
  ['crowd', 'person'],
  ['crew', 'person'],
  ['toll', 'death'],
  ['workforce', 'employee'],
  ['staff', 'employee'],
  ['magnitude', 'magnitude'],
])

/** The last thing counted before it in the paragraph. */
function lastCounted(tokens: Tokens, earlier: readonly Reading[], reading: Reading): Reading | undefined {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const before = earlier[at]
    if (before.kind === 'money') {
      if (isSameSum(tokens, before, reading)) return before
      continue
    }
    if (before.kind !== 'quantity' || before.unit === '' || before.unit === 'year old') continue
    return before
  }
  return undefined
}

/** A sum's other end: "from 35,000 baht to 20,000", close by and of like size. */
function isSameSum(tokens: Tokens, sum: Reading, reading: Reading): boolean {
  if (reading.kind === 'ordinal' || reading.first - sum.next > 12 || reading.low < 100) return false
  const joined = tokens.words[reading.first - 1]
  return (
    tokens.kind[reading.first - 1] === Kind.Word &&
    (joined === 'to' || joined === 'from' || joined === 'than') &&
    reading.low > sum.low / 50
  )
}
