// Reads counts: a number with the noun that it counts, or a number whose noun is left out.
// In: tokens and the number that was read. Out: the count; unit "" where the noun is elsewhere, to be filled in later.

import { isCapital, Kind, touches, type Tokens } from '../../text/tokens'
import { countedNoun, rankedNoun } from './nounPhrase'
import type { NumberReading } from './numbers'
import { TAKEN_FROM } from './ordinals'
import type { Reading } from './reading'
import { MONTHS } from './calendar'

export function readCount(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  return readAge(tokens, first, number) ?? readCounted(tokens, first, number) ?? readElided(tokens, first, number)
}

function count(
  first: number,
  { next, unit, rule }: { next: number; unit: string; rule: string },
  number: NumberReading,
): Reading {
  const confidence = rule === 'count' ? 0.9 : rule === 'age' ? 0.95 : 0.6
  return {
    first,
    next,
    kind: 'quantity',
    low: number.value,
    high: number.value,
    unit,
    rule,
    confidence,
    scale: number.scale,
  }
}

/** "46-year-old", "15 years of age", "aged 44", ", 44,", "(53)". */
export function readAge(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  const age = { unit: 'year old', rule: 'age' }
  const end = yearsOldEnd(tokens, number.next)
  if (end !== undefined) return count(first, { next: end, ...age }, number)
  if (number.value > 120 || number.scale !== 1) return undefined
  const before = tokens.words[first - 1]
  if (AGE_WORDS.has(before) || (before === 'of' && AGE_WORDS.has(tokens.words[first - 2])))
    return count(first, { next: number.next, ...age }, number)
  return isAgeAfterName(tokens, first, number.next) ? count(first, { next: number.next, ...age }, number) : undefined
}

const AGE_WORDS = new Set(['aged', 'age', 'ages'])

/** The token after "-year-old", "years old", "years of age", "year-old"; undefined where none of them stands. */
function yearsOldEnd(tokens: Tokens, next: number): number | undefined {
  let at = next
  if (tokens.words[at] === '-') at++
  if (!/^(?:years?|months?|yr)$/.test(tokens.words[at] ?? '')) return undefined
  at++
  if (tokens.words[at] === 'of' && tokens.words[at + 1] === 'age') return at + 2
  if (tokens.words[at] === '-') at++
  return /^olds?$/.test(tokens.words[at] ?? '') ? at + 1 : undefined
}

/** ", 44," and "(53)" after a name. */
function isAgeAfterName(tokens: Tokens, first: number, next: number): boolean {
  const open = tokens.words[first - 1]
  if ((open !== ',' && open !== '(') || tokens.kind[first] !== Kind.Number) return false
  if (
    first < 2 ||
    tokens.kind[first - 2] !== Kind.Word ||
    !isCapital(tokens, first - 2) ||
    MONTHS.has(tokens.words[first - 2])
  ) {
    return false
  }
  if (tokens.words[first].length !== 2 && tokens.words[first].length !== 1) return false
  const close = tokens.words[next] ?? '.'
  if (open === '(') return close === ')'
  return (
    (close === ',' && tokens.kind[next + 1] !== Kind.Number) ||
    close === '.' ||
    close === ';' ||
    close === 'of' ||
    close === 'who' ||
    close === 'from'
  )
}

/** A number and its noun: "18 swing states", "seven of their potential opponents", "one large knife". */
function readCounted(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  const at = pastJoin(tokens, number.next)
  const noun =
    number.value === 1 ? oneNoun(tokens, first, at) : (countedNoun(tokens, at) ?? compoundNoun(tokens, number.next))
  if (noun) return count(first, { ...withPer(tokens, noun), rule: 'count' }, number)
  const partitive = number.value > 1 ? ofThese(tokens, number.next) : undefined
  return partitive && count(first, { ...partitive, rule: 'count' }, number)
}

/** A number joined to its noun by a hyphen, or standing before it. */
function pastJoin(tokens: Tokens, at: number): number {
  return tokens.words[at] === '-' && touches(tokens, at) ? at + 1 : at
}

/** "12-page", "two-party", "624-member": the noun stays singular inside a compound. */
function compoundNoun(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] !== '-' || !touches(tokens, at) || !touches(tokens, at + 1) || tokens.kind[at + 1] !== Kind.Word)
    return undefined
  const unit = tokens.words[at + 1]
  return NOT_COUNTED.has(unit) || isCapital(tokens, at + 1) ? undefined : { unit, next: at + 2 }
}

const NOT_COUNTED = new Set('for to on up over fold plus odd something day and in off the sided time'.split(' '))

/** "one" counts only where it is stressed; "1" always. */
function oneNoun(tokens: Tokens, first: number, at: number): { unit: string; next: number } | undefined {
  const spelled = tokens.words[first] === 'one'
  if (spelled && !STRESS.has(tokens.words[first - 1] ?? '')) return undefined
  return rankedNoun(tokens, at)
}

const STRESS = new Set('only just least than exactly single'.split(' '))

/** "of their members", "of the largest currencies": taken from a group that is not itself counted. */
function ofThese(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] !== 'of') return undefined
  const from = tokens.words[at + 1]
  if (from !== 'the' && !TAKEN_FROM.has(from)) return undefined
  return countedNoun(tokens, at + 2)
}

/** "18 trees per second": what it is counted by belongs to the unit. */
function withPer(tokens: Tokens, noun: { unit: string; next: number }): { unit: string; next: number } {
  const by = tokens.words[noun.next + 1]
  if (tokens.words[noun.next] !== 'per' || by === undefined || by === 'cent') return noun
  return { unit: `${noun.unit} per ${by}`, next: noun.next + 2 }
}

/** A number without a noun: "30 voted", "three in Kerala", "rose to 12,000". */
function readElided(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  if (isLabelled(tokens, first, number)) return undefined
  if (number.inWords && number.scale === 1 && !standsAsNoun(tokens, first, number)) return undefined
  return count(first, { next: number.next, unit: '', rule: 'count.elided' }, number)
}

/** "Line 10", "iPhone 11", "Windows 10": a capitalised word before a plain number makes a name of it. */
function isLabelled(tokens: Tokens, first: number, number: NumberReading): boolean {
  const before = first - 1
  if (before < 0 || !number.plain) return false
  return (
    tokens.kind[before] === Kind.Word &&
    isCapital(tokens, before) &&
    before > 0 &&
    !SENTENCE_WORDS.has(tokens.words[before])
  )
}

const SENTENCE_WORDS = new Set('the a an in on at of about some over more than nearly almost only'.split(' '))

/** Spelled-out numbers are pronouns too ("the two met"): they count where a list of counts or a verb shows it. */
function standsAsNoun(tokens: Tokens, first: number, number: NumberReading): boolean {
  if (number.value === 1)
    return ONE_ALONE.has(tokens.words[number.next] ?? '') && ONE_BEFORE.has(tokens.words[first - 1] ?? '')
  const before = tokens.words[first - 1] ?? ''
  if (before === 'the' || before === 'these' || before === 'those' || before === 'all') return false
  return ALONE_BEFORE.has(tokens.words[number.next] ?? '.')
}

const ONE_ALONE = new Set(['in'])
const ONE_BEFORE = new Set(['and'])
const ALONE_BEFORE = new Set('of in were are have had was is . , ; ) from on at who by'.split(' '))
