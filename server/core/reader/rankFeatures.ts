// What the ranker knows of a candidate: how sure its parts are, how it looks, and how it stands to the others of its paragraph.

import { floats } from '../text/columns'
import type { Candidate } from './candidates'
import type { Columns } from './columns'
import { hintAt, type Run } from './hints'
import { Quote } from './quoteStates'
import { wordFact } from '../text/vocabulary'

export const RANK_FEATURES = 53

/**
 * One row of numbers for each candidate, in the same order.
 *
 * @returns the rows by a convention; the same lists, until another one is asked for
 */
export function createRankRows(
  columns: Columns,
  candidates: readonly Candidate[],
): (convention: number) => readonly Float32Array[] {
  const rows: Float32Array[] = []
  for (const candidate of candidates) {
    const row = floats(RANK_FEATURES)
    lone(columns, candidate, row)
    const n = ruled(columns, candidate, row, BESIDE + OTHERS)
    if (n !== RANK_FEATURES) throw new Error(`R02 ${n} features, not ${RANK_FEATURES}`)
    rows.push(row)
  }
  return (convention) => {
    for (let index = 0; index < rows.length; index++) byConvention(candidates, index, convention, rows[index])
    return rows
  }
}

/** The first features are the convention's, and those from this one on, how a candidate stands to the others. */
const CHANCES = 5
const BESIDE = 40
const OTHERS = 8

function byConvention(candidates: readonly Candidate[], index: number, convention: number, row: Float32Array): void {
  const { cueChances, overlap } = candidates[index]
  row[0] = convention
  row[1] = odds(cueChances[convention])
  row[2] = odds(cueChances[1 - convention])
  row[3] = odds(overlap)
  row[4] = odds(cueChances[convention]) + odds(overlap)
  beside(candidates, index, convention, row)
}

function lone(columns: Columns, candidate: Candidate, row: Float32Array): void {
  const { tag, group, quote, word, sentence, tokens, chunkFirst, chunkLast } = columns
  const { anchor, sourceChance, wavering, contentLength, content, source, cue, around } = candidate
  const firstRun = content[0]
  const lastRun = content[content.length - 1]
  const next = chunkLast[anchor] + 1
  let n = CHANCES
  row[n++] = wavering
  row[n++] = contentLength
  row[n++] = content.length
  row[n++] = odds(sourceChance)
  row[n++] = source ? source.last - source.first : 0
  row[n++] = source ? tag[source.last - 1] : -1
  row[n++] = source ? tokens.shape[source.first] : -1
  row[n++] = source ? (source.last <= anchor ? anchor - source.last : source.first - anchor) : 99
  row[n++] = source && source.first < anchor ? 1 : 0
  row[n++] = source ? Math.abs(sentence[source.first] - sentence[anchor]) : -1
  row[n++] = tag[anchor]
  row[n++] = group[anchor]
  row[n++] = cue.last - cue.first
  row[n++] = quote[anchor]
  row[n++] = around.isPassive ? 1 : 0
  row[n++] = around.subjectAway
  row[n++] = around.quotes
  row[n++] = firstRun.first < anchor ? 1 : 0
  row[n++] = lastRun.first > anchor ? 1 : 0
  row[n++] = lastRun.first > anchor ? lastRun.first - anchor : -1
  row[n++] = firstRun.last <= anchor ? anchor - firstRun.last : -1
  row[n++] = quotedShare(quote, content, contentLength)
  row[n++] = tag[firstRun.first]
  row[n++] = sentence[lastRun.last - 1] - sentence[anchor]
  row[n++] = sentence[anchor] - sentence[firstRun.first]
  row[n++] = hasSign(columns, chunkFirst[anchor], anchor, Sign.Modal)
  row[n++] = hasSign(columns, chunkFirst[anchor], anchor, Sign.Negation)
  row[n++] = hasSign(columns, firstRun.first, Math.min(firstRun.first + 1, firstRun.last), Sign.That)
  row[n++] = next < word.length ? tag[next] : -1
  row[n++] = chunkFirst[anchor] > 0 ? tag[chunkFirst[anchor] - 1] : -1
  row[n++] = hasSign(columns, sentenceFirst(columns, anchor), anchor, Sign.Condition)
  row[n++] = anchor - sentenceFirst(columns, anchor)
  row[n++] = tokens.shape[anchor]
  row[n++] =
    around.topicFirst >= 0 && source && source.first <= around.topicLast && around.topicFirst < source.last ? 1 : 0
  row[n++] = hasSign(columns, anchor + 1, Math.min(anchor + 2, word.length), Sign.To)
  if (n !== BESIDE) throw new Error(`R02 ${n} features, not ${BESIDE}`)
}

