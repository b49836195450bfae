// Decides whether a capital or seat of government stands for the government ("Moscow said") or is a place ("in Moscow").
// In: the matched name and its sentence. Out: the kind, the rule that decided, and the words that it went by.

import type { CountryKind } from '../../model/country'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import type { Place, Scene } from './scene'
import {
  ACTS,
  ADVERBS,
  ALLIED,
  ASSAULTS,
  AUXILIARIES,
  DEALINGS,
  GOVERNMENTS,
  JOURNEYS,
  LOCATED,
  MOVES,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  POLICIES,
  TARGETED,
  WILLING,
} from './words'

export interface Standing {
  readonly kind: CountryKind
  readonly rule: string
  readonly confidence: number
  /** Token indexes of the words that decided, in text order. */
  readonly evidence: readonly number[]
}

/** @param previous what the name before this one in the paragraph was found to stand for, if anything. */
export function seatStandsFor(scene: Scene, order: number, previous: Standing | undefined): Standing {
  const { tokens, found } = scene
  const place = found[order]
  const { name } = place
  if (name.flags.has('regime')) return government('country.metonym.regime', 0.9, [])
  return (
    besideNoun(tokens, place) ??
    asOwner(tokens, place) ??
    behindPreposition(tokens, place) ??
    asSubject(tokens, place) ??
    inCompany(tokens, place, found[order - 1], previous) ??
    (name.use === 'building' ? government('country.metonym.building', 0.7, []) : seat('country.capital', 0.7, []))
  )
}

function government(rule: string, confidence: number, evidence: readonly number[]): Standing {
  return { kind: 'metonym', rule, confidence, evidence }
}

function seat(rule: string, confidence: number, evidence: readonly number[]): Standing {
  return { kind: 'capital', rule, confidence, evidence }
}

/** "the Kyiv regime", "Kyiv-backed"; but "Kyiv-based", "Kyiv roads", "Kyiv Natural History Museum". */
function besideNoun(tokens: Tokens, { name, next, sentence }: Place): Standing | undefined {
  if (next >= sentence.last) return undefined
  const word = tokens.words[next]
  if (word === '-' && touches(tokens, next)) {
    if (LOCATED.has(tokens.words[next + 1])) return seat('country.capital.based', 0.9, [next + 1])
    return ALLIED.has(tokens.words[next + 1]) ? government('country.metonym.backed', 0.85, [next + 1]) : undefined
  }
  // Delhi has a government of its own beside India's.
  if (GOVERNMENTS.has(word))
    return name.name === 'Delhi'
      ? seat('country.capital.city', 0.6, [next])
      : government('country.metonym.government', 0.9, [next])
  if (
    PLACE_NOUNS.has(word) ||
    (name.use === 'seat' && tokens.shape[next] === Shape.Capitalised && !touches(tokens, next))
  )
    return seat('country.capital.city', 0.7, [next])
  return undefined
}

/** What stands before it, "the" passed over: "in Moscow", "ties with Moscow", "urged Moscow". */
function behindPreposition(tokens: Tokens, place: Place): Standing | undefined {
  const { first, sentence, name } = place
  let before = first - 1
  if (sentence.first <= before && (tokens.words[before] === 'the' || tokens.words[before] === 'both')) before--
  if (sentence.first < before && tokens.words[before] === '-' && touches(tokens, first)) before--
  if (before < sentence.first) return undefined
  const word = tokens.words[before]
  if (word === 'of' && name.use === 'building') return government('country.metonym.building', 0.6, [before])
  if (PLACE_PREPOSITIONS.has(word)) return seat('country.capital.in', 0.9, [before])
  if (word === 'to' || word === 'for') return towards(tokens, place, before)
  if (word === 'from' && name.use === 'seat') return seat('country.capital.from', 0.75, [before])
  if (word === 'with' || word === 'against' || word === 'between') return withSeat(tokens, place, before)
  if (word === 'by') return government('country.metonym.by', 0.75, [before])
  if (word === 'on') return onSeat(tokens, place, before)
  if (TARGETED.has(word)) return government('country.metonym.target', 0.85, [before])
  return undefined
}

/** "pressure on Moscow", but "an attack on Moscow". */
function onSeat(tokens: Tokens, { sentence }: Place, before: number): Standing {
  const done = sentence.first < before && ASSAULTS.has(tokens.words[before - 1])
  return done ? seat('country.capital.on', 0.75, [before - 1, before]) : government('country.metonym.on', 0.7, [before])
}

