// The people of a glossary, by name.
// In: rows. Out: the one row that fits a name at a date; none where several people fit, since a wrong office is worse than none.

import { firstDay, lastDay } from './days'
import { append } from './grouped'
import { createLexicon, type Lexicon } from './lexicon'
import { comparable, sameName, surnames } from './personNames'

export interface GlossaryPerson {
  readonly name: string
  /** Other spellings. */
  readonly also: readonly string[]
  /** '' where the row says nothing of it; so are country, from, to and note. */
  readonly office: string
  /** ISO 3166-1 alpha-2 or a body's initials. */
  readonly country: string
  /** Absent where the row leaves it open. */
  readonly official?: boolean
  /** ISO 8601 as far as known; the row holds between these dates, both included. */
  readonly from: string
  readonly to: string
  readonly note: string
}

export interface GlossaryHints {
  /** The article's date. Where it is unknown a row holds whatever its dates. */
  readonly date?: string
  /** What the article says; somebody of another country is somebody else. */
  readonly country?: string
}

export interface GlossaryPeople {
  /** All their names and spellings, to be found in a text. */
  readonly lexicon: Lexicon
  /** @param words of the name, as `comparable` gives them; a surname alone will do where only one person has it */
  find(words: readonly string[], hints: GlossaryHints): GlossaryPerson | undefined
}

export function createGlossaryPeople(people: readonly GlossaryPerson[]): GlossaryPeople {
  const byWord = new Map<string, Entry[]>()
  for (const person of people) {
    const names = [person.name, ...person.also].map(comparable)
    for (const word of new Set(names.flatMap(surnames))) append(byWord, word, { person, names })
  }
  return Object.freeze({
    lexicon: createLexicon(people.flatMap(({ name, also }) => [name, ...also])),
    find(words: readonly string[], { date, country }: GlossaryHints) {
      const fitting = (byWord.get(words[words.length - 1] ?? '') ?? [])
        .filter(({ names }) => words.length === 1 || names.some((name) => sameName(name, words)))
        .map(({ person }) => person)
        .filter((person) => country === undefined || person.country === '' || person.country === country)
      if (new Set(fitting.map(({ name }) => name)).size > 1) return undefined
      const held = fitting.filter((person) => holds(person, date))
      return held.length === 1 ? held[0] : undefined
    },
  })
}

interface Entry {
  readonly person: GlossaryPerson
  readonly names: readonly (readonly string[])[]
}

function holds({ from, to }: GlossaryPerson, date: string | undefined): boolean {
  if (date === undefined) return true
  return (from === '' || firstDay(from) <= lastDay(date)) && (to === '' || firstDay(date) <= lastDay(to))
}
