// Tells the line that says who wrote: "By Lorna Whitcombe", "Meridian News Desk", "Jules Petersen, Reuters", "(Reporting by ...)".
// In: a short line's tokens and the names that are known. Out: the byline's end, or undefined.

import type { Knowledge } from '../../knowledge/knowledge'
import { NameSign } from '../../knowledge/names'
import { isCapital, Kind, Shape, type Tokens } from '../../text/tokens'
import { isAgency } from './agencies'

/** @returns the offset after the byline: the line's end, or that of what stands before its first bar */
export function bylineEnd(tokens: Tokens, { names }: Knowledge): number | undefined {
  const bar = tokens.words.indexOf('|')
  const last = bar > 0 ? bar : tokens.length
  const first = tokens.words[0] === '(' ? 1 : 0
  const end = tokens.end[last - 1]
  if (isWork(tokens, first)) return end
  if (LONGEST < last) return undefined
  if (tokens.words[first] === 'by' && isNames(tokens, first + 1, last)) return end
  if (!isNames(tokens, first, last)) return undefined
  if (endsInDesk(tokens, last)) return end
  const comma = tokens.words.indexOf(',')
  if (0 < comma && isAgency(tokens.words.slice(comma + 1, last).join(' '))) return end
  return isFullName(tokens, last, (word) => names.signs(word)) ? end : undefined
}

/** "Reporting by Jane Doe", "Edited by". */
function isWork(tokens: Tokens, first: number): boolean {
  if (tokens.words[first] === 'additional') first++
  return WORK.has(tokens.words[first]) && tokens.words[first + 1] === 'by'
}

/** Capitalised words and what joins them; a verb or an article makes it prose. */
function isNames(tokens: Tokens, first: number, last: number): boolean {
  if (last <= first) return false
  for (let index = first; index < last; index++) {
    if (tokens.kind[index] === Kind.Word ? !isCapital(tokens, index) && !JOINING.has(tokens.words[index]) : false)
      return false
    if (tokens.kind[index] === Kind.Number || tokens.kind[index] === Kind.Quote) return false
    if (tokens.kind[index] === Kind.Mark && !BETWEEN.has(tokens.words[index])) return false
  }
  return true
}

function endsInDesk(tokens: Tokens, last: number): boolean {
  let index = last - 1
  while (0 < index && tokens.kind[index] === Kind.Mark) index--
  return 0 < index && DESKS.has(tokens.words[index])
}

/** "SIYABONGA SITHOLE": two to four words in capitals or not, the first a known given name, the rest no small words. */
function isFullName(tokens: Tokens, last: number, signs: (word: string) => number): boolean {
  if (last < 2 || 4 < last || last !== tokens.length) return false
  for (let index = 0; index < last; index++) {
    if (tokens.kind[index] !== Kind.Word || JOINING.has(tokens.words[index])) return false
    if (signs(tokens.words[index]) & NameSign.Small) return false
    if (index > 0 && tokens.shape[index] !== tokens.shape[0] && tokens.shape[index] === Shape.Capitals) return false
  }
  return (signs(tokens.words[0]) & NameSign.Given) !== 0
}

/** A byline has at most so many tokens. */
const LONGEST = 24
const WORK = new Set([
  'reporting',
  'editing',
  'edited',
  'writing',
  'written',
  'compiled',
  'translated',
  'words',
  'reported',
])
const JOINING = new Set([
  'and',
  'for',
  'of',
  'the',
  'in',
  'at',
  'with',
  'our',
  'to',
  'staff',
  'correspondent',
  'reporter',
  'writer',
  'van',
  'de',
  'bin',
  'al',
  'von',
  'la',
  'del',
  'da',
])
const BETWEEN = new Set([',', '-', '.', '&', '/', '(', ')', '|', ';', '–', '@'])
const DESKS = new Set([
  'desk',
  'bureau',
  'reporter',
  'correspondent',
  'correspondents',
  'staff',
  'writer',
  'agencies',
  'monitor',
  'newsroom',
  'reporters',
])
