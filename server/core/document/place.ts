// Moves the facts of paragraphs into their section's frame.

import type { Paragraph } from '../model/analysis'
import type { CountryMention } from '../model/country'
import type { Draft } from '../model/draft'
import type { Figure } from '../model/figure'
import type { QuotedRun } from '../model/quotation'
import type { Reason } from '../model/reason'
import { shift, shiftAll, type Frame } from '../text/spans'

export function placeReason(reason: Reason<Frame>, by: number): Reason<'section'> {
  const { rule, confidence, evidence, reader } = reason
  const placed: Draft<Reason<'section'>> = { rule, confidence, evidence: shiftAll(evidence, by) }
  if (reader) placed.reader = reader
  return placed
}

export function placeCountries({ start: by, facts }: Paragraph): CountryMention<'section'>[] {
  return facts.countries.map(({ start, end, code, kind, what, reason }) => ({
    start: start + by,
    end: end + by,
    code,
    kind,
    what,
    reason: placeReason(reason, by),
  }))
}

export function placeRun(
  { start, end, mark, opened, closed, nested, use }: QuotedRun<'paragraph'>,
  by: number,
): QuotedRun<'section'> {
  return { start: start + by, end: end + by, mark, opened, closed, nested, use }
}

export function placeFigure(figure: Figure<'paragraph'>, by: number): Figure<'section'> {
  const { start, end, kind, low, high, unit, exactness, iso, hedge, per, unitNote, reason } = figure
  const placed: Draft<Figure<'section'>> = {
    start: start + by,
    end: end + by,
    kind,
    low,
    high,
    unit,
    exactness,
    reason: placeReason(reason, by),
  }
  if (iso !== undefined) placed.iso = iso
  if (hedge) placed.hedge = shift<'section'>(hedge, by)
  if (per !== undefined) placed.per = per
  if (unitNote !== undefined) placed.unitNote = unitNote
  return placed
}
