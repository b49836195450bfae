// What the table of office-holders says beside the article, as rows of a person's card.
// The article's words stand as they are. Where the table has somebody else in the post at the article's date, both stand.
// A term is never called current: an open one is known up to the month in which its row was checked.

import type { HeldTerm, Holders, Knowledge, Person, Post } from '../../core/index'
import type { CardRow } from './card'
import type { CardContext } from './context'
import { list } from './reason'

/** @param unnamed true where the article gives no name for the person, only "the prime minister". */
export function holderRows(person: Person, unnamed: boolean, context: CardContext): CardRow[] {
  const { knowledge, section } = context
  const date = section.content.date?.slice(0, 10)
  const post = postOf(person, knowledge)
  if (unnamed) return post && date !== undefined ? postRows(post, date, knowledge) : []
  const terms = knowledge.holders.termsOf(person.known?.name ?? person.name, hintsOf(person, post))
  const contradicts =
    post && !post.several && (terms.some((term) => term.post === post) || givesCountry(person, context))
  return [
    ...termRows(terms, date, knowledge),
    ...(contradicts && date !== undefined ? otherHolderRows(person, post, date, knowledge) : []),
  ]
}

/** Where the rows come from; undefined where there are none. */
export function holderSource(rows: readonly CardRow[], { holders }: Knowledge): string | undefined {
  return rows.length === 0 ? undefined : `Table of office-holders, as of ${holders.asOf}.`
}

function hintsOf({ country, known }: Person, post: Post | undefined) {
  // A name that recognition found in the table was compared with the country already.
  return { ...(country !== undefined && known === undefined && { place: country }), ...(post && { post }) }
}

/** The post that the article's words for the office name; the country's own name in them says nothing more. */
function postOf({ office, country }: Person, { holders, countryNames }: Knowledge): Post | undefined {
  if (office === undefined || country === undefined) return undefined
  const place = new Set(
    countryNames.filter(({ code }) => code === country).flatMap(({ name }) => name.toLowerCase().split(' ')),
  )
  const words = office.split(/\s+/).filter((word) => !place.has(word.toLowerCase().replace(/['’]s?$/, '')))
  return holders.post(country, words.join(' '))
}

/** The office at the article's date first, then earlier and later ones. */
function termRows(terms: readonly HeldTerm[], date: string | undefined, knowledge: Knowledge): CardRow[] {
  const groups: Readonly<Record<When, string[]>> = { then: [], before: [], after: [], undated: [] }
  for (const term of terms) groups[whenOf(term, date)].push(termText(term, knowledge))
  const row = (label: string, texts: readonly string[]): CardRow[] =>
    texts.length === 0 ? [] : [{ label, value: texts.join('; ') }]
  return [
    ...row('In the table', groups.then),
    ...row('In the table, the article has no date', groups.undated),
    ...row('In the table, before', groups.before.reverse()),
    ...row('In the table, later', groups.after),
  ]
}

type When = 'then' | 'before' | 'after' | 'undated'

function whenOf({ from, to, asOf }: HeldTerm, date: string | undefined): When {
  if (date === undefined) return 'undated'
  const shorter = (other: string) => date.slice(0, Math.min(date.length, other.length))
  if (shorter(from) < from.slice(0, date.length)) return 'after'
  // Whether an open term went on after the table ends is unknown: it is listed as begun before.
  return shorter(to ?? asOf) > (to ?? asOf) ? 'before' : 'then'
}

/** "Secretary of State (United States), 26 Jan 2021 – 20 Jan 2025" */
function termText({ post, from, to, role, asOf }: HeldTerm, knowledge: Knowledge): string {
  const end = to === undefined ? `at least ${dateText(asOf)}` : dateText(to)
  const acting = role === undefined ? '' : `${role} `
  return `${acting}${postText(post, knowledge)}, ${dateText(from)} – ${end}`
}

function postText({ office, place }: Post, { countries, blocs }: Knowledge): string {
  return `${office} (${countries.get(place)?.name ?? (blocs.has(place) ? place : (BODIES[place] ?? place))})`
}

/** Bodies whose initials few readers know, or that are another thing's too. */
const BODIES: Readonly<Record<string, string>> = { AUC: 'African Union', LAS: 'Arab League', WB: 'World Bank' }

/** Who held the post that a description names. */
function postRows(post: Post, date: string, knowledge: Knowledge): CardRow[] {
  const names = holderNames(knowledge.holders, post, date)
  if (names.length === 0) return []
  return [{ label: 'In the table', value: `${postText(post, knowledge)} on ${dateText(date)}: ${list(names)}` }]
}

/** True where a mention of the person names the country: in other cases it was gathered from the article around it. */
function givesCountry({ id, country }: Person, { section }: CardContext): boolean {
  const { countries, mentions } = section.content
  const own = mentions.filter(({ person }) => person === id)
  return countries.some(
    ({ code, start, end }) => code === country && own.some((mention) => mention.start <= start && end <= mention.end),
  )
}

/** The article gives somebody an office that the table gives to others at that date, or calls its holder former. */
function otherHolderRows(person: Person, post: Post, date: string, knowledge: Knowledge): CardRow[] {
  const names = holderNames(knowledge.holders, post, date)
  const listed = names.some((name) => sharesName(name, person.known?.name ?? person.name))
  const { status, office, name } = person
  if (names.length === 0 || status === 'designate' || listed !== (status === 'former')) return []
  const called = status === 'former' && !/former|^ex-/i.test(office ?? '') ? `former ${office}` : office
  const table = `${list(names)} as ${postText(post, knowledge)} on ${dateText(date)}`
  const who = person.glossary?.office === undefined ? 'The article' : 'Your glossary'
  return [{ label: 'Differs', value: `${who} calls ${name} “${called}”; the table has ${table}` }]
}

/** "Liz Truss", "Daniel Smith (acting)". */
function holderNames(holders: Holders, post: Post, date: string): string[] {
  return holders
    .holders(post, date)
    .map(({ person, role }) => (role === undefined ? person.name : `${person.name} (${role})`))
}

/** True where a word of the one name is a word of the other: a surname, a family name in front. */
function sharesName(a: string, b: string): boolean {
  const words = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s.-]+/u)
  const known = new Set(words(a).filter((word) => word.length > 1))
  return words(b).some((word) => known.has(word))
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "26 Jan 2021", "Jan 2021" or "2021", as exact as the date is. */
function dateText(date: string): string {
  const [year, month, day] = date.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