/** How it stands to the other candidates of its paragraph: the features from BESIDE on. */
function beside(candidates: readonly Candidate[], index: number, convention: number, row: Float32Array): void {
  const own = candidates[index]
  const chance = own.cueChances[convention]
  let rivalOverlap = 0
  let rivalChance = 0
  let holds = 0
  let isHeldBy = 0
  let stronger = 0
  let nearest = 99
  let sharesSource = 0
  const end = Math.min(candidates.length, index + REACH + 1)
  for (let at = Math.max(0, index - REACH); at < end; at++) {
    if (at === index) continue
    const other = candidates[at]
    const otherChance = other.cueChances[convention]
    if (otherChance > holds && inRuns(own.content, other.anchor)) holds = otherChance
    if (otherChance > isHeldBy && inRuns(other.content, own.anchor)) isHeldBy = otherChance
    if (otherChance > 0.4) nearest = Math.min(nearest, Math.abs(other.anchor - own.anchor))
    if (otherChance <= chance) continue
    stronger++
    const shared = sharedShare(own, other)
    if (shared > rivalOverlap) {
      rivalOverlap = shared
      rivalChance = otherChance
    }
    if (own.source && other.source?.first === own.source.first) sharesSource = 1
  }
  row[BESIDE + 0] = rivalOverlap
  row[BESIDE + 1] = rivalChance
  row[BESIDE + 2] = holds
  row[BESIDE + 3] = isHeldBy
  row[BESIDE + 4] = stronger
  row[BESIDE + 5] = nearest
  row[BESIDE + 6] = sharesSource
  row[BESIDE + 7] = candidates.length
}

/** How it stands to what the rules read. */
function ruled(
  { hints }: Columns,
  { anchor, source, content, contentLength }: Candidate,
  row: Float32Array,
  from: number,
): number {
  const own = hintAt(hints, anchor)
  row[from] = own ? own.act : -1
  row[from + 1] = own
    ? sharedTokens(own.content, content) /
      Math.max(1, lengthOf(own.content) + contentLength - sharedTokens(own.content, content))
    : -1
  row[from + 2] = own ? (source ? (sharedTokens(own.source, [source]) > 0 ? 2 : 1) : own.source.length > 0 ? 0 : 3) : -1
  row[from + 3] = hints.role[anchor]
  row[from + 4] = hints.list.length
  return from + 5
}

function lengthOf(runs: readonly Run[]): number {
  let length = 0
  for (const { first, last } of runs) length += last - first
  return length
}

function sharedTokens(a: readonly Run[], b: readonly Run[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first))
  return shared
}

/** Candidates looked at on each side: a paragraph with thousands must cost no more than its length. */
const REACH = 12

/** Shared content tokens over all of both. */
export function sharedShare(a: Candidate, b: Candidate): number {
  const shared = sharedTokens(a.content, b.content)
  return shared / (a.contentLength + b.contentLength - shared)
}

function inRuns(runs: readonly Run[], token: number): boolean {
  for (const { first, last } of runs) if (first <= token && token < last) return true
  return false
}

function odds(chance: number): number {
  return Math.log((chance + 1e-4) / (1 - chance + 1e-4))
}

function quotedShare(quote: Uint8Array, runs: readonly Run[], length: number): number {
  let quoted = 0
  for (const { first, last } of runs) for (let at = first; at < last; at++) if (quote[at] !== Quote.Out) quoted++
  return quoted / length
}

function hasSign({ tokens }: Columns, first: number, last: number, sign: Sign): number {
  const signs = tokens.vocabulary.column(SIGNS)
  for (let at = first; at < last; at++) if (signs[tokens.number[at]] & sign) return 1
  return 0
}

function sentenceFirst({ sentences, sentence }: Columns, token: number): number {
  return sentences[sentence[token]].first
}

const enum Sign {
  Modal = 1,
  Negation = 2,
  Condition = 4,
  That = 8,
  To = 16,
}

const SIGN_WORDS: readonly (readonly [Sign, string])[] = [
  [Sign.Modal, "will would could should may might can must shall 'll"],
  [Sign.Negation, "not 't n't never nor"],
  [Sign.Condition, 'if whether unless should when before until'],
  [Sign.That, 'that'],
  [Sign.To, 'to'],
]

const SIGNS = wordFact((word) => {
  let signs = 0
  for (const [sign, words] of SIGN_WORDS) if (words.split(' ').includes(word)) signs |= sign
  return signs
})
