// The table of office-holders: who held which office, when. Looked up by name, or by office and date.
// The article comes first everywhere; the table stands beside it, with the date up to which it was checked.

import type { Gender } from '../model/person'

/** country, office, person, also, gender, from, to, as in the table. */
export type PackedTerm = readonly [string, string, string, string, string, string, string]

export interface PackedTerms {
  readonly asOf: string
  readonly rows: readonly PackedTerm[]
}

export interface Term {
  readonly person: string
  readonly office: string
  /** ISO 3166-1 alpha-2 or a body's initials. */
  readonly country: string
  readonly gender: Gender
  /** Year and month. */
  readonly from: string
  /** Absent where the term was open when the table was checked. */
  readonly to?: string
}

export interface Terms {
  /** Year and month up to which the table was checked. */
  readonly asOf: string
  /** All terms of everybody with this last name, in the table's order; compared without accents and case. */
  named(lastWord: string): readonly Term[]
  /** The words of a person's name and other spellings, for comparison. */
  spellings(person: string): readonly (readonly string[])[]
  /** Who held the office then: two on a day of handover, nobody where the table does not reach. */
  holders(country: string, office: string, date: string): readonly Term[]
}

export const NO_TERMS: PackedTerms = { asOf: '', rows: [] }

export function createTerms({ asOf, rows }: PackedTerms): Terms {
  const byWord = new Map<string, Term[]>()
  const spellings = new Map<string, (readonly string[])[]>()
  const all: Term[] = []
  for (const [country, office, person, also, gender, from, to] of rows) {
    const term: Term = Object.freeze({
      person,
      office,
      country,
      gender: gender as Gender,
      from,
      ...(to !== '' && { to }),
    })
    all.push(term)
    const names = [person, ...also.split('; ').filter(Boolean)].map(comparable)
    spellings.set(person, names)
    for (const word of new Set(names.map((words) => words[words.length - 1]))) {
      const known = byWord.get(word)
      if (known) known.push(term)
      else byWord.set(word, [term])
    }
  }
  return Object.freeze({
    asOf,
    named: (word: string) => byWord.get(word) ?? [],
    spellings: (person: string) => spellings.get(person) ?? [],
    holders: (country: string, office: string, date: string) =>
      all.filter((term) => term.country === country && term.office === office && holds(term, date, asOf)),
  })
}

/** True when the term covers the date's month; an open term is known only up to the table's own date. */
export function holds({ from, to }: Term, date: string, asOf: string): boolean {
  const month = date.slice(0, 7)
  return from <= month && month <= (to ?? asOf)
}

/** A name's words without accents, marks and case. */
export function comparable(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.’']/gu, '')
    .split(/[\s"“”]+/u)
    .filter(Boolean)
}
