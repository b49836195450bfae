// Cuts a paragraph's tokens into runs of words that may hold a name: capitalised words, initials, and particles between them.
// In: tokens. Out: runs of pieces; a piece is what is written in one go ("Jean-Pierre", "J.", "al-Sisi", "bin").
// Says nothing about which of them are names: "State Department" is a run too.

import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { wordFact } from '../../text/vocabulary'

/** One word as written, hyphens and an abbreviation's stop included; token indexes, half-open. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly particle: boolean
}

export interface Run {
  readonly pieces: readonly Piece[]
}

export function runsOf(tokens: Tokens): Run[] {
  const runs: Run[] = []
  let pieces: Piece[] = []
  const close = (): void => {
    while (pieces.length > 0 && pieces[pieces.length - 1].particle) pieces.pop()
    if (pieces.length > 0) runs.push({ pieces })
    pieces = []
  }
  for (let index = 0; index < tokens.length;) {
    const piece = pieceAt(tokens, index)
    if (!piece) {
      close()
      index++
      continue
    }
    if (pieces.length === LONGEST_RUN) close()
    pieces.push(piece)
    index = piece.last
  }
  close()
  return runs
}

/** Longer runs are lines in capitals or Title Case; they are read in parts. */
export const LONGEST_RUN = 40

function pieceAt(tokens: Tokens, index: number): Piece | undefined {
  if (tokens.kind[index] !== Kind.Word) return undefined
  const particle = !isCapital(tokens, index)
  if (particle && tokens.vocabulary.column(PARTICLE)[tokens.number[index]] === 0) return undefined
  const last = pieceEnd(tokens, index)
  if (!particle) return { first: index, last, particle: false }
  // "al-Sisi" is a name's piece, "bin" a particle; a particle alone needs a name to lean on.
  if (last > index + 1) return hasCapital(tokens, index, last) ? { first: index, last, particle: false } : undefined
  return startsName(tokens, last) ? { first: index, last, particle: true } : undefined
}

function pieceEnd(tokens: Tokens, index: number): number {
  let last = index + 1
  while (
    last + 1 < tokens.length &&
    isHyphen(tokens, last) &&
    tokens.kind[last + 1] === Kind.Word &&
    touches(tokens, last + 1)
  )
    last += 2
  return isAbbreviated(tokens, index, last) ? last + 1 : last
}

/** The stop of an initial or a title's abbreviation ("J.", "Gen.") belongs to the piece where a name goes on after it. */
function isAbbreviated(tokens: Tokens, index: number, last: number): boolean {
  if (last !== index + 1 || last >= tokens.length || tokens.words[last] !== '.' || !touches(tokens, last)) return false
  const word = tokens.words[index]
  if (word.length > 1 && !ABBREVIATED.has(word)) return false
  return (
    last + 1 < tokens.length &&
    tokens.kind[last + 1] === Kind.Word &&
    (isCapital(tokens, last + 1) || PARTICLES.has(tokens.words[last + 1]))
  )
}

function isHyphen(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index]
  return (word === '-' || word === '‑' || word === '–') && touches(tokens, index)
}

function hasCapital(tokens: Tokens, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (isCapital(tokens, index)) return true
  return false
}

/** True when a capitalised word stands here, perhaps after another particle: "bin al-Sabah", "van der Bellen". */
function startsName(tokens: Tokens, index: number): boolean {
  for (let at = index; at < tokens.length && at < index + 3; at++) {
    if (tokens.kind[at] !== Kind.Word) return false
    if (isCapital(tokens, at)) return tokens.shape[at] !== Shape.None
    if (!PARTICLES.has(tokens.words[at])) return false
    if (at + 2 < tokens.length && isHyphen(tokens, at + 1) && isCapital(tokens, at + 2)) return true
  }
  return false
}

export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ur ud as an ar ad bin bint ben ibn abu abd de da do dos das del della di du la las los le van von der den ter ten zu y e af av dela della'
    .split(' ')
    .filter((word) => !['as', 'an', 'do', 'ad', 'ten', 'ar'].includes(word)),
)

const PARTICLE = wordFact((word) => (PARTICLES.has(word) ? 1 : 0))

const ABBREVIATED = new Set(
  'mr mrs ms dr prof gen lt col maj capt sgt cpl cmdr adm sen rep gov pres hon rev fr st jr sr md mohd moh abd insp supt atty'.split(
    ' ',
  ),
)
