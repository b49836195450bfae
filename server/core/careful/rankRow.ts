// The row of numbers by which a candidate of the careful reader is ranked. Training and reading share it.

import type { Run } from '../reader/hints'
import { reportingWord } from '../reader/reportingWords'
import type { PlacedCandidate } from './ranker'

export function rankRow(candidate: PlacedCandidate): Float32Array {
  const { convention, signs, anchor, cue, source, content, tokens, rule, role, ruleCount, quick } = candidate
  const first = content[0]
  const last = content[content.length - 1]
  const word = reportingWord(tokens.words[anchor])
  return Float32Array.from([
    convention,
    ...signs[0],
    ...signs[1],
    word?.group ?? 0,
    tokens.kind[anchor],
    tokens.shape[anchor],
    source ? (source.last <= cue.first ? cue.first - source.last : source.first - cue.last) : 99,
    source ? (source.first < cue.first ? 1 : 0) : -1,
    first.first < cue.first ? cue.first - first.last : -1,
    last.last > cue.last ? last.first - cue.last : -1,
    anchor,
    rule ? rule.act : -1,
    ...agreement(candidate, rule),
    role,
    ruleCount,
    odds(quick?.chances[convention]),
    odds(quick?.chances[1 - convention]),
    ...agreement(candidate, quick && { content: quick.content, source: quick.source ? [quick.source] : [] }),
  ])
}

/** Lower than any that is found. */
const NOT_FOUND = -7

function odds(chance = 0): number {
  return chance > 0 && chance < 1 ? Math.max(NOT_FOUND, Math.log(chance / (1 - chance))) : NOT_FOUND
}

interface OtherParts {
  readonly source: readonly Run[]
  readonly content: readonly Run[]
}

/** Content in common over all content, and whether the sources meet; -1 where the other reader found nothing there. */
function agreement({ source, content }: PlacedCandidate, other: OtherParts | undefined): [number, number] {
  if (!other) return [-1, -1]
  const shared = sharedTokens(content, other.content)
  const overlap = shared / Math.max(1, lengthOf(content) + lengthOf(other.content) - shared)
  if (!source) return [overlap, other.source.length > 0 ? 0 : 3]
  return [overlap, sharedTokens([source], other.source) > 0 ? 2 : 1]
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { first, last }) => sum + last - first, 0)
}

function sharedTokens(a: readonly Run[], b: readonly Run[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first))
  return shared
}
