// One finished attribution as tokens again, for those who complete it: where its cue, its source and its sentence lie.
// In: tokens and spans from the paragraph's start. Out: token ranges, and spans of them.

import type { Attribution } from '../../model/statement'
import type { Span } from '../../text/spans'
import type { Tokens } from '../../text/tokens'
import type { Range } from './cues'
import type { Words } from './sources'

export type Found = Attribution<'paragraph'>
export type Part = 'reporter' | 'medium' | 'occasion' | 'addressee'
export type Links = Partial<Record<Part, Range>>

export interface Scene {
  readonly words: Words
  readonly cue: Range
  readonly sentence: Range
  /** Where the source lies; absent where nobody is named. */
  readonly source?: Range
}

/** The tokens of a span that begins and ends with tokens. */
export function rangeOf({ start, length }: Tokens, span: Span<'paragraph'>): Range {
  return { first: tokenFrom(start, length, span.start), last: tokenFrom(start, length, span.end) }
}

/** The first token that begins at or after `at`. */
function tokenFrom(start: Uint32Array, length: number, at: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle] < at) low = middle + 1
    else high = middle
  }
  return low
}

export function spanOf({ start, end }: Tokens, { first, last }: Range): Span<'paragraph'> {
  return { start: start[first], end: end[last - 1] }
}
