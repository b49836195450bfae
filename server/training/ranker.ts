// Trains the ranker: which candidates are right, learned from candidates of models that never saw their articles.

import type { Candidate } from '../core/reader/candidates'
import type { Columns } from '../core/reader/columns'
import { Convention } from '../core/reader/conventions'
import type { Run } from '../core/reader/hints'
import { createRankRows } from '../core/reader/rankFeatures'
import { decodeForest, rank } from '../core/reader/ranker'
import { Kind } from '../core/text/tokens'
import type { GoldAttribution, TrainingArticle } from './articles'
import { growForest, type ForestTraining } from './forest'

/** The candidates of one article, paragraph by paragraph. */
export type ArticleCandidates = readonly (readonly Candidate[])[]

export interface RankExample {
  readonly article: number
  readonly convention: number
  readonly row: Float32Array
  readonly isRight: boolean
}

export function rankExamples(
  articles: readonly TrainingArticle[],
  candidates: readonly ArticleCandidates[],
): RankExample[] {
  return articles.flatMap(({ paragraphs, convention }, article) =>
    paragraphs.flatMap(({ columns, gold, undecided }, index) => {
      const own = candidates[article][index]
      const rows = createRankRows(columns, own)(convention)
      return own
        .map((candidate, i) => ({
          article,
          convention,
          row: rows[i],
          isRight: gold.some((g) => agrees(columns, candidate, g)),
          candidate,
        }))
        .filter(({ candidate }) => !undecided[candidate.anchor])
    }),
  )
}

/** As the scorer has it: half of the content's words shared, and a word of the source, or none in both; and the same cue. */
function agrees(columns: Columns, { anchor, source, content }: Candidate, gold: GoldAttribution): boolean {
  if (gold.cue.size > 0 && !gold.cue.has(anchor)) return false
  const found = wordsOf(columns, content)
  const wanted = [...gold.content].filter((token) => isWord(columns, token))
  const shared = wanted.filter((token) => found.has(token)).length
  if (shared === 0 || shared / (found.size + wanted.length - shared) < 0.5) return false
  if (!source) return gold.source.size === 0
  return [...wordsOf(columns, [source])].some((token) => gold.source.has(token))
}

function wordsOf(columns: Columns, runs: readonly Run[]): Set<number> {
  const words = new Set<number>()
  for (const { first, last } of runs) for (let at = first; at < last; at++) if (isWord(columns, at)) words.add(at)
  return words
}

function isWord({ tokens }: Columns, token: number): boolean {
  return tokens.kind[token] <= Kind.Clitic
}

const FOREST: ForestTraining = { treeCount: 120, depth: 4, rate: 0.1, leastWeight: 8 }
const FOLDS = 4

export interface TrainedRanker {
  readonly forest: number[]
  /** For each convention the chance from which an attribution is kept. */
  readonly thresholds: number[]
}

/** @param goldCounts for each convention the number of gold attributions in the articles */
export function trainRanker(
  examples: readonly RankExample[],
  goldCounts: readonly number[],
  worldWeight: number,
): TrainedRanker {
  const grow = (chosen: readonly RankExample[]) =>
    growForest(
      chosen.map(({ row }) => row),
      chosen.map(({ isRight }) => isRight),
      chosen.map(({ convention }) => (convention === Convention.Speech ? worldWeight : 1)),
      FOREST,
    )
  const chances = new Float64Array(examples.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = decodeForest(grow(examples.filter(({ article }) => article % FOLDS !== fold)))
    examples.forEach(({ article, row }, i) => {
      if (article % FOLDS === fold) chances[i] = rank(forest, row)
    })
  }
  const thresholds = goldCounts.map((goldCount, convention) => {
    const own = examples.flatMap((example, i) =>
      example.convention === convention ? [{ ...example, chance: chances[i] }] : [],
    )
    return bestThreshold(own, goldCount)
  })
  return { forest: grow(examples), thresholds }
}

export function bestThreshold(examples: { isRight: boolean; chance: number }[], goldCount: number): number {
  let best = { f1: 0, threshold: 0.5 }
  let right = 0
  examples.sort((a, b) => b.chance - a.chance)
  examples.forEach(({ isRight, chance }, i) => {
    if (isRight) right++
    const f1 = (2 * right) / (i + 1 + goldCount)
    if (f1 > best.f1) best = { f1, threshold: chance }
  })
  console.log(
    `  ranked out of fold: F1 ${(100 * best.f1).toFixed(1)} from ${best.threshold.toFixed(2)} up, ${examples.length} candidates`,
  )
  return best.threshold
}
