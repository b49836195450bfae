// Which tokens may begin a figure, and which readers may find one there: digits, currency signs, and a closed set of words.
// What a word's letters say of that is worked out once for each distinct word; every token pays one look at a number.

import { Kind, Shape, type Tokens } from '../../text/tokens'
import { wordFact } from '../../text/vocabulary'
import { DAY_TIMES, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './calendar'
import { CODES, DOLLARS, PREFIXES, SIGNS } from './currencies'
import { isTimeUnit } from './durations'
import { GLYPHS } from './numbers'
import { HALVES, ORDINAL_WORDS, SCALES, SMALL_NUMBERS, VAGUE_COUNTS } from './numberWords'

/** What may begin at a token, as bits; none where no figure begins. */
export const enum Start {
  None = 0,
  /** "between": a range's first word. */
  Between = 1,
  Clock = 2,
  Date = 4,
  Money = 8,
  ScaledDollar = 16,
  Vague = 32,
  Duration = 64,
  Fraction = 128,
  Ordinal = 256,
  /** A number in words, or a word that stands before a number. */
  Number = 512,
  Any = 1023,
}

/** For `mayBegin`: asked for once a paragraph. */
export function startsOf(tokens: Tokens): Int32Array {
  return tokens.vocabulary.column(WORD_STARTS)
}

export function mayBegin(tokens: Tokens, index: number, starts: Int32Array): Start {
  switch (tokens.kind[index]) {
    case Kind.Number:
      return Start.Any - Start.Between
    case Kind.Mark:
    case Kind.Word:
      break
    default:
      return Start.None
  }
  const start = starts[tokens.number[index]]
  if (start === 0) return Start.None
  if (start < Only.Capital) return start
  if ((start & Only.Article) !== 0)
    return (starts[tokens.number[index + 1]] & Only.AfterArticle) !== 0 ? start & Start.Any : Start.None
  const shape = tokens.shape[index]
  const isCapital = shape === Shape.Capitals || shape === Shape.Capitalised || shape === Shape.Mixed
  const currency = isCapital && (start & Only.Capital) !== 0 ? Start.Money | Start.Number : 0
  const digits = shape === Shape.Mixed && (start & Only.Mixed) !== 0 ? Start.Money | Start.Number : 0
  return (start & Start.Any) | currency | digits
}

/** What a word's bits say besides: where it must have capitals, or another word must follow. */
const enum Only {
  /** Letters of a currency, with a capital: "Rs", "BND". */
  Capital = 1024,
  /** Letters and digits in one: "RM177mil". */
  Mixed = 2048,
  /** "a" and "an" begin a figure before a few words alone. */
  Article = 4096,
  AfterArticle = 8192,
}

const WORD_STARTS = wordFact((word) => {
  let start =
    AFTER_ARTICLE.has(word) || isTimeUnit(word) || ORDINAL_WORDS.has(word) || SCALES.has(word) ? Only.AfterArticle : 0
  if (word === 'between') return start | Start.Between
  if (MARKS.has(word)) return start | (Start.Any - Start.Between)
  if (PREFIX_WORDS.has(word)) start |= Only.Capital
  if (/\d/.test(word)) start |= Only.Mixed
  for (const [words, bits] of STARTS) if (words.has(word)) start |= bits
  return start
})

const MARKS = new Set([...SIGNS.keys(), ...GLYPHS.keys(), '-', '−', '+'])

const PREFIX_WORDS = new Set([...PREFIXES.keys(), ...CODES, ...DOLLARS.keys()].map((word) => word.toLowerCase()))

const AFTER_ARTICLE = new Set('half quarter third full whole single hundred dozen - lakh crore'.split(' '))

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Each word with the readers that may find something where it begins. A reader that is left out here must find nothing there. */
const STARTS: readonly (readonly [{ has(word: string): boolean }, number])[] = [
  [SMALL_NUMBERS, Start.Clock | Start.Fraction | Start.Ordinal | Start.Number],
  [ORDINAL_WORDS, Start.Date | Start.Ordinal],
  [VAGUE_COUNTS, Start.Vague],
  [MONTHS, Start.Date],
  [WEEKDAYS, Start.Date],
  [SHORT_WEEKDAYS, Start.Date],
  [DAY_TIMES, Start.Clock],
  [HALVES, Start.Duration | Start.Fraction | Start.Ordinal | Start.Number],
  [words('a an'), Only.Article | Start.Duration | Start.Fraction | Start.Number],
  [words('last'), Start.Ordinal],
  [words('million billion trillion hundred dozen'), Start.ScaledDollar | Start.Number],
  [words('decade century week weeklong month monthlong year yearlong day daylong hour hourlong'), Start.Duration],
  [words('magnitude minus'), Start.Number],
  [words('rs mxn aud cad usd nzd hkd sgd'), Start.Money],
]
