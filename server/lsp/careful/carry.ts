// Carries a reading over an edit of its paragraph, so that colours stay while the new text is being read.
// In: the text that was read, its reading, and the text now. Out: the reading moved along with the words that are still there.

import { commonEnds, type CarefulParts, type CarefulReading, type Span } from '../../core/index'

export function carryOver(before: string, reading: CarefulReading, now: string): CarefulReading {
  const { before: start, after: end } = commonEnds(before, now)
  const move = (span: Span<'paragraph'>): Span<'paragraph'> | undefined => {
    const from = moved(span.start, start)
    const to = moved(span.end, now.length - end)
    return from < to ? { start: from, end: to } : undefined
  }
  function moved(at: number, changed: number): number {
    if (at <= start) return at
    return at >= before.length - end ? at + now.length - before.length : changed
  }
  function movedParts({ source, content }: CarefulParts): CarefulParts {
    const place = source && move(source)
    return { ...(place && { source: place }), content: content.map(move).filter((span) => span !== undefined) }
  }
  return {
    candidates: reading.candidates.flatMap((candidate) => {
      const cue = move(candidate.cue)
      const speech = movedParts(candidate.parts.speech)
      const wide = movedParts(candidate.parts.wide)
      if (!cue || speech.content.length === 0 || wide.content.length === 0) return []
      return [{ ...candidate, cue, parts: { speech, wide } }]
    }),
  }
}

/**
 * The paragraph that each new one was before: those that lie alone between what is the same at both ends.
 * A paragraph that was cut in two or joined with another was none.
 */
export function editedParagraph(
  before: readonly string[],
  now: readonly string[],
): [was: string, is: string] | undefined {
  if (before.length !== now.length) return undefined
  const changed = now.flatMap((paragraph, at) => (paragraph === before[at] ? [] : [at]))
  return changed.length === 1 ? [before[changed[0]], now[changed[0]]] : undefined
}
