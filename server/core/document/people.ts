// Joins the candidates of all paragraphs into persons: who is mentioned, by which name, in which office.

import type { CountryMention } from '../model/country'
import type { Part } from '../model/parts'
import type { Person, PersonMention } from '../model/person'
import type { SectionInput } from './fold'

export interface PeopleSurroundings {
  readonly parts: readonly Part<'section'>[]
  readonly countries: readonly CountryMention<'section'>[]
  readonly date?: string
}

export function foldPeople(
  _input: SectionInput,
  _around: PeopleSurroundings,
): { people: readonly Person[]; mentions: readonly PersonMention<'section'>[] } {
  return { people: [], mentions: [] }
}
