// Reads shares: percentages, percentage points, fractions and ratios or scores.
// In: tokens and the number that was read. Out: the share as written, 40 for "40 percent"; a fraction as a number below one.

import { Kind, touches, type Tokens } from '../../text/tokens'
import type { NumberReading } from './numbers'
import { isTimeUnit, readDuration } from './durations'
import { readMeasure } from './measures'
import { rankedNoun } from './nounPhrase'
import { GLYPHS } from './numbers'
import { ORDINAL_WORDS, SCALES, SMALL_NUMBERS } from './numberWords'
import { ENDS_PHRASE } from './phraseWords'
import type { Reading } from './reading'

export function readPercent(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  let at = number.next
  if (tokens.words[at] === '-' && touches(tokens, at) && touches(tokens, at + 1)) at++
  const found = percentAt(tokens, at) ?? pointsAt(tokens, at)
  return found && share(first, found.next, { value: number.value, unit: found.unit })
}

function share(first: number, next: number, { value, unit }: { value: number; unit: string }): Reading {
  return { first, next, kind: 'percent', low: value, high: value, unit, rule: 'percent', confidence: 0.98 }
}

function percentAt(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  const next = afterPercent(tokens, at)
  if (next === undefined) return undefined
  const hyphen = tokens.words[next] === '-' ? 1 : 0
  if (/^points?$/.test(tokens.words[next + hyphen] ?? '')) return { unit: 'pp', next: next + hyphen + 1 }
  return { unit: '%', next }
}

function afterPercent(tokens: Tokens, at: number): number | undefined {
  const word = tokens.words[at]
  if (word === '%' || word === '٪') return at + 1
  if (word === 'percent' || word === 'pct') return at + 1
  if (word === 'pc' || (word === 'percentage' && tokens.kind[at + 1] !== Kind.Word)) return at + 1
  const hyphen = tokens.words[at + 1] === '-' ? 1 : 0
  if (word === 'per' && tokens.words[at + 1 + hyphen] === 'cent') return at + 2 + hyphen
  return undefined
}

function pointsAt(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] === 'percentage' && /^points?$/.test(tokens.words[at + 1] ?? ''))
    return { unit: 'pp', next: at + 2 }
  return tokens.words[at] === 'ppt' || tokens.words[at] === 'pp' ? { unit: 'pp', next: at + 1 } : undefined
}

/** "two-thirds", "a third", "half the votes", "three quarters of", "one in five", "1/3", "½". */
export function readFraction(tokens: Tokens, index: number): Reading | undefined {
  const glyph = GLYPHS.get(tokens.words[index])
  if (glyph !== undefined) return ofUnit(tokens, fraction(index, index + 1, glyph))
  if (tokens.kind[index] === Kind.Number) {
    const slashed = readSlashed(tokens, index)
    return slashed ? ofUnit(tokens, slashed) : withNoun(tokens, readOneIn(tokens, index))
  }
  return withNoun(tokens, readHalf(tokens, index) ?? readOneIn(tokens, index) ?? readParts(tokens, index))
}

/** "1/4 mile", "½ hour": a part of a unit is a measure. */
function ofUnit(tokens: Tokens, reading: Reading): Reading {
  const number = { next: reading.next, value: reading.low, scale: 1, plain: false, inWords: false }
  return readMeasure(tokens, reading.first, number) ?? readDuration(tokens, reading.first, number) ?? reading
}

/** A share with what it is a share of: "Germans" in "one in three Germans", "population" in "a fourth of the population". */
function withNoun(tokens: Tokens, reading: Reading | undefined): Reading | undefined {
  if (reading?.kind !== 'fraction') return reading
  let at = reading.next
  if (tokens.words[at] === 'of') at++
  if (tokens.words[at] === 'the' || tokens.words[at] === 'all' || tokens.words[at] === 'its') at++
  const noun = at > reading.next || tokens.kind[at] === Kind.Word ? rankedNoun(tokens, at) : undefined
  return noun ? { ...reading, unit: noun.unit } : reading
}

function fraction(first: number, next: number, value: number): Reading {
  return { first, next, kind: 'fraction', low: value, high: value, unit: '', rule: 'fraction', confidence: 0.9 }
}

function readSlashed(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index + 1] !== '/' || tokens.kind[index + 2] !== Kind.Number) return undefined
  if (!touches(tokens, index + 1) || !touches(tokens, index + 2)) return undefined
  const [above, below] = [Number(tokens.words[index]), Number(tokens.words[index + 2])]
  // Larger ones are dates, names ("9/11", "24/7") and scores.
  return above < below && below <= 10 ? fraction(index, index + 3, above / below) : undefined
}

