// Reads the dateline that a paragraph begins with: a place, often a date, often an agency, then a mark.
// In: tokens, figures (its date is one of them) and the knowledge (a known place is a surer one). Out: the dateline, or undefined.
// It ends where the first sentence begins, its closing mark included.

import type { Knowledge } from '../../knowledge/knowledge'
import type { Figure } from '../../model/figure'
import type { DatelineSign } from '../../model/signs'
import type { Span } from '../../text/spans'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { isAgency } from './agencies'

export function readDateline(
  tokens: Tokens,
  figures: readonly Figure<'paragraph'>[],
  knowledge: Knowledge,
): DatelineSign | undefined {
  if (tokens.length < 2 || (!isCapital(tokens, 0) && tokens.words[0] !== '(')) return undefined
  const place = readPlace(tokens)
  const reading: Reading = { at: place, stopped: false }
  if (place > 0) stepOverSeparator(tokens, reading)
  // "CAIRO - 17 July 2022:" and "LONDON, June 3 (Reuters) -" both have more after the first mark.
  const date = readDate(tokens, figures, reading)
  const agency = readAgency(tokens, reading)
  stepOverSeparator(tokens, reading)
  if (!isOne(tokens, { place, date, agency, reading })) return undefined
  const words = tokens.words.slice(0, place)
  return {
    start: 0,
    end: tokens.end[reading.at - 1],
    ...(place > 0 && { place: spanOf(tokens, 0, place) }),
    ...(date && { date: { start: date.start, end: date.end } }),
    ...(agency && { agency: spanOf(tokens, agency.first, agency.next) }),
    certain:
      date !== undefined || agency !== undefined || reading.mark !== ':'
        ? date !== undefined || agency !== undefined || isCapitals(tokens, place)
        : isKnownPlace(tokens, knowledge, words.length),
  }
}

/** How far the reading has come, and the marks it has met. */
interface Reading {
  at: number
  /** True once a mark has closed the dateline. */
  stopped: boolean
  mark?: string
}

interface Found {
  readonly place: number
  readonly date: Span<'paragraph'> | undefined
  readonly agency: { readonly first: number; readonly next: number } | undefined
  readonly reading: Reading
}

/** Whether what was read is a dateline: a mark closes it, and a sentence or nothing follows. */
function isOne(tokens: Tokens, { place, date, agency, reading }: Found): boolean {
  const { at, stopped, mark } = reading
  if (place === 0 && !(agency && (date || stopped || isOpening(tokens)))) return false
  if (!stopped && !agency) return false
  if (agency && !stopped && !isCapitals(tokens, place) && tokens.words[at - 1] !== '/') return false
  if (!date && !agency && (isNoPlace(tokens, place) || (mark === ':' && at === tokens.length))) return false
  if (at === tokens.length) return place > 0
  if (!date && !agency && !isCapitals(tokens, place) && place > LONGEST_PLAIN) return false
  return isCapital(tokens, at) || tokens.kind[at] === Kind.Quote || tokens.kind[at] === Kind.Number
}

/** "(Reuters) - World Athletics": an agency that the paragraph begins with. */
function isOpening(tokens: Tokens): boolean {
  return tokens.words[0] === '('
}

function isNoPlace(tokens: Tokens, place: number): boolean {
  return NO_PLACE.has(tokens.words[place - 1]) || NO_PLACE.has(tokens.words[0])
}

/** The index after the place's words: "SYDNEY and KUALA LUMPUR", "NAIROBI, Kenya", "DES MOINES, Iowa", "St. Louis". */
function readPlace(tokens: Tokens): number {
  let index = 0
  let next = 0
  while (index < Math.min(tokens.length, LONGEST_PLACE)) {
    const word = tokens.words[index]
    if (isPlaceWord(tokens, index)) next = ++index
    else if (next > 0 && (word === ',' || JOINING.has(word)) && isPlaceWord(tokens, index + 1)) index++
    else if (next > 0 && (word === '-' || word === '.') && touches(tokens, index) && isJoined(tokens, index)) index++
    else break
  }
  return next + abbreviationStop(tokens, next)
}

/** The full stop of "BOCA RATON, Fla." */
function abbreviationStop(tokens: Tokens, next: number): number {
  if (next < 2 || tokens.words[next] !== '.' || !touches(tokens, next)) return 0
  return tokens.words[next - 2] === ',' && tokens.words[next - 1].length <= 5 ? 1 : 0
}

/** "Guinea-Bissau", "St. Louis": a mark inside a name; "N.H. (AP)" has its stop in the word. */
function isJoined(tokens: Tokens, index: number): boolean {
  if (!isPlaceWord(tokens, index + 1)) return false
  return tokens.words[index] === '-' ? touches(tokens, index + 1) : tokens.end[index] - tokens.start[index - 1] <= 6
}

function isPlaceWord(tokens: Tokens, index: number): boolean {
  return (
    index < tokens.length &&
    tokens.kind[index] === Kind.Word &&
    isCapital(tokens, index) &&
    !MONTHS.has(tokens.words[index])
  )
}

