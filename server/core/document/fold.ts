// Folds one section's paragraphs into what only the whole section can say: parts, people, quotations, statements, dates.
// In: the section's text and its paragraphs' facts. Out: everything in the section's frame. Linear in the number of facts.

import type { Knowledge } from '../knowledge/knowledge'
import type { Paragraph, SectionContent } from '../model/analysis'
import { articleDate } from './articleDate'
import { foldFigures } from './figures'
import { placeCountries } from './place'
import { foldLikeness } from './likeness'
import { foldParts } from './parts'
import { foldPeople } from './people'
import { foldQuotations } from './quotations'
import { foldStatements } from './statements'

export interface SectionInput {
  /** The section's own text: offsets in its frame index it. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly knowledge: Knowledge
  /** The article's date where the caller knows it, ISO 8601. */
  readonly date?: string
}

export function foldSection(input: SectionInput): Omit<SectionContent, 'length' | 'paragraphs'> {
  const { parts, dateline } = foldParts(input)
  const date = input.date ?? articleDate(input, dateline)
  const countries = placeCountries(input)
  const figures = foldFigures(input, { dateline, countries, date })
  const { people, mentions } = foldPeople(input, { parts, countries, date })
  const quotations = foldQuotations(input)
  const statements = foldStatements(input, { parts, people, mentions, countries, quotations })
  return {
    parts,
    ...(dateline && { dateline }),
    ...(date !== undefined && { date }),
    likeness: foldLikeness(input, { parts, dateline }),
    people,
    mentions,
    countries,
    figures,
    quotations,
    statements,
  }
}
