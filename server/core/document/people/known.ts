// Finds a person in the table of office-holders by the name that the article gives.
// In: the name's words, the table, the article's date and the country that the article gives. Out: the term that fits best, or none.
// A surname alone counts only where everybody of that name in the table is one person.

import { sameName } from '../../knowledge/personNames'
import { holds, type Term, type Terms } from '../../knowledge/terms'
import type { KnownOffice } from '../../model/person'

interface Hints {
  readonly terms: Terms
  readonly date?: string
  readonly country?: string
}

export function knownTerm(words: readonly string[], { terms, date, country }: Hints): Term | undefined {
  if (words.length === 0) return undefined
  const last = words[words.length - 1]
  const fitting = terms
    .named(last)
    .filter((term) => words.length === 1 || terms.spellings(term.person).some((name) => sameName(name, words)))
    .filter((term) => country === undefined || term.country === country)
  if (fitting.length === 0) return undefined
  if (new Set(fitting.map(({ person }) => person)).size > 1) return undefined
  if (date === undefined) return fitting[fitting.length - 1]
  const begun = fitting.filter(({ from }) => from <= date.slice(0, 7))
  return begun.find((term) => holds(term, date, terms.asOf)) ?? begun[begun.length - 1] ?? fitting[0]
}

/** Undefined before the first term: then the person is an official, a candidate perhaps, of an office that the table does not know. */
export function toKnown({ person, office, from, to }: Term, { terms, date }: Hints): KnownOffice | undefined {
  if (date !== undefined && date.slice(0, 7) < from) return undefined
  const former = date !== undefined && to !== undefined && to < date.slice(0, 7)
  return { name: person, office, from, ...(to !== undefined && { to }), former, asOf: terms.asOf }
}
