// Makes a person of the mentions that were joined: the fullest name, the office, the country, official or not.

import type { GlossaryPeople } from '../../knowledge/glossaryPeople'
import type { NameKnowledge } from '../../knowledge/names'
import type { Terms } from '../../knowledge/terms'
import type { CountryMention } from '../../model/country'
import type { Person } from '../../model/person'
import { own } from '../../text/spans'
import type { PlacedCandidate } from './accepted'
import { addGlossary } from './glossary'
import { givenNameGender } from './givenName'
import type { Group } from './joined'
import { knownTerm, toKnown } from './known'

export interface PersonSurroundings {
  /** How often each id's word was given already. */
  readonly ids: Map<string, number>
  /** The country that the article speaks of most. */
  readonly main?: string
  /** True where the article speaks of the United States at all. */
  readonly american: boolean
  readonly terms: Terms
  readonly names: NameKnowledge
  /** The reader's own people. */
  readonly glossary?: GlossaryPeople
  /** The article's date, ISO 8601. */
  readonly date?: string
}

export function personOf(group: Group, around: PersonSurroundings): Person {
  const { ids, main, american, terms, names, glossary, date } = around
  const { members, words } = group
  const titled = members.filter(({ candidate }) => candidate.title !== '')
  const office = officeMember(titled)
  const said = members.some(({ candidate }) => candidate.official)
  const denied = !said && titled.some(({ candidate }) => candidate.official === false)
  const term = denied ? undefined : knownTerm(words, { terms, date, country: countryOf(titled) })
  const official = said || term !== undefined
  const country =
    countryOf(titled) ?? term?.country ?? (official ? defaultCountry(titled, { main, american }) : undefined)
  const name = nameOf(members)
  const told = members.find(({ candidate }) => candidate.gender)?.candidate.gender ?? term?.gender
  const gender = told ?? (words.length > 1 ? givenNameGender(name, names) : undefined)
  const status = office?.candidate.status
  const known = term && toKnown(term, { terms, date })
  const row = glossary?.find(words, { date, country: countryOf(titled) })
  const person: Person = {
    id: idOf(group, ids),
    name,
    official,
    ...(office && { office: titleText(office) }),
    ...(country !== undefined && { country }),
    ...(status && { status }),
    ...(gender && { gender }),
    ...(known && { known }),
  }
  if (!row) return person
  return addGlossary(person, row, { official: said || (denied ? false : undefined), country: countryOf(titled) })
}

function nameOf(members: readonly PlacedCandidate[]): string {
  let best: PlacedCandidate | undefined
  for (const each of members) if (each.words.length > (best?.words.length ?? 0)) best = each
  return plain((best ?? members[0]).candidate.name)
}

/** The mention whose title says most: a public office before others, its own name before "leader" and "counterpart". */
function officeMember(titled: readonly PlacedCandidate[]): PlacedCandidate | undefined {
  let best: PlacedCandidate | undefined
  let top = -1
  for (const each of titled) {
    const { official, form } = each.candidate
    if (official === undefined) continue
    const text = titleText(each)
    const score =
      Math.min(text.length, 60) +
      (official ? 200 : 0) +
      (form === 'description' ? 0 : 30) -
      (VAGUE.test(text) ? 100 : 0)
    if (score > top) {
      top = score
      best = each
    }
  }
  return best
}

/** Words for officials that leave the office open. */
const VAGUE =
  /\b(?:leader|ruler|strongman|dictator|counterpart|official|officials|lawmaker|legislator|nominee|diplomat|predecessor|successor|[Gg]en|[Cc]ol|[Cc]apt|[Mm]aj|[Mm]ajor|[Cc]aptain|General|Colonel)\.?$/

function titleText({ candidate }: PlacedCandidate): string {
  return plain(candidate.title)
}

/** On one line, even where a wrapped line breaks it. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ')
}

function countryOf(titled: readonly PlacedCandidate[]): string | undefined {
  const given = titled.filter(({ candidate }) => candidate.country !== undefined && candidate.official)
  // What stands beside the name is surer than a description that was joined to it.
  return (given.find(({ candidate }) => candidate.form !== 'description') ?? given[0])?.candidate.country
}

/** American offices are American where the article speaks of the US at all; others are the country's that it speaks of most. */
function defaultCountry(
  titled: readonly PlacedCandidate[],
  { main, american }: Pick<PersonSurroundings, 'main' | 'american'>,
): string | undefined {
  const open = main === undefined || american
  return open && titled.some((each) => AMERICAN.test(titleText(each))) ? 'US' : main
}

const AMERICAN = /\b(?:Rep|Sen|Republican|Democratic|Democrat|[Cc]ongress(?:man|woman)|Congress)\b/

/** The country that the article names most; places count less than countries. */
export function mainCountry(
  countries: readonly Pick<CountryMention<'section'>, 'code' | 'what'>[],
  places: readonly string[],
): string | undefined {
  const counts = new Map<string, number>()
  for (const { code, what } of countries) if (what === 'country') counts.set(code, (counts.get(code) ?? 0) + 1)
  for (const code of places) counts.set(code, (counts.get(code) ?? 0) + 1)
  let best: string | undefined
  for (const [code, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = code
  return best
}

function idOf({ words, members }: Group, ids: Map<string, number>): string {
  const base = words.length > 0 ? words[words.length - 1] : headWord(members[0])
  const short = base.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 30) || 'person'
  const count = (ids.get(short) ?? 0) + 1
  ids.set(short, count)
  return own(count === 1 ? short : `${short}-${count}`)
}

function headWord({ candidate }: PlacedCandidate): string {
  return candidate.head === '' ? 'person' : candidate.head
}
