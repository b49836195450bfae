// The reader's own names and places: a folder's `.dateline/people.tsv` and `.dateline/places.tsv`, and the knowledge with them on top.
// In: the files' texts. Out: rows, and a problem for each row that is left out. The article goes before them, they go before the tables.

import type { CountryKind } from '../model/country'
import { own } from '../text/spans'
import { tokenise } from '../text/tokens'
import { whatIs, type CountryName } from './countries'
import { firstDay, lastDay } from './days'
import { createGlossaryPeople, type GlossaryPerson } from './glossaryPeople'
import { cutRows, quoted, type GlossaryCell, type GlossaryProblem, type GlossaryRow } from './glossaryTable'
import type { Knowledge } from './knowledge'
import { createLexicon } from './lexicon'
import { comparable } from './personNames'

export interface Glossary {
  readonly people: readonly GlossaryPerson[]
  readonly places: readonly GlossaryPlace[]
}

export interface GlossaryPlace {
  readonly name: string
  /** A country's code, or a bloc's or area's id; '' where the name is none. */
  readonly code: string
  readonly kind: CountryKind | 'never'
  readonly note: string
}

export interface ReadGlossary<Row> {
  readonly rows: readonly Row[]
  /** In the order of lines. */
  readonly problems: readonly GlossaryProblem[]
}

const PEOPLE_COLUMNS = ['name', 'other spellings', 'office', 'country', 'official', 'from', 'to', 'note'] as const
const PLACE_COLUMNS = ['name', 'code', 'kind', 'note'] as const
const KINDS: readonly string[] = ['name', 'demonym', 'capital', 'metonym', 'never'] satisfies GlossaryPlace['kind'][]

/** @param knowledge tells which codes there are */
export function readPeople(text: string, knowledge: Knowledge): ReadGlossary<GlossaryPerson> {
  const { rows, problems } = cutRows(text, PEOPLE_COLUMNS)
  const people: GlossaryPerson[] = []
  const byName = new Map<string, { readonly person: GlossaryPerson; readonly line: number }[]>()
  for (const row of rows) {
    const { line, cells } = row
    const person = personOf(row)
    const key = comparable(person.name).join(' ')
    const namesakes = byName.get(key) ?? []
    const earlier = namesakes.find((other) => overlap(other.person, person))
    const problem = personProblem(row, knowledge) ?? (earlier && repeats(cells.name, earlier.line))
    if (problem) {
      problems.push({ line, ...problem })
      continue
    }
    people.push(person)
    byName.set(key, [...namesakes, { person, line }])
  }
  return { rows: people, problems: inOrder(problems) }
}

/** @param knowledge tells which codes there are */
export function readPlaces(text: string, knowledge: Knowledge): ReadGlossary<GlossaryPlace> {
  const { rows, problems } = cutRows(text, PLACE_COLUMNS)
  const places: GlossaryPlace[] = []
  const lines = new Map<string, number>()
  for (const row of rows) {
    const { name, code, kind, note } = row.cells
    const key = name.text.toLowerCase()
    const earlier = lines.get(key)
    const problem = placeProblem(row, knowledge) ?? (earlier === undefined ? undefined : repeats(name, earlier))
    if (problem) {
      problems.push({ line: row.line, ...problem })
      continue
    }
    lines.set(key, row.line)
    places.push({
      name: own(name.text),
      code: own(code.text),
      kind: (kind.text || 'name') as GlossaryPlace['kind'],
      note: own(note.text),
    })
  }
  return { rows: places, problems: inOrder(problems) }
}

/** The knowledge with the glossary on top; the knowledge itself where the glossary is empty. */
export function withGlossary(knowledge: Knowledge, { people, places }: Glossary): Knowledge {
  if (people.length === 0 && places.length === 0) return knowledge
  // The first of two equal names wins, so the glossary's go in front; a longer name still goes before a shorter one.
  const countryNames = [...places.map((place) => countryName(place, knowledge)), ...knowledge.countryNames]
  return Object.freeze({
    ...knowledge,
    ...(places.length > 0 && { countryNames, countryLexicon: createLexicon(countryNames.map(({ name }) => name)) }),
    ...(people.length > 0 && { glossaryPeople: createGlossaryPeople(people) }),
  })
}

const USE = { name: 'name', demonym: 'adjective', capital: 'seat', metonym: 'seat', never: 'name' } as const

