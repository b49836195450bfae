// Joins the candidates of all paragraphs into persons: who is mentioned, by which name, in which office.
// In: the section's candidates, and the countries around them. Out: persons, and mentions in text order, never overlapping.
// A name counts if its paragraph was sure of it or another paragraph names the same person more fully.

import { comparable } from '../knowledge/terms'
import type { CountryMention } from '../model/country'
import type { Draft } from '../model/draft'
import type { Part } from '../model/parts'
import type { Person, PersonCandidate, PersonMention } from '../model/person'
import { shift } from '../text/spans'
import type { SectionInput } from './fold'
import { acceptedNames, type PlacedCandidate } from './people/accepted'
import { joinPeople } from './people/joined'
import { mainCountry, personOf, type PersonSurroundings } from './people/person'
import { placeReason } from './place'

export interface PeopleSurroundings {
  readonly parts: readonly Part<'section'>[]
  readonly countries: readonly CountryMention<'section'>[]
  readonly date?: string
}

export function foldPeople(
  input: SectionInput,
  around: PeopleSurroundings,
): { people: readonly Person[]; mentions: readonly PersonMention<'section'>[] } {
  const candidates = acceptedNames(placed(input))
  const groups = joinPeople(candidates)
  const { countries, date } = around
  const places = candidates.flatMap(({ candidate }) => candidate.around ?? [])
  const surroundings: PersonSurroundings = {
    ids: new Map(),
    main: mainCountry(countries, places),
    american: countries.some(({ code }) => code === 'US'),
    terms: input.knowledge.terms,
    names: input.knowledge.names,
    glossary: input.knowledge.glossaryPeople,
    date,
  }
  const people: Person[] = []
  const mentions: PersonMention<'section'>[] = []
  for (const group of groups) {
    const person = personOf(group, surroundings)
    people.push(person)
    for (const { candidate } of group.members)
      mentions.push({
        start: candidate.start,
        end: candidate.end,
        person: person.id,
        form: candidate.form,
        reason: candidate.reason,
      })
  }
  return { people, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) }
}

function placed({ text, paragraphs }: SectionInput): PlacedCandidate[] {
  return paragraphs.flatMap(({ start, facts }, paragraph) =>
    facts.people.map((candidate) => {
      const moved = placeCandidate(candidate, start)
      return {
        candidate: moved,
        paragraph,
        words: moved.name ? comparable(text.slice(moved.name.start, moved.name.end)) : [],
        text,
      }
    }),
  )
}

function placeCandidate(candidate: PersonCandidate<'paragraph'>, by: number): PersonCandidate<'section'> {
  const { name, title, head, apposition, reason, start, end, form, official, country, around, status, gender } =
    candidate
  const moved: Draft<PersonCandidate<'section'>> = {
    start: start + by,
    end: end + by,
    form,
    reason: placeReason(reason, by),
  }
  if (official !== undefined) moved.official = official
  if (country !== undefined) moved.country = country
  if (around !== undefined) moved.around = around
  if (status) moved.status = status
  if (gender) moved.gender = gender
  if (name) moved.name = shift(name, by)
  if (title) moved.title = shift(title, by)
  if (head) moved.head = shift(head, by)
  if (apposition) moved.apposition = shift(apposition, by)
  return moved
}
