// Moves the facts of paragraphs into their section's frame.

import type { CountryMention } from '../model/country'
import type { Figure } from '../model/figure'
import type { Reason } from '../model/reason'
import { shift, shiftAll } from '../text/spans'
import type { SectionInput } from './fold'

export function placeReason({ evidence, ...rest }: Reason<'paragraph'>, by: number): Reason<'section'> {
  return { ...rest, evidence: shiftAll<'section'>(evidence, by) }
}

export function placeCountries({ paragraphs }: SectionInput): CountryMention<'section'>[] {
  return paragraphs.flatMap(({ start, facts }) =>
    facts.countries.map(({ code, kind, what, reason, ...span }) => ({
      ...shift<'section'>(span, start),
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
  const { start, end, hedge, reason, ...rest } = figure
  return {
    ...(rest as Omit<Figure<'section'>, 'start' | 'end' | 'hedge' | 'reason'>),
    ...shift<'section'>({ start, end }, by),
    ...(hedge && { hedge: shift<'section'>(hedge, by) }),
    reason: placeReason(reason, by),
  }
}
