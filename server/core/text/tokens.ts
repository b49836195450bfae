// Cuts one paragraph into tokens, kept as columns.
// A token is a word, a number, a clitic ('s, n't's 't) or one mark. "Jean-Pierre" and "US-India" are three tokens each, told from
// "a - b" by what stands between; "U.S." and "O’Brien" are one; "3.5bn" and "16th" are a number and a word that touch.

import { Char, charAt, isLetter } from './characters'
import { bytes, naturals } from './columns'
import { currentVocabulary, type Vocabulary } from './vocabulary'

export const enum Kind {
  Word,
  Number,
  /** ’s, ’t, ’re ... attached to the word before. */
  Clitic,
  Quote,
  Mark,
}

export const enum Shape {
  None,
  Lower,
  /** One capital, the rest small: "Khan", also "I". */
  Capitalised,
  /** Two letters or more, all capitals: "NATO", "U.S.". */
  Capitals,
  /** "McCain", "iPhone", "G20". */
  Mixed,
}

/** Tokens of one paragraph in text order; offsets are from the paragraph's start. */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  /** Lower case, curly quotes and apostrophes as straight ones: what rules and lexicons compare with. */
  readonly words: readonly string[]
  /** Each word's number in the vocabulary: what letters alone decide is looked up by it (`wordFact` in vocabulary.ts). */
  readonly number: Uint32Array
  readonly vocabulary: Vocabulary
}

const COMMA = 0x2c
const FULL_STOP = 0x2e

export function tokenise(text: string): Tokens {
  const vocabulary = currentVocabulary()
  const columns = room.start.length < text.length ? (room = columnsOf(text.length)) : room
  const { start, end, kind, shape, number } = columns
  const words: string[] = []
  let length = 0
  for (let at = 0; at < text.length;) {
    const char = charAt(text, at)
    if (char === Char.Blank) {
      at++
      continue
    }
    const word = isLetter(char) ? readWord(text, at) : tokenEnd(text, at, char) << SHAPE_BITS
    const stop = word >> SHAPE_BITS
    start[length] = at
    end[length] = stop
    kind[length] = kindOf(at, stop, char)
    shape[length] = word & ((1 << SHAPE_BITS) - 1)
    number[length] = vocabulary.numberOf(text, at, stop)
    words.push(vocabulary.words[number[length]])
    length++
    at = stop
  }
  return {
    text,
    length,
    start: copied(start, naturals(length)),
    end: copied(end, naturals(length)),
    kind: copied(kind, bytes(length)),
    shape: copied(shape, bytes(length)),
    words,
    number: copied(number, naturals(length)),
    vocabulary,
  }
}

/** The index of the first token that begins at or after `at`; their number where none does. */
export function tokenFrom({ start, length }: Tokens, at: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle] < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The word of token `index`; empty before the first and after the last. Asking a list for its -1st part makes every look into it slow. */
export function wordAt({ words }: Tokens, index: number): string {
  return 0 <= index && index < words.length ? words[index] : ''
}

/** True when nothing stands between token `index` and the one before it. */
export function touches(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.start[index] === tokens.end[index - 1]
}

/** True when token `index` begins with a capital letter. */
export function isCapital(tokens: Tokens, index: number): boolean {
  return tokens.shape[index] >= Shape.Capitalised && charAt(tokens.text, tokens.start[index]) === Char.Upper
}

interface TokenColumns {
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  readonly number: Uint32Array
}

function columnsOf(size: number): TokenColumns {
  return {
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    number: new Uint32Array(size),
  }
}

/** Filled anew for each text and copied from: how many tokens there are is known only at the end. */
let room = columnsOf(1 << 12)

/** As much of a column as there is room for: most are short, and one by one is quickest. */
function copied<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  for (let index = 0; index < to.length; index++) to[index] = from[index]
  return to
}

function tokenEnd(text: string, at: number, char: Char): number {
  if (char === Char.Digit) return numberEnd(text, at)
  if (char === Char.Apostrophe) return cliticEnd(text, at)
  return at + 1
}

