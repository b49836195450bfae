// Reads one paragraph with the encoder: words, pieces and windows in, candidates with their signs out.
// Knows nothing of other paragraphs, so that a reading may be kept under its paragraph's text.

import type { CarefulCandidate, CarefulParts, CarefulReading, Twofold } from '../core/model/careful'
import type { Span } from '../core/text/spans'
import { cuesOf, partsOf, type Cue, type CueChances } from './decode'
import type { Network } from './network'
import type { Pieces } from './pieces'
import { signsOf, type Decoded } from './signs'
import { windowsOf, type Run } from './windows'
import { wordsOf, type Words } from './words'

export interface CarefulReader {
  read(paragraph: string): Promise<CarefulReading>
}

export interface ReaderSizes {
  /** Pieces in a window, at most. */
  readonly pieces: number
  /** Numbers in a piece's vector. */
  readonly hidden: number
  /** The chance from which a word may begin a cue. */
  readonly candidate: number
}

export function createCarefulReader(network: Network, pieces: Pieces, sizes: ReaderSizes): CarefulReader {
  return Object.freeze({
    async read(paragraph: string): Promise<CarefulReading> {
      const words = wordsOf(paragraph)
      const cut = words.start.map((start, i) => pieces.of(paragraph.slice(start, words.end[i])))
      const lengths = cut.map(({ length }) => length)
      const candidates: CarefulCandidate[] = []
      for (const window of windowsOf(words, lengths, sizes.pieces))
        candidates.push(...(await readWindow({ words, window, cut, network, pieces, sizes })))
      return { candidates }
    },
  })
}

interface WindowInput {
  readonly words: Words
  readonly window: Run
  readonly cut: readonly (readonly number[])[]
  readonly network: Network
  readonly pieces: Pieces
  readonly sizes: ReaderSizes
}

async function readWindow({ words, window, cut, network, pieces, sizes }: WindowInput): Promise<CarefulCandidate[]> {
  const ids = [pieces.open]
  const looks = [0]
  const firstPiece: number[] = []
  for (let at = window.first; at < window.last; at++) {
    firstPiece.push(ids.length)
    ids.push(...cut[at])
    looks.push(...cut[at].map(() => words.look[at]))
  }
  firstPiece.push(ids.length)
  const { cue, mixed } = await network.encode([...ids, pieces.close], [...looks, 0])
  const cues = cuesOf(
    both(cue, (chances) => cueChances(chances, firstPiece)),
    sizes.candidate,
    window.first,
  )
  // The first piece stands before the window's words and belongs to none.
  const vectors = mixed.slice(sizes.hidden, ids.length * sizes.hidden)
  const place: PiecePlaces = { window, firstPiece: firstPiece.map((piece) => piece - 1) }
  const found: Twofold<Decoded>[] = []
  const atOnce = Math.max(1, Math.floor(PIECES_AT_ONCE / ids.length))
  for (let from = 0; from < cues.length; from += atOnce) {
    const some = cues.slice(from, from + atOnce)
    const sides = some.map((each) => sidesOf(each, place))
    const { tag, right } = await network.relate(vectors, sides)
    some.forEach((each, row) => {
      const speech = decoded(
        words,
        each,
        { tag: tag.speech, right: right.speech, row, chance: each.chance.speech },
        place,
      )
      const wide = decoded(words, each, { tag: tag.wide, right: right.wide, row, chance: each.chance.wide }, place)
      // Where one way of marking sees no content, the other's stands in.
      const [any] = [speech ?? wide, wide ?? speech]
      if (any) found.push({ speech: speech ?? any, wide: wide ?? any })
    })
  }
  return candidatesOf(words, window, found)
}

function cueChances(chances: Float32Array, firstPiece: readonly number[]): CueChances {
  const of = (which: number) => Float32Array.from(firstPiece.slice(0, -1), (piece) => chances[3 * piece + which])
  return { begins: of(1), inside: of(2) }
}

function both<T, R>({ speech, wide }: Twofold<T>, make: (of: T) => R): Twofold<R> {
  return { speech: make(speech), wide: make(wide) }
}

/** Bounds the memory that a window with many cues takes. */
const PIECES_AT_ONCE = 2000

interface PiecePlaces {
  readonly window: Run
  /** For each word of the window its first piece, and one more for the end. */
  readonly firstPiece: readonly number[]
}

function sidesOf({ first, last }: Cue, { window, firstPiece }: PiecePlaces): number[] {
  const from = firstPiece[first - window.first]
  const to = firstPiece[last - window.first]
  return Array.from({ length: firstPiece.at(-1)! }, (_, piece) => (piece < from ? 1 : piece < to ? 2 : 3))
}

interface OneWay {
  readonly tag: Float32Array
  readonly right: Float32Array
  readonly row: number
  readonly chance: number
}

function decoded(words: Words, cue: Cue, { tag, right, row, chance }: OneWay, place: PiecePlaces): Decoded | undefined {
  const { window, firstPiece } = place
  const pieceCount = firstPiece.at(-1)!
  const size = window.last - window.first
  const source = new Float32Array(size)
  const content = new Float32Array(size)
  for (let i = 0; i < size; i++) {
    if (cue.first <= window.first + i && window.first + i < cue.last) continue
    const at = 3 * (row * pieceCount + firstPiece[i])
    source[i] = tag[at + 1]
    content[i] = tag[at + 2]
  }
  const chances = { source, content, right: right[row * pieceCount + firstPiece[cue.first - window.first]] }
  const parts = partsOf(words, window, cue, chances)
  return parts && { cue, chance, chances, ...parts }
}

function candidatesOf(words: Words, window: Run, found: readonly Twofold<Decoded>[]): CarefulCandidate[] {
  const spanOf = ({ first, last }: Run): Span<'paragraph'> => ({ start: words.start[first], end: words.end[last - 1] })
  const partsOf = ({ source, content }: Decoded): CarefulParts => ({
    ...(source && { source: spanOf(source) }),
    content: content.map(spanOf),
  })
  const speech = signsOf(
    words,
    window,
    found.map((each) => each.speech),
  )
  const wide = signsOf(
    words,
    window,
    found.map((each) => each.wide),
  )
  return found.map((each, i) => ({
    cue: spanOf(each.speech.cue),
    parts: both(each, partsOf),
    signs: { speech: speech[i].map(rounded), wide: wide[i].map(rounded) },
  }))
}

/** So many digits say all there is, and keep readings small. */
function rounded(sign: number): number {
  return Math.round(sign * 1e4) / 1e4
}