function countryName({ name, code, kind, note }: GlossaryPlace, { countries, blocs, areas }: Knowledge): CountryName {
  const country = countries.get(code)
  const what = country ? whatIs(country.status) : blocs.has(code) ? 'bloc' : areas.has(code) ? 'area' : 'country'
  return {
    name,
    code,
    what: kind === 'never' ? 'other' : what,
    use: USE[kind],
    caps: /^[A-Z]+$/.test(name),
    flags: NO_FLAGS,
    other: '',
    note,
    ...(kind !== 'never' && { glossary: kind }),
  }
}

const NO_FLAGS: ReadonlySet<string> = new Set()

function personOf({ cells }: GlossaryRow<(typeof PEOPLE_COLUMNS)[number]>): GlossaryPerson {
  const { name, 'other spellings': also, office, country, official, from, to, note } = cells
  return {
    name: own(name.text),
    also: also.text.split(';').flatMap((spelling) => own(spelling.trim()) || []),
    office: own(office.text),
    country: own(country.text),
    ...((official.text !== '' || office.text !== '') && { official: official.text !== 'no' }),
    from: own(from.text),
    to: own(to.text),
    note: own(note.text),
  }
}

type CellProblem = Omit<GlossaryProblem, 'line'>

function personProblem(
  { cells }: GlossaryRow<(typeof PEOPLE_COLUMNS)[number]>,
  knowledge: Knowledge,
): CellProblem | undefined {
  const { name, 'other spellings': also, office, country, official, from, to, note } = cells
  if (name.text === '') return problem(name, 'The name is missing.')
  if ([also, office, country, official, note].every(({ text }) => text === ''))
    return problem(name, 'This row says nothing but a name. Columns are divided by tabs.')
  if (country.text !== '' && !isCode(country.text, knowledge) && !BODY.test(country.text))
    return problem(
      country,
      `${quoted(country)} is no code that Dateline knows: write an ISO 3166-1 code such as KE, or a body's initials such as NATO.`,
    )
  if (!['', 'yes', 'no'].includes(official.text))
    return problem(official, `${quoted(official)} is neither yes nor no, which “official” must be.`)
  for (const date of [from, to])
    if (date.text !== '' && !isDate(date.text))
      return problem(date, `${quoted(date)} is no date: write 2024-05-31, 2024-05 or 2024.`)
  if (from.text !== '' && to.text !== '' && lastDay(to.text) < firstDay(from.text))
    return problem(to, `The term ends (${to.text}) before it begins (${from.text}).`)
  return undefined
}

function placeProblem(
  { cells: { name, code, kind } }: GlossaryRow<(typeof PLACE_COLUMNS)[number]>,
  knowledge: Knowledge,
): CellProblem | undefined {
  if (name.text === '' || tokenise(name.text).length === 0) return problem(name, 'The name is missing.')
  if (kind.text !== '' && !KINDS.includes(kind.text))
    return problem(kind, `${quoted(kind)} is no kind: write name, demonym, capital, metonym or never.`)
  if (kind.text === 'never') return undefined
  if (code.text === '')
    return problem(code, `${quoted(name)} has no code. For a word that is no country write the kind never.`)
  if (isCode(code.text, knowledge)) return undefined
  return problem(
    code,
    `${quoted(code)} is no code that Dateline knows: write an ISO 3166-1 code such as KE, or a bloc's or area's id such as ASEAN.`,
  )
}

/** Initials of a body; two letters alone would be a country's. */
const BODY = /^[A-Z][A-Za-z]{2,15}$/

function isCode(code: string, { countries, blocs, areas }: Knowledge): boolean {
  return countries.has(code) || blocs.has(code) || areas.has(code)
}

function isDate(text: string): boolean {
  const found = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!found) return false
  const [, month = '01', day = '01'] = found
  return '01' <= month && month <= '12' && '01' <= day && day <= '31'
}

function overlap(a: GlossaryPerson, b: GlossaryPerson): boolean {
  const begins = ({ from }: GlossaryPerson) => (from === '' ? '' : firstDay(from))
  const ends = ({ to }: GlossaryPerson) => (to === '' ? '9999' : lastDay(to))
  return begins(a) < ends(b) && begins(b) < ends(a)
}

function repeats(name: GlossaryCell, line: number): CellProblem {
  return problem(name, `${quoted(name)} stands on line ${line + 1} already.`)
}

/** An empty cell is shown as one character wide. */
function problem({ start, end }: GlossaryCell, message: string): CellProblem {
  return { start, end: Math.max(end, start + 1), message: `${message} The row is left out.` }
}

function inOrder(problems: readonly GlossaryProblem[]): GlossaryProblem[] {
  return [...problems].sort((a, b) => a.line - b.line)
}
