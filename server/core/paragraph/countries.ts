// Finds mentions of countries, blocs and disputed areas in one paragraph.
// In: its tokens, sentences and the knowledge. Out: mentions in text order, never overlapping, offsets from the paragraph's start.

import type { Knowledge } from '../knowledge/knowledge'
import type { CountryMention } from '../model/country'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'

export function findCountries(
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  _knowledge: Knowledge,
): CountryMention<'paragraph'>[] {
  return []
}
