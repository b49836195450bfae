// Cuts one paragraph's tokens into sentences.
// In doubt it cuts: a sentence too many costs a reading less than two sentences read as one. Glued ones (`years."The`) are cut too.

import { Char, charAt } from './characters'
import { isCapital, Kind, Shape, touches, type Tokens } from './tokens'

/** A sentence as a range of token indexes, half-open. */
export interface Sentence {
  readonly first: number
  readonly last: number
}

export function sentencesOf(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let index = 0; index < tokens.length; index++) {
    const last = sentenceEnd(tokens, index)
    if (last === undefined) continue
    sentences.push({ first, last })
    first = last
    index = last - 1
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length })
  return sentences
}

/** The index after the sentence that token `index` ends, closing marks included; undefined when it ends none. */
function sentenceEnd(tokens: Tokens, index: number): number | undefined {
  const word = tokens.words[index]
  if (!isStop(tokens, index, word)) return undefined
  let next = index + 1
  while (next < tokens.length && touches(tokens, next) && isClosing(tokens, next)) next++
  if (next === tokens.length) return next
  return startsSentence(tokens, next) && !continues(tokens, index, next, word) ? next : undefined
}

function isStop(tokens: Tokens, index: number, word: string): boolean {
  if (word === '!' || word === '?' || word === '…') return true
  if (word === '.') return true
  // "U.S." may end a sentence; whether it does is decided by what follows.
  return tokens.kind[index] === Kind.Word && word.length > 2 && word.endsWith('.')
}

/** A closing mark: one that touches what stands before it and is not opened towards what follows. */
function isClosing(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]
  if (word === ')' || word === ']' || word === '.' || word === '!' || word === '?') return true
  if (tokens.kind[index] !== Kind.Quote) return false
  const shown = tokens.text[tokens.start[index]]
  return shown !== '“' && shown !== '‘' && shown !== '«'
}

function startsSentence(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === Kind.Quote || tokens.kind[index] === Kind.Number) return true
  if (tokens.kind[index] === Kind.Mark) return /[[(—–•*$€£₹-]/.test(tokens.words[index])
  return isCapital(tokens, index) || charAt(tokens.text, tokens.start[index]) === Char.Letter
}

/** True when the stop at `index` is no end: after an abbreviation, or inside "he asked. why" spellings that go on. */
function continues(tokens: Tokens, index: number, next: number, word: string): boolean {
  if (word === '!' || word === '?') return false
  if (word === '…') return false
  if (word !== '.') return !STARTERS.has(tokens.words[next]) && tokens.kind[next] !== Kind.Quote
  if (index === 0 || !touches(tokens, index)) return false
  const before = tokens.words[index - 1]
  if (tokens.kind[index - 1] === Kind.Number) return touches(tokens, next)
  if (TITLES.has(before)) return true
  // An initial: "J. Smith"; "Plan B. The" starts with a word that names do not start with.
  if (before.length === 1 && tokens.shape[index - 1] === Shape.Capitalised) return !STARTERS.has(tokens.words[next])
  return ABBREVIATIONS.has(before) && !STARTERS.has(tokens.words[next])
}

/** Abbreviations that a name follows: their stop never ends a sentence. */
const TITLES = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt cpl cmdr adm sen rep reps sens gov pres hon rev fr st mt amb insp supt atty vs'.split(
    ' ',
  ),
)
const ABBREVIATIONS = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos co corp inc ltd bros etc al jr sr dept approx est fig p pp op cit rs ft'.split(
    ' ',
  ),
)
/** Words that begin sentences and hardly ever a name after an abbreviation. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those in on at for but and as if when while after before his her its their our there however according not no'.split(
    ' ',
  ),
)
