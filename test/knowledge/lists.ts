// Public lists of office-holders, read as claims: this person held that post from one date to another.
// In: the folder of lists, which is not part of the project. Out: claims about posts of our own table; rows on other posts are passed over.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparable } from '../../server/core/knowledge/personNames'
import { FACTBOOK_POSTS, FOREIGN_MINISTERS, POSITIONS } from './positions'

export interface Claim {
  /** The list's file name. */
  readonly list: string
  readonly post: string
  /** What else the row may speak of: the other one of a head of state and a head of government. */
  readonly other?: string
  /** The name's words, comparable. */
  readonly name: readonly string[]
  /** ISO 8601, as exact as the list has it; absent where the list does not say. */
  readonly from?: string
  readonly to?: string
  /** The list has every holder of the post between these dates. */
  readonly whole?: readonly [from: string, to: string]
}

export function readClaims(folder: string): Claim[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return [
    ...Object.keys(POSITIONS).flatMap((list) => cabinetClaims(list, read(list))),
    ...factbookClaims('factbook-history.tsv', read('factbook-history.tsv')),
    ...ministerClaims('foreign-ministers-2023-01.csv', read('foreign-ministers-2023-01.csv')),
    ...executiveClaims('us-executive-2026-06.yaml', read('us-executive-2026-06.yaml')),
  ]
}

/** Frozen in the middle of 2022: position, person, start, end. */
function cabinetClaims(list: string, text: string): Claim[] {
  return readCsv(text).flatMap(({ position, person, start, end }) => {
    const post = POSITIONS[list][position]
    if (post === undefined || person === '') return []
    return [
      {
        list,
        post,
        name: fullName(person),
        whole: ['2014-01-01', '2022-06-01'] as const,
        ...(start !== '' && { from: start }),
        ...(end !== '' && { to: end }),
      },
    ]
  })
}

/** "(since 9 April 2019)" beside a name whose family name is in capitals, in snapshots of many years. */
function factbookClaims(list: string, text: string): Claim[] {
  const claims = new Map<string, Claim>()
  for (const line of text.trim().split('\n')) {
    const [file, role, surname, since, words] = line.split('\t')
    const posts = FACTBOOK_POSTS[file.replace(/^.*\/|\.json$/g, '')]
    const [post, other] = role === 'chief of state' ? (posts ?? []) : [...(posts ?? [])].reverse()
    const from = isoDate(since)
    if (!post || from === undefined || surname === 'undefined' || /vice president|deputy/i.test(words)) continue
    const family = comparable(surname).join(' ').replace(/^-/, '')
    claims.set(`${post} ${family} ${from}`, { list, post, ...(other && { other }), name: [family], from })
  }
  return [...claims.values()]
}

/** Who was foreign minister in January 2023, and since when. */
function ministerClaims(list: string, text: string): Claim[] {
  return readCsv(text).flatMap(({ countryLabel, name, start }) => {
    const post = FOREIGN_MINISTERS[countryLabel]
    return post === undefined || name === '' || start === '' ? [] : [{ list, post, name: fullName(name), from: start }]
  })
}

/** Presidents and vice presidents with their terms, four years each. */
function executiveClaims(list: string, text: string): Claim[] {
  return text.split(/^- id:$/m).flatMap((entry) => {
    const first = /^ {4}first: (.*)$/m.exec(entry)?.[1]
    const last = /^ {4}last: (.*)$/m.exec(entry)?.[1]
    if (first === undefined || last === undefined) return []
    return [...entry.matchAll(/type: (prez|viceprez)\n {4}start: '([\d-]+)'\n {4}end: '([\d-]+)'/g)].map(
      ([, type, from, to]): Claim => ({
        list,
        post: type === 'prez' ? 'us-president' : 'us-vice-president',
        name: comparable(last),
        from,
        ...(to < '2026' && { to }),
      }),
    )
  })
}

/** The words of a name without what the lists put around it. */
function fullName(name: string): string[] {
  return comparable(name.replace(/, Jr\.?$|^(?:Sheikh|Prince) /, ''))
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "9 April 2019" as 2019-04-09; undefined for anything else. */
function isoDate(words: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(words) ?? []
  const number = MONTHS.indexOf(month) + 1
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Rows by the names of the columns; cells may stand in quotation marks. */
function readCsv(text: string): Record<string, string>[] {
  const [head, ...lines] = text.trim().split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}
