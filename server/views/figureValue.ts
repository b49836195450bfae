// Says what a figure is worth in the terms of the JSONL records: kind, value and unit.
// A clock time is a date there, and everything between two values a range.

import type { Figure, Frame } from '../core/index'

export interface FigureValue {
  /** money, percent, quantity, ordinal, duration, date, range, fraction, ratio or vague. */
  readonly kind: string
  /** "150000000000", "2.5..3", "2024-07-10", "P10Y", "last". */
  readonly value: string
  /** "USD", "%", "pp", "troop", "year old"; "-" where there is none. */
  readonly unit: string
}

export function figureValue(figure: Figure<Frame>): FigureValue {
  return { kind: kindOf(figure), value: valueOf(figure), unit: figure.unit === '' ? '-' : figure.unit }
}

function kindOf({ kind, low, high, iso }: Figure<Frame>): string {
  if (kind === 'vague' || kind === 'fraction' || kind === 'ratio') return kind
  if (iso === undefined ? low !== high : iso.includes('..')) return 'range'
  return kind === 'time' ? 'date' : kind
}

function valueOf({ low, high, iso }: Figure<Frame>): string {
  return iso ?? (low === high ? plain(low) : `${plain(low)}..${plain(high)}`)
}

/** Without an exponent, however large. */
function plain(value: number): string {
  const written = String(value)
  return written.includes('e') ? BigInt(Math.round(value)).toString() : written
}
