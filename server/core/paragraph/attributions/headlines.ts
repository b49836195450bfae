// Reads who said what in a headline: "US urges India to Act" in Title Case, "Times have changed — Blinken", "Price: Talks go on".
// In: one paragraph's tokens. Out: whether it looks like a headline, and the attribution that a dash or colon makes without a cue.
// Whether it is the article's headline is decided elsewhere.

import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import type { Range } from './cues'
import { isDash } from './contents'

/** A headline is one line of at most so many tokens. */
const LONGEST = 30
/** A name in a headline has at most so many words. */
const LONGEST_NAME = 4

/** A short line that no full stop ends. */
export function isHeadline(tokens: Tokens): boolean {
  return 2 < tokens.length && tokens.length <= LONGEST && tokens.words[tokens.length - 1] !== '.'
}

/** A headline whose longer words all begin with capitals: there a capital says nothing of a name. */
export function isTitleCase(tokens: Tokens): boolean {
  if (!isHeadline(tokens)) return false
  let capitals = 0
  let small = 0
  for (let index = 1; index < tokens.length; index++) {
    if (tokens.kind[index] !== Kind.Word || tokens.words[index].length < 4) continue
    if (isCapital(tokens, index)) capitals++
    else small++
  }
  return capitals > 2 && small * 5 < capitals
}

export interface HeadlineParts {
  readonly source: Range
  readonly content: Range
  readonly rule: string
}

/** "Times have changed — Blinken", "Blinken: Times have changed"; undefined where no name stands beside a dash or colon. */
export function headlineParts(tokens: Tokens): HeadlineParts | undefined {
  if (!isHeadline(tokens)) return undefined
  for (let at = tokens.length - 2; at >= tokens.length - 1 - LONGEST_NAME && at > 2; at--) {
    if (!isDash(tokens.words[at]) || touches(tokens, at)) continue
    const source = { first: at + 1, last: tokens.length }
    if (!isName(tokens, source)) return undefined
    return { source, content: { first: 0, last: at }, rule: 'statement.headline-dash' }
  }
  for (let at = 1; at <= LONGEST_NAME && at < tokens.length - 3; at++) {
    if (tokens.words[at] !== ':') continue
    const source = { first: 0, last: at }
    if (!isName(tokens, source)) return undefined
    return { source, content: { first: at + 1, last: tokens.length }, rule: 'statement.headline-colon' }
  }
  return undefined
}

function isName(tokens: Tokens, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] === Kind.Mark && tokens.words[at] === '-' && touches(tokens, at)) continue
    if (!isCapital(tokens, at) || LABELS.has(tokens.words[at])) return false
  }
  // "KUWAIT: ...": a dateline.
  return last - first > 1 || tokens.shape[first] !== Shape.Capitals
}

/** What stands before colons in headlines and is nobody's name. */
const LABELS = new Set(
  'analysis opinion watch video exclusive breaking live explainer explained updated update editorial review interview photos pictures comment report factbox timeline news read more also see source sources credit photo image tags share related topics world politics business sport sports covid coronavirus ukraine election elections'.split(
    ' ',
  ),
)
