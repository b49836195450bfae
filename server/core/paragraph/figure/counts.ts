// Reads counts: a number with the noun that it counts, or a number whose noun is left out.
// In: tokens and the number that was read. Out: the count; unit "" where the noun is elsewhere, to be filled in later.

import { charAt, Char } from '../../text/characters'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { countedNoun, rankedNoun } from './nounPhrase'
import type { NumberReading } from './numbers'
import { TAKEN_FROM } from './ordinals'
import type { Reading } from './reading'
import { MONTHS } from './calendar'
import { SMALL_NUMBERS } from './numberWords'
import { ENDS_PHRASE } from './phraseWords'
import { singularOf } from './singular'

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
  const old = oldAfter(tokens, number.next)
  if (old) return count(first, { ...age, ...old }, number)
  if (number.value > 120 || number.scale !== 1) return undefined
  const before = tokens.words[first - 1]
  if (AGE_WORDS.has(before) || (before === 'of' && AGE_WORDS.has(tokens.words[first - 2])))
    return count(first, { next: number.next, ...age }, number)
  return isAgeAfterName(tokens, first, number.next) || isAgeTold(tokens, first, number.next)
    ? count(first, { next: number.next, ...age }, number)
    : undefined
}

const AGE_WORDS = new Set(['aged', 'age', 'ages'])

/** "-year-old", "years old", "years of age", "-month-old" after a number; undefined where none of them stands. */
function oldAfter(tokens: Tokens, next: number): { unit: string; next: number } | undefined {
  let at = next
  if (tokens.words[at] === '-') at++
  const unit = /^(year|month|week|day)s?$/.exec(tokens.words[at] ?? '')?.[1]
  if (unit === undefined) return undefined
  at++
  if (tokens.words[at] === 'of' && tokens.words[at + 1] === 'age') return { unit: `${unit} old`, next: at + 2 }
  if (tokens.words[at] === '-') at++
  return /^olds?$/.test(tokens.words[at] ?? '') ? { unit: `${unit} old`, next: at + 1 } : undefined
}

/** ", 44," and "(53)" after a name. */
function isAgeAfterName(tokens: Tokens, first: number, next: number): boolean {
  const open = tokens.words[first - 1]
  if ((open !== ',' && open !== '(') || tokens.kind[first] !== Kind.Number) return false
  if (
    first < 2 ||
    tokens.kind[first - 2] !== Kind.Word ||
    !isCapitalName(tokens, first - 2) ||
    MONTHS.has(tokens.words[first - 2])
  ) {
    return false
  }
  if (tokens.words[first].length !== 2 && tokens.words[first].length !== 1) return false
  const close = tokens.words[next] ?? '.'
  if (open === '(') return close === ')' && Number(tokens.words[first]) > 9 && !BODIES.has(tokens.words[first - 2])
  return (
    (close === ',' && tokens.kind[next + 1] !== Kind.Number) ||
    close === '.' ||
    close === ';' ||
    close === 'of' ||
    close === 'who' ||
    close === 'from'
  )
}

/** Bodies and places that a number in brackets ranks rather than ages. */
const BODIES = new Set(
  'university college institute technology education science school house centre center academy hospital women company group party act summit awards league united city'.split(
    ' ',
  ),
)

/** "Khan", and "wai" in "Kam-wai". */
function isCapitalName(tokens: Tokens, index: number): boolean {
  if (isCapital(tokens, index)) return true
  return tokens.words[index - 1] === '-' && touches(tokens, index) && isCapital(tokens, index - 2)
}

/** "when she was 17", "he is only 20,", "Now 70,": an age told of a person. */
function isAgeTold(tokens: Tokens, first: number, next: number): boolean {
  const close = tokens.words[next] ?? '.'
  if (!AFTER_AGE.has(close)) return false
  let at = first - 1
  if (tokens.words[at] === 'only' || tokens.words[at] === 'just' || tokens.words[at] === 'about') at--
  if (tokens.words[at] === 'turned' || tokens.words[at] === 'turns') return true
  if (tokens.words[at] === 'now' && close === ',') return tokens.kind[first] === Kind.Number
  const verb = tokens.words[at]
  return (
    (verb === 'was' || verb === 'is' || verb === 'were' || verb === "'s") && PRONOUNS.has(tokens.words[at - 1] ?? '')
  )
}

