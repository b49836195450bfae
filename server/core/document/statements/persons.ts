// Which persons of a section have a name, and which one an office or a description fits.
// In: the section's people and their mentions. Out: look-ups; a fit that is not clear is no fit.

import type { Gender, Person, PersonMention } from '../../model/person'

export interface Persons {
  /** As the article shows them; absent where it does not. */
  readonly genders: ReadonlyMap<string, Gender>
  /** False for somebody of whom the article only says what they are: "the young man". */
  isNamed(person: string): boolean
  /** The fullest name, or what somebody without one is called. */
  nameOf(person: string): string | undefined
  isOfficial(person: string): boolean
  /** The named person whom an apposition joins to one without a name: "the director, Olga Ruiz,"; else the person itself. */
  sameAs(person: string): string
  /** The only person whose office has these words: "the former secretary of state"; undefined where none or several do. */
  withOffice(words: readonly string[]): string | undefined
  readonly ids: readonly string[]
  /** All that the others go by for one person. */
  about(person: string): unknown
  /** Whether an office that the article gives the person speaks against a description with this noun. */
  mayBe(person: string, noun: string): boolean
}

export function createPersons(
  text: string,
  people: readonly Person[],
  mentions: readonly PersonMention<'section'>[],
): Persons {
  const named = new Set<string>()
  for (const { person, form } of mentions) if (form !== 'description') named.add(person)
  const byId = new Map(people.map((person) => [person.id, person]))
  const same = appositions(text, mentions, named)
  const offices = people
    .filter(({ id, office, known }) => (office !== undefined || known?.to !== undefined) && named.has(id))
    .map((person) => ({ person, words: new Set(officeWords(person)) }))
  return Object.freeze({
    genders: new Map(people.flatMap(({ id, gender }) => (gender ? [[id, gender] as const] : []))),
    isNamed: (person: string) => named.has(person),
    nameOf: (person: string) => byId.get(person)?.name,
    isOfficial: (person: string) => byId.get(person)?.official === true,
    ids: people.map(({ id }) => id),
    about: (person: string) => [byId.get(person), named.has(person), same.get(person)],
    sameAs: (person: string) => same.get(person) ?? person,
    withOffice(words: readonly string[]): string | undefined {
      const wanted = words.map((word) => word.toLowerCase().replaceAll('.', '')).filter((word) => !SMALL.has(word))
      const isFormer = wanted.includes('former') || wanted.includes('ex')
      const fitting = offices.filter(
        ({ person, words }) =>
          wanted.length > 0 && (isFormer || person.office !== undefined) && wanted.every((word) => words.has(word)),
      )
      return fitting.length === 1 ? fitting[0].person.id : undefined
    },
    mayBe(person: string, noun: string): boolean {
      const office = offices.find((one) => one.person.id === person)
      if (!RANKS.has(noun)) return true
      if (!office) return false
      return office.words.has(noun) || (KINDS.get(noun) ?? []).some((word) => office.words.has(word))
    },
  })
}

/** Persons without a name who stand beside a named one, with nothing but a comma between. */
function appositions(
  text: string,
  mentions: readonly PersonMention<'section'>[],
  named: ReadonlySet<string>,
): Map<string, string> {
  const same = new Map<string, string>()
  for (let index = 1; index < mentions.length; index++) {
    const [a, b] = [mentions[index - 1], mentions[index]]
    if (named.has(a.person) === named.has(b.person) || b.start - a.end > 3) continue
    if (!/^(?:,? |, )$/.test(text.slice(a.end, b.start))) continue
    const [nameless, name] = named.has(a.person) ? [b, a] : [a, b]
    if (!same.has(nameless.person)) same.set(nameless.person, name.person)
  }
  return same
}

/** With the country's letters; where only the table of office-holders knows the office, as one of former times. */
function officeWords({ office, status, known, country }: Person): string[] {
  const words = (office ?? known?.office ?? '')
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
  const is = office === undefined ? 'former' : status
  return [
    ...words,
    ...(country ? [country.toLowerCase()] : []),
    ...(is ? [is] : []),
    ...(is === 'former' ? ['ex'] : []),
  ]
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'at', 'to', 'a', 'an', 'his', 'her', 'their', 'its', ''])

/** Nouns that name an office: one that the article gives somebody else speaks against them. */
const RANKS = new Set(
  'president minister premier chancellor senator governor mayor judge ambassador secretary spokesman spokeswoman spokesperson general king queen prince bishop pope lawmaker legislator councillor professor rapporteur candidate chairman chairwoman director leader chief commander defendant suspect contractor'.split(
    ' ',
  ),
)
/** Offices that go by another noun too. */
const KINDS = new Map([
  ['lawmaker', ['mp', 'member', 'senator', 'representative', 'legislator', 'deputy', 'parliament', 'congressman']],
  ['legislator', ['mp', 'member', 'senator', 'representative', 'lawmaker', 'deputy', 'parliament', 'congressman']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['premier', ['minister']],
  ['minister', ['premier', 'secretary']],
  ['general', ['commander', 'chief', 'gen']],
  ['judge', ['justice']],
])
