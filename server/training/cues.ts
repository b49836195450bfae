// Trains the judge of cues: logistic regression over hashed features, one example a token.

import { Convention, CONVENTION_KEY } from '../core/reader/conventions'
import { CUE_FEATURES, CUE_KEYS, CUE_SHARED, cueFeatures, isWordOrColon } from '../core/reader/cueFeatures'
import { seal } from '../core/reader/hash'
import type { Table } from '../core/reader/table'
import type { TrainingArticle } from './articles'
import { createLearner } from './learner'
import { createRandom, shuffle } from './random'

export interface CueExamples {
  readonly rows: Int32Array
  readonly right: Uint8Array
  /** The article that each example comes from. */
  readonly article: Uint32Array
  readonly count: number
}

export interface CueTraining {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** How much an article of world news counts; one of PolNeAR counts 1. */
  readonly worldWeight: number
}

export function cueExamples(articles: readonly TrainingArticle[]): CueExamples {
  const most = articles.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((n, p) => n + p.columns.tokens.length, 0),
    0,
  )
  const rows = new Int32Array(most * CUE_FEATURES)
  const right = new Uint8Array(most)
  const article = new Uint32Array(most)
  let count = 0
  articles.forEach(({ paragraphs, convention }, index) => {
    for (const { columns, gold, undecided } of paragraphs) {
      const anchors = new Set(gold.map(({ anchor }) => anchor))
      for (let at = 0; at < columns.tokens.length; at++) {
        if (undecided[at] || !isWordOrColon(columns, at)) continue
        const own = rows.subarray(count * CUE_FEATURES, (count + 1) * CUE_FEATURES)
        cueFeatures(columns, at, own)
        for (let i = 0; i < CUE_FEATURES; i++) own[i] = seal(own[i], CUE_KEYS[i])
        for (let i = CUE_SHARED; i < CUE_FEATURES; i++) own[i] ^= CONVENTION_KEY[convention]
        right[count] = anchors.has(at) ? 1 : 0
        article[count++] = index
      }
    }
  })
  return { rows, right, article, count }
}

/** Trains on the articles that `uses` admits. */
export function trainCues(
  { rows, right, article, count }: CueExamples,
  articles: readonly TrainingArticle[],
  uses: (article: number) => boolean,
  { bits, epochs, rate, worldWeight }: CueTraining,
): Table {
  const learner = createLearner(bits, 1, rate)
  const chosen = Uint32Array.from({ length: count }, (_, i) => i).filter((i) => uses(article[i]))
  const random = createRandom(2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle(chosen, random)) {
      const from = example * CUE_FEATURES
      let score = 0
      for (let i = from; i < from + CUE_FEATURES; i++) score += learner.weights[rows[i] >>> learner.shift]
      const gradient = 1 / (1 + Math.exp(-score)) - right[example]
      if (Math.abs(gradient) < 1e-3) continue
      const weighted = articles[article[example]].convention === Convention.Speech ? gradient * worldWeight : gradient
      for (let i = from; i < from + CUE_FEATURES; i++) learner.step(rows[i] >>> learner.shift, weighted)
    }
    if (epoch >= 1) learner.remember()
  }
  return learner.table()
}
