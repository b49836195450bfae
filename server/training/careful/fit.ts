// Fits the careful reader's ranker and writes it into the weights' manifest: the last step of its training.
// In: the folder of gold data, the folder of weights, and the list of articles that the encoder never saw (heldOut.json); a quick
// reader that never saw them is trained on the way.
// Out: careful.json with the ranker; sizes and checksums of the files are written anew. No random numbers: every run writes the same.
//   npx tsx server/training/careful/fit.ts GOLD [WEIGHTS [RUNTIME.wasm]]

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadNetwork } from '../../careful/network'
import { WEIGHT_FILES } from '../../careful/manifest'
import { createPieces } from '../../careful/pieces'
import { createCarefulReader, type CarefulReader, type ReaderSizes } from '../../careful/reader'
import { SIGNS } from '../../careful/signs'
import { Convention } from '../../core/reader/conventions'
import { growForest, type ForestTraining } from '../forest'
import { decodeForest, rank } from '../../core/reader/ranker'
import { readExamples, type ExampleSet } from './examples'
import { quickUnseen, type HeldOut } from './quickUnseen'

const WEIGHTS = resolve(__dirname, 'weights')
/** Made by the build, which must have been run. */
const RUNTIME = resolve(__dirname, '../../../dist/careful/runtime.wasm')

async function main([gold, weights = WEIGHTS, runtime = RUNTIME]: readonly string[]): Promise<void> {
  const at = (name: string) => resolve(weights, name)
  const manifest = JSON.parse(readFileSync(at('careful.json'), 'utf8')) as Record<string, unknown>
  const reader = await readerOf(at, runtime, manifest as never)
  const heldOut = JSON.parse(readFileSync(heldOutFile(at), 'utf8')) as HeldOut
  const quick = quickUnseen(gold, heldOut)
  const sets = [
    readExamples(`${gold}/polnear/train.jsonl`, heldOut.polnear, { convention: Convention.Wide, reader, quick }),
    readExamples(`${gold}/world/train.jsonl`, heldOut.world, { convention: Convention.Speech, reader, quick }),
  ]
  const thresholds = thresholdsOf(sets)
  const forest = grow(sets, () => true)
  const files = Object.fromEntries(WEIGHT_FILES.map((name) => [name, markOf(readFileSync(at(name)))]))
  const ranker = { signs: SIGNS, thresholds, forest }
  writeFileSync(
    at('careful.json'),
    `${JSON.stringify({ ...manifest, files, ranker }, undefined, 1).replace(/\n {3,}/g, ' ')}\n`,
  )
  process.exit(0)
}

function heldOutFile(at: (name: string) => string): string {
  return existsSync(at('heldOut.json')) ? at('heldOut.json') : resolve(__dirname, 'heldOut.json')
}

async function readerOf(at: (name: string) => string, runtime: string, sizes: ReaderSizes): Promise<CarefulReader> {
  const network = await loadNetwork({
    runtime: readFileSync(runtime),
    encoder: readFileSync(at('encoder.onnx')),
    relation: readFileSync(at('relation.onnx')),
  })
  return createCarefulReader(network, createPieces(readFileSync(at('vocab.txt'), 'utf8')), sizes)
}

function markOf(bytes: Uint8Array): { size: number; sha256: string } {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const FOREST: ForestTraining = { treeCount: 90, depth: 3, rate: 0.1, leastWeight: 6 }
const WORLD_WEIGHT = 2
const FOLDS = 5

function grow(sets: readonly ExampleSet[], isChosen: (article: number) => boolean): number[] {
  const chosen = sets.flatMap(({ examples, convention }) =>
    examples.filter(({ article }) => isChosen(article)).map((example) => ({ ...example, convention })),
  )
  return growForest(
    chosen.map(({ row }) => row),
    chosen.map(({ isRight }) => isRight),
    chosen.map(({ convention }) => (convention === Convention.Speech ? WORLD_WEIGHT : 1)),
    FOREST,
  )
}

/** For each convention the chance from which a candidate is kept, found on articles that the trees were not grown on. */
function thresholdsOf(sets: readonly ExampleSet[]): number[] {
  const chances = sets.map(({ examples }) => new Float64Array(examples.length))
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = decodeForest(grow(sets, (article) => article % FOLDS !== fold))
    sets.forEach(({ examples }, set) =>
      examples.forEach(({ article, row }, i) => {
        if (article % FOLDS === fold) chances[set][i] = rank(forest, row)
      }),
    )
  }
  return [Convention.Speech, Convention.Wide].map((convention) => {
    const set = sets.findIndex((each) => each.convention === convention)
    const { examples, goldCount } = sets[set]
    return thresholdOf(
      examples.map(({ isRight }, i) => ({ isRight, chance: chances[set][i] })),
      goldCount,
    )
  })
}

/** The curve is flat at its top and wanders with each fit: thresholds whose F1 is so near to the best are as good. */
const AS_GOOD = 0.0025
/** What is three times likelier wrong than right is not shown, however little it would cost on these articles. */
const LEAST_SURE = 0.25

/** The middle of the thresholds that are as good as the best. */
function thresholdOf(examples: { isRight: boolean; chance: number }[], goldCount: number): number {
  let right = 0
  const curve = examples
    .sort((a, b) => b.chance - a.chance)
    .map(({ isRight, chance }, i) => {
      if (isRight) right++
      return { chance, f1: (2 * right) / (i + 1 + goldCount) }
    })
  const best = Math.max(...curve.map(({ f1 }) => f1))
  const asGood = curve.filter(({ f1 }) => f1 > best - AS_GOOD)
  const threshold = Math.max((asGood[0].chance + asGood[asGood.length - 1].chance) / 2, LEAST_SURE)
  const figure = (100 * (curve.findLast(({ chance }) => chance >= threshold)?.f1 ?? 0)).toFixed(1)
  console.log(`  ranked out of fold: F1 ${figure} from ${threshold.toFixed(2)} up, ${examples.length} candidates`)
  return threshold
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
