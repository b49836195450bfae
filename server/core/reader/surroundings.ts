// How each token of a paragraph lies as seen from one cue: side, distance, what stands between, quotation marks, other cues.
// In: the paragraph's columns, the chances that tokens are cues, the cue's token. Out: columns for the window around the cue,
// in room that the next cue's are written over.

import { Chunk, subjectOf, topicOf } from './chunks'
import type { Columns } from './columns'
import { hashWord, join } from './hash'
import { hintAt, type Run } from './hints'
import { TAG } from './partOfSpeech'
import { Quote } from './quoteStates'

/** A cue and the window of tokens that may be its source and content; columns are indexed from `first`. */
export interface CueFrame {
  readonly anchor: number
  readonly first: number
  readonly last: number
  /** The verb group or chunk that the cue stands in, its last token included. */
  readonly groupFirst: number
  readonly groupLast: number
  readonly isPassive: boolean
  /** The likely subject's chunk; both -1 where none was found. */
  readonly subjectFirst: number
  readonly subjectLast: number
  /** The sentence's first noun phrase; both -1 where it has none. */
  readonly topicFirst: number
  readonly topicLast: number
  /** Whether the likely subject stands right before the cue, or further off because other verbs share it. */
  readonly subjectAway: number
  /** Whether quotation marks stand right before and right after the cue and its source. */
  readonly quotes: number
}

/** The same with columns for the window, until the next cue is looked at. */
export type Surroundings = CueFrame & WindowRoom

/** What is written for each token of a window; the columns of the cue that was looked at last. */
export interface WindowRoom {
  /** The chunks that lie between cue and token, as one number. */
  readonly path: Int32Array
  /** Marks of quotation, commas, verb groups and likely other cues between, each counted up to a few, in one number each. */
  readonly marks: Uint8Array
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  readonly rivals: Uint8Array
  /** How likely the token is a cue itself, in five steps. */
  readonly rival: Uint8Array
  readonly distance: Int8Array
  /** What the rules made of the token for this cue: 1 source, 2 content, 3 cue, 0 nothing; and 4 where they read no such cue. */
  readonly hint: Uint8Array
}

/** Tokens that are looked at before and after a cue. */
export interface Reach {
  readonly before: number
  readonly after: number
}
export const FAR: Reach = { before: 160, after: 220 }
export const NEAR: Reach = { before: 50, after: 80 }
export const LONGEST_WINDOW = FAR.before + FAR.after
const LONGEST_PATH = 7

export function createWindowRoom(): WindowRoom {
  return {
    path: new Int32Array(LONGEST_WINDOW),
    marks: new Uint8Array(LONGEST_WINDOW),
    commas: new Uint8Array(LONGEST_WINDOW),
    verbs: new Uint8Array(LONGEST_WINDOW),
    rivals: new Uint8Array(LONGEST_WINDOW),
    rival: new Uint8Array(LONGEST_WINDOW),
    distance: new Int8Array(LONGEST_WINDOW),
    hint: new Uint8Array(LONGEST_WINDOW),
  }
}

export function surroundingsOf(
  columns: Columns,
  chances: Float32Array,
  anchor: number,
  { room, reach = FAR }: { room: WindowRoom; reach?: Reach },
): Surroundings {
  const { chunkFirst, chunkLast, tag } = columns
  const first = Math.max(0, anchor - reach.before)
  const last = Math.min(columns.tokens.length, anchor + reach.after)
  const subject = subjectOf(columns, anchor)
  const topic = topicOf(columns, columns.sentences[columns.sentence[anchor]])
  const { path, marks, commas, verbs, rivals, rival, distance, hint } = room
  const around = {
    anchor,
    first,
    last,
    groupFirst: chunkFirst[anchor],
    groupLast: chunkLast[anchor],
    isPassive: tag[anchor] === TAG.VBN && isPassiveGroup(columns, anchor),
    subjectFirst: subject < 0 ? -1 : chunkFirst[subject],
    subjectLast: subject < 0 ? -1 : chunkLast[subject],
    topicFirst: topic < 0 ? -1 : chunkFirst[topic],
    topicLast: topic < 0 ? -1 : topic,
    subjectAway: subject < 0 ? 3 : subject + 1 === chunkFirst[anchor] ? 0 : chunkFirst[anchor] - subject < 5 ? 1 : 2,
    quotes: quotesBeside(columns, anchor),
    path,
    marks,
    commas,
    verbs,
    rivals,
    rival,
    distance,
    hint,
  }
  clearAt(around, anchor - first)
  fillHints(columns, around)
  walk(columns, chances, around, -1)
  walk(columns, chances, around, 1)
  return around
}

/** The cue itself lies nowhere. */
function clearAt({ path, marks, commas, verbs, rivals, rival, distance }: WindowRoom, i: number): void {
  path[i] = 0
  marks[i] = commas[i] = verbs[i] = rivals[i] = rival[i] = 0
  distance[i] = 0
}

