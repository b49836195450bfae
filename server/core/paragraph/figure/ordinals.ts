// Reads order: "16th meeting", "first state visit", "second time", "last president", "came third".
// In: tokens and an index. Out: the order and what is ordered, singular; names ("Second Amendment") are none.

import { isCapital, Kind, touches, type Tokens } from '../../text/tokens'
import { ORDINAL_ENDS } from './days'
import { isTimeUnit } from './durations'
import { rankedNoun } from './nounPhrase'
import { readNumber } from './numbers'
import { ORDINAL_WORDS, SMALL_NUMBERS } from './numberWords'
import { ENDS_PHRASE } from './phraseWords'
import type { Reading } from './reading'
import { singularOf } from './singular'

export function readOrdinal(tokens: Tokens, index: number): Reading | undefined {
  const order = orderAt(tokens, index)
  if (!order) return readLast(tokens, index)
  if (isNameLike(tokens, index, order.next) || isFixed(tokens, index, order.next)) return undefined
  return ordered(tokens, { first: index, next: order.next, value: order.value })
}

/** "first", "twenty-first", "16th", "1st". */
export function orderAt(tokens: Tokens, index: number): { value: number; next: number } | undefined {
  if (tokens.kind[index] === Kind.Number) {
    if (!touches(tokens, index + 1) || !ORDINAL_ENDS.has(tokens.words[index + 1])) return undefined
    const value = Number(tokens.words[index].replaceAll(',', ''))
    return Number.isInteger(value) ? { value, next: index + 2 } : undefined
  }
  const word = tokens.words[index]
  const value = ORDINAL_WORDS.get(word)
  if (value !== undefined) return { value, next: index + 1 }
  const tens = SMALL_NUMBERS.get(word)
  const unit = ORDINAL_WORDS.get(tokens.words[index + 2] ?? '')
  if (tens === undefined || tens < 20 || tokens.words[index + 1] !== '-' || unit === undefined || unit > 9)
    return undefined
  return { value: tens + unit, next: index + 3 }
}

interface Order {
  readonly first: number
  readonly next: number
  readonly value: number
}

function ordered(tokens: Tokens, { first, next, value }: Order): Reading | undefined {
  const place = isPlace(tokens, first, next)
  if (place) return ordinal(first, next, { value, unit: 'place' })
  const joined = joinedNoun(tokens, next)
  if (joined) return ordinal(first, joined.next, { value, unit: joined.unit })
  const at = pastEver(tokens, next)
  // "first-of-its-kind".
  if (tokens.words[next] === '-' && at === next + 1 && !tokens.words[at]?.endsWith('est')) return undefined
  // "the first two pieces" are a count of two, "the first six months" a stretch of time.
  if (readNumber(tokens, at)) return undefined
  const noun = rankedNoun(tokens, at)
  if (noun) return ordinal(first, noun.next, { value, unit: noun.unit })
  if (tokens.words[at]?.endsWith('est') && tokens.words[at].length > 5)
    return ordinal(first, at + 1, { value, unit: '' })
  const partitive = ofThese(tokens, at)
  if (partitive) return ordinal(first, partitive.next, { value, unit: partitive.unit })
  return standsAlone(tokens, first, next) ? ordinal(first, next, { value, unit: '' }) : undefined
}

/** "14th-century", "first-time", "second-half": the noun that a hyphen joins; "second-largest" joins an adjective. */
function joinedNoun(tokens: Tokens, next: number): { unit: string; next: number } | undefined {
  if (tokens.words[next] !== '-' || !touches(tokens, next) || !touches(tokens, next + 1)) return undefined
  const word = tokens.words[next + 1]
  return word === undefined || word === 'ever' || ENDS_PHRASE.has(word) || word.endsWith('est')
    ? undefined
    : { unit: singularOf(word), next: next + 2 }
}

/** Past "-ever" and the hyphen of "second-largest". */
function pastEver(tokens: Tokens, next: number): number {
  let at = next
  if (tokens.words[at] === '-') at++
  if (tokens.words[at] === 'ever' || tokens.words[at] === 'such') at++
  return at
}

function ordinal(first: number, next: number, { value, unit }: { value: number; unit: string }): Reading {
  const rule = unit === '' ? 'ordinal.elided' : 'ordinal'
  return { first, next, kind: 'ordinal', low: value, high: value, unit, rule, confidence: unit === '' ? 0.7 : 0.9 }
}

/** "first of these sectors": the order with what it is taken from. */
function ofThese(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] !== 'of' || !TAKEN_FROM.has(tokens.words[at + 1])) return undefined
  if (tokens.words[at + 2] === 'kind') return undefined
  return rankedNoun(tokens, at + 2)
}

export const TAKEN_FROM: ReadonlySet<string> = new Set('these those his her its their our my your'.split(' '))

