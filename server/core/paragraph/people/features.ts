// What speaks for a piece of a run being part of a person's name, as numbers of buckets in the table of weights.
// In: a run and the paragraph around it. Out: for each piece the buckets whose weights are added up. Used in reading and in training alike.

import { NameSign, type NameKnowledge } from '../../knowledge/names'
import type { Offices } from '../../knowledge/offices'
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
  /** First token of each sentence is 1, others 0. */
  readonly opens: Uint8Array
  /** Hash of each token's word, 0 while nobody asked for it. */
  readonly hashes: Int32Array
  readonly mask: number
}

export function runFeatures(run: Run, context: FeatureContext): RunFeatures {
  const { tokens, names } = context
  const { pieces } = run
  const count = pieces.length
  const first = pieces[0].first
  const after = pieces[count - 1].last
  const beforeRun = wordHash(context, first - 1)
  const beforeRun2 = wordHash(context, first - 2)
  const afterRun = afterHash(context, after)
  const afterRun2 = wordHash(context, tokens.kind[after] === Kind.Clitic ? after + 2 : after + 1)
  const size = Math.min(count, 6)
  const classes = pieces.map((piece) => classOf(lastWordOf(tokens, piece), context.offices))
  const classBefore = outerClass(context, first - 1)
  const classBefore2 = outerClass(context, first - 2)
  const classAfter = outerClass(context, after)
  const classAfter2 = outerClass(context, after + 1)
  const signs = pieces.map((piece) => names.signs(tokens.words[piece.first]))
  const whole = pieces.map((piece) => pieceHash(context, piece.first, piece.last))
  const shapes = pieces.map((piece) => pieceShape(tokens, piece.first, piece.last))
  let capitals = 0
  for (const shape of shapes) if (shape === Shape.Capitals) capitals++
  const loud = capitals * 2 > count && count > 1 ? 1 : 0

  const inside: number[][] = []
  const begins: number[][] = []
  const goesOn: number[][] = []
  const ends: number[][] = []
  for (let i = 0; i < count; i++) {
    const piece = pieces[i]
    const word = tokens.words[piece.first]
    const lastWord = tokens.words[piece.last - 1]
    const sign = signs[i]
    const signBefore = i > 0 ? signs[i - 1] : 99
    const signAfter = i + 1 < count ? signs[i + 1] : 99
    const before = i > 0 ? whole[i - 1] : beforeRun
    const before2 = i > 1 ? whole[i - 2] : i === 1 ? beforeRun : beforeRun2
    const next = i + 1 < count ? whole[i + 1] : afterRun
    const next2 = i + 2 < count ? whole[i + 2] : i + 2 === count ? afterRun : afterRun2
    const opens = context.opens[piece.first]
    const kind = classes[i]
    const kindBefore = i > 0 ? classes[i - 1] : classBefore
    const kindBefore2 = i > 1 ? classes[i - 2] : i === 1 ? classBefore : classBefore2
    const kindAfter = i + 1 < count ? classes[i + 1] : classAfter
    const kindAfter2 = i + 2 < count ? classes[i + 2] : i + 2 === count ? classAfter : classAfter2
    const shape = shapes[i]
    const place = Math.min(i, 3) * 4 + Math.min(count - 1 - i, 3)
    const buckets: number[] = []
    const add = (id: number, value: number): void => {
      buckets.push(bucket(id, value, context.mask))
    }
    add(1, 0)
    add(2, whole[i])
    add(3, before)
    add(4, next)
    add(5, before2)
    add(6, next2)
    add(7, shape * 2 + loud)
    add(8, endHash(lastWord, 2))
    add(9, endHash(lastWord, 3))
    add(10, endHash(lastWord, 4))
    add(11, startHash(word, 3))
    add(12, sign * 2 + opens)
    add(13, sign * 10000 + signBefore * 100 + signAfter)
    add(14, place * 10 + size)
    add(15, sign * 100 + place)
    add(16, opens * 100 + shape * 10 + ((sign & NameSign.Small) !== 0 ? 1 : 0))
    add(17, beforeRun ^ Math.imul(Math.min(i, 3) + 1, 977))
    add(18, afterRun ^ Math.imul(Math.min(count - 1 - i, 3) + 1, 977))
    add(19, whole[count - 1] ^ (i === count - 1 ? 1 : 0))
    add(20, whole[0] ^ (i === 0 ? 1 : 0))
    add(21, afterRun2 ^ Math.imul(Math.min(count - 1 - i, 1) + 1, 977))
    add(22, Math.imul(before, 31) ^ (sign + 7))
    add(23, Math.imul(next, 31) ^ (sign + 7))
    add(24, Math.min(word.length, 12) * 10 + shape)
    add(25, Math.imul(beforeRun, 31) ^ (size * 4 + Math.min(i, 3)))
    add(26, Math.imul(afterRun, 31) ^ (size * 4 + Math.min(count - 1 - i, 3)))
    add(27, (i > 0 ? shapes[i - 1] : 9) * 100 + shape * 10 + (i + 1 < count ? shapes[i + 1] : 9))
    add(28, kind * 10000 + kindBefore * 100 + kindAfter)
    add(29, kind * 10000 + kindBefore * 100 + (i === 0 ? 50 : 0) + kindBefore2)
    add(30, kind * 10000 + kindAfter * 100 + (i + 1 === count ? 50 : 0) + kindAfter2)
    add(31, classBefore * 1000 + Math.min(i, 3) * 100 + size)
    add(32, classAfter * 1000 + Math.min(count - 1 - i, 3) * 100 + size)
    add(33, (kindBefore * 100 + kindAfter) * 100 + sign)
    add(34, classBefore * 10000 + classAfter * 100 + place)
    inside.push(buckets)
    begins.push([
      bucket(40, 0, context.mask),
      bucket(41, i > 0 ? whole[i - 1] : 0, context.mask),
      bucket(42, signBefore * 100 + sign, context.mask),
      bucket(43, whole[i], context.mask),
      bucket(44, Math.min(i, 3) * 10 + size, context.mask),
      bucket(45, kindBefore * 100 + kind, context.mask),
    ])
    goesOn.push([
      bucket(50, 0, context.mask),
      bucket(51, i > 0 ? whole[i - 1] : 0, context.mask),
      bucket(52, signBefore * 100 + sign, context.mask),
      bucket(53, shape * 10 + (i > 0 ? shapes[i - 1] : 9), context.mask),
      bucket(54, kindBefore * 100 + kind, context.mask),
    ])
    ends.push([
      bucket(60, 0, context.mask),
      bucket(61, whole[i], context.mask),
      bucket(62, i > 0 ? signs[i - 1] * 100 + sign : 0, context.mask),
      bucket(63, kindBefore * 100 + kind, context.mask),
    ])
  }
  return { inside, begins, goesOn, ends }
}

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
  const word = tokens.words[index]
  return word === ',' ? 35 : word === '.' ? 36 : word === '(' ? 37 : word === ')' ? 38 : word === ':' ? 39 : 40
}

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

/** The word after a run; after "'s" the fact of possession. */
function afterHash(context: FeatureContext, index: number): number {
  return wordHash(context, index)
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
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length && at < size; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** The token's shape; 6 an initial, 7 a hyphened piece, 8 a particle. */
function pieceShape(tokens: Tokens, first: number, last: number): number {
  if (tokens.shape[first] === Shape.Lower) return last > first + 1 ? 7 : 8
  if (last > first + 1 && tokens.words[first + 1] !== '.') return touches(tokens, first + 1) ? 7 : tokens.shape[first]
  return tokens.words[first].length === 1 ? 6 : tokens.shape[first]
}
