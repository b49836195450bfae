// Joins candidates that stand for one person: full names to each other, surnames to full names, descriptions to whom they describe.
// In: accepted candidates in text order. Out: one group a person, in the order of first mention.

import type { PlacedCandidate } from './accepted'
import { describes } from './describes'

export interface Group {
  readonly members: PlacedCandidate[]
  /** The fullest name so far, for comparison; empty for a person without one. */
  words: readonly string[]
}

export function joinPeople(candidates: readonly PlacedCandidate[]): Group[] {
  const groups: Group[] = []
  const ofCandidate = new Map<PlacedCandidate, Group>()
  const byWord = new Map<string, Group[]>()
  const open = (member: PlacedCandidate): Group => {
    const group: Group = { members: [], words: member.words }
    groups.push(group)
    ofCandidate.set(member, group)
    remember(byWord, group, member.words)
    return group
  }
  // Full names first, so that a headline's surname finds the person whom the text names later.
  for (const each of candidates) {
    if (each.words.length < 2) continue
    const group =
      sameFullName(byWord.get(lastWord(each)) ?? [], each) ?? sameFullName(byWord.get(each.words[0]) ?? [], each)
    if (!group) {
      open(each)
      continue
    }
    ofCandidate.set(each, group)
    if (each.words.length > group.words.length) {
      group.words = each.words
      remember(byWord, group, each.words)
    }
  }
  for (const [at, each] of candidates.entries()) {
    if (each.words.length !== 1) continue
    const group = nearest(byWord.get(each.words[0]) ?? [], candidates, at, ofCandidate)
    if (group) ofCandidate.set(each, group)
    else open(each)
  }
  const mentioned: Group[] = []
  for (const [at, each] of candidates.entries()) {
    let group = ofCandidate.get(each)
    if (!group) {
      group = describes(each, { mentioned, before: candidates[at - 1], after: candidates[at + 1], ofCandidate })
      if (!group) {
        group = { members: [], words: [] }
        groups.push(group)
      }
      ofCandidate.set(each, group)
    }
    group.members.push(each)
    const place = mentioned.indexOf(group)
    if (place >= 0) mentioned.splice(place, 1)
    mentioned.push(group)
    if (mentioned.length > 40) mentioned.shift()
  }
  return groups.filter(({ members }) => members.length > 0)
}

function remember(byWord: Map<string, Group[]>, group: Group, words: readonly string[]): void {
  for (const word of words) {
    const known = byWord.get(word)
    if (!known) byWord.set(word, [group])
    else if (!known.includes(group)) known.push(group)
  }
}

function lastWord({ words }: PlacedCandidate): string {
  return words[words.length - 1]
}

/** The group whose name holds all words of this one, or the other way round. */
function sameFullName(groups: readonly Group[], { words }: PlacedCandidate): Group | undefined {
  return groups.find(
    (group) =>
      group.words.length > 1 &&
      sameEnds(group.words, words) &&
      (holds(group.words, words) || holds(words, group.words)),
  )
}

/** Surnames in full at the end or at the start: an initial is not enough. */
function sameEnds(a: readonly string[], b: readonly string[]): boolean {
  return a[a.length - 1] === b[b.length - 1] || (a[0] === b[0] && a[1] === b[1])
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  let at = 0
  for (const word of all) if (at < some.length && sameWord(word, some[at])) at++
  return at === some.length
}

/** "J." stands for "John". */
function sameWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Of several people of one name the one whose surname it is, then the one mentioned last before this place, else the first after it. */
function nearest(
  groups: readonly Group[],
  candidates: readonly PlacedCandidate[],
  at: number,
  ofCandidate: ReadonlyMap<PlacedCandidate, Group>,
): Group | undefined {
  if (groups.length < 2) return groups[0]
  const word = candidates[at].words[0]
  const surnamed = groups.filter((group) => group.words[group.words.length - 1] === word)
  const among = surnamed.length > 0 ? surnamed : groups
  if (among.length === 1) return among[0]
  for (let before = at - 1; before >= 0 && at - before < 60; before--) {
    const group = ofCandidate.get(candidates[before])
    if (group && among.includes(group)) return group
  }
  return among[0]
}
