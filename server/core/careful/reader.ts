// The careful reader as the pipeline sees it: its reading of one paragraph, in the place where the quick reader's weights stand.

import type { CarefulReading } from '../model/careful'
import type { QuickReader, Reader } from '../reader/read'
import type { CarefulRanker } from './ranker'

/** What the careful reader says of one paragraph, and what weighs it. */
export interface CarefulInput {
  readonly reading: CarefulReading
  readonly ranker: CarefulRanker
}

/**
 * What the careful reader has read so far, by the paragraph's text. Never changes once handed in: news makes a new one,
 * so that an earlier analysis knows by it what of itself still holds.
 */
export interface CarefulReadings {
  readonly ranker: CarefulRanker
  readonly byText: ReadonlyMap<string, CarefulReading>
}

/** @param quick whose opinion of the same words is one sign among many; absent where its weights are */
export function carefulReader({ reading, ranker }: CarefulInput, quick: QuickReader | undefined): Reader {
  return { read: (paragraph) => ranker.holding(reading, { ...paragraph, quick: quick?.weigh(paragraph) ?? [] }) }
}