const AFTER_AGE = new Set([',', '.', ';', 'and', 'when', 'at', '"', '!', '?', 'or', 'but'])
const PRONOUNS = new Set(['he', 'she', 'i', 'you', 'who'])

/** A number and its noun: "18 swing states", "seven of their potential opponents", "one large knife". */
function readCounted(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  // "zero emissions", "several hundred": not counted.
  if (tokens.words[first] === 'zero' || SOME.has(tokens.words[first - 1] ?? '')) return undefined
  if (first > 0 && number.plain && isProduct(tokens, first - 1)) return undefined
  const at = pastJoin(tokens, number.next)
  const noun =
    number.value <= 1 && number.value >= 0
      ? oneNoun(tokens, first, at)
      : (compoundNoun(tokens, number.next) ?? countedNoun(tokens, at))
  if (noun) return count(first, { ...withPer(tokens, noun), rule: 'count' }, number)
  const partitive =
    number.value > 1 ? (ofThese(tokens, number.next) ?? singularAfter(tokens, first, number)) : undefined
  return partitive && count(first, { ...partitive, rule: 'count' }, number)
}

/** "the 12 page document", "an 11 member team": a singular noun between a number and what it measures. */
function singularAfter(
  tokens: Tokens,
  first: number,
  number: NumberReading,
): { unit: string; next: number } | undefined {
  const before = tokens.words[first - 1]
  const at = number.next
  if (before !== 'the' && before !== 'a' && before !== 'an') return undefined
  if (number.value > 1000 || tokens.kind[at] !== Kind.Word || tokens.shape[at] !== Shape.Lower || touches(tokens, at))
    return undefined
  const word = tokens.words[at]
  if (
    ENDS_PHRASE.has(word) ||
    word.length < 3 ||
    tokens.kind[at + 1] !== Kind.Word ||
    ENDS_PHRASE.has(tokens.words[at + 1])
  )
    return undefined
  return { unit: word, next: at + 1 }
}

const SOME = new Set(['several', 'few', 'many'])

/** A number joined to its noun by a hyphen, or standing before it. */
function pastJoin(tokens: Tokens, at: number): number {
  return tokens.words[at] === '-' && touches(tokens, at) ? at + 1 : at
}

/** "12-page", "two-party", "624-member": the noun stays singular inside a compound. */
function compoundNoun(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] !== '-' || !touches(tokens, at) || !touches(tokens, at + 1) || tokens.kind[at + 1] !== Kind.Word)
    return undefined
  const unit = tokens.words[at + 1]
  if (unit.length < 2 || (unit.length > 3 && unit.endsWith('ed')) || unit.endsWith('wheeler')) return undefined
  return NOT_COUNTED.has(unit) || isCapital(tokens, at + 1) ? undefined : { unit, next: at + 2 }
}

const NOT_COUNTED = new Set(
  'for to on up over fold plus odd something day and in off the sided time way wheelers tolerance thirds seater'.split(
    ' ',
  ),
)

/** "one" counts only where it is stressed; "1" always. */
function oneNoun(tokens: Tokens, first: number, at: number): { unit: string; next: number } | undefined {
  const spelled = tokens.words[first] === 'one'
  if (tokens.words[at - 1] === '-') return spelled ? undefined : compoundNoun(tokens, at - 1)
  // "0.5 percent" was read before; what is left below one are bare decimals.
  if (tokens.words[first].length > 1 && !spelled) return countedNoun(tokens, at)
  if (spelled && !STRESS.has(tokens.words[first - 1] ?? '')) return undefined
  return rankedNoun(tokens, at)
}

const STRESS = new Set('only just least than exactly single'.split(' '))

/** "of their members", "of the largest currencies": taken from a group that is not itself counted. */
function ofThese(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] !== 'of') return undefined
  const from = tokens.words[at + 1]
  if (isCapital(tokens, at + 1) && tokens.words[at + 2] === "'s") return countedNoun(tokens, at + 1)
  if ((from !== 'the' && !TAKEN_FROM.has(from)) || SMALL_NUMBERS.has(tokens.words[at + 2])) return undefined
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
  if (isLabelled(tokens, first, number) || isOrdinalEnd(tokens, number.next) || tokens.words[first] === 'zero')
    return undefined
  if (isRanked(tokens, first, number)) return undefined
  const bare = count(first, { next: number.next, unit: '', rule: 'count.elided' }, number)
  const alone =
    number.inWords && number.scale === 1 ? standsAsNoun(tokens, first, number) : endsThere(tokens, number.next)
  if (alone) return bare
  const noun = number.plain || (number.inWords && number.scale < 1e5) ? undefined : unknownNoun(tokens, number)
  if (noun) return count(first, { ...noun, rule: 'count' }, number)
  // A large number or one with decimals is a figure though its noun was not understood; a small one may be a label.
  return number.inWords || (number.plain && number.value < 2200) ? { ...bare, onlyInRange: true } : bare
}

