// Reads numbers whose noun is left out ("30 voted", "three in Kerala", "rose to 12,000"), and tells them from labels ("Line 10").
// In: tokens and the number that was read. Out: the count, unit "" to be filled in later; `onlyInRange` where it may be no figure at all.

import { charAt, Char } from '../../text/characters'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { isCapitalName } from './ages'
import type { NumberReading } from './numbers'
import { ENDS_PHRASE, NOUNS_OR_VERBS } from './phraseWords'
import { count, type Reading } from './reading'
import { singularOf } from './singular'

/** A number without a noun: "30 voted", "three in Kerala", "rose to 12,000". */
export function readElided(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
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

const NOT_NOUNS = new Set(['more', 'live', 'strong', 'less', 'fewer'])

/** "6.25 BTC", "135 MAF": capitals after a number with decimals or scale are its unit; "US" and the like begin something else. */
function isAbbreviation(tokens: Tokens, index: number): boolean {
  if (tokens.shape[index] !== Shape.Capitals || touches(tokens, index)) return false
  const { length } = tokens.words[index]
  return length >= 3 && length <= 5 && !tokens.words[index].includes('.')
}

/** "7.86 million mu": after a large number an unknown word in lower case is what it counts. */
function unknownNoun(tokens: Tokens, { next, scale }: NumberReading): { unit: string; next: number } | undefined {
  if (isAbbreviation(tokens, next)) return { unit: tokens.words[next], next: next + 1 }
  const word = tokens.words[next]
  return scale >= 1e5 && tokens.shape[next] === Shape.Lower && !NOUNS_OR_VERBS.has(word) && !NOT_NOUNS.has(word)
    ? { unit: singularOf(tokens.words[next]), next: next + 1 }
    : undefined
}

/** "Line 10", "iPhone 11", "Windows 10": a capitalised word before a plain number makes a name of it. */
function isLabelled(tokens: Tokens, first: number, number: NumberReading): boolean {
  const before = first - 1
  if (before < 0) return false
  // "Industry 4.0".
  if (/^\d\.0$/.test(tokens.words[first]) && isCapital(tokens, before) && before > 0) return true
  if (!number.plain) return false
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

/** "iPhone 11 Pro", "MQ 9 drone": a small letter before a capital, or two or three capitals, are a product's name. */
export function isProduct(tokens: Tokens, index: number): boolean {
  if (tokens.shape[index] === Shape.Mixed) return charAt(tokens.text, tokens.start[index]) === Char.Lower
  return (
    tokens.shape[index] === Shape.Capitals && tokens.words[index].length <= 3 && !SHORT_PLACES.has(tokens.words[index])
  )
}

const SHORT_PLACES = new Set([
  'us',
  'uk',
  'uae',
  'eu',
  'un',
  'la',
  'ny',
  'dc',
  'tv',
  'it',
  'in',
  'of',
  'the',
  'and',
  'at',
  'to',
])

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
const ONE_ALONE = new Set(['in', 'from', 'at'])
const ONE_BEFORE = new Set(['and'])
const ALONE_BEFORE = new Set('of in were are have had was is . , ; ) from on at who by more'.split(' '))
