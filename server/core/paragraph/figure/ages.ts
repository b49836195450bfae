// Reads ages: "46-year-old", "15 years of age", "aged 44", ", 44," and "(53)" after a name, "when she was 17".
// In: tokens and the number that was read. Out: a count of years (or months), or undefined.

import { isCapital, Kind, touches, wordAt, type Tokens } from '../../text/tokens'
import { MONTHS } from './calendar'
import type { NumberReading } from './numbers'
import { count, type Reading } from './reading'

/** "46-year-old", "15 years of age", "aged 44", ", 44,", "(53)". */
export function readAge(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  const age = { unit: 'year old', rule: 'age' }
  const old = oldAfter(tokens, number.next)
  if (old) return count(first, { ...age, ...old }, number)
  if (number.value > 120 || number.scale !== 1) return undefined
  // "those who are 65 or older".
  const or = tokens.words[number.next] === 'or' ? tokens.words[number.next + 1] : undefined
  if (or === 'older' || or === 'younger') return count(first, { next: number.next, ...age }, number)
  const before = wordAt(tokens, first - 1)
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
  if (tokens.words[at] === 'yo' || tokens.words[at] === 'y.o.') return { unit: 'year old', next: at + 1 }
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
  const open = wordAt(tokens, first - 1)
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
export function isCapitalName(tokens: Tokens, index: number): boolean {
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
