// Spans: half-open ranges of UTF-16 code units, and the three frames that they are measured in.
// A frame is part of the type, so that an offset from a paragraph's start is never taken for one from the document's.

declare const frame: unique symbol

/** Where offset 0 lies: the start of a paragraph, of a section of the document, or of the document. */
export type Frame = 'paragraph' | 'section' | 'document'

/** A half-open range of UTF-16 code units, measured in one frame. */
export interface Span<F extends Frame> {
  readonly start: number
  readonly end: number
  readonly [frame]?: F
}

/** The same range measured from a start that lies `by` code units earlier. */
export function shift<To extends Frame>(span: Span<Frame>, by: number): Span<To> {
  return { start: span.start + by, end: span.end + by }
}

export function shiftAll<To extends Frame>(spans: readonly Span<Frame>[], by: number): Span<To>[] {
  return spans.map((span) => shift<To>(span, by))
}

export function contains<F extends Frame>(outer: Span<F>, inner: Span<F>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps<F extends Frame>(a: Span<F>, b: Span<F>): boolean {
  return a.start < b.end && b.start < a.end
}

/** The index of the first span that begins at or after `at`; their number where none does. Spans are in text order. */
export function firstFrom<F extends Frame>(spans: readonly Span<F>[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].start < at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A copy of `text` that shares no memory with the document it was cut from.
 * Engines keep the whole parent alive for a slice; what an analysis keeps must not.
 */
export function own(text: string): string {
  return text.length < 13 ? text : (' ' + text).slice(1)
}
