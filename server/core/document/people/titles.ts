// The title of a mention as words that can be compared: what it is, whose it is, which nouns it has besides its head.

import type { PersonCandidate } from '../../model/person'
import type { PlacedCandidate } from './accepted'

export interface Title {
  /** In lower case, for comparison. */
  readonly text: string
  /** The noun that says what the person is. */
  readonly head: string
  /** The title's other words but small ones. */
  readonly words: ReadonlySet<string>
  readonly candidate: PersonCandidate<'section'>
}

/** Undefined where nothing is said of what the person is. */
export function titleOf({ candidate, text }: PlacedCandidate): Title | undefined {
  const { title, head } = candidate
  if (!title || !head) return undefined
  const noun = text.slice(head.start, head.end).toLowerCase()
  const whole = text.slice(title.start, Math.min(title.end, title.start + LONGEST)).toLowerCase()
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== noun && !SMALL.has(word))
  return { text: whole, head: noun, words: new Set(words), candidate }
}

/** Code units of a title that are compared. */
const LONGEST = 200

const SMALL = new Set('the and for his her former current new then late acting ex'.split(' '))
