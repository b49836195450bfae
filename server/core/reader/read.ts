// The quick reader: finds who said what in one paragraph with learned weights.
// In: the weights file's bytes, then paragraph by paragraph its tokens, its sentences and what the rules read.
// Out: readings in the order of their cues, as runs of tokens. Keeps nothing between paragraphs.

import { candidatesOf, READ, WEIGHED, type Candidate, type LookedInto, type ReaderTables } from './candidates'
import { readColumns, type ParagraphInput } from './columns'
import { Convention } from './conventions'
import { judgeCues } from './cues'
import type { Run } from './hints'
import { pack } from './packed'
import { partTables } from './parts'
import { createRankRows } from './rankFeatures'
import { decodeForest, rankAll } from './ranker'
import { decodeWeights, type Table } from './table'

/** One attribution as the reader sees it. */
export interface Reading {
  /** The token that stands for the cue: its verb or noun. */
  readonly anchor: number
  readonly cue: Run
  /** Undefined where nobody is named. */
  readonly source: Run | undefined
  /** In text order, at least one. */
  readonly content: readonly Run[]
  /** True where somebody says, writes or announces it; false where it is only thought, wished or the like. */
  readonly isSpeech: boolean
  /** True where it counts among all that anybody said, thought or wished. */
  readonly isWide: boolean
  /** 0 to 1: how likely it is right. */
  readonly confidence: number
}

export interface Reader {
  read(paragraph: ParagraphInput): Reading[]
}

/** A candidate of the quick reader, likely or not. */
export interface Weighed extends Pick<Reading, 'anchor' | 'cue' | 'source' | 'content'> {
  /** 0 to 1, by convention: how likely it is right. */
  readonly chances: readonly [speech: number, wide: number]
}

export interface QuickReader extends Reader {
  /** All that may be right, less likely cues than are read among them, for a reader that weighs it anew. */
  weigh(paragraph: ParagraphInput): Weighed[]
}

const NOTHING: { candidates: readonly Candidate[]; speech: ArrayLike<number>; wide: ArrayLike<number> } = {
  candidates: [],
  speech: [],
  wide: [],
}

/** @throws Error R01 or R03 where the bytes are not what this version of the reader needs. */
export function createReader(bytes: Uint8Array): QuickReader {
  const { tables, numbers } = decodeWeights(bytes)
  const table = (name: string): Table => {
    const found = tables.get(name)
    if (!found) throw new Error(`R03 the weights file has no table "${name}"`)
    return found
  }
  const own: ReaderTables = {
    tags: table('tags'),
    cues: table('cues'),
    ...partTables(table('parts'), table('edges')),
  }
  const tags = pack(own.tags)
  const forest = decodeForest(numbers.get('forest') ?? [])
  const [speechFrom, wideFrom] = (numbers.get('thresholds') ?? [1, 1]).map((best) => best * LENIENCE)
  const judged = (paragraph: ParagraphInput, looked: LookedInto) => {
    const columns = readColumns(paragraph, tags)
    const candidates = candidatesOf(columns, judgeCues(columns, own.cues), { tables: own, looked })
    if (candidates.length === 0) return NOTHING
    const rowsBy = createRankRows(columns, candidates)
    const speech = rankAll(forest, rowsBy(Convention.Speech))
    return { candidates, speech, wide: rankAll(forest, rowsBy(Convention.Wide)) }
  }
  return Object.freeze({
    read(paragraph: ParagraphInput): Reading[] {
      const { candidates, speech, wide } = judged(paragraph, READ)
      const readings: Reading[] = []
      for (let i = 0; i < candidates.length; i++) {
        const isSpeech = speech[i] >= speechFrom
        const isWide = wide[i] >= wideFrom
        if (!isSpeech && !isWide) continue
        const { anchor, cue, source, content } = candidates[i]
        const confidence = isSpeech ? speech[i] : wide[i]
        readings.push({ anchor, cue, source, content, isSpeech, isWide, confidence })
      }
      return readings
    },
    weigh(paragraph: ParagraphInput): Weighed[] {
      const { candidates, speech, wide } = judged(paragraph, WEIGHED)
      return candidates.map(({ anchor, cue, source, content }, i) => ({
        anchor,
        cue,
        source,
        content,
        chances: [speech[i], wide[i]],
      }))
    },
  })
}

/**
 * Training finds the thresholds that weigh a miss and a mistake alike. To a reader a miss costs more: what is found and in doubt
 * is shown with its doubt.
 */
const LENIENCE = 0.8
