// Compares our terms of office with the claims of public lists.
// Out: one line a disagreement, "list | post | person | what", in the order of the alphabet; each is a mistake on one side.

import type { HeldTerm } from '../../server/core/knowledge/holders'
import { firstDay, lastDay } from '../../server/core/knowledge/days'
import { comparable, sameName } from '../../server/core/knowledge/personNames'
import type { Claim } from './lists'

/** One person's unbroken time in a post: re-elections, acting and full terms joined. */
interface Stay {
  readonly post: string
  readonly names: readonly (readonly string[])[]
  readonly from: string
  /** Where each of its terms begins, and where those that ended do. */
  readonly starts: readonly string[]
  readonly ends: readonly string[]
  /** Absent while open. */
  readonly to?: string
  /** True where every term of it was acting. */
  readonly acting: boolean
}

/** Lists differ by a day or two on what the first day is: election, oath, or handover. */
const DAYS = 2
/** Our table does not reach further back in full. */
const SINCE = '2014-01-01'

export function compare(terms: readonly HeldTerm[], claims: readonly Claim[]): string[] {
  const stays = joined(terms)
  const found = new Set<string>()
  for (const claim of claims)
    for (const what of claimed(stays, claim, claims)) found.add(line(claim, nameOf(claim), what))
  for (const claim of claims) {
    if (!claim.whole) continue
    for (const stay of stays)
      if (missing(stay, claim, claims)) found.add(line(claim, stay.names[0].join(' '), `we: from ${stay.from}`))
  }
  return [...found].sort()
}

const line = ({ list, post }: Claim, person: string, what: string) => [list, post, person, what].join(' | ')
const nameOf = ({ name }: Claim) => name.join(' ')

/** What is wrong with our table if the claim is right. */
function claimed(stays: readonly Stay[], claim: Claim, claims: readonly Claim[]): string[] {
  const { from, to, post } = claim
  if (to !== undefined && lastDay(to) < SINCE) return []
  if (from === undefined || (from >= '2025-07' && to === undefined)) return []
  const same = stays.filter((stay) => (stay.post === post || stay.post === claim.other) && isNamed(stay, claim))
  if (same.length === 0) return [`they: from ${from}`]
  const met = same.filter((stay) => firstDay(stay.from) <= later(lastDay(to ?? from), DAYS) && within(from, stay))
  if (met.length === 0) return [`they: from ${from}`]
  const starts =
    from < SINCE ||
    met.some((stay) => stay.starts.some((start) => near(start, from))) ||
    claims.some((other) => leads(other, claim))
  const ends =
    to === undefined ||
    met.some((stay) => stay.to === undefined || stay.ends.some((end) => near(end, to))) ||
    claims.some((other) => leads(claim, other))
  return [...(starts ? [] : [`they: from ${from}`]), ...(ends ? [] : [`they: to ${to}`])]
}

function isNamed({ names }: Stay, { name }: Claim): boolean {
  return names.some((own) =>
    name.length === 1 ? own.includes(name[0]) || own.join(' ').includes(name[0]) : alike(own, name),
  )
}

/** The same name, or one written with other middle names. */
function alike(own: readonly string[], other: readonly string[]): boolean {
  return sameName(own, other) || (own[0] === other[0] && own[own.length - 1] === other[other.length - 1])
}

/** True where the first claim's end is the second's beginning, for the same person. */
function leads(first: Claim, second: Claim): boolean {
  return (
    first !== second &&
    first.post === second.post &&
    first.list === second.list &&
    nameOf(first) === nameOf(second) &&
    first.from !== undefined &&
    second.from !== undefined &&
    first.from < second.from &&
    (first.to === undefined || later(lastDay(first.to), DAYS) >= second.from)
  )
}

function within(date: string, { from, to }: Stay): boolean {
  return (
    lastDay(date) >= later(firstDay(from), -DAYS) && (to === undefined || firstDay(date) <= later(lastDay(to), DAYS))
  )
}

function near(ours: string, theirs: string): boolean {
  return later(firstDay(ours), -DAYS) <= lastDay(theirs) && firstDay(theirs) <= later(lastDay(ours), DAYS)
}

/** True where the list should have our stay and does not. */
function missing(stay: Stay, { post, list, whole }: Claim, claims: readonly Claim[]): boolean {
  if (stay.post !== post || stay.acting || !whole) return false
  if (firstDay(stay.from) < whole[0] || lastDay(stay.from) > whole[1]) return false
  return !claims.some((claim) => claim.list === list && claim.post === post && isNamed(stay, claim))
}

function joined(terms: readonly HeldTerm[]): Stay[] {
  const stays: Stay[] = []
  for (const { post, person, from, to, role } of terms) {
    const names = [person.name, ...person.also].map(comparable)
    const last = stays.findIndex(
      (stay) =>
        stay.post === post.id &&
        stay.names[0].join() === names[0].join() &&
        stay.to !== undefined &&
        near(stay.to, from),
    )
    const acting = role === 'acting'
    const ends = to === undefined ? [] : [to]
    if (last < 0)
      stays.push({ post: post.id, names, from, starts: [from], ends, ...(to !== undefined && { to }), acting })
    else {
      const { to: _, ...rest } = stays[last]
      stays[last] = {
        ...rest,
        ...(to !== undefined && { to }),
        starts: [...rest.starts, from],
        ends: [...rest.ends, ...ends],
        acting: rest.acting && acting,
      }
    }
  }
  return stays
}

function later(day: string, days: number): string {
  const date = new Date(`${day.slice(0, 8)}01T00:00:00Z`)
  date.setUTCDate(Number(day.slice(8)) + days)
  return date.toISOString().slice(0, 10)
}
