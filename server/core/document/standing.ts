// What of a section's earlier paragraphs still stands after an edit: so many at its beginning, so many at its end.
// In: the paragraphs before and after the edit. Out: how many stand, and what was made of each of them.

import type { Paragraph } from '../model/analysis'

export interface Standing {
  /** Paragraphs at the beginning that are where they were. */
  readonly before: number
  /** Paragraphs at the end that have moved together, if at all. */
  readonly after: number
}

export const NOTHING_STANDS: Standing = { before: 0, after: 0 }

export function standing(earlier: readonly Paragraph[], now: readonly Paragraph[]): Standing {
  const most = Math.min(earlier.length, now.length)
  let before = 0
  while (before < most && stands(earlier[before], now[before], 0)) before++
  let after = 0
  const by = (now.at(-1)?.start ?? 0) - (earlier.at(-1)?.start ?? 0)
  while (before + after < most && stands(earlier[earlier.length - 1 - after], now[now.length - 1 - after], by)) after++
  return { before, after }
}

function stands(earlier: Paragraph, now: Paragraph, by: number): boolean {
  return earlier.facts === now.facts && earlier.start + by === now.start
}

/** The earlier index of a paragraph that stands; undefined for one that changed or is new. */
export function earlierIndex(index: number, { before, after }: Standing, counts: Counts): number | undefined {
  if (index < before) return index
  return index >= counts.now - after ? index - counts.now + counts.earlier : undefined
}

/** How many paragraphs there are and were. */
export interface Counts {
  readonly now: number
  readonly earlier: number
}

/** What was made of the paragraphs that stand, each at its place now; holes for the others. */
export function keptOf<T>(
  earlier: readonly T[],
  standing: Standing = NOTHING_STANDS,
  count: number,
): (T | undefined)[] {
  const kept = new Array<T | undefined>(count).fill(undefined)
  const { before, after } = standing
  for (let index = 0; index < before; index++) kept[index] = earlier[index]
  for (let back = 1; back <= after; back++) kept[count - back] = earlier[earlier.length - back]
  return kept
}
