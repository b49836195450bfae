// Tells direct from mixed and indirect speech by how much of the content stands in quotation marks.

import type { QuotedRun } from '../../model/quotation'
import type { Attribution } from '../../model/statement'
import { firstFrom, type Frame, type Span } from '../../text/spans'

/** @param runs in the same frame as the content, in text order */
export function formOf<F extends Frame>(
  content: readonly Span<F>[],
  runs: readonly QuotedRun<F>[],
): Attribution<F>['form'] {
  let length = 0
  let quoted = 0
  for (const span of content) {
    length += span.end - span.start
    quoted += quotedLength(span, runs)
  }
  if (quoted >= 0.9 * length) return 'direct'
  return quoted > 0.1 * length ? 'mixed' : 'indirect'
}

function quotedLength<F extends Frame>(span: Span<F>, runs: readonly QuotedRun<F>[]): number {
  let quoted = 0
  for (let at = firstFrom(runs, span.end) - 1; at >= 0; at--) {
    const { start, end, nested } = runs[at]
    if (nested) continue
    quoted += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start))
    // Runs that stand in no other do not overlap: those further left end before this one begins.
    if (start <= span.start) break
  }
  return quoted
}
