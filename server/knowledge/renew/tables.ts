// Puts fetched terms in the place of a post's rows and writes the tables anew.
// The same rows and answers give the same bytes: people by id, terms by post, start and person, so that a diff shows what changed.

import { comparable } from '../../core/knowledge/personNames'
import { PEOPLE_COLUMNS, TERM_COLUMNS, type PersonRow, type TermRow } from '../holders'
import type { FetchedTerm } from './answer'

export interface Tables {
  readonly people: readonly PersonRow['cells'][]
  readonly terms: readonly TermRow['cells'][]
}

/** @param fetched terms by post; a post that is not in it, or that came back empty, keeps its rows. */
export function renewTables(
  tables: Tables,
  fetched: ReadonlyMap<string, readonly FetchedTerm[]>,
  asOf: string,
): Tables {
  const people = new Map(tables.people.map((person) => [person.id, person]))
  const terms = tables.terms.filter(({ post }) => !fetched.get(post)?.length)
  for (const [post, found] of fetched)
    for (const { name, pronoun, from, to, role } of found) {
      const person = personId(people, name)
      if (!people.has(person)) people.set(person, { id: person, name, also: '', pronoun, source: 'Wikidata' })
      terms.push({ post, person, from, to, role, note: '', source: 'Wikidata', asOf })
    }
  const used = new Set(terms.map(({ person }) => person))
  return {
    people: sorted(
      [...people.values()].filter(({ id }) => used.has(id)),
      ({ id }) => id,
    ),
    terms: sorted(terms, ({ post, from, person }) => `${post}\t${from}\t${person}`),
  }
}

export function peopleText({ people }: Tables): string {
  return tableText(PEOPLE_COLUMNS, people)
}

export function termsText({ terms }: Tables): string {
  return tableText(TERM_COLUMNS, terms)
}

/** The id of somebody whom the table has under this name or another spelling; else one made of the name. */
function personId(people: ReadonlyMap<string, PersonRow['cells']>, name: string): string {
  const words = comparable(name).join(' ')
  for (const { id, name: own, also } of people.values())
    if ([own, ...also.split('; ')].some((spelling) => comparable(spelling).join(' ') === words)) return id
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

function tableText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
) {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('')
}

/** By code units, which no locale changes. */
function sorted<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row)
}
