// Finds the person whose surname a mention misspells: "Valmroa" where the article has introduced Olga Valmora.
// In: the groups by the words of their full names. Out: the groups whose surname is one slip away. Short names are never taken for slips.

import type { PlacedCandidate } from './accepted'
import type { Group } from './joined'

/** Surnames by their first letters; of each start only so many are compared. */
export interface Surnames {
  readonly byStart: ReadonlyMap<string, readonly string[]>
  readonly byWord: ReadonlyMap<string, readonly Group[]>
}

const SHORTEST = 6
const START = 2
const MOST = 24

export function surnamesByStart(byWord: ReadonlyMap<string, readonly Group[]>): Surnames {
  const byStart = new Map<string, string[]>()
  for (const [word, groups] of byWord) {
    if (word.length < SHORTEST || !groups.some(({ words }) => words.length > 1 && words[words.length - 1] === word))
      continue
    const start = word.slice(0, START)
    const known = byStart.get(start)
    if (!known) byStart.set(start, [word])
    else if (known.length < MOST) known.push(word)
  }
  return { byStart, byWord }
}

/** Empty where the word is no slip, or might be one of several names. */
export function misspelt({ byStart, byWord }: Surnames, word: string): readonly Group[] {
  if (word.length < SHORTEST) return []
  const near = (byStart.get(word.slice(0, START)) ?? []).filter((name) => isOneSlip(name, word))
  return near.length === 1 ? (byWord.get(near[0]) ?? []) : []
}

/**
 * The candidates with one spelling of each very long surname, the one that the article uses most: two of such length that differ
 * by a slip are one, whatever stands before them.
 */
export function respelt(candidates: readonly PlacedCandidate[]): readonly PlacedCandidate[] {
  const counts = new Map<string, number>()
  for (const { words } of candidates) {
    const word = words[words.length - 1]
    if (words.length > 0 && word.length >= LONG) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  if (counts.size < 2) return candidates
  const spellings = new Map<string, string>()
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, MOST)
  for (const [at, word] of byCount.entries()) {
    const other = byCount.slice(0, at).find((each) => each.startsWith(word.slice(0, START)) && isOneSlip(each, word))
    if (other !== undefined && !spellings.has(other)) spellings.set(word, other)
  }
  if (spellings.size === 0) return candidates
  return candidates.map((each) => {
    const spelling = spellings.get(each.words[each.words.length - 1])
    return spelling === undefined ? each : { ...each, words: [...each.words.slice(0, -1), spelling] }
  })
}
const LONG = 10

/** Whether two full names differ by one slip in a surname that is not short: "Olga Valmora", "Olga Valmroa". */
export function isMisspeltName(a: readonly string[], b: readonly string[]): boolean {
  const last = a.length - 1
  if (a.length !== b.length || last < 1 || Math.min(a[last].length, b[last].length) < SHORTEST) return false
  if (!a[last].startsWith(b[last].slice(0, START)) || !isOneSlip(a[last], b[last])) return false
  return a.every((word, index) => index === last || (word === b[index] && word.length > 1))
}

/** One letter more, less or other, or two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length <= 1 && y.length <= 1) return true
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]
}
