// Fits the weights of the recogniser of articles: logistic regression on the measures of articles and of other texts.
// In: the gold data beside the checkout and the files of this machine. Out: the weights to write into likeness/signs.ts, on standard output.
// Five times a fifth of the texts is left out and judged by the weights of the rest: that says how well new texts would go.
// No random numbers: every run prints the same.

import { resolve } from 'node:path'
import { analyse } from '../../server/core/index'
import { measureSigns, SIGNS } from '../../server/core/document/likeness/signs'
import { builtKnowledge } from './builtKnowledge'
import { sharedFolder } from '../support/shared'
import { articles, otherTexts, type JudgedText } from './likenessTexts'

interface Example {
  readonly measures: readonly number[]
  readonly isArticle: boolean
  /** How much a mistake about this text counts. */
  readonly share: number
}

function main(): void {
  const shared = sharedFolder()
  if (!shared) return console.log('skipped: the folder of gold data (../shared) is not here')
  const root = resolve(__dirname, '../..')
  const all = [...examples(articles(shared), true), ...examples(otherTexts(root, shared), false)]
  const verdicts = Array.from({ length: FOLDS }, (_, fold) => {
    const model = leaning(fit(all.filter((_, index) => index % FOLDS !== fold)))
    return all.filter((_, index) => index % FOLDS === fold).map((each) => ({ ...each, wrong: isWrong(model, each) }))
  }).flat()
  for (const side of [true, false]) {
    const ofSide = verdicts.filter(({ isArticle }) => isArticle === side)
    const wrong = ofSide.filter(({ wrong }) => wrong).length
    console.log(`held out, ${side ? 'articles' : 'other texts'}: ${wrong} of ${ofSide.length} wrong`)
  }
  const { weights, base } = leaning(fit(all))
  // Each measure is written down from where it usually lies, so that "usual" speaks neither way.
  console.log(`base ${SIGNS.reduce((sum, _, index) => sum + weights[index] * mean(all, index), base).toFixed(2)}`)
  SIGNS.forEach(({ says }, index) =>
    console.log(`${weights[index].toFixed(1).padStart(6)} ${mean(all, index).toFixed(2)} ${says[0]}`),
  )
}

/** Only texts that can be measured; what has no running text is no article without any weights. */
function examples(texts: readonly JudgedText[], isArticle: boolean): Example[] {
  return texts.flatMap(({ text, kind }) => {
    const { paragraphs, parts, dateline } = analyse(text, builtKnowledge()).sections[0].content
    const measures = measureSigns(paragraphs, parts, dateline)
    return measures
      ? [{ measures, isArticle, share: isArticle ? 1 : /^(?:gum|written)/.test(kind) ? PROSE : FILE }]
      : []
  })
}

interface Model {
  readonly weights: readonly number[]
  readonly base: number
}

/** Plain gradient descent with a little decay so that no weight runs away.
 * No sign may speak against what it stands for: gold sets come without bylines, articles do not. */
function fit(all: readonly Example[]): Model {
  const weights = SIGNS.map(({ weight }, index) => (BY_HAND.has(index) ? weight : 0))
  let base = 0
  const shares = all.reduce((sum, { share }) => sum + share, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = SIGNS.map(() => 0)
    let slope = 0
    for (const { measures, isArticle, share } of all) {
      const error = (share / shares) * (chance({ weights, base }, measures) - (isArticle ? 1 : 0))
      for (let index = 0; index < measures.length; index++) slopes[index] += error * measures[index]
      slope += error
    }
    slopes.forEach((each, index) => {
      if (!BY_HAND.has(index)) weights[index] = Math.max(0, weights[index] - STEP * (each + DECAY * weights[index]))
    })
    base -= STEP * slope
  }
  return { weights, base }
}

/** In doubt an article: an offer too many costs a look, one too few leaves an article unread. */
function leaning({ weights, base }: Model): Model {
  return { weights, base: base + LEAN }
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

/** Headline, byline, agency: what they are worth is not fitted. */
const BY_HAND = new Set([0, 1, 3])
/** Other prose is rarer here than articles and files, and harder to tell: a mistake about it counts for more. */
const PROSE = 2.5
const FILE = 0.5
const LEAN = 0.2
const FOLDS = 5
const ROUNDS = 4000
const STEP = 2
const DECAY = 0.0005

main()
