// Why something was found: every finding carries one, the hover shows it and `dateline explain` prints it.

import type { Frame, Span } from '../text/spans'

export interface Reason<F extends Frame> {
  /** The rule or model that made the finding, as a stable id: "figure.money", "statement.cue-after-quotation". */
  readonly rule: string
  /** Which reader decided, where more than one reads. */
  readonly reader?: 'careful'
  /** 0 to 1; below `DOUBTFUL` the editor marks the finding as in doubt. */
  readonly confidence: number
  /** The words that the rule went by, in text order. */
  readonly evidence: readonly Span<F>[]
}

/** Findings less sure than this are shown as in doubt. */
export const DOUBTFUL = 0.5