function fillHints({ hints }: Columns, { anchor, first, last, hint }: Surroundings): void {
  const own = hintAt(hints, anchor)
  hint.fill(own ? 0 : 4, 0, last - first)
  if (!own) return
  fillRuns(hint, own.content, { first, last, value: 2 })
  fillRuns(hint, own.source, { first, last, value: 1 })
  fillRuns(hint, own.cue, { first, last, value: 3 })
}

function fillRuns(
  hint: Uint8Array,
  runs: readonly Run[],
  { first, last, value }: { first: number; last: number; value: number },
): void {
  for (const run of runs) {
    const end = Math.min(run.last, last) - first
    for (let i = Math.max(0, run.first - first); i < end; i++) hint[i] = value
  }
}

/** Fills the columns from the cue outwards, in one direction. */
function walk(columns: Columns, chances: Float32Array, around: Surroundings, step: -1 | 1): void {
  const { chunk, chunkFirst, tag, word, quote } = columns
  let path: number = step
  let depth = 0
  let marks = 0
  let commas = 0
  let verbs = 0
  let rivals = 0
  const group = chunkFirst[around.anchor]
  for (let at = around.anchor + step, steps = 1; around.first <= at && at < around.last; at += step, steps++) {
    const isNew = chunkFirst[at] !== chunkFirst[at - step]
    const i = at - around.first
    if (isNew && depth < LONGEST_PATH) {
      path = join(path, pathSymbol(chunk[at], tag[at], word[at], quote[at]))
      depth++
    }
    around.path[i] = path
    around.marks[i] = marks
    around.commas[i] = commas
    around.verbs[i] = verbs
    around.rivals[i] = rivals
    around.rival[i] = likelihood(chances[at])
    around.distance[i] = step * far(steps)
    if (quote[at] >= Quote.Opening) marks = Math.min(marks + 1, 5)
    if (word[at] === COMMA) commas = Math.min(commas + 1, 3)
    if (isNew && chunkFirst[at] !== group && (chunk[at] === Chunk.VerbStart || chunk[at] === Chunk.Verb))
      verbs = Math.min(verbs + 1, 3)
    if (chances[at] > 0.5) rivals = Math.min(rivals + 1, 3)
  }
}

function pathSymbol(chunk: number, tag: number, word: number, quote: number): number {
  if (quote >= Quote.Opening) return 0x100 + quote
  switch (chunk) {
    case Chunk.NounStart:
    case Chunk.Noun:
      return tag === TAG.PRP ? 0x200 : Chunk.NounStart
    case Chunk.VerbStart:
    case Chunk.Verb:
      return tag === TAG.VBG ? 0x202 : Chunk.VerbStart
    case Chunk.Preposition:
      return tag === TAG.TO ? 0x201 : word === THAT ? 0x203 : Chunk.Preposition
    case Chunk.Mark:
      return word
    default:
      return 0x300 + tag
  }
}

/** Distances in steps that grow. */
function far(steps: number): number {
  if (steps <= 4) return steps
  if (steps <= 6) return 5
  if (steps <= 9) return 6
  if (steps <= 14) return 7
  if (steps <= 24) return 8
  return steps <= 45 ? 9 : 10
}

function likelihood(chance: number): number {
  return chance < 0.05 ? 0 : chance < 0.2 ? 1 : chance < 0.5 ? 2 : chance < 0.85 ? 3 : 4
}

function isPassiveGroup({ chunkFirst, word }: Columns, anchor: number): boolean {
  for (let at = chunkFirst[anchor]; at < anchor; at++) if (BE.has(word[at])) return true
  // "the plan, called absurd by critics": a participle alone is no sign; only a form of "be" is.
  return false
}

function quotesBeside({ quote, tag, chunkFirst, chunkLast }: Columns, anchor: number): number {
  let before = 0
  for (let at = chunkFirst[anchor] - 1, steps = 0; at >= 0 && steps < 8; at--, steps++)
    if (quote[at] >= Quote.Opening) {
      before = quote[at] === Quote.Closing ? (steps < 2 ? 1 : 2) : 3
      break
    } else if (tag[at] === TAG.MARK && steps > 4) break
  let after = 0
  for (let at = chunkLast[anchor] + 1, steps = 0; at < quote.length && steps < 8; at++, steps++)
    if (quote[at] >= Quote.Opening) {
      after = quote[at] === Quote.Opening ? (steps < 3 ? 1 : 2) : 3
      break
    }
  return (before * 4 + after) * 4 + quote[anchor]
}

const COMMA = hashWord(',')
const THAT = hashWord('that')
const BE = new Set('be is are was were been being am'.split(' ').map(hashWord))
