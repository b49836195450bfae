// Finds words that may stand for a person in one paragraph: titles with names, names, descriptions.
// In: its tokens and what the other stages found. Out: candidates in text order, offsets from the paragraph's start; the fold over
// the section decides which of them are people, and which person each is.

import type { Knowledge } from '../knowledge/knowledge'
import type { CountryMention } from '../model/country'
import type { Figure } from '../model/figure'
import type { PersonCandidate } from '../model/person'
import type { QuotedRun } from '../model/quotation'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'

export interface PeopleContext {
  readonly sentences: readonly Sentence[]
  readonly quotedRuns: readonly QuotedRun<'paragraph'>[]
  readonly countries: readonly CountryMention<'paragraph'>[]
  readonly figures: readonly Figure<'paragraph'>[]
  readonly knowledge: Knowledge
}

export function findPeople(_tokens: Tokens, _context: PeopleContext): PersonCandidate<'paragraph'>[] {
  return []
}
