// Finds the article's own date: from its address, dateline, "Updated" or "Published" line, or else the newest full date in it.
// In: the dates among the paragraphs' signs. Out: ISO 8601, to the day. Never today's: where the text does not say, nobody picks one.

import type { DateSign } from '../model/signs'
import type { Dateline } from '../model/parts'
import type { SectionInput } from './fold'

/** @returns ISO 8601, or undefined where the text does not say: then nobody picks one. */
export function articleDate(
  { paragraphs }: SectionInput,
  dateline: Dateline<'section'> | undefined,
): string | undefined {
  const dates = paragraphs.flatMap(({ start, facts }) =>
    facts.signs.dates
      .filter(({ role, start: at }) => role !== 'dateline' || dateline?.date?.start === start + at)
      .map((date) => date),
  )
  const said = newest(dates, 'updated') ?? newest(dates, 'published')
  const address = newest(dates, 'address')
  const plain = recent(newest(dates, 'plain'), paragraphs)
  const own = dates.find(({ role }) => role === 'dateline')?.iso
  if (address !== undefined) return address
  // A dateline says the day: another day in the text, far from it, is not the article's.
  return own === undefined ? (said ?? plain) : (withYear(own, [said, plain]) ?? said)
}

function newest(dates: readonly DateSign[], role: DateSign['role']): string | undefined {
  return dates.reduce<string | undefined>(
    (best, date) => (date.role === role && (best === undefined || best < date.iso) ? date.iso : best),
    undefined,
  )
}

/** The date, unless the text speaks of a later year: then it tells of something past. */
function recent(iso: string | undefined, paragraphs: SectionInput['paragraphs']): string | undefined {
  if (iso === undefined) return undefined
  const year = iso.slice(0, 4)
  const isPast = paragraphs.some(({ facts }) =>
    facts.figures.some(
      ({ kind, iso: other = '' }) => kind === 'date' && /^\d{4}(?:-|$)/.test(other) && year < other.slice(0, 4),
    ),
  )
  return isPast ? undefined : iso
}

/** The dateline's date, its year from the first full date that lies near it; undefined where none does. */
function withYear(iso: string, others: readonly (string | undefined)[]): string | undefined {
  if (iso[0] !== 'X') return iso
  for (const other of others) {
    if (other === undefined) continue
    const year = Number(other.slice(0, 4))
    const near = [year - 1, year, year + 1].map((each) => `${each}${iso.slice(4)}`).find((each) => isNear(each, other))
    if (near !== undefined) return near
  }
  return undefined
}

function isNear(a: string, b: string): boolean {
  return Math.abs(dayNumber(a) - dayNumber(b)) <= NEAR
}

/** Days since the year 0, as if every month had 31: good enough to tell near from far. */
function dayNumber(iso: string): number {
  return (Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))) * 31 + Number(iso.slice(8, 10))
}

/** Days between a dateline and the page's update, or the newest event it tells of. */
const NEAR = 45
