// What the careful reader says of one paragraph, as plain data: the attributions that it considered, with the numbers that it went by.
// Depends on the paragraph's text alone, so it may be kept under that text. Which of them hold is decided where the rules' reading is known too.

import type { Span } from '../text/spans'

/** Whom a cue attributes what to. */
export interface CarefulParts {
  /** Absent where nobody is named. */
  readonly source?: Span<'paragraph'>
  /** In text order, at least one. */
  readonly content: readonly Span<'paragraph'>[]
}

/** What two ways of marking make of the same words: as speech, and among all that anybody said, thought or wished. */
export interface Twofold<T> {
  readonly speech: T
  readonly wide: T
}

/** Words that may be a cue. */
export interface CarefulCandidate {
  readonly cue: Span<'paragraph'>
  readonly parts: Twofold<CarefulParts>
  /** How sure the encoder is of each part, and how the candidate stands to the others; the ranker knows what each number means. */
  readonly signs: Twofold<readonly number[]>
}

export interface CarefulReading {
  /** In the order of their cues. */
  readonly candidates: readonly CarefulCandidate[]
}

/** The weights that weigh signs, as the weights' manifest holds them. */
export interface PackedCarefulRanker {
  /** Number of signs of each candidate in each way of marking: a reading with others does not fit. */
  readonly signs: number
  /** Trees as plain numbers. */
  readonly forest: readonly number[]
  /** The chance from which a candidate is kept: as speech, and among all that anybody said, thought or wished. */
  readonly thresholds: readonly [speech: number, wide: number]
}
