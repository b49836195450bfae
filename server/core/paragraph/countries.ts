// Finds mentions of countries, blocs and disputed areas in one paragraph.
// In: its tokens, sentences and the knowledge. Out: mentions in text order, never overlapping, offsets from the paragraph's start.
// The longest known name wins; names that mean something else here are left out, and a seat's sentence says what it stands for.

import type { CountryName } from '../knowledge/countries'
import type { Knowledge } from '../knowledge/knowledge'
import type { CountryKind, CountryMention } from '../model/country'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import { fitsCase, isOtherThing, type Place } from './countries/falseFriends'
import { seatStandsFor, type Standing } from './countries/seats'

export function findCountries(
  tokens: Tokens,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): CountryMention<'paragraph'>[] {
  const found = matchNames(tokens, sentences, knowledge)
  const mentions: CountryMention<'paragraph'>[] = []
  found.forEach((place, order) => {
    if (place.name.what === 'other' || isOtherThing(tokens, place, found, order)) return
    const standing = standingOf(tokens, place, found, order)
    if (standing) mentions.push(mentionOf(tokens, place, standing))
  })
  return mentions
}

/** All known names, longest first, with the sentence that each stands in. */
function matchNames(tokens: Tokens, sentences: readonly Sentence[], knowledge: Knowledge): Place[] {
  const { countryLexicon, countryNames } = knowledge
  const found: Place[] = []
  for (const sentence of sentences)
    for (let index = sentence.first; index < sentence.last; index++) {
      const match = countryLexicon.match(tokens, index)
      if (!match || match.next > sentence.last) continue
      const name = countryNames[match.id]
      if (!fitsCase(tokens, index, match.next, name)) continue
      found.push({ name, first: index, next: match.next, sentence })
      index = match.next - 1
    }
  return found
}

/** What kind of mention this is; undefined where the name counts only in a role that it does not have here. */
function standingOf(tokens: Tokens, place: Place, found: readonly Place[], order: number): Standing | undefined {
  const { name } = place
  if (name.use !== 'seat' && name.use !== 'building')
    return {
      kind: kindOf(name),
      rule: `country.${kindOf(name)}`,
      confidence: name.other === '' ? 0.95 : 0.75,
      evidence: [],
    }
  const standing = seatStandsFor(tokens, place, found, order)
  return name.flags.has('acts') && standing.kind !== 'metonym' ? undefined : standing
}

function kindOf({ use }: CountryName): CountryKind {
  return use === 'adjective' || use === 'people' ? 'demonym' : 'name'
}

function mentionOf(tokens: Tokens, { name, first, next }: Place, standing: Standing): CountryMention<'paragraph'> {
  const { kind, rule, confidence, evidence } = standing
  return {
    start: tokens.start[first],
    end: tokens.end[next - 1],
    // "Brussels" stands for the Union's government, as a place for the capital of Belgium.
    code: kind === 'metonym' && name.other !== '' ? name.other : name.code,
    kind,
    what: name.what === 'other' ? 'country' : name.what,
    reason: {
      rule,
      confidence,
      evidence: evidence.map((index) => ({ start: tokens.start[index], end: tokens.end[index] })),
    },
  }
}
