// Tells for each token of one paragraph whether it stands in quotation marks.
// Looks at double marks alone: single ones are too often apostrophes to be a sign that helps more than it harms.

import { bytes } from '../text/columns'
import { Kind, type Tokens } from '../text/tokens'

export const enum Quote {
  Out,
  In,
  Opening,
  Closing,
}

/** Curly marks say which way they face; a straight one opens when none is open. Nothing is assumed to be open at the start
 * unless the first mark closes. */
export function quoteStates(tokens: Tokens): Uint8Array {
  const states = bytes(tokens.length)
  let isOpen = false
  let seen = false
  for (let at = 0; at < tokens.length; at++) {
    if (!isDouble(tokens, at)) {
      states[at] = isOpen ? Quote.In : Quote.Out
      continue
    }
    const opens = mayOpen(tokens, at, isOpen)
    if (!opens && !isOpen && !seen) states.fill(Quote.In, 0, at)
    states[at] = opens ? Quote.Opening : Quote.Closing
    isOpen = opens
    seen = true
    if (isTwin(tokens, at)) states[++at] = states[at - 1]
  }
  return states
}

function isDouble(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.Quote && (tokens.words[at] === '"' || isTwin(tokens, at))
}

/** Two single marks that touch are a double one in some papers: ''so''. */
function isTwin(tokens: Tokens, at: number): boolean {
  return (
    tokens.words[at] === "'" && tokens.words[at + 1] === "'" && tokens.kind[at + 1] === Kind.Quote &&
    tokens.start[at + 1] === tokens.end[at]
  ) // prettier-ignore
}

function mayOpen(tokens: Tokens, at: number, isOpen: boolean): boolean {
  const shown = tokens.text[tokens.start[at]]
  if (shown === '„' || shown === '«') return true
  if (shown === '»') return false
  if (!isOpen && shown === '“') return true
  if (isOpen && shown === '”') return false
  // A mark that faces the wrong way, or neither: believe the blanks around it, then the marks before it.
  const gapBefore = at === 0 || tokens.start[at] > tokens.end[at - 1]
  const gapAfter = at + 1 >= tokens.length || tokens.start[at + 1] > tokens.end[at]
  if (gapBefore !== gapAfter && at + 1 < tokens.length) return gapBefore
  return !isOpen
}
