// Tells direct from mixed and indirect speech by how much of the content stands in quotation marks.

import type { QuotedRun } from '../../model/quotation'
import type { Attribution } from '../../model/statement'
import type { Frame, Span } from '../../text/spans'

/** @param runs in the same frame as the content */
export function formOf<F extends Frame>(
  content: readonly Span<F>[],
  runs: readonly QuotedRun<F>[],
): Attribution<F>['form'] {
  let length = 0
  let quoted = 0
  for (const span of content) {
    length += span.end - span.start
    for (const run of runs)
      if (!run.nested) quoted += Math.max(0, Math.min(span.end, run.end) - Math.max(span.start, run.start))
  }
  if (quoted >= 0.9 * length) return 'direct'
  return quoted > 0.1 * length ? 'mixed' : 'indirect'
}
