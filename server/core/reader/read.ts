// The quick reader: finds who said what in one paragraph with learned weights.
// In: the weights file's bytes, then paragraph by paragraph its tokens and sentences. Out: readings, in the order of their cues,
// as runs of tokens; the stage that asks makes attributions of them. Keeps nothing between paragraphs.

import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import { candidatesOf, type Candidate, type ReaderTables, type Run } from './candidates'
import { readColumns } from './columns'
import { judgeCues } from './cues'
import { rankFeatures } from './rankFeatures'
import { decodeForest, rank } from './ranker'
import { decodeWeights, type Table } from './table'

/** One attribution as the reader sees it. */
export interface Reading {
  readonly anchor: number
  readonly cue: Run
  /** Undefined where nobody is named. */
  readonly source: Run | undefined
  /** In text order, at least one. */
  readonly content: readonly Run[]
  /** 0 to 1: how likely it is right. */
  readonly confidence: number
}

export interface Reader {
  /** Readings by one convention: 0 for speech alone, 1 for all that anybody said, thought or wished. */
  read(tokens: Tokens, sentences: readonly Sentence[], convention: number): Reading[]
}

export function createReader(bytes: Uint8Array): Reader {
  const { tables, numbers } = decodeWeights(bytes)
  const table = (name: string): Table => {
    const found = tables.get(name)
    if (!found) throw new Error(`R03 the weights file has no table "${name}"`)
    return found
  }
  const own: ReaderTables = { tags: table('tags'), cues: table('cues'), parts: table('parts'), edges: table('edges') }
  const forest = decodeForest(numbers.get('forest') ?? [])
  const thresholds = numbers.get('thresholds') ?? []
  return Object.freeze({
    read(tokens: Tokens, sentences: readonly Sentence[], convention: number): Reading[] {
      const columns = readColumns(tokens, sentences, own.tags)
      const candidates = candidatesOf(columns, judgeCues(columns, own.cues), { tables: own, convention })
      const rows = rankFeatures(columns, candidates)
      return candidates.flatMap((candidate, i) => {
        const confidence = rank(forest, rows[i])
        return confidence >= thresholds[convention] ? [readingOf(candidate, confidence)] : []
      })
    },
  })
}

function readingOf({ anchor, cue, source, content }: Candidate, confidence: number): Reading {
  return { anchor, cue, source, content, confidence }
}
