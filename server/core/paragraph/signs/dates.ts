// Finds the dates in a paragraph that may be the article's own, with the role that the words around them give.
// In: tokens, figures and the dateline. Out: dates in text order. A form that two countries read differently ("05/06/2024")
// counts only where a time zone beside it says whose clock it was.

import type { Figure } from '../../model/figure'
import type { DatelineSign, DateSign } from '../../model/signs'
import { Kind, touches, type Tokens } from '../../text/tokens'

export interface Dates {
  readonly dates: readonly DateSign[]
  /** True where the paragraph is a line that dates the article: "Updated: 10 July 2024", "Friday, December 4, 2015". */
  readonly isDateLine: boolean
}

export function findDates(
  tokens: Tokens,
  figures: readonly Figure<'paragraph'>[],
  dateline: DatelineSign | undefined,
): Dates {
  const address = findAddressDate(tokens)
  if (address) return { dates: [address], isDateLine: false }
  const dates: DateSign[] = []
  let index = 0
  for (const { kind, iso, start, end } of figures) {
    if (kind !== 'date' || iso === undefined || iso.length !== 10 || iso[7] !== '-' || iso[5] === 'W') continue
    while (index < tokens.length && tokens.start[index] < start) index++
    const isDatelines = dateline?.date?.start === start
    const read = isNumeric(tokens, index) ? inOrder(tokens, index, iso) : iso
    if (read === undefined || (read[0] === 'X' && !isDatelines)) continue
    dates.push({ start, end, iso: read, role: isDatelines ? 'dateline' : roleOf(tokens, index) })
  }
  const isDateLine =
    tokens.length < LONGEST_LINE && dates.some(({ role }) => role !== 'plain' && role !== 'dateline')
      ? true
      : dates.length > 0 && isNothingElse(tokens, figures)
  return { dates: isDateLine ? dates.map(published) : dates, isDateLine }
}

function published(date: DateSign): DateSign {
  return date.role === 'plain' ? { ...date, role: 'published' } : date
}

function roleOf(tokens: Tokens, index: number): DateSign['role'] {
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    const word = tokens.words[before]
    if (word === '.' || word === '|') break
    if (UPDATED.has(word) && isLabel(tokens, before)) return 'updated'
    if (PUBLISHED.has(word) && isLabel(tokens, before)) return 'published'
  }
  return 'plain'
}

/** "Updated: 10 July" and a line that begins "Published on 10 July", not "a report published on 10 July". */
function isLabel(tokens: Tokens, index: number): boolean {
  if (index === 0 || tokens.words[index + 1] === ':') return true
  const before = tokens.words[index - 1]
  return before === '|' || (index === 1 && (before === 'last' || before === 'first'))
}

function isNumeric(tokens: Tokens, index: number): boolean {
  const mark = tokens.words[index + 1]
  return tokens.words[index].length <= 2 && (mark === '/' || mark === '-') && tokens.kind[index + 2] === Kind.Number
}

/** The date in the order that its numbers or a time zone allow; undefined where both orders are possible. */
function inOrder(tokens: Tokens, index: number, iso: string): string | undefined {
  const [first, second] = [Number(tokens.words[index]), Number(tokens.words[index + 2])]
  if (first > 12 || second > 12 || first === second) return iso
  for (let after = index + 5; after < Math.min(tokens.length, index + 5 + REACH); after++) {
    const word = tokens.words[after]
    if (DAY_FIRST.has(word)) return iso
    if (MONTH_FIRST.has(word)) return `${iso.slice(0, 4)}-${iso.slice(8)}-${iso.slice(5, 7)}`
  }
  return undefined
}

/** True where the line says a date, perhaps with weekday, time and zone, and nothing else. */
function isNothingElse(tokens: Tokens, figures: readonly Figure<'paragraph'>[]): boolean {
  if (tokens.length > LONGEST_LINE) return false
  let next = 0
  for (let index = 0; index < tokens.length; index++) {
    while (next < figures.length && figures[next].end <= tokens.start[index]) next++
    const inFigure = next < figures.length && figures[next].start <= tokens.start[index]
    const word = tokens.words[index]
    if (!inFigure && tokens.kind[index] === Kind.Word && !DAY_FIRST.has(word) && !MONTH_FIRST.has(word)) return false
  }
  return true
}

/** The date in the page's address where that is all the line says: "https://paper.example/2022/07/25/budget". */
function findAddressDate(tokens: Tokens): DateSign | undefined {
  if (tokens.words[0] !== 'http' && tokens.words[0] !== 'https' && tokens.words[0] !== 'www') return undefined
  for (let index = 1; index + 4 < tokens.length; index++) {
    if (tokens.kind[index] !== Kind.Number || tokens.kind[index + 2] !== Kind.Number) continue
    const mark = tokens.words[index + 1]
    if ((mark !== '/' && mark !== '-') || tokens.words[index + 3] !== mark || !touches(tokens, index + 4)) continue
    const parts = [tokens.words[index], tokens.words[index + 2], tokens.words[index + 4]]
    const [year, month, day] = parts[0].length === 4 ? parts : parts.reverse()
    // In addresses with the year last, as in those with it first, the month stands in the middle.
    if (!/^(?:19|20)\d\d$/.test(year) || !isMonthAndDay(month, day)) continue
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return { start: tokens.start[index], end: tokens.end[index + 4], iso, role: 'address' }
  }
  return undefined
}

function isMonthAndDay(month: string, day: string): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(month) && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day)
}

/** Tokens between a label and its date, and between a date and its zone. */
const REACH = 6
/** A line that dates an article has fewer tokens than this. */
const LONGEST_LINE = 40
const UPDATED = new Set(['updated', 'update', 'modified', 'revised'])
const PUBLISHED = new Set(['published', 'created', 'posted', 'date', 'issued', 'pubdate'])
const DAY_FIRST = new Set(
  `ist gmt bst utc pkt npt wib wita myt sgt hkt cst aest aedt awst nzst nzdt sast eat wat cat cet cest eet eest msk trt gst
  ast irst`.split(/\s+/),
)
const MONTH_FIRST = new Set('est edt et pst pdt pt cdt ct mst mdt akst hst'.split(' '))
