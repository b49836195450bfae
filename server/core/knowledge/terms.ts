// The table of office-holders as recognition needs it: by a person's last name, in months.
// The article comes first everywhere; the table stands beside it, with the date up to which it was checked.

import type { Gender } from '../model/person'
import { append } from './grouped'
import type { HeldTerm, Holders } from './holders'
import { comparable } from './personNames'

export { comparable }

export interface Term {
  readonly person: string
  readonly office: string
  /** ISO 3166-1 alpha-2 or a body's initials. */
  readonly country: string
  readonly gender?: Gender
  /** Year and month. */
  readonly from: string
  /** Absent where the term was open when the table was checked. */
  readonly to?: string
}

export interface Terms {
  /** Year and month up to which the table was checked. */
  readonly asOf: string
  /** All terms of everybody with this last name, oldest first; compared without accents and case. */
  named(lastWord: string): readonly Term[]
  /** The words of a person's name and other spellings, for comparison. */
  spellings(person: string): readonly (readonly string[])[]
}

/** The index is built when it is first asked for. */
export function createTerms(holders: Holders): Terms {
  let built: Index | undefined
  const index = () => (built ??= build(holders))
  return Object.freeze({
    get asOf() {
      return holders.asOf
    },
    named: (word: string) => index().byWord.get(word) ?? [],
    spellings: (person: string) => index().spellings.get(person) ?? [],
  })
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Term[]>
  readonly spellings: ReadonlyMap<string, readonly (readonly string[])[]>
}

function build({ terms }: Holders): Index {
  const byWord = new Map<string, Term[]>()
  const spellings = new Map<string, readonly (readonly string[])[]>()
  for (const held of terms) {
    const { name, also } = held.person
    const names = spellings.get(name) ?? [name, ...also].map(comparable)
    spellings.set(name, names)
    const term = inMonths(held)
    for (const word of new Set(names.map((words) => words[words.length - 1]))) append(byWord, word, term)
  }
  return { byWord, spellings }
}

const GENDER = { he: 'male', she: 'female', they: undefined } as const

function inMonths({ person, post, from, to }: HeldTerm): Term {
  const gender = person.pronoun && GENDER[person.pronoun]
  return Object.freeze({
    person: person.name,
    office: post.office,
    country: post.place,
    ...(gender && { gender }),
    from: from.slice(0, 7),
    ...(to !== undefined && { to: to.slice(0, 7) }),
  })
}

/** True when the term covers the date's month; an open term is known only up to the table's own date. */
export function holds({ from, to }: Term, date: string, asOf: string): boolean {
  const month = date.slice(0, 7)
  return from <= month && month <= (to ?? asOf)
}
