// Finds mentions of countries, blocs and disputed areas in one paragraph.
// In: its tokens, sentences and the knowledge. Out: mentions in text order, never overlapping, offsets from the paragraph's start.
// The longest known name wins; names that mean something else here are left out, and a seat's sentence says what it stands for.

import type { CountryName } from '../knowledge/countries'
import type { Knowledge } from '../knowledge/knowledge'
import type { CountryKind, CountryMention } from '../model/country'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import { isOtherThing } from './countries/falseFriends'
import { createScene, type Place, type Scene } from './countries/scene'
import { seatStandsFor, type Standing } from './countries/seats'

export function findCountries(
  tokens: Tokens,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): CountryMention<'paragraph'>[] {
  const scene = createScene(tokens, sentences, knowledge)
  const mentions: CountryMention<'paragraph'>[] = []
  let previous: Standing | undefined
  scene.found.forEach((place, order) => {
    const standing = isOtherThing(scene, order) ? undefined : standingOf(scene, order, previous)
    if (standing) mentions.push(mentionOf(tokens, place, standing))
    previous = standing
  })
  return mentions
}

/** What kind of mention this is; undefined where the name counts only in a role that it does not have here. */
function standingOf(scene: Scene, order: number, previous: Standing | undefined): Standing | undefined {
  const { name } = scene.found[order]
  if (name.glossary) return { kind: name.glossary, rule: 'country.glossary', confidence: 1, evidence: [] }
  if (name.use === 'seat' || name.use === 'building') {
    const standing = seatStandsFor(scene, order, previous)
    return name.flags.has('acts') && standing.kind !== 'metonym' ? undefined : standing
  }
  const kind = kindOf(name)
  return { kind, rule: `country.${kind}`, confidence: name.other === '' ? 0.95 : 0.75, evidence: [] }
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
    what: name.what as CountryMention<'paragraph'>['what'],
    reason: {
      rule,
      confidence,
      evidence: evidence.map((index) => ({ start: tokens.start[index], end: tokens.end[index] })),
    },
  }
}
