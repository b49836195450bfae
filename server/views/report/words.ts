// Counts words, over a whole text and in parts of it, so that shares of an article add up.
// A word is a run without blanks that holds a letter or a digit: "$4.6" and "eight-year" are one each, a dash is none.

import { firstFrom, type Span } from '../../core/index'

/** Where each word begins, as empty spans in text order. */
export function wordStarts(text: string): readonly Span<'document'>[] {
  const starts: Span<'document'>[] = []
  for (const { 0: run, index } of text.matchAll(/\S+/g))
    if (/[\p{L}\p{N}]/u.test(run)) starts.push({ start: index, end: index })
  return starts
}

/** How many words begin in the span. */
export function wordCount(words: readonly Span<'document'>[], { start, end }: Span<'document'>): number {
  return firstFrom(words, end) - firstFrom(words, start)
}

/** The same ground in spans that neither touch nor overlap, in text order. */
export function united(spans: readonly Span<'document'>[]): readonly Span<'document'>[] {
  const result: Span<'document'>[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** What both lists of united spans cover. */
export function shared(
  some: readonly Span<'document'>[],
  others: readonly Span<'document'>[],
): readonly Span<'document'>[] {
  const result: Span<'document'>[] = []
  for (let i = 0, j = 0; i < some.length && j < others.length;) {
    const start = Math.max(some[i].start, others[j].start)
    const end = Math.min(some[i].end, others[j].end)
    if (start < end) result.push({ start, end })
    if (some[i].end < others[j].end) i++
    else j++
  }
  return result
}
