// Finds the person whom a description stands for: by a name right beside it, by the same office, by country and rank, by nearness.
// In: the description and the people mentioned before it. Out: the person's group, or undefined for somebody not named.

import type { PlacedCandidate } from './accepted'
import { BESIDE } from './candidates'
import type { Group } from './joined'
import type { Title } from './titles'

export interface Around {
  /** Least recently mentioned first. */
  readonly mentioned: readonly Group[]
  readonly before?: PlacedCandidate
  readonly after?: PlacedCandidate
  readonly ofCandidate: ReadonlyMap<PlacedCandidate, Group>
}

export interface Described {
  readonly each: PlacedCandidate
  readonly title?: Title
}

export function describes(described: Described, around: Around): Group | undefined {
  return beside(described.each, around) ?? sameOffice(described, around) ?? lastUntitled(described.each, around)
}

/** "the press secretary, Karine Lowe" and "Karine Lowe, the press secretary". */
function beside(each: PlacedCandidate, { before, after, ofCandidate }: Around): Group | undefined {
  if (after && after.words.length > 0 && /^(?: \([^()]{1,12}\))?,? $/.test(between(each, after)))
    return ofCandidate.get(after)
  if (before && before.words.length > 0 && between(before, each) === ', ') return ofCandidate.get(before)
  return undefined
}

/** What stands between two mentions of a paragraph; empty where that is much. */
function between(each: PlacedCandidate, next: PlacedCandidate): string {
  const gap = next.start - each.end
  return each.paragraph === next.paragraph && 0 < gap && gap < BESIDE ? next.candidate.lead.slice(-gap) : ''
}

function sameOffice({ title }: Described, { mentioned }: Around): Group | undefined {
  if (!title) return undefined
  let best: Group | undefined
  let top = 0
  for (let at = mentioned.length - 1; at >= 0; at--) {
    const score = fit(mentioned[at], title)
    // Of equals the one mentioned last.
    if (score > top) {
      top = score
      best = mentioned[at]
    }
  }
  return best
}

/** "The former minister" with no minister named: the person mentioned last, if nothing was said yet of what that person is. */
function lastUntitled({ candidate, paragraph }: PlacedCandidate, { mentioned }: Around): Group | undefined {
  if (!candidate.official || candidate.country || candidate.length > 60) return undefined
  const last = mentioned[mentioned.length - 1]
  if (!last || last.words.length === 0 || last.titles.some((title) => title.candidate.official !== undefined))
    return undefined
  const near = last.members[last.members.length - 1].paragraph
  return paragraph - near < 3 ? last : undefined
}

/** 0 for somebody else; more for more words shared and nothing against it. */
function fit(group: Group, { head, words, candidate: { country, gender } }: Title): number {
  let best = 0
  for (const known of group.titles) {
    const same = sameHead(known.head, head)
    if (same === 0) continue
    if (gender && known.candidate.gender && gender !== known.candidate.gender) continue
    if (country && known.candidate.country && country !== known.candidate.country) continue
    let extra = 0
    for (const word of words) extra += known.words.has(word) ? 1 : known.candidate.form === 'description' ? -1 : -0.4
    const score = 2 * same + extra + (country && country === known.candidate.country ? 1 : 0)
    if (score > best) best = score
  }
  return best
}

/** 1 for the same noun, less for nouns that newspapers change about. */
function sameHead(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a === b) return 1
  for (const group of KINDRED) if (group.has(a) && group.has(b)) return 0.6
  return 0
}

/** Nouns that stand for the same office. */
const KINDRED: readonly ReadonlySet<string>[] = [
  'president leader ruler head dictator strongman president-elect',
  'premier minister pm leader chancellor taoiseach',
  'mp lawmaker legislator parliamentarian senator congressman congresswoman mep assemblyman assemblywoman representative rep mla mna deputy',
  'spokesperson spokesman spokeswoman official',
  'secretary diplomat minister official',
  'chairman chair chairperson chairwoman',
  'envoy ambassador diplomat',
  'king monarch ruler emir amir sultan',
  'general commander officer colonel admiral',
  'bishop priest cleric pastor archbishop',
  'attorney lawyer barrister advocate',
  'entrepreneur businessman businesswoman tycoon',
  'singer artist musician star rapper',
  'player striker midfielder defender goalkeeper captain footballer athlete',
  'councillor councilor councilman councilwoman',
  'vp vice-president',
  'suspect defendant accused',
].map((words) => new Set(words.split(' ')))
