// What the rules read in the paragraph, as columns: the weights take it as one sign among many, and are free to disagree.

import type { Act, Attribution } from '../model/statement'
import { bytes, shorts } from '../text/columns'
import type { Span } from '../text/spans'
import type { Tokens } from '../text/tokens'

/** Tokens from `first` up to but not including `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

export interface Hint {
  readonly act: number
  readonly cue: readonly Run[]
  readonly source: readonly Run[]
  readonly content: readonly Run[]
}

export interface Hints {
  readonly list: readonly Hint[]
  /** For each token one more than the index of the hint whose cue it belongs to; 0 where there is none. */
  readonly cueOf: Uint16Array
  /** For each token whether it stands in some hint's source (1), content (2) or both (3). */
  readonly role: Uint8Array
}

export function hintsOf(tokens: Tokens, attributions: readonly Attribution<'paragraph'>[]): Hints {
  const cueOf = shorts(tokens.length)
  const role = bytes(tokens.length)
  const list = attributions.map(({ act, cue, source, content }, index) => {
    const runs = (spans: readonly Span<'paragraph'>[]) => spans.map((span) => runOf(tokens, span))
    const hint = { act: ACTS.indexOf(act), cue: runs(cue), source: runs(source), content: runs(content) }
    for (const { first, last } of hint.cue) cueOf.fill(index + 1, first, last)
    for (const { first, last } of hint.source) mark(role, first, last, 1)
    for (const { first, last } of hint.content) mark(role, first, last, 2)
    return hint
  })
  return { list, cueOf, role }
}

const ACTS: readonly Act[] = ['say', 'write', 'announce', 'ask', 'demand', 'think', 'intend', 'feel', 'other']

function mark(column: Uint8Array, first: number, last: number, bit: number): void {
  for (let at = first; at < last; at++) column[at] |= bit
}

/** The tokens that a span covers; tokens are in text order, so both ends are found by halving. */
export function runOf({ start, end, length }: Tokens, span: Span<'paragraph'>): Run {
  const first = firstWhere(length, (at) => end[at] > span.start)
  return {
    first,
    last: Math.max(
      first,
      firstWhere(length, (at) => start[at] >= span.end),
    ),
  }
}

function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
