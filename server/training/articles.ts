// Reads the gold articles for training: paragraphs with the runtime's tokens and columns, and gold attributions in token ranges.

import { readCues } from '../core/paragraph/attributions/readings'
import { findQuotedRuns } from '../core/paragraph/quoteMarks'
import { Chunk } from '../core/reader/chunks'
import { readColumns, type Columns } from '../core/reader/columns'
import type { Convention } from '../core/reader/conventions'
import { isWordOrColon } from '../core/reader/cueFeatures'
import { TAG } from '../core/reader/partOfSpeech'
import type { PackedTable } from '../core/reader/packed'
import { paragraphAt } from '../core/text/paragraphs'
import { sentencesOf } from '../core/text/sentences'
import { tokenise, type Tokens } from '../core/text/tokens'
import { readGold, type GoldFile, type Range } from './gold'

export interface TrainingArticle {
  readonly id: string
  readonly convention: Convention
  readonly paragraphs: readonly TrainingParagraph[]
  /** Attributions with content, those that no paragraph can show included. */
  readonly goldCount: number
}

export interface TrainingParagraph {
  /** Offset in the article. */
  readonly start: number
  readonly columns: Columns
  readonly gold: readonly GoldAttribution[]
  /** Tokens that annotators left undecided: nothing is learned from them. */
  readonly undecided: Uint8Array
}

export interface GoldAttribution {
  /** The token that stands for the cue; -1 where there is none or it is no word. */
  readonly anchor: number
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

export function readArticles(file: string, convention: Convention, tagTable: PackedTable): TrainingArticle[] {
  return readGold(file).map((article) => readArticle(article, convention, tagTable))
}

function readArticle(
  { id, text, statements, annotations }: GoldFile,
  convention: Convention,
  tagTable: PackedTable,
): TrainingArticle {
  const marked = (statements ?? annotations?.[0].attributions ?? []).filter((a) => a.content?.length)
  const discarded = annotations?.[0].discard ?? []
  const paragraphs: TrainingParagraph[] = []
  for (let at = 0; ;) {
    const span = paragraphAt(text, at)
    if (!span) break
    const { start, end } = span
    at = end
    const tokens = tokenise(text.slice(start, end))
    const sentences = sentencesOf(tokens)
    const rules = readCues(tokens, sentences, findQuotedRuns(tokens))
    const columns = readColumns({ tokens, sentences, rules }, tagTable)
    const within = (ranges: readonly Range[] | undefined) => tokensIn(tokens, ranges, start)
    const gold = marked
      .map(({ source, cue, content }) => ({ source: within(source), cue: within(cue), content: within(content) }))
      .filter(({ cue, content }) => cue.size > 0 || content.size > 0)
      .map((a) => ({ ...a, anchor: anchorOf(columns, a.cue) }))
    const undecided = new Uint8Array(tokens.length)
    for (const token of within(discarded)) undecided[token] = 1
    paragraphs.push({ start, columns, gold, undecided })
  }
  return { id, convention, paragraphs, goldCount: marked.length }
}

function tokensIn(tokens: Tokens, ranges: readonly Range[] | undefined, shift: number): Set<number> {
  const inside = new Set<number>()
  for (const [start, end] of ranges ?? [])
    for (let index = 0; index < tokens.length; index++)
      if (tokens.start[index] + shift < end && start < tokens.end[index] + shift) inside.add(index)
  return inside
}

/** The last verb of the cue's first verb group, or else its first noun, or else its first token: "has been ACCUSED of". */
function anchorOf(columns: Columns, cue: ReadonlySet<number>): number {
  const { chunk, tag } = columns
  let anchor = -1
  for (const token of cue) {
    const isVerb = chunk[token] === Chunk.VerbStart || chunk[token] === Chunk.Verb
    if (isVerb && tag[token] !== TAG.RB && tag[token] !== TAG.TO && tag[token] !== TAG.MD) anchor = token
    else if (anchor >= 0 && !isVerb) break
  }
  if (anchor >= 0) return anchor
  for (const token of cue) if (tag[token] <= TAG.NNP) return token
  for (const token of cue) if (isWordOrColon(columns, token)) return token
  return -1
}
