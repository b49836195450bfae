// Quoted runs as ranges of tokens, found by where they begin, end or reach.
// In: one paragraph's tokens and quoted runs. Out: look-ups that never walk over all runs, however many marks there are.

import type { QuotedRun } from '../../model/quotation'
import { tokenFrom, type Tokens } from '../../text/tokens'
import type { Range } from './cues'

/** A quoted run as token indexes, marks included. */
export interface TokenRun extends Range {
  readonly run: QuotedRun<'paragraph'>
}

export interface TokenRuns {
  /** In text order, nested ones after those that hold them. */
  readonly all: readonly TokenRun[]
  /** The run that begins with the token and stands in no other. */
  startingAt(token: number): TokenRun | undefined
  /** The run whose last token stands before this one and that stands in no other. */
  endingAt(token: number): TokenRun | undefined
  /** The innermost run that reaches over the token, its first token left out. */
  around(token: number): TokenRun | undefined
  /** The last run of speech that ends before the token or at it and stands in no other. */
  speechBefore(token: number): TokenRun | undefined
}

export function tokenRuns(tokens: Tokens, runs: readonly QuotedRun<'paragraph'>[]): TokenRuns {
  const all = runs.map((run) => ({ run, first: tokenFrom(tokens, run.start), last: tokenFrom(tokens, run.end) }))
  const outer = all.filter(({ run }) => !run.nested)
  const starts = new Map(outer.map((run) => [run.first, run]))
  const ends = new Map(outer.map((run) => [run.last, run]))
  const speech = outer.filter(({ run }) => run.use === 'speech')
  return {
    all,
    startingAt: (token) => starts.get(token),
    endingAt: (token) => ends.get(token),
    around(token) {
      // Runs stand in one another three deep at most, so one that reaches over the token is near.
      for (let at = countBefore(all, token, 'first') - 1, left = NEAR; at >= 0 && left > 0; at--, left--)
        if (token < all[at].last) return all[at]
      return undefined
    },
    speechBefore: (token) => speech[countBefore(speech, token + 1, 'last') - 1],
  }
}

/** How many runs before a token may still reach over it; longer nests are noise. */
const NEAR = 6

/** How many of the runs begin (or end) before the token. */
function countBefore(runs: readonly TokenRun[], token: number, edge: 'first' | 'last'): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle][edge] < token) low = middle + 1
    else high = middle
  }
  return low
}
