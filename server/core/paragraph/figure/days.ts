// The pieces that dates are made of: a month's name, a day of the month, a year after them, and whether a bare "May" is a month.
// In: tokens and an index. Out: the piece's value and the token after it, or undefined.

import { isCapital, Kind, touches, type Tokens } from '../../text/tokens'
import { isDay, MONTHS, WEEKDAYS } from './calendar'

/** Papers of one case write "2 july"; the months that are words as well need their capital. */
export function monthAt(tokens: Tokens, index: number): number | undefined {
  const word = tokens.words[index]
  const month = MONTHS.get(word)
  return month !== undefined && (isCapital(tokens, index) || (word.length > 3 && !WORDS_TOO.has(word)))
    ? month
    : undefined
}

const WORDS_TOO = new Set(['march', 'august'])

/** The month after a day: there "14 nov" is one as well. */
export function monthAfterDay(tokens: Tokens, index: number): number | undefined {
  return monthAt(tokens, index) ?? (SHORT_MONTHS.has(tokens.words[index]) ? MONTHS.get(tokens.words[index]) : undefined)
}

const SHORT_MONTHS = new Set('jan feb apr jun jul aug sept oct nov'.split(' '))

/** The full stop of "Dec. 5". */
export function stopAfterShort(tokens: Tokens, index: number): number {
  const word = tokens.words[index]
  return word.length <= 4 && !WHOLE_MONTHS.has(word) && tokens.words[index + 1] === '.' && touches(tokens, index + 1)
    ? 1
    : 0
}

const WHOLE_MONTHS = new Set(['may', 'june', 'july'])

/** ", 2022", " 2022", " (2020)". */
export function yearAfterDay(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  if (tokens.words[at] === '(' && tokens.words[at + 2] === ')') {
    const year = yearAt(tokens, at + 1)
    if (year) return { ...year, next: at + 3 }
  }
  return yearAt(tokens, commaBeforeYear(tokens, at))
}

export function commaBeforeYear(tokens: Tokens, at: number): number {
  const word = tokens.words[at]
  return word === ',' || word === 'of' || word === 'in' ? at + 1 : at
}

/** A day of the month, with "th" or without. */
export function dayAt(tokens: Tokens, at: number, month: number): { value: number; next: number } | undefined {
  if (tokens.kind[at] !== Kind.Number) return undefined
  const written = tokens.words[at]
  if (written.length > 2) return undefined
  const value = Number(written)
  if (!isDay(month, value)) return undefined
  const next = at + 1
  if (!touches(tokens, next) || next === tokens.length) return { value, next }
  if (ORDINAL_ENDS.has(tokens.words[next])) return { value, next: next + 1 }
  // "July 20:" and "July 20th" are days; "July 7am" and "July 10%" begin something else.
  if (tokens.words[next] === ':') return touches(tokens, next + 1) ? undefined : { value, next }
  return tokens.kind[next] === Kind.Word || /[%/]/.test(tokens.words[next]) ? undefined : { value, next }
}

export const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** A year that is written out after a month or a day. */
export function yearAt(tokens: Tokens, at: number): { value: number; next: number } | undefined {
  if (tokens.kind[at] !== Kind.Number || tokens.words[at].length !== 4) return undefined
  const value = Number(tokens.words[at])
  return value >= 1000 && value <= 2199 ? { value, next: at + 1 } : undefined
}

/** A month's name that is not a verb, a first name or the start of a sentence with "May". */
export function isBareMonth(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]
  const before = tokens.words[index - 1] ?? ''
  if (word !== 'may' && word !== 'march' && word !== 'mar' && word !== 'jun' && word !== 'dec') {
    return !isPersonName(tokens, index) && word.length > 3
  }
  return BEFORE_MONTH.has(before) && !isPersonName(tokens, index)
}

const BEFORE_MONTH = new Set(
  'in since by of last this next until till from to early late mid - during between and through before after every each for is on ; ( , late'.split(
    ' ',
  ),
)

/** "April Ryan", "Theresa May": capitals beside a month that may be a person's name. */
function isPersonName(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]
  if (!NAMES_TOO.has(word) || SURELY_MONTH.has(tokens.words[index - 1] ?? '')) return false
  const after = isNamePart(tokens, index + 1)
  if (word === 'april' || word === 'june') return after
  return after || (index > 0 && isNamePart(tokens, index - 1))
}

const NAMES_TOO = new Set(['april', 'may', 'june', 'august', 'march'])
const SURELY_MONTH = new Set(
  'in since last this next early late mid until till from to during between of through'.split(' '),
)

function isNamePart(tokens: Tokens, index: number): boolean {
  if (index >= tokens.length || tokens.kind[index] !== Kind.Word || !isCapital(tokens, index)) return false
  return tokens.words[index].length > 3 && !WEEKDAYS.has(tokens.words[index])
}
