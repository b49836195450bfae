// Finds the person whose surname a mention misspells: "Valmroa" where the article has introduced Olga Valmora.
// In: the groups by the words of their full names. Out: the groups whose surname is one slip away. Short names are never taken for slips.

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

/** One letter more, less or other, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length <= 1 && y.length <= 1) return true
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]
}
