// Fits the weights of the recogniser of articles: logistic regression on the measures of articles and of other texts.
// In: the gold data beside the checkout and the files of this machine. Out: the weights to write into likeness/signs.ts, on standard output.
// Half of the texts are fitted on, the other half say how well that went. No random numbers: every run prints the same.

import { resolve } from 'node:path'
import { analyse } from '../../server/core/index'
import { measureSigns, SIGNS } from '../../server/core/document/likeness/signs'
import { builtKnowledge } from './builtKnowledge'
import { sharedFolder } from '../support/shared'
import { articles, otherTexts, type JudgedText } from './likenessTexts'

interface Example {
  readonly measures: readonly number[]
  readonly isArticle: boolean
}

function main(): void {
  const shared = sharedFolder()
  if (!shared) return console.log('skipped: the folder of gold data (../shared) is not here')
  const root = resolve(__dirname, '../..')
  const all = [...examples(articles(shared), true), ...examples(otherTexts(root, shared), false)]
  const half = fit(all.filter((_, index) => index % 2 === 0))
  const rest = all.filter((_, index) => index % 2 === 1)
  console.log(`held-out half: ${rest.filter((each) => isWrong(half, each)).length} of ${rest.length} wrong`)
  const { weights, base } = fit(all)
  console.log(`base ${base.toFixed(2)}`)
  SIGNS.forEach(({ says }, index) =>
    console.log(`${weights[index].toFixed(1).padStart(6)} ${mean(all, index).toFixed(2)} ${says[0]}`),
  )
}

function examples(texts: readonly JudgedText[], isArticle: boolean): Example[] {
  return texts.flatMap(({ text }) => {
    const { paragraphs, parts, dateline } = analyse(text, builtKnowledge()).sections[0].content
    const measures = measureSigns(paragraphs, parts, dateline)
    return measures ? [{ measures, isArticle }] : []
  })
}

interface Model {
  readonly weights: readonly number[]
  readonly base: number
}

/** Plain gradient descent, both sides weighing the same, with a little decay so that no weight runs away.
 * No sign may speak against what it stands for: gold sets come without bylines, articles do not. */
function fit(all: readonly Example[]): Model {
  const weights = SIGNS.map(() => 0)
  let base = 0
  const articleCount = all.filter(({ isArticle }) => isArticle).length
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = SIGNS.map(() => 0)
    let slope = 0
    for (const { measures, isArticle } of all) {
      const share = 0.5 / (isArticle ? articleCount : all.length - articleCount)
      const error = share * (chance({ weights, base }, measures) - (isArticle ? 1 : 0))
      measures.forEach((measure, index) => (slopes[index] += error * measure))
      slope += error
    }
    slopes.forEach(
      (each, index) => (weights[index] = Math.max(0, weights[index] - STEP * (each + DECAY * weights[index]))),
    )
    base -= STEP * slope
  }
  return { weights, base }
}

function chance({ weights, base }: Model, measures: readonly number[]): number {
  return 1 / (1 + Math.exp(-measures.reduce((sum, measure, index) => sum + measure * weights[index], base)))
}

function isWrong(model: Model, { measures, isArticle }: Example): boolean {
  return chance(model, measures) >= 0.5 !== isArticle
}

function mean(all: readonly Example[], index: number): number {
  return all.reduce((sum, { measures }) => sum + measures[index], 0) / all.length
}

const ROUNDS = 20_000
const STEP = 2
const DECAY = 0.0003

main()
