// What speaks for a piece of a run being part of a person's name, as numbers of buckets in the table of weights.
// In: a run and the paragraph around it. Out: for each piece the buckets whose weights are added up. Used in reading and in training alike.

import { NameSign, type NameKnowledge } from '../../knowledge/names'
import type { Offices } from '../../knowledge/offices'
import type { Places } from '../../knowledge/places'
import { Kind, Shape, touches, type Tokens } from '../../text/tokens'
import type { Piece, Run } from './pieces'
import { classOf } from './wordClasses'

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
  /** Hash of each token's word, 0 while nobody asked for it. */
  readonly hashes: Int32Array
  readonly mask: number
}

export function runFeatures(run: Run, context: FeatureContext): RunFeatures {
  const view = viewOf(run, context)
  const indexes = run.pieces.map((_, i) => i + 2)
  return {
    inside: indexes.map((i) => insideBuckets(view, i)),
    begins: indexes.map((i) => beginsBuckets(view, i)),
    goesOn: indexes.map((i) => goesOnBuckets(view, i)),
    ends: indexes.map((i) => endsBuckets(view, i)),
  }
}

/** A run as columns, with two places before it and two behind: piece i stands at i + 2. */
interface View {
  readonly context: FeatureContext
  readonly pieces: readonly Piece[]
  readonly count: number
  readonly hashes: readonly number[]
  readonly classes: readonly number[]
  readonly signs: readonly number[]
  readonly shapes: readonly number[]
  /** 1 where most of the run is in capitals. */
  readonly loud: number
}

/** The sign of whatever stands outside the run. */
const OUTSIDE = 99
const PLACE = 32

function viewOf({ pieces }: Run, context: FeatureContext): View {
  const { tokens, names, places } = context
  const first = pieces[0].first
  const after = pieces[pieces.length - 1].last
  const shapes = pieces.map((piece) => pieceShape(tokens, piece.first, piece.last))
  const capitals = shapes.filter((shape) => shape === Shape.Capitals).length
  const behind = tokens.kind[after] === Kind.Clitic ? after + 2 : after + 1
  return {
    context,
    pieces,
    count: pieces.length,
    hashes: [
      wordHash(context, first - 2),
      wordHash(context, first - 1),
      ...pieces.map((piece) => pieceHash(context, piece.first, piece.last)),
      wordHash(context, after),
      wordHash(context, behind),
    ],
    classes: [
      outerClass(context, first - 2),
      outerClass(context, first - 1),
      ...pieces.map((piece) => classOf(lastWordOf(tokens, piece), context.offices)),
      outerClass(context, after),
      outerClass(context, after + 1),
    ],
    signs: [
      OUTSIDE,
      OUTSIDE,
      ...pieces.map(({ first: at }) => {
        const word = tokens.words[at]
        return names.signs(word) | (places.countryOf(word) === undefined ? 0 : PLACE)
      }),
      OUTSIDE,
      OUTSIDE,
    ],
    shapes: [9, 9, ...shapes, 9, 9],
    loud: capitals * 2 > pieces.length && pieces.length > 1 ? 1 : 0,
  }
}

function insideBuckets({ context, pieces, count, hashes, classes, signs, shapes, loud }: View, i: number): number[] {
  const { tokens, mask } = context
  const piece = pieces[i - 2]
  const word = tokens.words[piece.first]
  const lastWord = tokens.words[piece.last - 1]
  const opens = context.opens[piece.first]
  const [sign, shape, kind] = [signs[i], shapes[i], classes[i]]
  const fromStart = Math.min(i - 2, 3)
  const fromEnd = Math.min(count + 1 - i, 3)
  const size = Math.min(count, 6)
  const place = fromStart * 4 + fromEnd
  const [before, after] = [hashes[1], hashes[count + 2]]
  const [classBefore, classAfter] = [classes[1], classes[count + 2]]
  const values = [
    0,
    hashes[i],
    hashes[i - 1],
    hashes[i + 1],
    hashes[i - 2],
    hashes[i + 2],
    shape * 2 + loud,
    endHash(lastWord, 2),
    endHash(lastWord, 3),
    endHash(lastWord, 4),
    startHash(word, 3),
    sign * 2 + opens,
    sign * 10000 + signs[i - 1] * 100 + signs[i + 1],
    place * 10 + size,
    sign * 100 + place,
    opens * 100 + shape * 10 + ((sign & NameSign.Small) !== 0 ? 1 : 0),
    before ^ Math.imul(fromStart + 1, 977),
    after ^ Math.imul(fromEnd + 1, 977),
    hashes[count + 1] ^ (i === count + 1 ? 1 : 0),
    hashes[2] ^ (i === 2 ? 1 : 0),
    hashes[count + 3] ^ Math.imul(Math.min(fromEnd, 1) + 1, 977),
    Math.imul(hashes[i - 1], 31) ^ (sign + 7),
    Math.imul(hashes[i + 1], 31) ^ (sign + 7),
    Math.min(word.length, 12) * 10 + shape,
    Math.imul(before, 31) ^ (size * 4 + fromStart),
    Math.imul(after, 31) ^ (size * 4 + fromEnd),
    shapes[i - 1] * 100 + shape * 10 + shapes[i + 1],
    kind * 10000 + classes[i - 1] * 100 + classes[i + 1],
    kind * 10000 + classes[i - 1] * 100 + (i === 2 ? 50 : 0) + classes[i - 2],
    kind * 10000 + classes[i + 1] * 100 + (i === count + 1 ? 50 : 0) + classes[i + 2],
    classBefore * 1000 + fromStart * 100 + size,
    classAfter * 1000 + fromEnd * 100 + size,
    (classes[i - 1] * 100 + classes[i + 1]) * 100 + sign,
    classBefore * 10000 + classAfter * 100 + place,
  ]
  return values.map((value, id) => bucket(id + 1, value, mask))
}

