// Finds who said what in one paragraph: source, cue and content of each attribution.
// In: its tokens and what the other stages found. Out: attributions in text order, offsets from the paragraph's start.
// Rules read first; where the knowledge holds learned weights, these decide, with the rules' reading as one sign among many.
// Where the careful reader has read the paragraph, it takes the weights' place.

import { carefulReader, type CarefulInput } from '../careful/reader'
import type { Knowledge } from '../knowledge/knowledge'
import type { CountryMention } from '../model/country'
import type { Figure } from '../model/figure'
import type { PersonCandidate } from '../model/person'
import type { QuotedRun } from '../model/quotation'
import type { Attribution } from '../model/statement'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import { readAttributions } from '../reader/attributions'
import { completeChains } from './attributions/completed'
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
  readonly careful?: CarefulInput
}

export function findAttributions(
  tokens: Tokens,
  { sentences, quotedRuns, knowledge, careful }: AttributionContext,
): Attribution<'paragraph'>[] {
  const rules = readCues(tokens, sentences, quotedRuns)
  const reader = careful ? carefulReader(careful, knowledge.reader) : knowledge.reader
  if (!reader) return completeChains(tokens, sentences, rules)
  const found = mendAttributions(readAttributions(reader, { tokens, sentences, rules, quotedRuns, formOf }), rules)
  return completeChains(tokens, sentences, careful ? markCareful(found, rules) : found)
}

/** What the rules alone found says so by its rule already. */
function markCareful(
  found: readonly Attribution<'paragraph'>[],
  rules: readonly Attribution<'paragraph'>[],
): Attribution<'paragraph'>[] {
  return found.map((each) =>
    rules.includes(each) ? each : { ...each, reason: { ...each.reason, reader: 'careful' as const } },
  )
}
