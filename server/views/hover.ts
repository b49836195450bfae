// What a hover shows at one place: the card of the smallest finding there.

import type { Analysis, Knowledge, Span } from '../core/index'
import { inDocument, sectionsIn } from './article'
import type { Card } from './cards/card'
import type { CardContext } from './cards/context'
import { countryCard } from './cards/country'
import { figureCard } from './cards/figure'
import { personCard } from './cards/person'
import { statementCard } from './cards/statement'

export interface Hover extends Span<'document'> {
  readonly card: Card
}

/** @param at offset in the document; a finding is also met right after its last character, as editors ask it. */
export function hoverAt(analysis: Analysis, at: number, knowledge: Knowledge): Hover | undefined {
  for (const section of sectionsIn(analysis, { start: at, end: at })) {
    const context = { analysis, section, knowledge }
    const found = candidates(context, at - section.start).sort((a, b) => length(a.span) - length(b.span))[0]
    if (found) return { ...inDocument(section, found.span), card: found.card() }
  }
  return undefined
}

interface Candidate {
  readonly span: Span<'section'>
  readonly card: () => Card
}

function candidates(context: CardContext, at: number): Candidate[] {
  const { countries, figures, mentions, statements } = context.section.content
  const here = (span: Span<'section'>) => span.start <= at && at <= span.end
  return [
    ...countries.filter(here).map((country) => ({ span: country, card: () => countryCard(country, context) })),
    ...figures.filter(here).map((figure) => ({ span: figure, card: () => figureCard(figure, context) })),
    ...mentions.filter(here).map((mention) => ({ span: mention, card: () => personCard(mention, context) })),
    ...statements.flatMap((statement) =>
      [...statement.cue, ...statement.content, ...statement.source]
        .filter(here)
        .map((span) => ({ span, card: () => statementCard(statement, context) })),
    ),
  ]
}

function length({ start, end }: Span<'section'>): number {
  return end - start
}
