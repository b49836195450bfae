// Adds to a person what the reader's glossary says and the article does not.
// In: the person, the glossary's row, and what the article said. Out: the person; the article's own words stand.

import type { GlossaryPerson } from '../../knowledge/glossaryPeople'
import { comparable } from '../../knowledge/personNames'
import type { GlossaryShare, Person } from '../../model/person'

export interface Said {
  /** Absent where the article does not tell. */
  readonly official?: boolean
  readonly country?: string
}

export function addGlossary(person: Person, row: GlossaryPerson, said: Said): Person {
  const { known, ...rest } = person
  const official = said.official ?? row.official ?? person.official
  const share: GlossaryShare = {
    name: row.name,
    ...(person.office === undefined && row.office !== '' && { office: row.office }),
    ...(said.country === undefined && row.country !== '' && { country: row.country }),
    ...(row.note !== '' && { note: row.note }),
  }
  const { office, country } = share
  return {
    ...rest,
    name: comparable(person.name).length < comparable(row.name).length ? row.name : person.name,
    official,
    ...(office !== undefined && { office }),
    ...(country !== undefined && { country }),
    // The table's office beside another one from the reader would only confuse.
    ...(known && official && office === undefined && { known }),
    glossary: share,
  }
}
