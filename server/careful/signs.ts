// The numbers that speak for or against a candidate, as far as the encoder's chances give them.
// In: one window's candidates with their chances. Out: a row of numbers for each; training and reading share it.

import type { PartChances, Parts } from './decode'
import type { Run } from './windows'
import type { Words } from './words'

/** A candidate in one way of marking. */
export interface Decoded extends Parts {
  readonly cue: Run
  /** That it is a cue. */
  readonly chance: number
  readonly chances: PartChances
}

/** @returns rows as long as `SIGNS`, for candidates in one way of marking */
export function signsOf(words: Words, window: Run, candidates: readonly Decoded[]): number[][] {
  const contents = candidates.map(({ content }) => wordSet(content))
  return candidates.map((candidate, index) => [
    ...ownSigns(words, window, candidate, contents[index]),
    ...signsBeside(candidates, contents, index),
  ])
}

export const SIGNS = 18

function ownSigns(
  words: Words,
  window: Run,
  { cue, chance, content, source, chances }: Decoded,
  inContent: ReadonlySet<number>,
): number[] {
  let inside = 0
  let all = 0
  let wavering = 0
  chances.content.forEach((likely, i) => {
    all += likely
    if (inContent.has(window.first + i)) inside += likely
    wavering += Math.min(likely, 1 - likely)
  })
  const size = inContent.size
  // The share of words that found and true content have in common, as the encoder expects it.
  const overlap = inside / (size + all - inside + 1e-6)
  const named = chances.source.reduce((most, likely) => Math.max(most, likely), 0)
  return [
    odds(chance),
    chances.right,
    odds(overlap),
    odds(chance) + chances.right + odds(overlap),
    wavering / Math.sqrt(Math.max(1, size)),
    Math.log1p(size),
    odds(named),
    source ? source.last - source.first : 0,
    cue.last - cue.first,
    words.quote[cue.first],
    content.length,
    window.last - window.first,
  ]
}

/** How it stands to the others of its window. */
function signsBeside(
  candidates: readonly Decoded[],
  contents: readonly ReadonlySet<number>[],
  index: number,
): number[] {
  const own = candidates[index]
  const mine = contents[index]
  let heldBy = 0
  let holds = 0
  let rivalOverlap = 0
  let rivalChance = 0
  let nearest = 99
  for (let at = Math.max(0, index - REACH); at < Math.min(candidates.length, index + REACH + 1); at++) {
    if (at === index) continue
    const other = candidates[at]
    const { chance } = other
    if (reaches(contents[at], own.cue)) heldBy = Math.max(heldBy, chance)
    if (reaches(mine, other.cue)) holds = Math.max(holds, chance)
    if (chance > 0.4) nearest = Math.min(nearest, Math.abs(other.cue.first - own.cue.first))
    if (chance < own.chance || (chance === own.chance && at > index)) continue
    const overlap = sharedShare(mine, contents[at])
    if (overlap <= rivalOverlap) continue
    rivalOverlap = overlap
    rivalChance = chance
  }
  return [heldBy, holds, rivalOverlap, rivalChance, rivalOverlap * rivalChance, nearest]
}

/** Candidates looked at on each side: a paragraph with hundreds must cost no more than its length. */
const REACH = 12

function wordSet(runs: readonly Run[]): ReadonlySet<number> {
  const set = new Set<number>()
  for (const { first, last } of runs) for (let at = first; at < last; at++) set.add(at)
  return set
}

function reaches(content: ReadonlySet<number>, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) if (content.has(at)) return true
  return false
}

function sharedShare(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const at of a) if (b.has(at)) shared++
  return shared / Math.max(1, a.size + b.size - shared)
}

function odds(chance: number): number {
  return Math.log((chance + 1e-4) / (1 - chance + 1e-4))
}
