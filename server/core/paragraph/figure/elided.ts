// Fills in what a bare number counts: "30 voted" of chiefs, "one in Delhi" of cases, "300 of the 367 people".
// In: a paragraph's readings in text order. Out: the same, bare counts and orders with the noun that they most likely stand for,
// marked less sure; where the paragraph names none, the unit stays empty.

import { Kind, type Tokens } from '../../text/tokens'
import { countedNoun } from './nounPhrase'
import { isBare, type Reading } from './reading'

export function fillElided(tokens: Tokens, readings: readonly Reading[]): Reading[] {
  const seen: Seen = { percent: false }
  return readings.map((reading, index) => {
    const filled = fillOne(tokens, reading, { after: readings[index + 1], counted: nextCount(readings, index), seen })
    note(seen, filled)
    return filled
  })
}

/** What was read before in the paragraph. */
interface Seen {
  count?: Reading
  /** The last sum, if no count came after it. */
  sum?: Reading
  percent: boolean
}

function note(seen: Seen, reading: Reading): void {
  if (reading.kind === 'percent') seen.percent = true
  if (reading.kind === 'money') seen.sum = reading
  if (reading.kind !== 'quantity' || reading.unit === '' || reading.unit === 'year old') return
  seen.count = reading
  delete seen.sum
}

interface Place {
  readonly after: Reading | undefined
  /** The next reading that is no order. */
  readonly counted: Reading | undefined
  readonly seen: Seen
}

function nextCount(readings: readonly Reading[], index: number): Reading | undefined {
  let next = index + 1
  while (readings[next]?.kind === 'ordinal') next++
  return readings[next]
}

function fillOne(tokens: Tokens, reading: Reading, place: Place): Reading {
  // "32 others" are more of what was counted before, or people.
  if (reading.unit === 'other') return { ...reading, unit: place.seen.count?.unit ?? 'person', confidence: 0.6 }
  // "up 16 points" beside a percentage are percentage points.
  if (reading.unit === 'point' && reading.kind === 'quantity' && place.seen.percent)
    return { ...reading, kind: 'percent', unit: 'pp', confidence: 0.7 }
  const bare = isBare(reading) || (reading.kind === 'ordinal' && reading.unit === '')
  return bare ? fill(tokens, reading, place) : reading
}

function fill(tokens: Tokens, reading: Reading, { after, counted, seen }: Place): Reading {
  if (isUnnamedSum(tokens, reading)) return reading
  const group = ofCounted(tokens, reading, after) ?? withOther(tokens, reading, after)
  const told = toldBefore(tokens, reading) ?? toldAfter(tokens, reading)
  if (told !== undefined) return { ...reading, unit: told }
  const ahead = fromAhead(tokens, reading, after)
  if (ahead) return ahead
  const sum = seen.sum && isSameSum(tokens, seen.sum, reading) ? seen.sum : undefined
  const last = group ?? sum ?? countBefore(reading, seen) ?? soonAfter(tokens, reading, counted)
  if (!last) return reading
  // A change of money is money: "to 12,000 baht from 9,000".
  const unit = { unit: last.unit, kind: reading.kind === 'ordinal' ? reading.kind : last.kind }
  return { ...reading, ...unit, confidence: Math.min(reading.confidence, 0.6) }
}

/** "invested a total of 200 million in the plant": millions that are spent are a sum whose currency is left out, not a count. */
function isUnnamedSum(tokens: Tokens, { kind, first, scale = 1 }: Reading): boolean {
  if (kind !== 'quantity' || scale < 1e6) return false
  for (let at = Math.max(0, first - 4); at < first; at++) if (SPENDING.has(tokens.words[at])) return true
  return false
}

const SPENDING = new Set(
  'invest invests invested investing spend spends spent spending cost costs costing pay pays paid paying worth'.split(
    ' ',
  ),
)

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

/** "from 4.8 to 4.7 percent", "from 24.2 to 33 billion euros": unit and scale stand with the second figure. */
function fromAhead(tokens: Tokens, reading: Reading, after: Reading | undefined): Reading | undefined {
  if (reading.kind !== 'quantity' || !after || after.first !== reading.next + 1) return undefined
  const joined = tokens.words[reading.next]
  if (joined !== 'to' && joined !== 'and' && joined !== 'against') return undefined
  if (after.kind !== 'percent' && after.kind !== 'money' && (after.kind !== 'quantity' || after.unit === ''))
    return undefined
  const scale = (reading.scale ?? 1) === 1 && reading.low < 1000 ? (after.scale ?? 1) : 1
  const value = reading.low * scale
  if (after.kind !== 'percent' && (joined !== 'to' || value < after.low / 100)) return undefined
  return { ...reading, kind: after.kind, unit: after.unit, low: value, high: value, confidence: 0.6 }
}

/** What the words before it make of a bare number: "killed five", "a community of about 1,500", "aged between 15 and 59". */
function toldBefore(tokens: Tokens, reading: Reading): string | undefined {
  if (reading.kind !== 'quantity') return undefined
  let at = reading.first - 1
  while (SKIPPED.has(tokens.words[at] ?? '')) at--
  const word = tokens.words[at] ?? ''
  if (word === 'aged' || word === 'ages') return 'year old'
  if (HARMING.has(word)) return 'person'
  if ((word === 'to' || word === 'at') && tellsToll(tokens, at)) return 'death'
  return word === 'of' ? PEOPLED.get(tokens.words[at - 1] ?? '') : undefined
}

/** "the death toll has risen to 44". */
function tellsToll(tokens: Tokens, at: number): boolean {
  for (let before = Math.max(0, at - 5); before < at; before++) if (tokens.words[before] === 'toll') return true
  return false
}

/** "50 were rescue officials": the noun stands behind the verb. */
function toldAfter(tokens: Tokens, reading: Reading): string | undefined {
  const verb = tokens.words[reading.next]
  if (reading.kind !== 'quantity' || (verb !== 'were' && verb !== 'are')) return undefined
  return countedNoun(tokens, reading.next + 1)?.unit
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

/** "at 2,483 while the north came second with 1,385 lightning strikes": where nothing was counted before, what is counted next. */
function soonAfter(tokens: Tokens, reading: Reading, after: Reading | undefined): Reading | undefined {
  if (reading.kind !== 'quantity' || after?.kind !== 'quantity' || after.unit === '' || after.unit === 'year old')
    return undefined
  // "eight million 250ml bottles": the measure belongs to the noun.
  const noun = after.first === reading.next && after.rule === 'measure' ? countedNoun(tokens, after.next) : undefined
  if (noun) return { ...after, unit: noun.unit }
  return after.first - reading.next <= 12 ? after : undefined
}

/** What was counted last; a measure only where it stands close by: "4.6mm in the north, 0.6 in the south". */
function countBefore(reading: Reading, { count }: Seen): Reading | undefined {
  return count?.rule.startsWith('measure') && reading.first - count.next > 8 ? undefined : count
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
