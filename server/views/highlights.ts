// The same person, country or body as at one place, to be lit up in the text; and equal figures where a figure stands there.

import type { Analysis, Figure, Section, Span } from '../core/index'
import { inDocument, sectionsIn } from './article'
import { figureValue } from './figureValue'
import { placesAt } from './places'

export interface Highlight extends Span<'document'> {
  /** introduction: where the article says who this is; mention: any other place; figure: the same value. */
  readonly kind: 'introduction' | 'mention' | 'figure'
}

export function highlightsAt(analysis: Analysis, at: number): Highlight[] {
  const places = placesAt(analysis, at)
  if (places.length === 0) return equalFigures(analysis, at)
  return places.map(({ start, end, isIntroduction }) => ({
    start,
    end,
    kind: isIntroduction ? 'introduction' : 'mention',
  }))
}

function equalFigures(analysis: Analysis, at: number): Highlight[] {
  const asked = allFigures(analysis).find(({ section, figure }) => {
    const { start, end } = inDocument(section, figure)
    return start <= at && at <= end
  })
  if (!asked) return []
  const value = valueOf(asked.figure)
  return allFigures(analysis)
    .filter(({ figure }) => valueOf(figure) === value)
    .map(({ section, figure }) => ({ ...inDocument(section, figure), kind: 'figure' as const }))
}

function allFigures(analysis: Analysis): { readonly section: Section; readonly figure: Figure<'section'> }[] {
  return sectionsIn(analysis).flatMap((section) => section.content.figures.map((figure) => ({ section, figure })))
}

function valueOf(figure: Figure<'section'>): string {
  const { kind, value, unit } = figureValue(figure)
  return `${kind} ${value} ${unit}`
}
