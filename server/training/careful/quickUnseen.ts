// The quick reader as it would read articles that it never saw: trained without those that the ranker learns from, and used for that alone.
// In: the folder of gold data and the articles to leave out. Out: the reader. Training takes minutes, so its weights are kept
// below .cache until the quick reader that ships, or the list of articles, is another one.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Convention } from '../../core/reader/conventions'
import { createReader, type QuickReader } from '../../core/reader/read'
import { readerBytes, trainReader } from '../trainReader'

const SHIPPED = resolve(__dirname, '../weights/quick.bin')
const CACHE = resolve(__dirname, '../../../.cache/careful')

export interface HeldOut {
  readonly polnear: readonly string[]
  readonly world: readonly string[]
}

export function quickUnseen(gold: string, heldOut: HeldOut): QuickReader {
  const mark = createHash('sha256').update(readFileSync(SHIPPED)).update(JSON.stringify(heldOut)).digest('hex')
  const kept = resolve(CACHE, `quick-${mark.slice(0, 12)}.bin`)
  if (!existsSync(kept)) {
    console.log('  training the quick reader without the articles held out')
    const unseen = { [Convention.Speech]: new Set(heldOut.world), [Convention.Wide]: new Set(heldOut.polnear) }
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(kept, readerBytes(trainReader(gold, ({ convention, id }) => !unseen[convention].has(id))))
  }
  return createReader(readFileSync(kept))
}
