// Figures: amounts, shares, counts, measures, order, durations, dates and times.

import type { Frame, Span } from '../text/spans'
import type { Reason } from './reason'

export type FigureKind =
  'money' | 'percent' | 'quantity' | 'ordinal' | 'duration' | 'date' | 'time' | 'fraction' | 'ratio' | 'vague'

export type Exactness = 'exact' | 'about' | 'at least' | 'more than' | 'at most' | 'less than' | 'vague'

export interface Figure<F extends Frame> extends Span<F> {
  readonly kind: FigureKind
  /** In single units: 3.5e9 for "3.5bn", 40 for "40 percent". NaN for dates, times and "last". */
  readonly low: number
  /** Equals `low` unless the figure is a range. */
  readonly high: number
  /** ISO 4217 for money, "%" or "pp", the counted noun's singular in lower case, "year old", or "" where there is none. */
  readonly unit: string
  /**
   * ISO 8601 for dates, times and durations ("2024-07-10", "XXXX-04-12", "XXXX-WXX-5", "T06:47", "P10Y"); a range of them is
   * written "low..high"; "last" for "the last meeting". Absent where `low` and `high` say it all.
   */
  readonly iso?: string
  readonly exactness: Exactness
  /** The words that say how exact it is ("more than"); they stand outside the figure's span. */
  readonly hedge?: Span<F>
  /** What the figure is counted by: "year" in "each year", "person" in "a head". */
  readonly per?: string
  /** Why this currency was taken for a sign or word that several countries share. */
  readonly unitNote?: string
  readonly reason: Reason<F>
}