/** "half the votes", "half of them"; "the first half" is none. */
function readHalf(tokens: Tokens, index: number): Reading | undefined {
  if (tokens.words[index] !== 'half') return undefined
  const after = tokens.words[index + 1]
  const point = after === 'a' ? (percentAt(tokens, index + 2) ?? pointsAt(tokens, index + 2)) : undefined
  if (point) return share(index, point.next, { value: 0.5, unit: point.unit })
  return after === 'of' || after === 'the' || after === 'its' || after === 'their' || after === 'his' || after === 'all'
    ? fraction(index, index + 1, 0.5)
    : undefined
}

/** "two-thirds", "three quarters", "a third of", "one-fifth", "a quarter". */
function readParts(tokens: Tokens, index: number): Reading | undefined {
  const word = tokens.words[index]
  const above = word === 'a' ? 1 : SMALL_NUMBERS.get(word)
  if (above === undefined || above === 0 || above > 9) return undefined
  let at = index + 1
  if (tokens.words[at] === '-') at++
  const part = tokens.words[at] ?? ''
  const below = partOf(above === 1 ? part : part.slice(0, -1))
  if (below === undefined || above >= below || (above > 1 && !part.endsWith('s'))) return undefined
  // "a third term" is an order, "a third of" a share; "three quarters" may be nine months.
  if (word === 'a' && tokens.words[at + 1] !== 'of' && !isByThird(tokens, index, at + 1)) return undefined
  // "a quarter of a million" is a number.
  if (tokens.words[at + 1] === 'of' && tokens.words[at + 2] === 'a' && SCALES.has(tokens.words[at + 3] ?? ''))
    return undefined
  if (part.startsWith('quarter') && tokens.words[at + 1] !== 'of' && tokens.words[index + 1] !== '-') return undefined
  return fraction(index, at + 1, above / below)
}

/** "fell by a third from 2007": a share; "hit by a seventh wave": an order. */
function isByThird(tokens: Tokens, index: number, next: number): boolean {
  const after = tokens.words[next]
  return (
    BY.has(tokens.words[index - 1] ?? '') &&
    (after === undefined || tokens.kind[next] === Kind.Mark || ENDS_PHRASE.has(after))
  )
}

const BY = new Set(['by', 'than', 'nearly', 'almost', 'about', 'around', 'roughly', 'only', 'over'])

function partOf(word: string): number | undefined {
  if (word === 'half') return 2
  if (word === 'quarter') return 4
  const order = ORDINAL_WORDS.get(word)
  return order !== undefined && order > 2 ? order : undefined
}

/** "one in five", "seven out of ten", "6 in 10", "1 in 64"; "two in 10 days" are two. */
function readOneIn(tokens: Tokens, index: number): Reading | undefined {
  const out = tokens.words[index + 1] === 'out' && tokens.words[index + 2] === 'of'
  if (!out && tokens.words[index + 1] !== 'in') return undefined
  const at = out ? index + 3 : index + 2
  const [above, below] = [smallAt(tokens, index), smallAt(tokens, at)]
  if (above === undefined || below === undefined || above === 0 || above >= below) return undefined
  const whole = above === 1 || (below <= 100 && (below % 5 === 0 || out))
  return whole && !isTimeUnit(tokens.words[at + 1]) ? fraction(index, at + 1, above / below) : undefined
}

function smallAt(tokens: Tokens, index: number): number | undefined {
  const word = tokens.words[index] ?? ''
  return SMALL_NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined)
}

/** "141-5", "2-0", "3:1": two counts against each other. Rising ones ("3-5") are left to ranges unless a result is told. */
export function readRatio(tokens: Tokens, index: number): Reading | undefined {
  const mark = tokens.words[index + 1]
  if (mark !== '-' && mark !== '–' && mark !== ':') return undefined
  if (tokens.kind[index + 2] !== Kind.Number || !touches(tokens, index + 1) || !touches(tokens, index + 2))
    return undefined
  const [left, right] = [Number(tokens.words[index]), Number(tokens.words[index + 2])]
  if (!Number.isInteger(left) || !Number.isInteger(right) || left > 999 || right > 999) return undefined
  if (index + 3 < tokens.length && touches(tokens, index + 3) && !/[.,;)?!"'\]]/.test(tokens.words[index + 3]))
    return undefined
  if (mark !== ':' && left < right && left > 0 && !isResult(tokens, index)) return undefined
  return {
    first: index,
    next: index + 3,
    kind: 'ratio',
    low: left,
    high: right,
    unit: '',
    iso: `${left}-${right}`,
    rule: 'ratio',
    confidence: 0.8,
  }
}

/** True where a game or a vote is told before the number. */
function isResult(tokens: Tokens, index: number): boolean {
  for (let at = Math.max(0, index - 6); at < index; at++) if (RESULT_WORDS.has(tokens.words[at])) return true
  return RESULT_WORDS.has(tokens.words[index + 3] ?? '')
}

const RESULT_WORDS = new Set(
  'won win beat defeat defeated lost loss victory draw drew score scored vote voted ruled lead led trailed down up defeat game match set sets'.split(
    ' ',
  ),
)
