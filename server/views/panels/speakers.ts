// The speakers of statements as a view names them: with a key that stays, the office and the country.

import type { Knowledge, Person, SectionContent, Speaker } from '../../core/index'
import { personOf, speakerName } from '../article'
import { countryName, roleOf } from '../role'
import type { RowKind } from './row'

export interface SpeakerName {
  /** The same for the same speaker, whatever is edited elsewhere. */
  readonly key: string
  readonly kind: RowKind
  readonly name: string
  /** "Transport Minister, Kenya"; empty where the article gives neither. */
  readonly role: string
  /** As in `Person.country`; absent where none is known. */
  readonly country?: string
}

/** Names the speakers of one view; each person's role is looked up once, since that takes a walk through all countries' names. */
export function createSpeakers(knowledge: Knowledge) {
  const named = new Map<Person, SpeakerName>()

  /** Each of several who speak together; at least one. */
  function of(content: SectionContent, speaker: Speaker): SpeakerName[] {
    if (speaker.kind === 'joint' && speaker.speakers.length > 0)
      return speaker.speakers.flatMap((one) => of(content, one))
    if (speaker.kind !== 'person') return [otherName(content, speaker, knowledge)]
    const person = personOf(content, speaker.person)
    if (!person) return [otherName(content, { kind: 'unknown', why: '' }, knowledge)]
    const name = named.get(person) ?? personName(person, knowledge)
    named.set(person, name)
    return [name]
  }

  return Object.freeze({ of })
}

function personName(person: Person, knowledge: Knowledge): SpeakerName {
  return {
    key: `person/${person.id}/${person.name.toLowerCase()}`,
    kind: person.official ? 'official' : 'person',
    name: person.name,
    role: roleOf(person, knowledge),
    ...(person.country !== undefined && { country: person.country }),
  }
}

function otherName(content: SectionContent, speaker: Speaker, knowledge: Knowledge): SpeakerName {
  const name = speakerName(content, speaker)
  const country = speaker.kind === 'body' ? speaker.country : undefined
  const role = country === undefined ? '' : countryName(country, knowledge)
  return {
    key: `${speaker.kind}/${name.toLowerCase()}`,
    kind: speaker.kind === 'person' ? 'unknown' : KINDS[speaker.kind],
    name,
    role: role === name ? '' : role,
    ...(country !== undefined && { country }),
  }
}

const KINDS: Readonly<Record<Exclude<Speaker['kind'], 'person'>, RowKind>> = {
  body: 'body',
  unnamed: 'unnamed',
  joint: 'person',
  author: 'article',
  unknown: 'unknown',
}