/** "1,204.5" is one number; the full stop in "rose 4." is not part of it. */
function numberEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    if (charAt(text, end) === Char.Digit) end++
    else if (isNumberMark(text.charCodeAt(end)) && charAt(text, end + 1) === Char.Digit) end += 2
    else return end
  }
}

function isNumberMark(unit: number): boolean {
  return unit === COMMA || unit === FULL_STOP
}

/** Where the word that begins at `at` ends, shifted, with its shape in the lowest bits: both are known after one look at its letters. */
function readWord(text: string, at: number): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let end = at
  for (; ; end++) {
    const char = charAt(text, end)
    if (char === Char.Lower) lower++
    else if (char === Char.Upper) upper++
    else if (char === Char.Digit) digits++
    else if (char !== Char.Letter && !(char === Char.Apostrophe && joinsName(text, end))) break
  }
  if (end === at + 1 && text.charCodeAt(end) === FULL_STOP) {
    const abbreviation = abbreviationEnd(text, at)
    if (abbreviation > at) return (abbreviation << SHAPE_BITS) | abbreviationShape(text, at, abbreviation)
  }
  return (end << SHAPE_BITS) | shapeOf({ upper, lower, digits }, charAt(text, at))
}

const SHAPE_BITS = 3

/** "U.S.", "a.m.", "Ph.D.": single letters with full stops; one pair alone ("J.") is an initial, its stop a mark of its own. */
function abbreviationEnd(text: string, at: number): number {
  let end = at
  let letters = 0
  while (isLetter(charAt(text, end)) && text.charCodeAt(end + 1) === FULL_STOP && isLetter(charAt(text, end + 2))) {
    end += 2
    letters++
  }
  if (letters === 0) return at
  // The last letter may or may not have its stop: "U.S." and "U.S".
  if (isLetter(charAt(text, end)) && !isLetter(charAt(text, end + 1)) && charAt(text, end + 1) !== Char.Digit) {
    const stop = text.charCodeAt(end + 1) === FULL_STOP
    return stop ? end + 2 : end + 1
  }
  return at
}

/** The apostrophe of "O’Brien" and "D'Souza" joins; that of "Khan's" and "don't" does not. */
function joinsName(text: string, at: number): boolean {
  const after = charAt(text, at + 1)
  if (!isLetter(after)) return false
  if (after === Char.Upper) return true
  return isLetter(charAt(text, at + 2)) && isLetter(charAt(text, at + 3))
}

function cliticEnd(text: string, at: number): number {
  if (!isLetter(charAt(text, at - 1)) && charAt(text, at - 1) !== Char.Digit) return at + 1
  let end = at + 1
  while (isLetter(charAt(text, end)) && end - at <= 3) end++
  return end - at <= 3 ? end : at + 1
}

function kindOf(at: number, end: number, char: Char): Kind {
  if (isLetter(char)) return Kind.Word
  if (char === Char.Digit) return Kind.Number
  if (char === Char.Quote) return Kind.Quote
  if (char === Char.Apostrophe) return end - at > 1 ? Kind.Clitic : Kind.Quote
  return Kind.Mark
}

interface Letters {
  readonly upper: number
  readonly lower: number
  readonly digits: number
}

function shapeOf({ upper, lower, digits }: Letters, first: Char): Shape {
  if (digits > 0) return Shape.Mixed
  if (upper === 0) return Shape.Lower
  if (lower === 0) return upper === 1 ? Shape.Capitalised : Shape.Capitals
  return first === Char.Upper && upper === 1 ? Shape.Capitalised : Shape.Mixed
}

function abbreviationShape(text: string, start: number, end: number): Shape {
  const letters = { upper: 0, lower: 0, digits: 0 }
  for (let at = start; at < end; at++) {
    const char = charAt(text, at)
    if (char === Char.Upper) letters.upper++
    else if (char === Char.Lower) letters.lower++
  }
  return shapeOf(letters, charAt(text, start))
}
