// The careful reader for the command line: in the same process, since nobody types meanwhile.
// In: the folder that holds its weights, then texts. Out: what it says of their paragraphs.

import { readPackaged } from '../node/packaged'
import { loadManifest, loadReader, type ReadPackaged } from '../careful/load'
import type { CarefulReader } from '../careful/reader'
import {
  createCarefulRanker,
  paragraphTexts,
  type CarefulRanker,
  type CarefulReading,
  type CarefulReadings,
} from '../core/index'

/** Nothing is loaded before the first text is read. The promises reject where the weights are missing or damaged. */
export function createReadings(folder: string): (text: string) => Promise<CarefulReadings> {
  const read = readPackaged(folder)
  let loaded: Promise<{ reader: CarefulReader; ranker: CarefulRanker }> | undefined
  return async (text) => {
    loaded ??= load(read)
    const { reader, ranker } = await loaded
    const byText = new Map<string, CarefulReading>()
    for (const paragraph of paragraphTexts(text))
      if (!byText.has(paragraph)) byText.set(paragraph, reader.read(paragraph))
    return { ranker, byText }
  }
}

async function load(read: ReadPackaged): Promise<{ reader: CarefulReader; ranker: CarefulRanker }> {
  const { ranker } = await loadManifest(read)
  return { reader: await loadReader(read), ranker: createCarefulRanker(ranker) }
}
