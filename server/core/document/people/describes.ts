// Finds the person whom a description stands for: by a name right beside it, by the same office, by country and rank, by nearness.
// In: the description and the people mentioned before it. Out: the person's group, or undefined for somebody not named.

import { gender as compareGender } from './gender'
import type { PlacedCandidate } from './accepted'
import type { Group } from './joined'

export interface Around {
  /** Least recently mentioned first. */
  readonly mentioned: readonly Group[]
  readonly before?: PlacedCandidate
  readonly after?: PlacedCandidate
  readonly ofCandidate: ReadonlyMap<PlacedCandidate, Group>
}

export function describes(each: PlacedCandidate, around: Around): Group | undefined {
  return beside(each, around) ?? sameOffice(each, around) ?? lastUntitled(each, around)
}

/** "the press secretary, Karine Lowe" and "Karine Lowe, the press secretary". */
function beside(each: PlacedCandidate, { before, after, ofCandidate }: Around): Group | undefined {
  const { candidate, text } = each
  if (
    after &&
    after.words.length > 0 &&
    /^(?: \([^()]{1,12}\))?,? $/.test(text.slice(candidate.end, after.candidate.start))
  )
    return ofCandidate.get(after)
  if (before && before.words.length > 0 && /^, $/.test(text.slice(before.candidate.end, candidate.start)))
    return ofCandidate.get(before)
  return undefined
}

function sameOffice(each: PlacedCandidate, { mentioned }: Around): Group | undefined {
  const head = headOf(each)
  const words = titleWords(each)
  let best: Group | undefined
  let top = 0
  for (let at = mentioned.length - 1; at >= 0; at--) {
    const score = fit(mentioned[at], { each, head, words })
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
  if (!candidate.official || candidate.country || candidate.end - candidate.start > 60) return undefined
  const last = mentioned[mentioned.length - 1]
  if (!last || last.words.length === 0 || last.members.some((member) => member.candidate.official !== undefined))
    return undefined
  const near = last.members[last.members.length - 1].paragraph
  return paragraph - near < 3 ? last : undefined
}

interface Described {
  readonly each: PlacedCandidate
  readonly head: string
  readonly words: ReadonlySet<string>
}

/** 0 for somebody else; more for more words shared and nothing against it. */
function fit(group: Group, { each, head, words }: Described): number {
  let best = 0
  for (const member of group.members) {
    if (member.candidate.title === undefined) continue
    const same = sameHead(headOf(member), head)
    if (!same) continue
    if (compareGender(member.candidate, each.candidate) === 'differs') continue
    const { country } = each.candidate
    if (country && member.candidate.country && country !== member.candidate.country) continue
    const other = titleWords(member)
    let extra = 0
    for (const word of words) extra += other.has(word) ? 1 : member.candidate.form === 'description' ? -1 : -0.4
    const score = 2 * same + extra + (country && country === member.candidate.country ? 1 : 0)
    if (score > best) best = score
  }
  return best
}

function headOf({ candidate, text }: PlacedCandidate): string {
  return candidate.head ? text.slice(candidate.head.start, candidate.head.end).toLowerCase() : ''
}

/** The words of a title but its head and small ones. */
function titleWords(each: PlacedCandidate): Set<string> {
  const { candidate, text } = each
  if (!candidate.title) return new Set()
  const head = headOf(each)
  const words = text
    .slice(candidate.title.start, candidate.title.end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word.length > 2 && word !== head && !SMALL.has(word)))
}

const SMALL = new Set('the and for his her former current new then late acting ex'.split(' '))

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
