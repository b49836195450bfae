// Joins candidates that stand for one person: full names to each other, surnames to full names, descriptions to whom they describe.
// In: accepted candidates in text order. Out: one group a person, in the order of first mention.

import type { PlacedCandidate } from './accepted'
import { describes } from './describes'
import { isMisspeltName, misspelt, respelt, surnamesByStart } from './misspelt'
import { titleOf, type Title } from './titles'

export interface Group {
  readonly members: PlacedCandidate[]
  /** What the mentions so far call the person, each title once. */
  readonly titles: Title[]
  /** The fullest name so far, for comparison; empty for a person without one. */
  words: readonly string[]
}

/** Of titles and namesakes only so many are compared, so that a document of names costs no more than its length. */
const MOST_TITLES = 12
const MOST_NAMESAKES = 24
const MOST_MENTIONED = 40

export function joinPeople(found: readonly PlacedCandidate[]): Group[] {
  const candidates = respelt(found)
  const named = joinNames(candidates)
  const groups = new Set<Group>()
  // Least recently mentioned first.
  const mentioned: Group[] = []
  for (const [at, each] of candidates.entries()) {
    const around = { mentioned, before: candidates[at - 1], after: candidates[at + 1], ofCandidate: named }
    const title = titleOf(each)
    const group = named.get(each) ?? describes({ each, title }, around) ?? newGroup(each)
    named.set(each, group)
    groups.add(group)
    group.members.push(each)
    if (title && group.titles.length < MOST_TITLES && !group.titles.some(({ text }) => text === title.text))
      group.titles.push(title)
    const place = mentioned.indexOf(group)
    if (place >= 0) mentioned.splice(place, 1)
    mentioned.push(group)
    if (mentioned.length > MOST_MENTIONED) mentioned.shift()
  }
  return [...groups]
}

function newGroup({ words }: PlacedCandidate): Group {
  return { members: [], titles: [], words }
}

/** Full names first, so that a headline's surname finds the person whom the text names later. */
function joinNames(candidates: readonly PlacedCandidate[]): Map<PlacedCandidate, Group> {
  const ofCandidate = new Map<PlacedCandidate, Group>()
  const byWord = new Map<string, Group[]>()
  const byName = new Map<string, Group>()
  for (const each of candidates) {
    if (each.words.length < 2) continue
    const name = each.words.join(' ')
    const known =
      byName.get(name) ??
      sameFullName(byWord.get(lastWord(each)) ?? [], each) ??
      sameFullName(byWord.get(each.words[0]) ?? [], each)
    const group = known ?? newGroup(each)
    ofCandidate.set(each, group)
    byName.set(name, group)
    if (!known || each.words.length > group.words.length) {
      group.words = each.words
      remember(byWord, group, each.words)
    }
  }
  const byStart = surnamesByStart(byWord)
  for (const [at, each] of candidates.entries()) {
    if (each.words.length !== 1) continue
    const same = byWord.get(each.words[0]) ?? misspelt(byStart, each.words[0])
    const known = nearest(same, candidates, at, ofCandidate)
    const group = known ?? newGroup(each)
    ofCandidate.set(each, group)
    if (!known) remember(byWord, group, each.words)
  }
  return ofCandidate
}

function remember(byWord: Map<string, Group[]>, group: Group, words: readonly string[]): void {
  for (const word of words) {
    const known = byWord.get(word)
    if (!known) byWord.set(word, [group])
    else if (known.length < MOST_NAMESAKES && !known.includes(group)) known.push(group)
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
      (isMisspeltName(group.words, words) ||
        (sameEnds(group.words, words) && (holds(group.words, words) || holds(words, group.words)))),
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
