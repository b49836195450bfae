// Makes statements of attributions: joins quotations that go on over paragraphs, and resolves who the source stands for.
// In: the section's paragraphs and what the folds before found. Out: statements in text order, in the section's frame.

import type { CountryMention } from '../model/country'
import type { Part } from '../model/parts'
import type { Person, PersonMention } from '../model/person'
import type { Quotation } from '../model/quotation'
import type { Statement } from '../model/statement'
import type { SectionInput } from './fold'
import { joinAttributions } from './statements/continued'
import { nameHeadlines } from './statements/headlines'
import { joinReporters } from './statements/reporters'
import { resolveSpeakers } from './statements/speakers'
import { spokenIn } from './statements/spoken'

export interface StatementSurroundings {
  readonly parts: readonly Part<'section'>[]
  readonly people: readonly Person[]
  readonly mentions: readonly PersonMention<'section'>[]
  readonly countries: readonly CountryMention<'section'>[]
  readonly quotations: readonly Quotation<'section'>[]
}

export function foldStatements(input: SectionInput, around: StatementSurroundings): Statement<'section'>[] {
  const statements = resolveSpeakers(
    joinReporters(input.text, spokenIn(around.parts, joinAttributions(input))),
    input,
    around,
  )
  return nameHeadlines(input.text, around.parts, statements)
}
