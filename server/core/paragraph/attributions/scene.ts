// One finished attribution as tokens again, for those who complete it: where its cue, its source and its sentence lie.
// In: tokens and spans from the paragraph's start. Out: token ranges, and spans of them.

import type { Attribution } from '../../model/statement'
import type { Span } from '../../text/spans'
import { tokenFrom, type Tokens } from '../../text/tokens'
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
export function rangeOf(tokens: Tokens, span: Span<'paragraph'>): Range {
  return { first: tokenFrom(tokens, span.start), last: tokenFrom(tokens, span.end) }
}

export function spanOf({ start, end }: Tokens, { first, last }: Range): Span<'paragraph'> {
  return { start: start[first], end: end[last - 1] }
}
