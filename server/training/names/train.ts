// Learns the weights that score capitalised words as names, and writes them with the lists of names as one table.
// In: the folder of gold data, the lists of names. Out: server/knowledge/data/names.json. Seeds are fixed: the same input gives the same bytes.
//   npx tsx server/training/names/train.ts <gold folder> [<other output> <share of articles to leave out, one in N>]

import { writeFileSync } from 'node:fs'
import { createNames, type NameKnowledge, type PackedNames } from '../../core/knowledge/names'
import { createOffices } from '../../core/knowledge/offices'
import { createPlaces } from '../../core/knowledge/places'
import { packOffices } from '../../knowledge/offices'
import { packPlaces } from '../../knowledge/places'
import { chainScores, chancesOf, featureContext } from '../../core/paragraph/people/names'
import { runFeatures, WORD_FEATURES, WORDLESS, type RunFeatures } from '../../core/paragraph/people/features'
import { runsOf } from '../../core/paragraph/people/pieces'
import { sentencesOf } from '../../core/text/sentences'
import { tokenise } from '../../core/text/tokens'
import { goldTexts, type GoldText } from './gold'
import { usualNames, smallWords } from './lists'

const BUCKETS = 1 << 17
const EPOCHS = 5

interface Chain {
  readonly features: RunFeatures
  readonly inName: readonly boolean[]
  readonly weight: number
}

const folder = process.argv[2]
const out = process.argv[3] ?? new URL('../../knowledge/data/names.json', import.meta.url)
const texts = goldTexts(folder, Number(process.argv[4] ?? 0))
const lists = { ...usualNames(), small: smallWords(texts) }
const names: NameKnowledge = {
  ...createNames({ ...lists, weights: '', step: 0 }),
  weights: new Float32Array(BUCKETS),
  step: 1,
}
const offices = createOffices(packOffices())
const places = createPlaces(packPlaces())
const random = generator(7)
const chains = texts.flatMap((text) => chainsOf(text))
console.log(`${texts.length} texts, ${chains.length} runs`)
const weights = learn(chains)
const packed: PackedNames = { ...lists, ...pack(weights) }
checkPacked(packed)
writeFileSync(out, JSON.stringify(packed) + '\n')

function chainsOf({ text, people, weight }: GoldText): Chain[] {
  const found: Chain[] = []
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    const here = people.filter(([s, e]) => start < e && s < end).map(([s, e]) => [s - start, e - start] as const)
    found.push(...paragraphChains(line, here, weight))
    start = end + 1
  }
  return found
}

function paragraphChains(text: string, people: readonly (readonly [number, number])[], weight: number): Chain[] {
  const tokens = tokenise(text)
  const context = featureContext(tokens, sentencesOf(tokens), { names, offices, places })
  const here = people.filter(([, e]) => e > 0)
  return runsOf(tokens).map((run) => ({
    features: runFeatures(run, context),
    inName: run.pieces.map(({ first, last }) => {
      const middle = (tokens.start[first] + tokens.end[last - 1]) / 2
      return here.some(([s, e]) => s < middle && middle < e)
    }),
    weight,
  }))
}

function learn(training: readonly Chain[]): Float32Array {
  const table = names.weights as Float32Array
  const squares = new Float32Array(BUCKETS).fill(1e-2)
  const order = training.map((_, i) => i)
  const rate = 0.08
  const step = (buckets: readonly number[], gradient: number): void => {
    if (Math.abs(gradient) < 1e-4) return
    for (const at of buckets) {
      const slope = gradient - 1e-5 * table[at]
      squares[at] += slope * slope
      table[at] += (rate * slope) / Math.sqrt(squares[at])
    }
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order)
    let loss = 0
    for (const i of order) {
      const chain = training[i]
      const features = forgetful(chain.features)
      loss += update(chain, features, table, step)
    }
    console.log(`epoch ${epoch + 1}: ${(loss / training.length).toFixed(4)}`)
  }
  return table
}

