// What is known of names in general: usual given and family names, words that are usually written small, and the weights of the
// model that scores capitalised words. Nothing here says who anybody is.

import type { Tokens } from '../text/tokens'
import { wordFact } from '../text/vocabulary'

/** The packed form: word lists joined by blanks, weights as base64 of signed bytes. */
export interface PackedNames {
  readonly male: string
  readonly female: string
  /** Given names of both, or of unknown gender. */
  readonly given: string
  readonly family: string
  readonly small: string
  readonly weights: string
  /** What one step of a weight is worth. */
  readonly step: number
}

export interface NameKnowledge {
  /** A sum of `NameSign`s for a lower-case word; 0 where nothing is known. */
  signs(word: string): number
  /** The same by the numbers of the tokens' words. */
  signsOf(tokens: Tokens): Int32Array
  /** One weight a bucket; the number of buckets is a power of two. */
  readonly weights: Int8Array | Float32Array
  readonly step: number
}

export const enum NameSign {
  Male = 1,
  Female = 2,
  Given = 4,
  Family = 8,
  /** Usually written small: no name where a sentence or a Title Case line gives it a capital. */
  Small = 16,
}

export function createNames(packed: PackedNames): NameKnowledge {
  // The lists are read when a word is first asked for: a window that opens no article needs none of them.
  let known: ReadonlyMap<string, number> | undefined
  const signs = (word: string): number => (known ??= readLists(packed)).get(word) ?? 0
  const signsByWord = wordFact(signs)
  return Object.freeze({
    signs,
    signsOf: (tokens: Tokens) => tokens.vocabulary.column(signsByWord),
    weights: decodeWeights(packed.weights),
    step: packed.step,
  })
}

function readLists({ male, female, given, family, small }: PackedNames): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  const add = (words: string, sign: number): void => {
    for (const word of words.split(' ')) if (word !== '') signs.set(word, (signs.get(word) ?? 0) | sign)
  }
  add(male, NameSign.Given | NameSign.Male)
  add(female, NameSign.Given | NameSign.Female)
  add(given, NameSign.Given)
  add(family, NameSign.Family)
  add(small, NameSign.Small)
  return signs
}

/** Knows no name at all: names are then found by titles alone. */
export const NO_NAMES: PackedNames = { male: '', female: '', given: '', family: '', small: '', weights: '', step: 0 }

function decodeWeights(base64: string): Int8Array {
  const size = Math.floor((base64.length * 3) / 4)
  const bytes = new Int8Array(powerOfTwo(size))
  let count = 0
  for (let at = 0; at + 3 < base64.length; at += 4) {
    const group =
      (SIXTY_FOUR[base64.charCodeAt(at)] << 18) |
      (SIXTY_FOUR[base64.charCodeAt(at + 1)] << 12) |
      (SIXTY_FOUR[base64.charCodeAt(at + 2)] << 6) |
      SIXTY_FOUR[base64.charCodeAt(at + 3)]
    bytes[count++] = group >> 16
    bytes[count++] = group >> 8
    bytes[count++] = group
  }
  return bytes
}

function powerOfTwo(size: number): number {
  let power = 1
  while (power * 2 <= size) power *= 2
  return power
}

const SIXTY_FOUR = new Uint8Array(128)
;[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((letter, value) => {
  SIXTY_FOUR[letter.charCodeAt(0)] = value
})
