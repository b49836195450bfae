// The table of office-holders: who held which post, from when to when.
// In: packed rows. Out: look-ups by post and date, and by a person's name. The article comes first everywhere; the table stands beside
// it with the month up to which it was checked, and what lies after that month is unknown.

import { firstDay, lastDay } from './days'
import { append, grouped } from './grouped'
import { comparable, sameName, surnames } from './personNames'
import { createPosts, type Post } from './posts'

/** Lines of cells divided by tabs. They stay text until somebody asks, so that decoding is quick. */
export interface PackedHolders {
  /** id, place, office, other words for it, one or several. */
  readonly posts: string
  /** Name, other spellings, pronoun. */
  readonly people: string
  /** Line of the post, line of the person, from, to, role, asOf. */
  readonly terms: string
}

export interface OfficeHolder {
  readonly name: string
  /** Other spellings. */
  readonly also: readonly string[]
  /** As publicly known; absent where it is not. */
  readonly pronoun?: 'he' | 'she' | 'they'
}

export interface HeldTerm {
  readonly post: Post
  readonly person: OfficeHolder
  /** ISO 8601, as exact as it is known: "2022-09-06", "2022-09" or "2022". */
  readonly from: string
  /** Absent where the term was open at `asOf`. */
  readonly to?: string
  readonly role?: 'acting' | 'caretaker'
  /** Year and month in which the row was checked. */
  readonly asOf: string
}

/** unpicked: the date is unknown, so every term of the post is listed. possible: the dates do not tell. */
export interface Holding extends HeldTerm {
  readonly certainty: 'certain' | 'possible' | 'unpicked'
}

/** What an article says of somebody besides the name. */
export interface NameHints {
  /** ISO 3166-1 alpha-2 or a body's initials. */
  readonly place?: string
  /** The post, where the article's words for the office name one that the table has. */
  readonly post?: Post
}

export interface Holders {
  readonly terms: readonly HeldTerm[]
  /** The newest month in which a row was checked; '' where there is none. */
  readonly asOf: string
  /** The post at that place which the words of an office name exactly, the place's own name left out. */
  post(place: string, office: string): Post | undefined
  /** Everybody who held the post on that date: two on a day of handover; nobody where the table does not reach. */
  holders(post: Post, date?: string): readonly Holding[]
  /** All terms of the one person of that name, oldest first; empty where there is none or more than one. */
  termsOf(name: string, hints?: NameHints): readonly HeldTerm[]
}

export const NO_HOLDERS: PackedHolders = { posts: '', people: '', terms: '' }

/** Look-ups are built when they are first asked for, so that decoding stays quick. */
export function createHolders(packed: PackedHolders): Holders {
  let built: Tables | undefined
  const tables = () => (built ??= build(packed))
  return Object.freeze({
    get terms() {
      return tables().terms
    },
    get asOf() {
      return tables().asOf
    },
    post: (place: string, office: string) => tables().findPost(place, office),
    holders: (post: Post, date?: string) => holdersAt(tables().byPost.get(post) ?? [], date),
    termsOf: (name: string, hints: NameHints = {}) => termsOfOne(tables(), comparable(name), hints),
  })
}

interface Tables {
  readonly terms: readonly HeldTerm[]
  readonly asOf: string
  readonly byPost: ReadonlyMap<Post, readonly HeldTerm[]>
  readonly byPerson: ReadonlyMap<OfficeHolder, readonly HeldTerm[]>
  /** People by each word that may stand for them alone. */
  readonly bySurname: ReadonlyMap<string, readonly OfficeHolder[]>
  findPost(place: string, office: string): Post | undefined
}

function build(packed: PackedHolders): Tables {
  const { posts, find } = createPosts(rowsOf(packed.posts))
  const people = rowsOf(packed.people).map(([name, also, pronoun]): OfficeHolder =>
    Object.freeze({
      name,
      also: also === '' ? [] : also.split('; '),
      ...(pronoun !== '' && { pronoun: pronoun as OfficeHolder['pronoun'] }),
    }),
  )
  const terms = rowsOf(packed.terms)
    .map(([post, person, from, to, role, asOf]): HeldTerm =>
      Object.freeze({
        post: posts[Number(post)],
        person: people[Number(person)],
        from,
        ...(to !== '' && { to }),
        ...(role !== '' && { role: role as HeldTerm['role'] }),
        asOf,
      }),
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return {
    terms,
    asOf: terms.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), ''),
    byPost: grouped(terms, ({ post }) => post),
    byPerson: grouped(terms, ({ person }) => person),
    bySurname: indexSurnames(people),
    findPost: find,
  }
}

function rowsOf(lines: string): string[][] {
  return lines === '' ? [] : lines.split('\n').map((line) => line.split('\t'))
}

function indexSurnames(people: readonly OfficeHolder[]): Map<string, OfficeHolder[]> {
  const bySurname = new Map<string, OfficeHolder[]>()
  for (const person of people)
    for (const word of new Set([person.name, ...person.also].flatMap((name) => surnames(comparable(name)))))
      append(bySurname, word, person)
  return bySurname
}

function holdersAt(terms: readonly HeldTerm[], date: string | undefined): Holding[] {
  if (date === undefined) return terms.map((term) => ({ ...term, certainty: 'unpicked' }))
  const [first, last] = [firstDay(date), lastDay(date)]
  return terms.flatMap((term): Holding[] => {
    const end = term.to ?? term.asOf
    if (firstDay(term.from) > last || lastDay(end) < first) return []
    const certain = lastDay(term.from) <= first && last <= (term.to === undefined ? lastDay(end) : firstDay(end))
    return [{ ...term, certainty: certain ? 'certain' : 'possible' }]
  })
}

/** A full name stands by itself; one word counts only with the post that the article gives. */
function termsOfOne(
  { bySurname, byPerson }: Tables,
  words: readonly string[],
  { place, post }: NameHints,
): readonly HeldTerm[] {
  if (words.length === 0 || (words.length === 1 && post === undefined)) return []
  const termsOf = (person: OfficeHolder) => byPerson.get(person) ?? []
  const named = closest([...new Set(surnames(words).flatMap((word) => bySurname.get(word) ?? []))], words)
  const fitting = named.filter((person) =>
    words.length === 1
      ? termsOf(person).some((term) => term.post === post)
      : place === undefined || termsOf(person).some((term) => term.post.place === place),
  )
  return fitting.length === 1 ? termsOf(fitting[0]) : []
}

/** Those whose name shares most words: "Ferdinand Marcos Jr." is not his father, though he has the father's words too. */
function closest(people: readonly OfficeHolder[], words: readonly string[]): OfficeHolder[] {
  const shared = ({ name, also }: OfficeHolder) =>
    words.length === 1
      ? 1
      : Math.max(
          0,
          ...[name, ...also]
            .map(comparable)
            .filter((spelling) => sameName(spelling, words))
            .map((spelling) => Math.min(spelling.length, words.length)),
        )
  const most = Math.max(1, ...people.map(shared))
  return people.filter((person) => shared(person) === most)
}
