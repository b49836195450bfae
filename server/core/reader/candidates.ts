// Makes candidate attributions of chances: for each likely cue its words, its source and its content, as runs of tokens.
// In: a paragraph's columns and tables. Out: candidates with what the ranker needs to know of how sure each part is.

import { Kind } from '../text/tokens'
import type { Columns } from './columns'
import type { Run } from './hints'
import { Part, PARTS } from './chain'
import { Convention } from './conventions'
import { createPartJudge, type PartChances, type PartTables } from './parts'
import { FAR, NEAR, surroundingsOf, type CueFrame, type Surroundings } from './surroundings'
import type { Table } from './table'

export interface Candidate {
  readonly anchor: number
  readonly cue: Run
  readonly source: Run | undefined
  /** In text order, at least one. */
  readonly content: readonly Run[]
  /** How likely the anchor is a cue, by each convention. */
  readonly cueChances: readonly number[]
  /** The source's surest token. */
  readonly sourceChance: number
  /** The content tokens expected to be right, over those expected or chosen. */
  readonly overlap: number
  /** How much of the content was a near thing, over the root of its length. */
  readonly wavering: number
  readonly contentLength: number
  readonly around: CueFrame
}

export interface ReaderTables extends PartTables {
  readonly tags: Table
  readonly cues: Table
}

/** Cues less likely than this are not looked into. */
export interface LookedInto {
  /** By convention. */
  readonly likely: readonly number[]
  /** Where the rules read a cue, by either convention. */
  readonly hinted: number
}

/** What the ranker learns from, and what another reader weighs anew. */
export const WEIGHED: LookedInto = { likely: [0.08, 0.12], hinted: 0.03 }
/** For reading alone: of a hundred cues below this hardly one is kept, and each takes as long as a sure one. */
export const READ: LookedInto = { likely: [0.16, 0.22], hinted: 0.1 }

/** @param chances for each convention how likely each token is a cue */
export function candidatesOf(
  columns: Columns,
  chances: readonly Float32Array[],
  { tables, looked }: { tables: PartTables; looked: LookedInto },
): Candidate[] {
  const found: Candidate[] = []
  const { length } = columns.tokens
  const [speech, wide] = chances
  let judge: ReturnType<typeof createPartJudge> | undefined
  for (let anchor = 0, count = 0; anchor < length && count < mostCues(length); anchor++) {
    if (speech[anchor] === 0 || !isLikely(columns, anchor, looked, speech[anchor], wide[anchor])) continue
    count++
    judge ??= createPartJudge(columns, tables)
    const reach = count <= MANY ? FAR : NEAR
    const around = surroundingsOf(columns, wide, anchor, { room: tables.window, reach })
    const candidate = candidateOf(columns, around, judge(around), [speech[anchor], wide[anchor]])
    if (candidate) found.push(candidate)
  }
  return found
}

/** A page of nothing but "said" must cost no more than its length; prose stays far below this. */
function mostCues(tokenCount: number): number {
  return MANY + tokenCount / 12
}

/** Hardly a paragraph has so many; from the next one on less is looked at around each. */
const MANY = 48

function isLikely({ hints }: Columns, anchor: number, from: LookedInto, speech: number, wide: number): boolean {
  if (hints.cueOf[anchor] > 0 && (speech >= from.hinted || wide >= from.hinted)) return true
  return speech >= from.likely[Convention.Speech] || wide >= from.likely[Convention.Wide]
}

/** @returns undefined where nothing around the cue looks like its content */
function candidateOf(
  columns: Columns,
  around: Surroundings,
  parts: PartChances,
  cueChances: readonly number[],
): Candidate | undefined {
  const content = contentRuns(columns, parts)
  if (content.length === 0) return undefined
  const { anchor } = around
  const { source, sourceChance } = sourceRun(parts)
  const { overlap, wavering, contentLength } = sureness(parts, content)
  const cue = cueRun(parts, anchor)
  return { anchor, cue, source, content, cueChances, sourceChance, overlap, wavering, contentLength, around }
}

const CONTENT_FROM = 0.45
const CONTENT_FALLBACK = 0.15
const SOURCE_FROM = 0.15

/** Content tokens in runs; runs with nothing but a mark between them are one. */
function contentRuns({ tokens }: Columns, { first, last, chances }: PartChances): Run[] {
  const size = last - first
  let most = 0
  for (let at = Part.Content; at < size * PARTS; at += PARTS) if (chances[at] > most) most = chances[at]
  if (most < CONTENT_FALLBACK) return []
  const from = Math.min(CONTENT_FROM, most / 2)
  const runs: { first: number; last: number }[] = []
  for (let i = 0; i < size; i++) {
    if (chances[i * PARTS + Part.Content] <= from) continue
    const at = first + i
    const before = runs.at(-1)
    if (
      before &&
      (before.last === at || (before.last === at - 1 && isMarkOfContent(tokens.kind[at - 1], chances, i - 1)))
    )
      before.last = at + 1
    else runs.push({ first: at, last: at + 1 })
  }
  return runs.filter((run) => holdsWord(tokens.kind, run))
}

function isMarkOfContent(kind: number, chances: Float32Array, i: number): boolean {
  return kind >= Kind.Quote && chances[i * PARTS + Part.Cue] < 0.5 && chances[i * PARTS + Part.Source] < 0.5
}

function holdsWord(kind: Uint8Array, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) if (kind[at] <= Kind.Number) return true
  return false
}

/** The run around the token that is likeliest the source. */
function sourceRun({ first, last, chances }: PartChances): { source: Run | undefined; sourceChance: number } {
  const size = last - first
  const at = (i: number) => chances[i * PARTS + Part.Source]
  let best = 0
  for (let i = 1; i < size; i++) if (at(i) > at(best)) best = i
  const sourceChance = at(best)
  if (sourceChance < SOURCE_FROM) return { source: undefined, sourceChance }
  const from = sourceChance * 0.4
  let start = best
  let end = best + 1
  while (start > 0 && at(start - 1) > from) start--
  while (end < size && at(end) > from) end++
  return { source: { first: first + start, last: first + end }, sourceChance }
}

function cueRun({ first, last, chances }: PartChances, anchor: number): Run {
  const isCue = (at: number) => first <= at && at < last && chances[(at - first) * PARTS + Part.Cue] > 0.5
  let start = anchor
  let end = anchor + 1
  while (isCue(start - 1)) start--
  while (isCue(end)) end++
  return { first: start, last: end }
}

function sureness({ first, last, chances }: PartChances, content: readonly Run[]) {
  let inside = 0
  let total = 0
  let wavering = 0
  let contentLength = 0
  for (let i = 0; i < last - first; i++) {
    const chance = chances[i * PARTS + Part.Content]
    total += chance
    wavering += Math.min(chance, 1 - chance)
  }
  for (const run of content)
    for (let at = run.first; at < run.last; at++) {
      inside += chances[(at - first) * PARTS + Part.Content]
      contentLength++
    }
  return {
    overlap: inside / (contentLength + total - inside + 1e-6),
    wavering: wavering / Math.sqrt(contentLength),
    contentLength,
  }
}