/** Now and then the words themselves are hidden, so that the surroundings carry what lists cannot. */
function forgetful(features: RunFeatures): RunFeatures {
  if (random() > 0.35) return features
  return {
    inside: features.inside.map((buckets) => buckets.filter((_, id) => !WORD_FEATURES.has(id))),
    begins: features.begins.map((buckets) => buckets.slice(0, WORDLESS.begins)),
    goesOn: features.goesOn.map((buckets) => buckets.slice(0, WORDLESS.goesOn)),
    ends: features.ends.map((buckets) => buckets.slice(0, WORDLESS.ends)),
  }
}

function update(
  { inName, weight }: Chain,
  features: RunFeatures,
  table: Float32Array,
  step: (buckets: readonly number[], gradient: number) => void,
): number {
  const { inside, begins, goesOn, ends } = chainScores(features, table, 1)
  const count = inName.length
  const clamp = (x: number): number => Math.max(-30, Math.min(30, x))
  // Forward and backward in logarithms; chains are short.
  const alpha: [number, number][] = []
  for (let i = 0; i < count; i++) {
    const [outBefore, inBefore] = i === 0 ? [0, -Infinity] : alpha[i - 1]
    alpha.push([
      plus(outBefore, inBefore + clamp(ends[i])),
      clamp(inside[i]) + plus(outBefore + clamp(begins[i]), inBefore + clamp(goesOn[i])),
    ])
  }
  const beta: [number, number][] = new Array(count)
  beta[count - 1] = [0, 0]
  for (let i = count - 1; i > 0; i--) {
    const [outNext, inNext] = beta[i]
    beta[i - 1] = [
      plus(outNext, clamp(begins[i]) + clamp(inside[i]) + inNext),
      plus(clamp(ends[i]) + outNext, clamp(goesOn[i]) + clamp(inside[i]) + inNext),
    ]
  }
  const all = plus(alpha[count - 1][0], alpha[count - 1][1])
  let score = 0
  for (let i = 0; i < count; i++) {
    const before = i > 0 && inName[i - 1]
    const pIn = Math.exp(alpha[i][1] + beta[i][1] - all)
    const [outBefore, inBefore] = i === 0 ? [0, -Infinity] : alpha[i - 1]
    const pBegins = Math.exp(outBefore + clamp(begins[i]) + clamp(inside[i]) + beta[i][1] - all)
    const pGoesOn = i === 0 ? 0 : Math.exp(inBefore + clamp(goesOn[i]) + clamp(inside[i]) + beta[i][1] - all)
    const pEnds = i === 0 ? 0 : Math.exp(inBefore + clamp(ends[i]) + beta[i][0] - all)
    step(features.inside[i], weight * (Number(inName[i]) - pIn))
    step(features.begins[i], weight * (Number(inName[i] && !before) - pBegins))
    step(features.goesOn[i], weight * (Number(inName[i] && before) - pGoesOn))
    step(features.ends[i], weight * (Number(!inName[i] && before) - pEnds))
    score += inName[i] ? clamp(inside[i]) + clamp(before ? goesOn[i] : begins[i]) : before ? clamp(ends[i]) : 0
  }
  return all - score
}

function plus(a: number, b: number): number {
  const high = Math.max(a, b)
  return high === -Infinity ? -Infinity : high + Math.log1p(Math.exp(Math.min(a, b) - high))
}

/** One byte a weight, scaled to the largest; small ones become nothing, which costs no accuracy and much size. */
function pack(table: Float32Array): Pick<PackedNames, 'weights' | 'step'> {
  let largest = 0
  for (const weight of table) largest = Math.max(largest, Math.abs(weight))
  const step = largest / 127
  const bytes = Int8Array.from(table, (weight) => {
    const level = Math.round(weight / step)
    return Math.abs(level) <= 2 ? 0 : level
  })
  return { weights: Buffer.from(bytes.buffer).toString('base64'), step }
}

/** The bytes must say what the numbers said. */
function checkPacked(table: PackedNames): void {
  const read = createNames(table)
  let same = 0
  let pieces = 0
  for (const { features } of chains.slice(0, 5000)) {
    const a = chancesOf(features, names)
    const b = chancesOf(features, read)
    for (let i = 0; i < a.length; i++, pieces++) if (a[i] >= 0.5 === b[i] >= 0.5) same++
  }
  console.log(`packed agrees with unpacked on ${((100 * same) / pieces).toFixed(2)} %`)
  if (same / pieces < 0.99) throw new Error('The packed weights read differently.')
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(order: number[]): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
}
