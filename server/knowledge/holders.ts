// Reads the table of office-holders and checks it: posts, people, and terms, one fact a line.
// In: posts.tsv, people.tsv, terms.tsv. Out: their packed form. Throws a KnowledgeError for a row that is wrong, that stands twice, or
// that gives one post two holders at a time without a note that says why.

import type { PackedHolders } from '../core/knowledge/holders'
import { firstDay, lastDay } from '../core/knowledge/days'
import { checkKnown, checkTerm, checkWords, indexRows, KnowledgeError, readTable, type Row } from './table'

export const POST_COLUMNS = ['id', 'place', 'office', 'also', 'holders', 'wikidata', 'source'] as const
export const PEOPLE_COLUMNS = ['id', 'name', 'also', 'pronoun', 'source'] as const
export const TERM_COLUMNS = ['post', 'person', 'from', 'to', 'role', 'note', 'source', 'asOf'] as const

export type PostRow = Row<(typeof POST_COLUMNS)[number]>
export type PersonRow = Row<(typeof PEOPLE_COLUMNS)[number]>
export type TermRow = Row<(typeof TERM_COLUMNS)[number]>

/** Bodies with posts of their own that are no bloc of states. */
const BODIES = ['UN', 'IMF', 'WB', 'WHO', 'WTO', 'IAEA', 'AUC', 'OECD', 'IEA', 'ICC', 'UNESCO', 'UNICEF', 'WFP']

/** @param places codes of countries and blocs. @throws KnowledgeError where a table is wrong. */
export function packHolders(places: readonly string[]): PackedHolders {
  return packRows(
    readTable('posts.tsv', POST_COLUMNS),
    readTable('people.tsv', PEOPLE_COLUMNS),
    readTable('terms.tsv', TERM_COLUMNS),
    places,
  )
}

export function packRows(
  postRows: readonly PostRow[],
  peopleRows: readonly PersonRow[],
  termRows: readonly TermRow[],
  places: readonly string[],
): PackedHolders {
  const posts = numbered(checkPosts(postRows, places))
  const people = numbered(checkPeople(peopleRows))
  checkTerms(termRows, posts, people)
  for (const { cells } of postRows)
    if (cells.holders === 'one') checkOverlaps(termRows.filter((term) => term.cells.post === cells.id))
  return {
    posts: lines(postRows, ({ id, place, office, also, holders }) => [id, place, office, also, holders]),
    people: lines(peopleRows, ({ name, also, pronoun }) => [name, also, pronoun]),
    terms: lines(termRows, ({ post, person, from, to, role, asOf }) => [
      String(posts.get(post)),
      String(people.get(person)),
      from,
      to,
      role,
      asOf,
    ]),
  }
}

/** One text for all rows: it is parsed in no time, and taken apart only when somebody asks for the table. */
function lines<Cells>(rows: readonly { readonly cells: Cells }[], pick: (cells: Cells) => readonly string[]): string {
  return rows.map(({ cells }) => pick(cells).join('\t')).join('\n')
}

type Known = ReadonlyMap<string, number>

/** The number of each row by its id. */
function numbered(rows: ReadonlyMap<string, unknown>): Known {
  return new Map([...rows.keys()].map((id, number) => [id, number]))
}

function checkPosts(rows: readonly PostRow[], places: readonly string[]): Map<string, PostRow> {
  const known = new Set([...places, ...BODIES])
  for (const { at, cells } of rows) {
    checkKnown(at, cells.place, known)
    if (cells.holders === '') throw new KnowledgeError('K07', `${at}: one or several holders?`)
    checkWords(at, cells.holders, ['one', 'several'])
    if (cells.wikidata !== '' && !/^Q[1-9]\d*$/.test(cells.wikidata))
      throw new KnowledgeError('K05', `${at}: “${cells.wikidata}” is no Wikidata id`)
  }
  indexRows(
    rows.filter(({ cells }) => cells.wikidata !== ''),
    ({ wikidata }) => wikidata,
  )
  return indexRows(rows, ({ id }) => id)
}

function checkPeople(rows: readonly PersonRow[]): Map<string, PersonRow> {
  for (const { at, cells } of rows) checkWords(at, cells.pronoun, ['he', 'she', 'they'])
  indexRows(rows, ({ name }) => name)
  return indexRows(rows, ({ id }) => id)
}

function checkTerms(rows: readonly TermRow[], posts: Known, people: Known): void {
  for (const { at, cells } of rows) {
    checkKnown(at, cells.post, posts)
    checkKnown(at, cells.person, people)
    checkTerm(at, cells.from, cells.to)
    checkWords(at, cells.role, ['acting', 'caretaker'])
    if (cells.from === '' || !/^\d{4}-\d\d$/.test(cells.asOf))
      throw new KnowledgeError('K05', `${at}: a term begins on a date and is as of a month`)
  }
  indexRows(rows, ({ post, person, from }) => [post, person, from].join(' '))
}

/** Two terms overlap where the dates leave no other reading: a day or month of handover belongs to both. */
function checkOverlaps(terms: readonly TermRow[]): void {
  const plain = terms.filter(({ cells }) => cells.note === '')
  for (const term of plain)
    for (const other of plain) {
      if (other === term || other.cells.from > term.cells.from) continue
      const ends = other.cells.to === '' ? '9999' : firstDay(other.cells.to)
      if (lastDay(term.cells.from) < ends)
        throw new KnowledgeError('K08', `${term.at}: begins ${term.cells.from}, before the term of ${other.at} ends`)
    }
}
