// Finds who said what in one paragraph: source, cue and content of each attribution.
// In: its tokens and what the other stages found. Out: attributions in text order, offsets from the paragraph's start.
// Rules read first; where the knowledge holds learned weights, these decide, with the rules' reading as one sign among many.
// Plain data in, plain data out: another reader may take this one's place.

import type { Knowledge } from '../knowledge/knowledge'
import type { CountryMention } from '../model/country'
import type { Figure } from '../model/figure'
import type { PersonCandidate } from '../model/person'
import type { QuotedRun } from '../model/quotation'
import type { Attribution } from '../model/statement'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import { readAttributions } from '../reader/attributions'
import { formOf } from './attributions/form'
import { mendAttributions } from './attributions/mend'
import { readCues } from './attributions/readings'

export interface AttributionContext {
  readonly sentences: readonly Sentence[]
  readonly quotedRuns: readonly QuotedRun<'paragraph'>[]
  readonly people: readonly PersonCandidate<'paragraph'>[]
  readonly countries: readonly CountryMention<'paragraph'>[]
  readonly figures: readonly Figure<'paragraph'>[]
  readonly knowledge: Knowledge
}

export function findAttributions(
  tokens: Tokens,
  { sentences, quotedRuns, knowledge }: AttributionContext,
): Attribution<'paragraph'>[] {
  const rules = readCues(tokens, sentences, quotedRuns)
  return knowledge.reader
    ? mendAttributions(readAttributions(knowledge.reader, { tokens, sentences, rules, quotedRuns, formOf }), rules)
    : rules
}