function readDate(
  tokens: Tokens,
  figures: readonly Figure<'paragraph'>[],
  reading: Reading,
): Figure<'paragraph'> | undefined {
  let index = reading.at
  if (tokens.words[index] === ',') index++
  // A weekday may stand before: "MOSCOW, Friday, April 12".
  const found = figures.slice(0, 3).find((figure) => figure.kind === 'date' && isDayOfMonth(figure.iso))
  if (!found || index >= tokens.length) return undefined
  if (tokens.start[index] < found.start && !isWeekday(tokens.words[index])) return undefined
  while (index < tokens.length && tokens.start[index] < found.start) {
    if (!isWeekday(tokens.words[index]) && tokens.words[index] !== ',') return undefined
    index++
  }
  if (index >= tokens.length || tokens.start[index] !== found.start) return undefined
  while (index < tokens.length && tokens.end[index] <= found.end) index++
  reading.at = index
  reading.stopped = false
  if (tokens.words[index] === '.' && tokens.words[index + 1] === '/') reading.at++
  return found
}

/** "XXXX-04-12" or "2022-04-12": a weekday or a year alone dates no report. */
function isDayOfMonth(iso: string | undefined): boolean {
  return iso !== undefined && iso.length === 10 && iso[7] === '-' && iso[5] !== 'W'
}

function isWeekday(word: string): boolean {
  return word.length >= 6 && word.length <= 9 && word.endsWith('day')
}

/** "(AP)", "(Borneo Bulletin/ANN)", "/TASS/". */
function readAgency(tokens: Tokens, reading: Reading): { first: number; next: number } | undefined {
  const opening = tokens.words[reading.at]
  if (opening !== '(' && opening !== '/') return undefined
  const closing = opening === '(' ? ')' : '/'
  const first = reading.at + 1
  let next = first
  while (next < tokens.length && next - first < LONGEST_AGENCY && tokens.words[next] !== closing) next++
  if (next === first || tokens.words[next] !== closing || !isAgencyName(tokens, first, next)) return undefined
  const stopped = STOPS.has(tokens.words[next + 1]) || next + 1 === tokens.length
  if (!stopped && opening === '(' && !isAgency(tokens.words.slice(first, next).join(' '))) return undefined
  reading.at = next + 1
  reading.stopped = false
  return { first, next }
}

function isAgencyName(tokens: Tokens, first: number, next: number): boolean {
  for (let index = first; index < next; index++) {
    if (tokens.kind[index] === Kind.Word && !isCapital(tokens, index) && tokens.words[index] !== 'and') return false
    if (tokens.kind[index] === Kind.Number || tokens.kind[index] === Kind.Quote) return false
  }
  return true
}

/** A dash, a colon, or the full stop of "/TASS/."; one dash may be written as two hyphens. */
function stepOverSeparator(tokens: Tokens, reading: Reading): void {
  const word = tokens.words[reading.at]
  if (!STOPS.has(word)) return
  if (word === '.' && tokens.words[reading.at - 1] !== '/') return
  if (word === '-' && touches(tokens, reading.at) && touches(tokens, reading.at + 1)) {
    if (tokens.words[reading.at + 1] !== '-') return
  }
  reading.mark = word
  reading.stopped = true
  reading.at++
  while (tokens.words[reading.at] === word && touches(tokens, reading.at)) reading.at++
}

function isCapitals(tokens: Tokens, place: number): boolean {
  let longest = 0
  for (let index = 0; index < place; index++) {
    if (tokens.words[index] === ',') break
    if (tokens.kind[index] !== Kind.Word || JOINING.has(tokens.words[index])) continue
    if (tokens.shape[index] !== Shape.Capitals) return false
    longest = Math.max(longest, tokens.words[index].length)
  }
  return longest >= 3
}

function isKnownPlace(tokens: Tokens, { countryLexicon, countryNames }: Knowledge, place: number): boolean {
  const match = countryLexicon.match(tokens, 0)
  if (!match || match.next > place) return false
  const { use, what } = countryNames[match.id]
  return what !== 'other' && what !== 'bloc' && (use === 'seat' || use === 'name' || use === 'former')
}

function spanOf(tokens: Tokens, first: number, next: number): Span<'paragraph'> {
  return { start: tokens.start[first], end: tokens.end[next - 1] }
}

const LONGEST_PLACE = 9
const LONGEST_AGENCY = 6
/** A place in mixed case without date or agency has at most so many words: "Cape Town - Residents". */
const LONGEST_PLAIN = 3
const MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`.split(/\s+/),
)
const STOPS = new Set(['-', '–', '—', '―', '_', ':', '.'])
const JOINING = new Set(['and', 'of', 'de', 'del', 'la', 'al', 'do', 'da'])
/** Words before a colon that name no place. */
const NO_PLACE = new Set(
  `question answer q a update updates updated note breaking exclusive watch video photo photos picture pictures image
  opinion analysis read listen look live explainer correction editorial comment interview transcript source sources
  summary background warning usage example returns name date author title subject from to cc re fwd todo fixme copyright
  ingredients method serves attendees present apologies chair agenda action minutes description version license notes
  see also the an this error info debug fatal trace ps nb bonus act scene narrator disclaimer credit caption headline`.split(
    /\s+/,
  ),
)
