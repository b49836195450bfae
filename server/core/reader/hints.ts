// What the rules read in the paragraph, as columns: the weights take it as one sign among many, and are free to disagree.

import type { Act, Attribution } from '../model/statement'
import { bytes, shorts } from '../text/columns'
import type { Span } from '../text/spans'
import { tokenFrom, type Tokens } from '../text/tokens'

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
  const list: Hint[] = []
  for (const { act, cue, source, content } of attributions) {
    const hint = {
      act: ACTS.indexOf(act),
      cue: runsOf(tokens, cue),
      source: runsOf(tokens, source),
      content: runsOf(tokens, content),
    }
    list.push(hint)
    for (const { first, last } of hint.cue) for (let at = first; at < last; at++) cueOf[at] = list.length
    for (const { first, last } of hint.source) mark(role, first, last, 1)
    for (const { first, last } of hint.content) mark(role, first, last, 2)
  }
  return { list, cueOf, role }
}

/** What the rules read where this token is part of a cue. */
export function hintAt({ list, cueOf }: Hints, token: number): Hint | undefined {
  return cueOf[token] === 0 ? undefined : list[cueOf[token] - 1]
}

const ACTS: readonly Act[] = ['say', 'write', 'announce', 'ask', 'demand', 'think', 'intend', 'feel', 'other']

function mark(column: Uint8Array, first: number, last: number, bit: number): void {
  for (let at = first; at < last; at++) column[at] |= bit
}

function runsOf(tokens: Tokens, spans: readonly Span<'paragraph'>[]): Run[] {
  const runs: Run[] = []
  for (const span of spans) runs.push(runOf(tokens, span))
  return runs
}

/** The tokens that a span covers. */
export function runOf(tokens: Tokens, span: Span<'paragraph'>): Run {
  const first = firstEndingAfter(tokens, span.start)
  return { first, last: Math.max(first, tokenFrom(tokens, span.end)) }
}

/** Tokens are in text order, so the first is found by halving; their number where none ends after `at`. */
function firstEndingAfter({ end, length }: Tokens, at: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle] > at) high = middle
    else low = middle + 1
  }
  return low
}
