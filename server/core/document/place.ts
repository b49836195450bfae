// Moves the facts of paragraphs into their section's frame.

import type { CountryMention } from '../model/country'
import type { Draft } from '../model/draft'
import type { Figure } from '../model/figure'
import type { Reason } from '../model/reason'
import { shift, shiftAll } from '../text/spans'
import type { SectionInput } from './fold'

export function placeReason(reason: Reason<'paragraph'>, by: number): Reason<'section'> {
  const { rule, confidence, evidence, reader } = reason
  const placed: Draft<Reason<'section'>> = { rule, confidence, evidence: shiftAll(evidence, by) }
  if (reader) placed.reader = reader
  return placed
}

export function placeCountries({ paragraphs }: SectionInput): CountryMention<'section'>[] {
  return paragraphs.flatMap(({ start, facts }) =>
    facts.countries.map(({ start: from, end, code, kind, what, reason }) => ({
      start: from + start,
      end: end + start,
      code,
      kind,
      what,
      reason: placeReason(reason, start),
    })),
  )
}

export function placeFigures({ paragraphs }: SectionInput): Figure<'section'>[] {
  return paragraphs.flatMap(({ start, facts }) => facts.figures.map((figure) => placeFigure(figure, start)))
}

function placeFigure(figure: Figure<'paragraph'>, by: number): Figure<'section'> {
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
