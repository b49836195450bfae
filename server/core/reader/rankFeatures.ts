// What the ranker knows of a candidate: how sure its parts are, how it looks, and how it stands to the others of its paragraph.

import type { Candidate } from './candidates'
import type { Columns } from './columns'
import { hashWord } from './hash'
import type { Run } from './hints'
import { Quote } from './quoteStates'

export const RANK_FEATURES = 53

/** One row of numbers for each candidate, in the same order. */
export function rankFeatures(columns: Columns, candidates: readonly Candidate[], convention: number): Float32Array[] {
  return candidates.map((candidate, index) => {
    const row = new Float32Array(RANK_FEATURES)
    let n = lone(columns, candidate, convention, row)
    n = beside(candidates, index, convention, row, n)
    n = ruled(columns, candidate, row, n)
    if (n !== RANK_FEATURES) throw new Error(`R02 ${n} features, not ${RANK_FEATURES}`)
    return row
  })
}

function lone(columns: Columns, candidate: Candidate, convention: number, row: Float32Array): number {
  const { tag, group, quote, word, sentence, tokens, chunkFirst, chunkLast } = columns
  const { anchor, cueChances, sourceChance, overlap, wavering, contentLength, content, source, cue, around } = candidate
  const firstRun = content[0]
  const lastRun = content[content.length - 1]
  const next = chunkLast[anchor] + 1
  let n = 0
  row[n++] = convention
  row[n++] = odds(cueChances[convention])
  row[n++] = odds(cueChances[1 - convention])
  row[n++] = odds(overlap)
  row[n++] = odds(cueChances[convention]) + odds(overlap)
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
  row[n++] = hasWord(word, chunkFirst[anchor], anchor, MODALS)
  row[n++] = hasWord(word, chunkFirst[anchor], anchor, NEGATIONS)
  row[n++] = hasWord(word, firstRun.first, Math.min(firstRun.first + 1, firstRun.last), THAT)
  row[n++] = next < word.length ? tag[next] : -1
  row[n++] = chunkFirst[anchor] > 0 ? tag[chunkFirst[anchor] - 1] : -1
  row[n++] = hasWord(word, sentenceFirst(columns, anchor), anchor, CONDITIONS)
  row[n++] = anchor - sentenceFirst(columns, anchor)
  row[n++] = tokens.shape[anchor]
  row[n++] =
    around.topicFirst >= 0 && source && source.first <= around.topicLast && around.topicFirst < source.last ? 1 : 0
  row[n++] = hasWord(word, anchor + 1, Math.min(anchor + 2, word.length), TO)
  return n
}

/** How it stands to the other candidates of its paragraph. */
function beside(
  candidates: readonly Candidate[],
  index: number,
  convention: number,
  row: Float32Array,
  from: number,
): number {
  const own = candidates[index]
  const chance = own.cueChances[convention]
  let rivalOverlap = 0
  let rivalChance = 0
  let holds = 0
  let isHeldBy = 0
  let stronger = 0
  let nearest = 99
  let sharesSource = 0
  const near = candidates.slice(Math.max(0, index - REACH), index + REACH + 1)
  for (const other of near) {
    if (other === own) continue
    const otherChance = other.cueChances[convention]
    if (inRuns(own.content, other.anchor)) holds = Math.max(holds, otherChance)
    if (inRuns(other.content, own.anchor)) isHeldBy = Math.max(isHeldBy, otherChance)
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
  const values = [rivalOverlap, rivalChance, holds, isHeldBy, stronger, nearest, sharesSource, candidates.length]
  values.forEach((value, i) => (row[from + i] = value))
  return from + values.length
}

/** How it stands to what the rules read. */
function ruled(
  { hints }: Columns,
  { anchor, source, content, contentLength }: Candidate,
  row: Float32Array,
  from: number,
): number {
  const own = hints.list[hints.cueOf[anchor] - 1]
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
  return runs.reduce((sum, { first, last }) => sum + last - first, 0)
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
  return runs.some(({ first, last }) => first <= token && token < last)
}

function odds(chance: number): number {
  return Math.log((chance + 1e-4) / (1 - chance + 1e-4))
}

function quotedShare(quote: Uint8Array, runs: readonly Run[], length: number): number {
  let quoted = 0
  for (const { first, last } of runs) for (let at = first; at < last; at++) if (quote[at] !== Quote.Out) quoted++
  return quoted / length
}

function hasWord(word: Int32Array, first: number, last: number, words: ReadonlySet<number>): number {
  for (let at = first; at < last; at++) if (words.has(word[at])) return 1
  return 0
}

function sentenceFirst({ sentences, sentence }: Columns, token: number): number {
  return sentences[sentence[token]].first
}

const wordSet = (words: string) => new Set(words.split(' ').map(hashWord))
const MODALS = wordSet("will would could should may might can must shall 'll")
const NEGATIONS = wordSet("not 't n't never nor")
const CONDITIONS = wordSet('if whether unless should when before until')
const THAT = wordSet('that')
const TO = wordSet('to')
