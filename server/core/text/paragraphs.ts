// Cuts text into paragraphs: a line each, but lines that were wrapped by hand at a column belong together.
// A paragraph depends on its own lines and at most two after it, so a change elsewhere never moves it.

import { Char, charAt } from './characters'
import type { Span } from './spans'

/** Reads the paragraph that begins at `from`; undefined at the end of the text. Its line ends are inside it only where lines were joined. */
export function paragraphAt(text: string, from: number): Span<'document'> | undefined {
  const start = skipBlankLines(text, from)
  if (start === text.length) return undefined
  let end = lineEnd(text, start)
  let widest = end - start
  let lines = 1
  for (;;) {
    const next = afterBreak(text, end)
    const nextEnd = lineEnd(text, next)
    if (next === end || !joins(text, { start, end, widest, lines, next, nextEnd })) break
    widest = Math.max(widest, nextEnd - next)
    end = nextEnd
    lines++
  }
  return { start, end }
}

/** The widest line that somebody wraps by hand, and the narrowest. */
const WIDEST = 100
const NARROWEST = 40

interface Seam {
  /** The paragraph so far, its widest line and how many it has. */
  readonly start: number
  readonly end: number
  readonly widest: number
  readonly lines: number
  /** The line that may join it. */
  readonly next: number
  readonly nextEnd: number
}

/** A wrapped line is about as long as its neighbours, and the next one's first word would not have fitted on it. */
function joins(text: string, seam: Seam): boolean {
  const { start, end, widest, lines, next, nextEnd } = seam
  if (next === nextEnd || isBlank(text, next, nextEnd)) return false
  const from = lines === 1 ? start : lastLineStart(text, end)
  const width = end - from
  if (width > WIDEST || width < NARROWEST || nextEnd - next > WIDEST) return false
  if (isIndented(text, next)) return false
  if (startsLower(text, next)) return true
  if (lines > 1) return width + 1 + firstWordLength(text, next, nextEnd) > widest
  // The first seam decides by the one after it: a sentence of the wrapped paragraph may end at this line's end.
  const after = afterBreak(text, nextEnd)
  return nextEnd - next >= NARROWEST && !endsSentence(text, end) && startsLower(text, after)
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LF || unit === CR) return at
  }
  return text.length
}

/** The start of the line after the break at `at`; `at` itself where there is no break. */
function afterBreak(text: string, at: number): number {
  if (text.charCodeAt(at) === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  return text.charCodeAt(at) === LF ? at + 1 : at
}

function skipBlankLines(text: string, from: number): number {
  for (let at = from; at < text.length;) {
    const end = lineEnd(text, at)
    if (!isBlank(text, at, end)) return at
    at = afterBreak(text, end)
    if (at === end) return text.length
  }
  return text.length
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (charAt(text, at) !== Char.Blank) return false
  return true
}

function lastLineStart(text: string, end: number): number {
  let at = end
  while (at > 0 && text.charCodeAt(at - 1) !== LF && text.charCodeAt(at - 1) !== CR) at--
  return at
}

function isIndented(text: string, at: number): boolean {
  return at < text.length && charAt(text, at) === Char.Blank
}

function startsLower(text: string, at: number): boolean {
  return at < text.length && charAt(text, at) === Char.Lower
}

function endsSentence(text: string, end: number): boolean {
  return /[.!?:”"’)]/.test(text[end - 1] ?? '')
}

function firstWordLength(text: string, from: number, to: number): number {
  let at = from
  while (at < to && charAt(text, at) !== Char.Blank) at++
  return at - from
}

const LF = 10
const CR = 13