/** "a visit to Moscow" is a journey; "unacceptable to Moscow", "hard for Moscow to accept" is not. */
function towards(tokens: Tokens, { name, next, sentence }: Place, before: number): Standing {
  if (tokens.words[before] === 'for' && tokens.words[next] === 'to')
    return government('country.metonym.acts', 0.75, [before, next])
  for (let index = before - 1; sentence.first <= index && before - index <= 5; index--) {
    const word = tokens.words[index]
    if (JOURNEYS.has(word)) return seat('country.capital.journey', 0.85, [index, before])
    if (DEALINGS.has(word) || TARGETED.has(word)) return government('country.metonym.dealings', 0.8, [index, before])
  }
  return name.use === 'building'
    ? government('country.metonym.building', 0.6, [before])
    : seat('country.capital.to', 0.6, [before])
}

function withSeat(tokens: Tokens, { sentence }: Place, before: number): Standing | undefined {
  for (let index = before - 1; sentence.first <= index && before - index <= 6; index--) {
    const word = tokens.words[index]
    if (MOVES.has(word)) return seat('country.capital.between', 0.75, [index, before])
    if (DEALINGS.has(word)) return government('country.metonym.dealings', 0.9, [index, before])
  }
  return government('country.metonym.dealings', 0.65, [before])
}

/** "Moscow said", "Moscow, however, has denied", "Moscow and Beijing agreed". */
function asSubject(tokens: Tokens, place: Place): Standing | undefined {
  const { next, sentence } = place
  const subjectEnd = pastAside(tokens, pastPartner(tokens, next, sentence), sentence)
  let index = subjectEnd
  let auxiliary = -1
  while (index < sentence.last && index < subjectEnd + 6) {
    if (AUXILIARIES.has(tokens.words[index])) auxiliary = index
    else if (!ADVERBS.has(tokens.words[index])) break
    index++
  }
  if (index >= sentence.last || tokens.kind[index] !== Kind.Word) return undefined
  if (ACTS.has(tokens.words[index])) return government('country.metonym.acts', 0.9, [index])
  if (auxiliary < 0)
    return followsThat(tokens, place) ? government('country.metonym.acts', 0.6, [place.first - 1]) : undefined
  const word = tokens.words[auxiliary]
  if (WILLING.has(word) || tokens.words[index].endsWith('ing'))
    return government('country.metonym.acts', 0.65, [auxiliary])
  return undefined
}

/** The token after "and Beijing", where such a partner follows. */
function pastPartner(tokens: Tokens, next: number, sentence: Place['sentence']): number {
  if (tokens.words[next] !== 'and' || !isCapital(tokens, next + 1)) return next
  let index = next + 1
  while (index < sentence.last && index < next + 5 && isCapital(tokens, index)) index++
  return index
}

/** The token after ", however,", where such an aside follows. */
function pastAside(tokens: Tokens, next: number, sentence: Place['sentence']): number {
  const aside = next + 2 < sentence.last && tokens.words[next] === ',' && tokens.words[next + 2] === ','
  return aside && ADVERBS.has(tokens.words[next + 1]) ? next + 3 : next
}

/** "the role that Moscow plays": a clause begins before it and no mark or preposition follows. */
function followsThat(tokens: Tokens, { first, next, sentence }: Place): boolean {
  if (first <= sentence.first || tokens.shape[next] !== Shape.Lower) return false
  const word = tokens.words[first - 1]
  return (word === 'that' || word === 'which' || word === 'what') && tokens.words[next].endsWith('s')
}

/** "ties with Riyadh and Washington": it stands for a government where the seat before it does. */
function inCompany(
  tokens: Tokens,
  { first }: Place,
  before: Place | undefined,
  previous: Standing | undefined,
): Standing | undefined {
  if (!before || previous?.kind !== 'metonym') return undefined
  if (before.next + 1 !== first || tokens.words[before.next] !== 'and') return undefined
  return government(previous.rule, previous.confidence * 0.9, previous.evidence)
}

/** "Moscow's demands"; a city owns what has a name or a place: "Moscow's Red Square", "Moscow's streets". */
function asOwner(tokens: Tokens, { first, next, sentence, name }: Place): Standing | undefined {
  if (next + 1 >= sentence.last || !isPossessive(tokens, next)) return undefined
  if (name.name === 'Delhi' || tokens.kind[next + 1] === Kind.Mark) return undefined
  for (let index = next + 1; index < sentence.last && index < next + 5; index++) {
    const word = tokens.words[index]
    if (tokens.kind[index] !== Kind.Word) break
    if (PLACE_NOUNS.has(word)) return seat('country.capital.owns', 0.75, [index])
    if (POLICIES.has(word)) return government('country.metonym.owns', 0.85, [index])
  }
  if (isCapital(tokens, next + 1)) return undefined
  const inside = sentence.first < first && (tokens.words[first - 1] === 'in' || tokens.words[first - 1] === 'at')
  return inside ? undefined : government('country.metonym.owns', 0.7, [next + 1])
}

/** "'s", or the bare apostrophe after a name in s. */
function isPossessive(tokens: Tokens, index: number): boolean {
  if (!touches(tokens, index)) return false
  const word = tokens.words[index]
  return word === "'s" || (word === "'" && tokens.words[index - 1].endsWith('s'))
}
