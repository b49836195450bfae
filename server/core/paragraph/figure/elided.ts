// Fills in what a bare number counts: "30 voted" of chiefs, "one in Delhi" of cases, "300 of the 367 people".
// In: a paragraph's readings in text order. Out: the same, bare counts and orders with the noun that they most likely stand for,
// marked less sure; where the paragraph names none, the unit stays empty.

import { Kind, type Tokens } from '../../text/tokens'
import { isBare, type Reading } from './reading'

export function fillElided(tokens: Tokens, readings: readonly Reading[]): Reading[] {
  const filled: Reading[] = []
  readings.forEach((reading, index) => {
    filled.push(isBare(reading) || isBareOrder(reading) ? fill(tokens, readings, filled, index) : reading)
  })
  return filled
}

function isBareOrder({ kind, unit }: Reading): boolean {
  return kind === 'ordinal' && unit === ''
}

function fill(tokens: Tokens, readings: readonly Reading[], earlier: readonly Reading[], index: number): Reading {
  const reading = readings[index]
  const group = ofCounted(tokens, reading, readings[index + 1])
  const last = group ?? lastCounted(tokens, earlier, reading)
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
