// What a reader of figures hands back: a figure in tokens, before it is placed, hedged and given its antecedent.

import type { FigureKind } from '../../model/figure'
import type { Tokens } from '../../text/tokens'
import type { NumberReading } from './numbers'

export interface Reading {
  /** Token range, half-open. */
  readonly first: number
  readonly next: number
  readonly kind: FigureKind
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly iso?: string
  readonly per?: string
  readonly unitNote?: string
  /** Name of the rule: "money", "count", "elided" ... */
  readonly rule: string
  readonly confidence: number
  /** True for a number that is a figure only as one end of a range ("two" in "two or three years"). */
  readonly onlyInRange?: boolean
  /** What the number was multiplied by, and so what an unscaled one before it ("2.5-3 billion") is multiplied by too. */
  readonly scale?: number
}

/** A reader looks at what begins at one token and says what it is, or nothing. */
export type Reader = (tokens: Tokens, index: number) => Reading | undefined

/** A number alone, whose noun is elsewhere or nowhere. */
export function isBare(reading: Reading): boolean {
  return reading.kind === 'quantity' && reading.unit === ''
}

/** A date or a range of dates, as ISO 8601. */
export function date(first: number, next: number, iso: string, rule = 'date'): Reading {
  return { first, next, kind: 'date', low: NaN, high: NaN, unit: '', iso, rule, confidence: 0.95 }
}

/** A count; the rule says how sure it is. */
export function count(
  first: number,
  { next, unit, rule }: { next: number; unit: string; rule: string },
  number: NumberReading,
): Reading {
  const confidence = rule === 'count' ? 0.9 : rule === 'age' ? 0.95 : 0.6
  return {
    first,
    next,
    kind: 'quantity',
    low: number.value,
    high: number.value,
    unit,
    rule,
    confidence,
    scale: number.scale,
  }
}
