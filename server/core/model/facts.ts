// What one paragraph's text says by itself. Depends on that text and the knowledge alone, so it may be reused wherever the text recurs.

import type { Span } from '../text/spans'
import type { CarefulReading } from './careful'
import type { CountryMention } from './country'
import type { Figure } from './figure'
import type { LineSigns } from './signs'
import type { PersonCandidate } from './person'
import type { QuotedRun } from './quotation'
import type { Attribution } from './statement'

/** All offsets are from the paragraph's start; all lists are in text order. */
export interface ParagraphFacts {
  /** Length of the paragraph that was read; less than the paragraph where a limit cut it. */
  readonly length: number
  readonly sentences: readonly Span<'paragraph'>[]
  readonly quotedRuns: readonly QuotedRun<'paragraph'>[]
  readonly people: readonly PersonCandidate<'paragraph'>[]
  readonly countries: readonly CountryMention<'paragraph'>[]
  readonly figures: readonly Figure<'paragraph'>[]
  readonly attributions: readonly Attribution<'paragraph'>[]
  readonly signs: LineSigns
  /** The careful reader's reading that the attributions were made with; absent where the quick reader read alone. */
  readonly careful?: CarefulReading
}