/** "68th": an order whose noun was not found is no count. */
function isOrdinalEnd(tokens: Tokens, next: number): boolean {
  return touches(tokens, next) && next < tokens.length && tokens.kind[next] === Kind.Word
}

/** True where what follows a number in digits cannot be its noun: a mark, a small word, a verb. */
function endsThere(tokens: Tokens, next: number): boolean {
  if (next >= tokens.length || tokens.kind[next] !== Kind.Word) return true
  const word = tokens.words[next]
  return ENDS_PHRASE.has(word) || (word.endsWith('ed') && word.length > 4)
}

/** "6.25 BTC", "135 MAF": capitals after a number with decimals or scale are its unit; "US" and the like begin something else. */
function isAbbreviation(tokens: Tokens, index: number): boolean {
  if (tokens.shape[index] !== Shape.Capitals || touches(tokens, index)) return false
  const { length } = tokens.words[index]
  return length >= 3 && length <= 5 && !tokens.words[index].includes('.')
}

/** "7.86 million mu": after a large number an unknown word in lower case is what it counts. */
function unknownNoun(tokens: Tokens, { next, scale }: NumberReading): { unit: string; next: number } | undefined {
  if (isAbbreviation(tokens, next)) return { unit: tokens.words[next], next: next + 1 }
  return scale >= 1e5 && tokens.shape[next] === Shape.Lower && tokens.words[next] !== 'more'
    ? { unit: singularOf(tokens.words[next]), next: next + 1 }
    : undefined
}

/** "Line 10", "iPhone 11", "Windows 10": a capitalised word before a plain number makes a name of it. */
function isLabelled(tokens: Tokens, first: number, number: NumberReading): boolean {
  const before = first - 1
  if (before < 0 || !number.plain) return false
  if (isProduct(tokens, before)) return true
  return (
    tokens.kind[before] === Kind.Word &&
    isCapital(tokens, before) &&
    before > 0 &&
    !SENTENCE_WORDS.has(tokens.words[before])
  )
}

/** "Miranda House (1), Hindu College (2)": a place in a list. */
function isRanked(tokens: Tokens, first: number, number: NumberReading): boolean {
  if (tokens.words[first - 1] !== '(' || tokens.words[number.next] !== ')' || !number.plain || first < 2) return false
  return (
    tokens.kind[first - 2] === Kind.Word &&
    isCapitalName(tokens, first - 2) &&
    !tokens.words[first - 2].startsWith('20')
  )
}

/** "iPhone 11 Pro": a small letter before a capital is a product's name. */
function isProduct(tokens: Tokens, index: number): boolean {
  return tokens.shape[index] === Shape.Mixed && charAt(tokens.text, tokens.start[index]) === Char.Lower
}

const SENTENCE_WORDS = new Set('the a an in on at of about some over more than nearly almost only'.split(' '))

/** Spelled-out numbers are pronouns too ("the two met"): they count where a list of counts or a verb shows it. */
function standsAsNoun(tokens: Tokens, first: number, number: NumberReading): boolean {
  if (number.value === 1)
    return ONE_ALONE.has(tokens.words[number.next] ?? '') && ONE_BEFORE.has(tokens.words[first - 1] ?? '')
  const before = tokens.words[first - 1] ?? ''
  if (before === 'the' || before === 'these' || before === 'those' || before === 'all') return false
  return ALONE_BEFORE.has(tokens.words[number.next] ?? '.') || HARMED_BEFORE.has(before)
}

const HARMED_BEFORE = new Set(['killed', 'killing', 'injured', 'injuring', 'wounded', 'wounding'])
const ONE_ALONE = new Set(['in'])
const ONE_BEFORE = new Set(['and'])
const ALONE_BEFORE = new Set('of in were are have had was is . , ; ) from on at who by more'.split(' '))
