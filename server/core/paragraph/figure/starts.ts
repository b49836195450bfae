// Which tokens may begin a figure: digits, currency signs, and a closed set of words. The one look-up that every token pays.

import { Kind, Shape, type Tokens } from '../../text/tokens'
import { DAY_TIMES, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './calendar'
import { CODES, DOLLARS, PREFIXES, SIGNS } from './currencies'
import { GLYPHS } from './numbers'
import { HALVES, ORDINAL_WORDS, SMALL_NUMBERS, VAGUE_COUNTS } from './numberWords'

export const enum Start {
  None,
  Figure,
  /** "between": a range's first word. */
  Between,
}

export function mayBegin(tokens: Tokens, index: number): Start {
  switch (tokens.kind[index]) {
    case Kind.Number:
      return Start.Figure
    case Kind.Mark:
      return MARKS.has(tokens.words[index]) ? Start.Figure : Start.None
    case Kind.Word:
      if (tokens.words[index] === 'between') return Start.Between
      return WORDS.has(tokens.words[index]) || isCurrencyLike(tokens, index) ? Start.Figure : Start.None
    default:
      return Start.None
  }
}

/** Capitals or a capital with digits: "RM177mil", "BND1", "Rs", "US". */
function isCurrencyLike(tokens: Tokens, index: number): boolean {
  const shape = tokens.shape[index]
  if (shape === Shape.Mixed) return /\d/.test(tokens.words[index]) || PREFIX_WORDS.has(tokens.words[index])
  return (shape === Shape.Capitals || shape === Shape.Capitalised) && PREFIX_WORDS.has(tokens.words[index])
}

const MARKS = new Set([...SIGNS.keys(), ...GLYPHS.keys(), '-', '−', '+'])

const PREFIX_WORDS = new Set([...PREFIXES.keys(), ...CODES, ...DOLLARS.keys()].map((word) => word.toLowerCase()))

const WORDS = new Set([
  ...SMALL_NUMBERS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...DAY_TIMES.keys(),
  ...HALVES.keys(),
  ...'a an last million billion trillion decade century week weeklong month monthlong year yearlong day daylong hour hourlong magnitude minus dozen hundred rs mxn aud cad usd nzd hkd sgd'.split(
    ' ',
  ),
])
