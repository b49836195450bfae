// What speaks for a piece of a run being part of a person's name, as numbers of buckets in the table of weights.
// In: a run and the paragraph around it. Out: for each piece the buckets whose weights are added up. Used in reading and in training alike.

import { NameSign, type NameKnowledge } from '../../knowledge/names'
import type { Offices } from '../../knowledge/offices'
import { PlaceSign, type Places } from '../../knowledge/places'
import { bytes, integers } from '../../text/columns'
import { Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { wordFact, type WordFact } from '../../text/vocabulary'
import { LONGEST_RUN, type Piece, type Run } from './pieces'
import { classAt } from './wordClasses'

export interface RunFeatures {
  /** Per piece: buckets that speak for or against a name. */
  readonly inside: readonly number[][]
  /** Per piece: buckets for a name that begins here, and for one that goes on from the piece before. */
  readonly begins: readonly number[][]
  readonly goesOn: readonly number[][]
  /** Per piece: buckets for a name that ended with the piece before. */
  readonly ends: readonly number[][]
}

export interface FeatureContext {
  readonly tokens: Tokens
  readonly names: NameKnowledge
  readonly offices: Offices
  readonly places: Places
  /** First token of each sentence is 1, others 0. */
  readonly opens: Uint8Array
  readonly mask: number
}

/** The buckets themselves, for training. */
export function runFeatures(run: Run, context: FeatureContext): RunFeatures {
  const view = viewOf(run, context)
  const lists = (write: WriteValues, ids: Uint8Array): number[][] =>
    run.pieces.map((_, i) => {
      write(view, i + 2, values)
      return Array.from(ids, (id, at) => bucket(id, values[at], context.mask))
    })
  return {
    inside: lists(writeInside, INSIDE),
    begins: lists(writeBegins, BEGINS),
    goesOn: lists(writeGoesOn, GOES_ON),
    ends: lists(writeEnds, ENDS),
  }
}

/** Per piece, the sums of the weights that lie in its buckets; what stands behind the last piece is of an earlier run. */
export interface RunScores {
  count: number
  readonly inside: Float64Array
  readonly begins: Float64Array
  readonly goesOn: Float64Array
  readonly ends: Float64Array
}

/** What reading needs of the features: no list is made, only sums, and those in room that the next run's are written over. */
export function runScores(run: Run, context: FeatureContext): RunScores {
  const view = viewOf(run, context)
  const { weights, step } = context.names
  const { mask } = context
  scores.count = view.count
  const sum = (ids: Uint8Array): number => {
    let total = 0
    for (let at = 0; at < ids.length; at++) total += weights[bucket(ids[at], values[at], mask)]
    return total * step
  }
  for (let i = 0; i < view.count; i++) {
    writeInside(view, i + 2, values)
    scores.inside[i] = sum(INSIDE)
    writeBegins(view, i + 2, values)
    scores.begins[i] = sum(BEGINS)
    writeGoesOn(view, i + 2, values)
    scores.goesOn[i] = sum(GOES_ON)
    writeEnds(view, i + 2, values)
    scores.ends[i] = sum(ENDS)
  }
  return scores
}

const scores: RunScores = {
  count: 0,
  inside: new Float64Array(LONGEST_RUN),
  begins: new Float64Array(LONGEST_RUN),
  goesOn: new Float64Array(LONGEST_RUN),
  ends: new Float64Array(LONGEST_RUN),
}

/** Room for the values of one list: the longest has 34. */
const values = new Int32Array(40)

/** Writes what a list of buckets goes by, in the order of the list's numbers. */
type WriteValues = (view: View, i: number, values: Int32Array) => void

/** A run as columns, with two places before it and two behind: piece i stands at i + 2. */
interface View {
  readonly context: FeatureContext
  readonly pieces: readonly Piece[]
  readonly count: number
  readonly hashes: Int32Array
  readonly classes: Uint8Array
  readonly signs: Uint8Array
  readonly shapes: Uint8Array
  /** 1 where most of the run is in capitals. */
  readonly loud: number
}

/** The sign of whatever stands outside the run. */
const OUTSIDE = 99
const PLACE = 32

function viewOf({ pieces }: Run, context: FeatureContext): View {
  const { tokens, names, places } = context
  const count = pieces.length
  const first = pieces[0].first
  const after = pieces[count - 1].last
  const hashes = integers(count + 4)
  const classes = bytes(count + 4)
  const signs = bytes(count + 4)
  const shapes = bytes(count + 4)
  signs[0] = signs[1] = signs[count + 2] = signs[count + 3] = OUTSIDE
  shapes[0] = shapes[1] = shapes[count + 2] = shapes[count + 3] = 9
  const signsOf = names.signsOf(tokens)
  const placeSigns = places.signsOf(tokens)
  let capitals = 0
  for (let i = 0; i < count; i++) {
    const piece = pieces[i]
    const number = tokens.number[piece.first]
    hashes[i + 2] = pieceHash(context, piece.first, piece.last)
    classes[i + 2] = classAt(tokens, lastWordOf(tokens, piece), context.offices)
    signs[i + 2] = signsOf[number] | (placeSigns[number] & PlaceSign.Whole ? PLACE : 0)
    shapes[i + 2] = pieceShape(tokens, piece.first, piece.last)
    if (shapes[i + 2] === Shape.Capitals) capitals++
  }
  hashes[0] = wordHash(context, first - 2)
  hashes[1] = wordHash(context, first - 1)
  hashes[count + 2] = wordHash(context, after)
  hashes[count + 3] = wordHash(context, tokens.kind[after] === Kind.Clitic ? after + 2 : after + 1)
  classes[0] = outerClass(context, first - 2)
  classes[1] = outerClass(context, first - 1)
  classes[count + 2] = outerClass(context, after)
  classes[count + 3] = outerClass(context, after + 1)
  const loud = capitals * 2 > count && count > 1 ? 1 : 0
  return { context, pieces, count, hashes, classes, signs, shapes, loud }
}

const INSIDE = Uint8Array.from({ length: 34 }, (_, at) => at + 1)

function writeInside(view: View, i: number, values: Int32Array): void {
  const { context, pieces, count, hashes, classes, signs, shapes, loud } = view
  const { tokens } = context
  const piece = pieces[i - 2]
  const number = tokens.number[piece.first]
  const lastNumber = tokens.number[piece.last - 1]
  const { vocabulary } = tokens
  const opens = context.opens[piece.first]
  const sign = signs[i]
  const shape = shapes[i]
  const kind = classes[i]
  const fromStart = Math.min(i - 2, 3)
  const fromEnd = Math.min(count + 1 - i, 3)
  const size = Math.min(count, 6)
  const place = fromStart * 4 + fromEnd
  const before = hashes[1]
  const after = hashes[count + 2]
  const classBefore = classes[1]
  const classAfter = classes[count + 2]
  values[0] = 0
  values[1] = hashes[i]
  values[2] = hashes[i - 1]
  values[3] = hashes[i + 1]
  values[4] = hashes[i - 2]
  values[5] = hashes[i + 2]
  values[6] = shape * 2 + loud
  values[7] = vocabulary.column(END_2)[lastNumber]
  values[8] = vocabulary.column(END_3)[lastNumber]
  values[9] = vocabulary.column(END_4)[lastNumber]
  values[10] = vocabulary.column(START_3)[number]
  values[11] = sign * 2 + opens
  values[12] = sign * 10000 + signs[i - 1] * 100 + signs[i + 1]
  values[13] = place * 10 + size
  values[14] = sign * 100 + place
  values[15] = opens * 100 + shape * 10 + ((sign & NameSign.Small) !== 0 ? 1 : 0)
  values[16] = before ^ Math.imul(fromStart + 1, 977)
  values[17] = after ^ Math.imul(fromEnd + 1, 977)
  values[18] = hashes[count + 1] ^ (i === count + 1 ? 1 : 0)
  values[19] = hashes[2] ^ (i === 2 ? 1 : 0)
  values[20] = hashes[count + 3] ^ Math.imul(Math.min(fromEnd, 1) + 1, 977)
  values[21] = Math.imul(hashes[i - 1], 31) ^ (sign + 7)
  values[22] = Math.imul(hashes[i + 1], 31) ^ (sign + 7)
  values[23] = Math.min(tokens.words[piece.first].length, 12) * 10 + shape
  values[24] = Math.imul(before, 31) ^ (size * 4 + fromStart)
  values[25] = Math.imul(after, 31) ^ (size * 4 + fromEnd)
  values[26] = shapes[i - 1] * 100 + shape * 10 + shapes[i + 1]
  values[27] = kind * 10000 + classes[i - 1] * 100 + classes[i + 1]
  values[28] = kind * 10000 + classes[i - 1] * 100 + (i === 2 ? 50 : 0) + classes[i - 2]
  values[29] = kind * 10000 + classes[i + 1] * 100 + (i === count + 1 ? 50 : 0) + classes[i + 2]
  values[30] = classBefore * 1000 + fromStart * 100 + size
  values[31] = classAfter * 1000 + fromEnd * 100 + size
  values[32] = (classes[i - 1] * 100 + classes[i + 1]) * 100 + sign
  values[33] = classBefore * 10000 + classAfter * 100 + place
}

/** The places in the list of `writeInside` that hold the words themselves; training hides them now and then. */
export const WORD_FEATURES: ReadonlySet<number> = new Set([1, 2, 3, 8, 9, 18, 19, 21, 22])

const BEGINS = Uint8Array.of(40, 42, 44, 45, 41, 43)

function writeBegins({ count, hashes, classes, signs }: View, i: number, values: Int32Array): void {
  values[0] = 0
  values[1] = signs[i - 1] * 100 + signs[i]
  values[2] = Math.min(i - 2, 3) * 10 + Math.min(count, 6)
  values[3] = classes[i - 1] * 100 + classes[i]
  values[4] = i > 2 ? hashes[i - 1] : 0
  values[5] = hashes[i]
}

const GOES_ON = Uint8Array.of(50, 52, 53, 54, 51)

function writeGoesOn({ hashes, classes, signs, shapes }: View, i: number, values: Int32Array): void {
  values[0] = 0
  values[1] = signs[i - 1] * 100 + signs[i]
  values[2] = shapes[i] * 10 + shapes[i - 1]
  values[3] = classes[i - 1] * 100 + classes[i]
  values[4] = i > 2 ? hashes[i - 1] : 0
}

const ENDS = Uint8Array.of(60, 62, 63, 61)

function writeEnds({ hashes, classes, signs }: View, i: number, values: Int32Array): void {
  values[0] = 0
  values[1] = i > 2 ? signs[i - 1] * 100 + signs[i] : 0
  values[2] = classes[i - 1] * 100 + classes[i]
  values[3] = hashes[i]
}

/** How many buckets of the other three lists say nothing of the words themselves; they stand first. */
export const WORDLESS = { begins: 4, goesOn: 4, ends: 3 } as const

/** "ex-President" is what its last word is; the stop of "Gen." says nothing. */
function lastWordOf(tokens: Tokens, { first, last }: Piece): number {
  return tokens.words[last - 1] === '.' && last - 1 > first ? last - 2 : last - 1
}

/** The class of a token outside the run; marks have classes of their own. */
function outerClass(context: FeatureContext, index: number): number {
  if (index < 0) return 30
  const { tokens } = context
  if (index >= tokens.length) return 31
  const kind = tokens.kind[index]
  if (kind === Kind.Word) return classAt(tokens, index, context.offices)
  if (kind === Kind.Number) return 32
  if (kind === Kind.Clitic) return 33
  if (kind === Kind.Quote) return 34
  return tokens.vocabulary.column(MARK_CLASS)[tokens.number[index]]
}

const MARKS = new Map([
  [',', 35],
  ['.', 36],
  ['(', 37],
  [')', 38],
  [':', 39],
])
const MARK_CLASS = wordFact((word) => MARKS.get(word) ?? 40)

function bucket(id: number, value: number, mask: number): number {
  let hash = Math.imul(value ^ Math.imul(id, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) & mask
}

function wordHash(context: FeatureContext, index: number): number {
  if (index < 0) return 1
  if (index >= context.tokens.length) return 2
  return context.tokens.vocabulary.column(WORD)[context.tokens.number[index]]
}

function pieceHash(context: FeatureContext, first: number, last: number): number {
  let hash = wordHash(context, first)
  if (last === first + 2 && context.tokens.words[first + 1] === '.') return hash
  for (let index = first + 1; index < last; index++) hash = Math.imul(hash, 31) ^ wordHash(context, index)
  return hash
}

function hashOf(word: string, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

const WORD = wordFact((word) => hashOf(word, 0))
const endHash = (size: number): WordFact => wordFact((word) => hashOf(word, Math.max(0, word.length - size)))
const END_2 = endHash(2)
const END_3 = endHash(3)
const END_4 = endHash(4)
const START_3 = wordFact((word) => hashOf(word.slice(0, 3), 0))

/** The token's shape; 6 an initial, 7 a hyphened piece, 8 a particle. */
function pieceShape(tokens: Tokens, first: number, last: number): number {
  if (tokens.shape[first] === Shape.Lower) return last > first + 1 ? 7 : 8
  if (last > first + 1 && tokens.words[first + 1] !== '.') return touches(tokens, first + 1) ? 7 : tokens.shape[first]
  return tokens.words[first].length === 1 ? 6 : tokens.shape[first]
}
