// Trains all stages of the reader in order. Each stage learns from what the ones before it say about articles that they never saw,
// which is what they will say about a reader's article.

import { candidatesOf, WEIGHED, type ReaderTables } from '../core/reader/candidates'
import { judgeCues } from '../core/reader/cues'
import { Convention } from '../core/reader/conventions'
import { pack } from '../core/reader/packed'
import { readArticles, type TrainingArticle } from './articles'
import { cueExamples, trainCues } from './cues'
import { trainPartOfSpeech } from './partOfSpeech'
import { partExamples, trainParts } from './parts'
import { encodeWeights } from './quantise'
import { rankExamples, trainRanker, type TrainedRanker } from './ranker'

/** World news, the nearest to what readers open, counts more than its number of articles. */
const WORLD_WEIGHT = 2
const FOLDS = 3
const CUES = { bits: 18, epochs: 6, rate: 0.1, worldWeight: WORLD_WEIGHT }
const PARTS = { bits: 18, edgeBits: 16, epochs: 4, rate: 0.1, worldWeight: WORLD_WEIGHT }

export interface TrainedReader {
  readonly tables: ReaderTables
  readonly ranker: TrainedRanker
}

/** The reader as the bytes that `createReader` takes. */
export function readerBytes({ tables, ranker }: TrainedReader): Uint8Array {
  const { tags, cues, parts, edges } = tables
  return encodeWeights(new Map(Object.entries({ tags, cues, parts, edges })), { ...ranker })
}

/**
 * @param goldFolder the folder that holds gum, polnear and world
 * @param isUsed which articles to learn from; `index` is an article's place in its file
 */
export function trainReader(
  goldFolder: string,
  isUsed: (article: TrainingArticle, index: number) => boolean,
): TrainedReader {
  const log = createLog()
  const tags = trainPartOfSpeech(goldFolder)
  log('parts of speech')
  const packedTags = pack(tags)
  const articles = [
    ...readArticles(`${goldFolder}/polnear/train.jsonl`, Convention.Wide, packedTags).filter(isUsed),
    ...readArticles(`${goldFolder}/world/train.jsonl`, Convention.Speech, packedTags).filter(isUsed),
  ]
  log(`${articles.length} articles read`)

  const examples = cueExamples(articles)
  const unseen = (fold: number) => (article: number) => article % FOLDS !== fold
  const chances = acrossFolds(articles, (fold) => {
    const table = trainCues(examples, articles, unseen(fold), CUES)
    return ({ paragraphs }) => paragraphs.map(({ columns }) => judgeCues(columns, table))
  })
  log('cues, out of fold')
  const cues = trainCues(examples, articles, () => true, CUES)
  log('cues')

  const wide = chances.map((paragraphs) => paragraphs.map((byConvention) => byConvention[Convention.Wide]))
  const windows = partExamples(articles, wide)
  const candidates = acrossFolds(articles, (fold) => {
    const tables = trainParts(windows, unseen(fold), PARTS)
    return ({ paragraphs }, article) =>
      paragraphs.map(({ columns }, i) => candidatesOf(columns, chances[article][i], { tables, looked: WEIGHED }))
  })
  log(`parts of ${windows.length} attributions, out of fold`)
  const allParts = trainParts(windows, () => true, PARTS)
  log('parts')

  const goldCounts = [Convention.Speech, Convention.Wide].map((convention) =>
    articles.reduce((sum, article) => sum + (article.convention === convention ? article.goldCount : 0), 0),
  )
  const ranker = trainRanker(rankExamples(articles, candidates), goldCounts, WORLD_WEIGHT)
  log('ranker')
  return { tables: { tags, cues, ...allParts }, ranker }
}

/** For each article the findings of a model that was trained on the other folds. */
function acrossFolds<T>(
  articles: readonly TrainingArticle[],
  train: (fold: number) => (article: TrainingArticle, index: number) => T,
): T[] {
  const found = new Array<T>(articles.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const read = train(fold)
    articles.forEach((article, index) => {
      if (index % FOLDS === fold) found[index] = read(article, index)
    })
  }
  return found
}

function createLog(): (step: string) => void {
  let since = performance.now()
  return (step) => {
    console.log(`${step}: ${((performance.now() - since) / 1000).toFixed(1)} s`)
    since = performance.now()
  }
}
