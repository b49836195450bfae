// Makes statements of attributions: joins quotations that go on over paragraphs, and resolves who the source stands for.

import type { CountryMention } from '../model/country'
import type { Part } from '../model/parts'
import type { Person, PersonMention } from '../model/person'
import type { Quotation } from '../model/quotation'
import type { Statement } from '../model/statement'
import type { SectionInput } from './fold'

export interface StatementSurroundings {
  readonly parts: readonly Part<'section'>[]
  readonly people: readonly Person[]
  readonly mentions: readonly PersonMention<'section'>[]
  readonly countries: readonly CountryMention<'section'>[]
  readonly quotations: readonly Quotation<'section'>[]
}

export function foldStatements(_input: SectionInput, _around: StatementSurroundings): Statement<'section'>[] {
  return []
}
