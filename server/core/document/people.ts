// Joins the candidates of all paragraphs into persons: who is mentioned, by which name, in which office.
// In: the section's candidates, and the countries around them. Out: persons, and for each candidate who it is.
// A name counts if its paragraph was sure of it or another paragraph names the same person more fully.

import type { Paragraph } from '../model/analysis'
import type { Person, PersonMention } from '../model/person'
import type { SectionInput } from './fold'
import { acceptedNames, type PlacedCandidate } from './people/accepted'
import type { CandidateWords } from './people/candidates'
import { joinPeople } from './people/joined'
import { mainCountry, personOf, type PersonSurroundings } from './people/person'
import { placeReason } from './place'

export interface PeopleSurroundings {
  /** By paragraph. */
  readonly candidates: readonly (readonly CandidateWords[])[]
  readonly date?: string
}

export interface PeopleFold {
  readonly people: readonly Person[]
  /** By paragraph and candidate: the person's id, undefined where the words stand for nobody. */
  readonly who: readonly (readonly (string | undefined)[])[]
}

export function foldPeople(
  { paragraphs, knowledge }: Pick<SectionInput, 'paragraphs' | 'knowledge'>,
  around: PeopleSurroundings,
): PeopleFold {
  const candidates = acceptedNames(placed(paragraphs, around.candidates))
  const countries = paragraphs.flatMap(({ facts }) => facts.countries)
  const places = candidates.flatMap(({ candidate }) => candidate.around ?? [])
  const surroundings: PersonSurroundings = {
    ids: new Map(),
    main: mainCountry(countries, places),
    american: countries.some(({ code }) => code === 'US'),
    terms: knowledge.terms,
    names: knowledge.names,
    glossary: knowledge.glossaryPeople,
    date: around.date,
  }
  const who = paragraphs.map(({ facts }) => new Array<string | undefined>(facts.people.length).fill(undefined))
  const people = joinPeople(candidates).map((group) => {
    const person = personOf(group, surroundings)
    for (const { paragraph, index } of group.members) who[paragraph][index] = person.id
    return person
  })
  return { people, who }
}

function placed(
  paragraphs: SectionInput['paragraphs'],
  candidates: PeopleSurroundings['candidates'],
): PlacedCandidate[] {
  return candidates.flatMap((found, paragraph) =>
    found.map((candidate, index) => {
      const { start, end } = paragraphs[paragraph].facts.people[index]
      return { candidate, paragraph, index, start, end, words: candidate.words }
    }),
  )
}

/** One paragraph's mentions in text order, never overlapping. */
export function placeMentions(
  { start: by, facts }: Paragraph,
  who: readonly (string | undefined)[],
): PersonMention<'section'>[] {
  const mentions: PersonMention<'section'>[] = []
  facts.people.forEach(({ start, end, form, reason }, index) => {
    const person = who[index]
    if (person !== undefined)
      mentions.push({ start: start + by, end: end + by, person, form, reason: placeReason(reason, by) })
  })
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}
