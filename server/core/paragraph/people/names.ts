// Finds the names in one paragraph: which pieces of its runs of capitalised words belong to a person's name, and how surely.
// In: tokens, sentences, what is known of names. Out: names in text order, doubtful ones too; the fold over the section decides about those.
// A chain over each run with two states, in a name or not; exact sums over all readings, so that the confidence is a probability.

import type { NameKnowledge } from '../../knowledge/names'
import type { Offices } from '../../knowledge/offices'
import type { Sentence } from '../../text/sentences'
import type { Tokens } from '../../text/tokens'
import { runFeatures, type FeatureContext, type RunFeatures } from './features'
import { runsOf, type Piece } from './pieces'

/** A name as a range of token indexes, half-open. */
export interface Name {
  readonly first: number
  readonly last: number
  readonly pieces: readonly Piece[]
  /** 0 to 1. */
  readonly confidence: number
}

export interface NameTables {
  readonly names: NameKnowledge
  readonly offices: Offices
}

/** Names less sure than this are not even candidates. */
const FLOOR = 0.03

export function findNames(tokens: Tokens, sentences: readonly Sentence[], { names, offices }: NameTables): Name[] {
  const found: Name[] = []
  if (names.weights.length < 2) return found
  const context = featureContext(tokens, sentences, { names, offices })
  for (const run of runsOf(tokens)) {
    const { pieces } = run
    const chances = chancesOf(runFeatures(run, context), names)
    settleTitles(tokens, { pieces, chances, offices })
    for (let i = 0; i < pieces.length;) {
      if (chances[i] < FLOOR) {
        i++
        continue
      }
      let end = i + 1
      let sum = chances[i]
      while (end < pieces.length && sameName(chances[i], chances[end])) sum += chances[end++]
      // A particle that ends a name belongs to what comes after it.
      let last = end
      while (last > i && pieces[last - 1].particle) last--
      if (last > i)
        found.push({
          first: pieces[i].first,
          last: pieces[last - 1].last,
          pieces: pieces.slice(i, last),
          confidence: sum / (end - i),
        })
      i = end
    }
  }
  return found
}

/** "Mr." is never in a name, and what follows it in a run always begins one. A doubtful title is none. */
function settleTitles(
  tokens: Tokens,
  { pieces, chances, offices }: { pieces: readonly Piece[]; chances: Float64Array; offices: Offices },
): void {
  for (let i = 0; i < pieces.length; i++) {
    const word = tokens.words[pieces[i].first]
    const title = offices.titleWord(word)
    if (COURTESY.has(word)) {
      chances[i] = 0
      if (i + 1 < pieces.length) chances[i + 1] = Math.max(chances[i + 1], 0.95)
    } else if (title && title.kind !== 'kin' && chances[i] < 0.5) chances[i] = 0
  }
}

const COURTESY = new Set(['mr', 'mrs', 'ms', 'messrs'])

/** Sure pieces join sure ones, doubtful pieces doubtful ones. */
function sameName(a: number, b: number): boolean {
  return a >= 0.5 ? b >= 0.5 : FLOOR <= b && b < 0.5
}

export function featureContext(
  tokens: Tokens,
  sentences: readonly Sentence[],
  { names, offices }: NameTables,
): FeatureContext {
  const opens = new Uint8Array(tokens.length + 1)
  for (const { first } of sentences) {
    opens[first] = 1
    // After an opening quotation mark the next word opens the sentence.
    opens[first + 1] = tokens.kind[first] >= 3 ? 1 : opens[first + 1]
  }
  return { tokens, names, offices, opens, hashes: new Int32Array(tokens.length), mask: names.weights.length - 1 }
}

/** The probability of each piece to be in a name: forward and backward sums over the two states. */
export function chancesOf(
  features: RunFeatures,
  { weights, step }: Pick<NameKnowledge, 'weights' | 'step'>,
): Float64Array {
  const scores = chainScores(features, weights, step)
  return chainChances(scores)
}

export interface ChainScores {
  readonly inside: Float64Array
  readonly begins: Float64Array
  readonly goesOn: Float64Array
  readonly ends: Float64Array
}

export function chainScores(features: RunFeatures, weights: Int8Array | Float32Array, step: number): ChainScores {
  const total = (lists: readonly number[][]): Float64Array => {
    const sums = new Float64Array(lists.length)
    for (let i = 0; i < lists.length; i++) {
      let sum = 0
      for (const index of lists[i]) sum += weights[index]
      sums[i] = sum * step
    }
    return sums
  }
  return {
    inside: total(features.inside),
    begins: total(features.begins),
    goesOn: total(features.goesOn),
    ends: total(features.ends),
  }
}

export function chainChances({ inside, begins, goesOn, ends }: ChainScores): Float64Array {
  const count = inside.length
  // Kept as log-odds free pairs, scaled at each step so that long lines in capitals do not overflow.
  const forwardIn = new Float64Array(count)
  const forwardOut = new Float64Array(count)
  let before = 0
  let beforeOut = 1
  for (let i = 0; i < count; i++) {
    const into = (before * bounded(goesOn[i]) + beforeOut * bounded(begins[i])) * bounded(inside[i])
    const out = before * bounded(ends[i]) + beforeOut
    const sum = into + out
    before = forwardIn[i] = into / sum
    beforeOut = forwardOut[i] = out / sum
  }
  const chances = new Float64Array(count)
  let backIn = 1
  let backOut = 1
  for (let i = count - 1; i >= 0; i--) {
    const into = forwardIn[i] * backIn
    chances[i] = into / (into + forwardOut[i] * backOut)
    if (i === 0) break
    const weight = bounded(inside[i])
    const nextIn = bounded(goesOn[i]) * weight * backIn + bounded(ends[i]) * backOut
    const nextOut = bounded(begins[i]) * weight * backIn + backOut
    const sum = nextIn + nextOut
    backIn = nextIn / sum
    backOut = nextOut / sum
  }
  return chances
}

function bounded(score: number): number {
  return Math.exp(score > 30 ? 30 : score < -30 ? -30 : score)
}
