// The title of a mention as words that can be compared: what it is, whose it is, which nouns it has besides its head.

import type { PlacedCandidate } from './accepted'
import type { CandidateWords } from './candidates'

export interface Title {
  /** In lower case, for comparison. */
  readonly text: string
  /** The noun that says what the person is. */
  readonly head: string
  /** The title's other words but small ones. */
  readonly words: ReadonlySet<string>
  readonly candidate: CandidateWords
}

/** Undefined where nothing is said of what the person is. */
export function titleOf({ candidate }: PlacedCandidate): Title | undefined {
  const { title, head } = candidate
  if (title === '' || head === '') return undefined
  const whole = title.slice(0, LONGEST).toLowerCase()
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== head && !SMALL.has(word))
  return { text: whole, head, words: new Set(words), candidate }
}

/** Code units of a title that are compared. */
const LONGEST = 200

const SMALL = new Set('the and for his her former current new then late acting ex'.split(' '))
