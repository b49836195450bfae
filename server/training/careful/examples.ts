// Examples for the careful reader's ranker: its candidates in articles that the encoder never saw, and whether each is right.

import type { CarefulReader } from '../../careful/reader'
import { candidatesIn, type PlacedCandidate } from '../../core/careful/ranker'
import { rankRow } from '../../core/careful/rankRow'
import { readCues } from '../../core/paragraph/attributions/readings'
import { findQuotedRuns } from '../../core/paragraph/quoteMarks'
import type { Convention } from '../../core/reader/conventions'
import type { Run } from '../../core/reader/hints'
import type { QuickReader } from '../../core/reader/read'
import { paragraphAt } from '../../core/text/paragraphs'
import { sentencesOf } from '../../core/text/sentences'
import { Kind, tokenise, type Tokens } from '../../core/text/tokens'
import { readGold, type Marked, type Range } from '../gold'

export interface Example {
  readonly article: number
  readonly row: Float32Array
  readonly isRight: boolean
}

export interface ExampleSet {
  readonly convention: Convention
  readonly examples: readonly Example[]
  readonly goldCount: number
}

export interface ExampleReaders {
  readonly convention: Convention
  readonly reader: CarefulReader
  /** One that never saw the articles either. */
  readonly quick: QuickReader
}

export function readExamples(
  file: string,
  ids: readonly string[],
  { convention, reader, quick }: ExampleReaders,
): ExampleSet {
  const wanted = new Set(ids)
  const articles = readGold(file).filter(({ id }) => wanted.has(id))
  const examples: Example[] = []
  let goldCount = 0
  for (const [article, { text, statements, annotations }] of articles.entries()) {
    const gold = (statements ?? annotations?.[0].attributions ?? []).filter(({ content }) => content?.length)
    goldCount += gold.length
    for (let span = paragraphAt(text, 0); span; span = paragraphAt(text, span.end)) {
      const { start, end } = span
      const paragraph = text.slice(start, end)
      const tokens = tokenise(paragraph)
      const sentences = sentencesOf(tokens)
      const rules = readCues(tokens, sentences, findQuotedRuns(tokens))
      const input = { tokens, sentences, rules }
      const candidates = candidatesIn(reader.read(paragraph), { ...input, quick: quick.weigh(input) }, convention)
      const own = gold.map((marked) => goldIn(tokens, marked, start)).filter(({ content }) => content.size > 0)
      const taken = new Set<GoldTokens>()
      for (const candidate of candidates) {
        const match = own.find((each) => !taken.has(each) && agrees(candidate, each))
        if (match) taken.add(match)
        examples.push({ article, row: rankRow(candidate), isRight: match !== undefined })
      }
    }
  }
  console.log(`  ${articles.length} articles, ${goldCount} attributions, ${examples.length} candidates`)
  return { convention, examples, goldCount }
}

interface GoldTokens {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

function goldIn(tokens: Tokens, { source, cue, content }: Marked, shift: number): GoldTokens {
  const within = (ranges: readonly Range[] = []): Set<number> => {
    const inside = new Set<number>()
    for (const [start, end] of ranges)
      for (let at = 0; at < tokens.length; at++)
        if (tokens.start[at] + shift < end && start < tokens.end[at] + shift && tokens.kind[at] <= Kind.Clitic)
          inside.add(at)
    return inside
  }
  return { source: within(source), cue: within(cue), content: within(content) }
}

/** As the scorer has it: half of the content's words shared, and a word of the source, or none in both; and the same cue. */
function agrees({ cue, source, content, tokens }: PlacedCandidate, gold: GoldTokens): boolean {
  const found = wordsIn(tokens, content)
  const shared = [...gold.content].filter((at) => found.has(at)).length
  if (shared === 0 || shared / (found.size + gold.content.size - shared) < 0.5) return false
  if (gold.cue.size > 0 && ![...wordsIn(tokens, [cue])].some((at) => gold.cue.has(at))) return false
  if (!source) return gold.source.size === 0
  return [...wordsIn(tokens, [source])].some((at) => gold.source.has(at))
}

function wordsIn(tokens: Tokens, runs: readonly Run[]): Set<number> {
  const words = new Set<number>()
  for (const { first, last } of runs)
    for (let at = first; at < last; at++) if (tokens.kind[at] <= Kind.Clitic) words.add(at)
  return words
}