/** The places in the list of `insideBuckets` that hold the words themselves; training hides them now and then. */
export const WORD_FEATURES: ReadonlySet<number> = new Set([1, 2, 3, 8, 9, 18, 19, 21, 22])

function beginsBuckets({ context: { mask }, count, hashes, classes, signs }: View, i: number): number[] {
  return [
    bucket(40, 0, mask),
    bucket(42, signs[i - 1] * 100 + signs[i], mask),
    bucket(44, Math.min(i - 2, 3) * 10 + Math.min(count, 6), mask),
    bucket(45, classes[i - 1] * 100 + classes[i], mask),
    bucket(41, i > 2 ? hashes[i - 1] : 0, mask),
    bucket(43, hashes[i], mask),
  ]
}

function goesOnBuckets({ context: { mask }, hashes, classes, signs, shapes }: View, i: number): number[] {
  return [
    bucket(50, 0, mask),
    bucket(52, signs[i - 1] * 100 + signs[i], mask),
    bucket(53, shapes[i] * 10 + shapes[i - 1], mask),
    bucket(54, classes[i - 1] * 100 + classes[i], mask),
    bucket(51, i > 2 ? hashes[i - 1] : 0, mask),
  ]
}

function endsBuckets({ context: { mask }, hashes, classes, signs }: View, i: number): number[] {
  return [
    bucket(60, 0, mask),
    bucket(62, i > 2 ? signs[i - 1] * 100 + signs[i] : 0, mask),
    bucket(63, classes[i - 1] * 100 + classes[i], mask),
    bucket(61, hashes[i], mask),
  ]
}

/** How many buckets of the other three lists say nothing of the words themselves; they stand first. */
export const WORDLESS = { begins: 4, goesOn: 4, ends: 3 } as const

/** "ex-President" is what its last word is; the stop of "Gen." says nothing. */
function lastWordOf(tokens: Tokens, { first, last }: Piece): string {
  const word = tokens.words[last - 1]
  return word === '.' && last - 1 > first ? tokens.words[last - 2] : word
}

/** The class of a token outside the run; marks have classes of their own. */
function outerClass(context: FeatureContext, index: number): number {
  if (index < 0) return 30
  const { tokens } = context
  if (index >= tokens.length) return 31
  const kind = tokens.kind[index]
  if (kind === Kind.Word) return classOf(tokens.words[index], context.offices)
  if (kind === Kind.Number) return 32
  if (kind === Kind.Clitic) return 33
  if (kind === Kind.Quote) return 34
  return MARKS.get(tokens.words[index]) ?? 40
}

const MARKS = new Map([
  [',', 35],
  ['.', 36],
  ['(', 37],
  [')', 38],
  [':', 39],
])

function bucket(id: number, value: number, mask: number): number {
  let hash = Math.imul(value ^ Math.imul(id, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) & mask
}

function wordHash(context: FeatureContext, index: number): number {
  if (index < 0) return 1
  if (index >= context.tokens.length) return 2
  return (context.hashes[index] ||= hashOf(context.tokens.words[index], 0))
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

function endHash(word: string, size: number): number {
  return hashOf(word, Math.max(0, word.length - size))
}

function startHash(word: string, size: number): number {
  return hashOf(word.slice(0, size), 0)
}

/** The token's shape; 6 an initial, 7 a hyphened piece, 8 a particle. */
function pieceShape(tokens: Tokens, first: number, last: number): number {
  if (tokens.shape[first] === Shape.Lower) return last > first + 1 ? 7 : 8
  if (last > first + 1 && tokens.words[first + 1] !== '.') return touches(tokens, first + 1) ? 7 : tokens.shape[first]
  return tokens.words[first].length === 1 ? 6 : tokens.shape[first]
}
