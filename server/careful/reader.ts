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
  read(paragraph: string): CarefulReading
}

export interface ReaderSizes {
  /** Pieces in a window, at most. */
  readonly pieces: number
  /** The chance from which a word may begin a cue. */
  readonly candidate: number
}

export function createCarefulReader(network: Network, pieces: Pieces, sizes: ReaderSizes): CarefulReader {
  return Object.freeze({
    read(paragraph: string): CarefulReading {
      const words = wordsOf(paragraph)
      const cut = words.start.map((start, i) => pieces.of(paragraph.slice(start, words.end[i])))
      const lengths = cut.map(({ length }) => length)
      const candidates: CarefulCandidate[] = []
      for (const window of windowsOf(words, lengths, sizes.pieces))
        candidates.push(...readWindow({ words, window, cut, network, pieces, sizes }))
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

function readWindow({ words, window, cut, network, pieces, sizes }: WindowInput): CarefulCandidate[] {
  const ids = [pieces.open]
  const looks = [0]
  const firsts: number[] = []
  for (let at = window.first; at < window.last; at++) {
    firsts.push(ids.length)
    ids.push(...cut[at])
    looks.push(...cut[at].map(() => words.look[at]))
  }
  const chances = network.encode({ pieces: [...ids, pieces.close], looks: [...looks, 0], firsts })
  const found: Twofold<Decoded>[] = []
  for (const cue of cuesOf(both(chances, cueChances), sizes.candidate, window.first)) {
    const { tag, right } = network.relate(cue.first - window.first, cue.last - window.first)
    const decodedAs = (way: keyof Twofold<unknown>, other: keyof Twofold<unknown>) =>
      decoded(words, window, cue, {
        tag: leaning(tag[way], tag[other]),
        right: right[way],
        chance: cue.chance[way],
      })
    const speech = decodedAs('speech', 'wide')
    const wide = decodedAs('wide', 'speech')
    // Where one way of marking sees no content, the other's stands in.
    const any = speech ?? wide
    if (any) found.push({ speech: speech ?? any, wide: wide ?? any })
  }
  return candidatesOf(words, window, found)
}

/** @param chances three of each word */
function cueChances(chances: Float32Array): CueChances {
  const of = (which: number) => chances.filter((_, at) => at % 3 === which)
  return { begins: of(1), inside: of(2) }
}

function both<T, R>({ speech, wide }: Twofold<T>, make: (of: T) => R): Twofold<R> {
  return { speech: make(speech), wide: make(wide) }
}

/** What both ways of marking agree on is surer: each hears the other for so much. */
const HEARD = 0.3

function leaning(own: Float32Array, other: Float32Array): Float32Array {
  return own.map((chance, at) => (1 - HEARD) * chance + HEARD * other[at])
}

interface OneWay {
  /** Three chances of each word. */
  readonly tag: Float32Array
  readonly right: number
  readonly chance: number
}

function decoded(words: Words, window: Run, cue: Cue, { tag, right, chance }: OneWay): Decoded | undefined {
  const own = (which: number) =>
    Float32Array.from({ length: window.last - window.first }, (_, i) => {
      const isCue = cue.first <= window.first + i && window.first + i < cue.last
      return isCue ? 0 : tag[3 * i + which]
    })
  const chances = { source: own(1), content: own(2), right }
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