/** "came third", "finished 56th", "ranked second". */
function isPlace(tokens: Tokens, first: number, next: number): boolean {
  const before = tokens.words[first - 1] === 'in' ? first - 2 : first - 1
  if (!PLACING.has(tokens.words[before] ?? '')) return false
  const noun = rankedNoun(tokens, next)
  return !noun
}

const PLACING = new Set(
  'came come comes coming finished finish finishing ranked ranks rank placed ranking stood stands'.split(' '),
)

/** An order without its noun: "the strike was the 17th of its kind", "the first to plead guilty", "a fifth is in preparation". */
function standsAlone(tokens: Tokens, first: number, next: number): boolean {
  const before = tokens.words[first - 1] ?? ''
  if (!ARTICLES.has(before) && tokens.kind[first] !== Kind.Number) return false
  const after = tokens.words[next] ?? '.'
  // "first and second filling": the noun stands with the other one.
  if (after === 'and' || after === 'or')
    return orderAt(tokens, next + 1) !== undefined || tokens.words[next + 1] === 'last'
  return AFTER_ALONE.has(after) && !(before === 'and' && after === ',')
}

const ARTICLES = new Set("the a an its their his her 's and".split(' '))
const AFTER_ALONE = new Set('of to in by . , ; is was and since for on at such ever with the from after '.split(' '))

/** "last president", "last fateful day"; "last year", "last week", "the last two weeks" tell a date or a stretch. */
function readLast(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index] !== 'last' || isCapital(tokens, index)) return undefined
  const before = tokens.words[index - 1] ?? ''
  if (!LAST_AFTER.has(before)) return undefined
  const after = tokens.words[index + 1] ?? ''
  if (
    readNumber(tokens, index + 1) ||
    (after === 'half' && isTimeUnit(tokens.words[index + 2])) ||
    isVagueTime(tokens, index + 1) ||
    after === '-'
  )
    return undefined
  const noun = rankedNoun(tokens, index + 1)
  if (!noun || (isTimeUnit(noun.unit) && noun.next === index + 2 && noun.unit !== 'hour' && noun.unit !== 'day'))
    return undefined
  return {
    first: index,
    next: noun.next,
    kind: 'ordinal',
    low: NaN,
    high: NaN,
    unit: noun.unit,
    iso: 'last',
    rule: 'ordinal.last',
    confidence: 0.8,
  }
}

const LAST_AFTER = new Set("the his her its their our my your 's and one a that".split(' '))

function isVagueTime(tokens: Tokens, at: number): boolean {
  return (
    NOT_LAST.has(tokens.words[at] ?? '') ||
    (tokens.kind[at] === Kind.Word && isCapital(tokens, at) && /day$/.test(tokens.words[at]))
  )
}

const NOT_LAST = new Set(
  'few several couple many year week month night decade century quarter season summer winter spring autumn fall weekend minute resort ditch name'.split(
    ' ',
  ),
)

/** "First Lady", "Second World War", "Third Reich", "First Nations": capitals where the sentence gives no cause for one. */
function isNameLike(tokens: Tokens, index: number, next: number): boolean {
  if (next >= tokens.length || tokens.kind[next] !== Kind.Word)
    return tokens.kind[index] === Kind.Word && isCapital(tokens, index) && index > 0
  const capitalAfter = isCapital(tokens, next)
  if (tokens.kind[index] === Kind.Number) return capitalAfter && NAMED_AFTER_NUMBER.has(tokens.words[next])
  return isCapital(tokens, index) && (capitalAfter || !startsSentence(tokens, index))
}

const NAMED_AFTER_NUMBER = new Set(
  'century amendment fleet army division brigade battalion infantry airborne mountain street avenue congress parallel circuit district armoured cavalry corps regiment cavalry marine'.split(
    ' ',
  ),
)

function startsSentence(tokens: Tokens, index: number): boolean {
  return index === 0 || /[.!?":—–(*]/.test(tokens.words[index - 1])
}

/** "at first", "first of all", "first-class", "second-hand", "First, it counts". */
function isFixed(tokens: Tokens, index: number, next: number): boolean {
  const word = tokens.words[index]
  const after = tokens.words[next] ?? ''
  if (word === 'first' && BEFORE_ADVERB.has(tokens.words[index - 1] ?? '')) return true
  if (after === 'of' && tokens.words[next + 1] === 'all') return true
  if (after === 'lady' || after === 'aid' || after === 'vice' || after === 'deputy' || after === 'ladies') return true
  if (after === '-' && FIXED_AFTER_HYPHEN.has(tokens.words[next + 1])) return true
  return tokens.words[index - 1] === '-' && touches(tokens, index) && /^[a-z]/.test(tokens.words[index - 2] ?? '')
}

/** "would first review", "he first met", "at first": an adverb. */
const BEFORE_ADVERB = new Set(
  'at would will to he she they it we i who must should can could may might had has have was were is are when since'.split(
    ' ',
  ),
)

const FIXED_AFTER_HYPHEN = new Set('class hand rate degree tier generation party come'.split(' '))
