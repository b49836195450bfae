// Decides whether a capital or seat of government stands for the government ("Moscow said") or is a place ("in Moscow").
// In: the matched name and its sentence. Out: the kind, the rule that decided, and the words that it went by.

import type { CountryKind } from '../../model/country'
import { isCapital, Kind, type Tokens } from '../../text/tokens'
import type { Place } from './falseFriends'
import {
  ACTS,
  ADVERBS,
  AUXILIARIES,
  DEALINGS,
  GOVERNMENTS,
  JOURNEYS,
  MOVES,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  TARGETED,
} from './words'

export interface Standing {
  readonly kind: CountryKind
  readonly rule: string
  readonly confidence: number
  /** Token indexes of the words that decided, in text order. */
  readonly evidence: readonly number[]
}

export function seatStandsFor(tokens: Tokens, place: Place, found: readonly Place[], order: number): Standing {
  const { name } = place
  if (name.flags.has('regime')) return government('country.metonym.regime', 0.9, [])
  return (
    besideNoun(tokens, place) ??
    behindPreposition(tokens, place) ??
    asSubject(tokens, place) ??
    inCompany(tokens, place, found, order) ??
    asOwner(tokens, place) ??
    (name.use === 'building' ? government('country.metonym.building', 0.7, []) : seat('country.capital', 0.7, []))
  )
}

function government(rule: string, confidence: number, evidence: readonly number[]): Standing {
  return { kind: 'metonym', rule, confidence, evidence }
}

function seat(rule: string, confidence: number, evidence: readonly number[]): Standing {
  return { kind: 'capital', rule, confidence, evidence }
}

/** "the Kyiv regime", "the Damascus government". */
function besideNoun(tokens: Tokens, { name, next, sentence }: Place): Standing | undefined {
  // Delhi has a government of its own beside India's.
  if (next >= sentence.last || name.name === 'Delhi') return undefined
  return GOVERNMENTS.has(tokens.words[next]) ? government('country.metonym.government', 0.9, [next]) : undefined
}

/** What stands before it, "the" passed over: "in Moscow", "ties with Moscow", "urged Moscow". */
function behindPreposition(tokens: Tokens, place: Place): Standing | undefined {
  const { first, sentence, name } = place
  let before = first - 1
  if (sentence.first <= before && tokens.words[before] === 'the') before--
  if (before < sentence.first) return undefined
  const word = tokens.words[before]
  if (PLACE_PREPOSITIONS.has(word)) return seat('country.capital.in', 0.9, [before])
  if (word === 'to' || word === 'for') return towards(tokens, place, before)
  if (word === 'from' && name.use === 'seat') return seat('country.capital.from', 0.75, [before])
  if (word === 'with' || word === 'against' || word === 'between') return withSeat(tokens, place, before)
  if (word === 'by') return government('country.metonym.by', 0.75, [before])
  if (word === 'on') return government('country.metonym.on', 0.7, [before])
  if (TARGETED.has(word)) return government('country.metonym.target', 0.85, [before])
  return undefined
}

/** "a visit to Moscow" is a journey; "unacceptable to Moscow", "support for Moscow" is not. */
function towards(tokens: Tokens, { name, sentence }: Place, before: number): Standing {
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

/** "Moscow said", "Moscow has repeatedly denied", "Moscow and Beijing agreed". */
function asSubject(tokens: Tokens, { next, sentence }: Place): Standing | undefined {
  let index = next
  if (tokens.words[index] === 'and' && isCapital(tokens, index + 1)) {
    index++
    while (index < sentence.last && isCapital(tokens, index)) index++
  }
  const subjectEnd = index
  while (index < sentence.last && (ADVERBS.has(tokens.words[index]) || AUXILIARIES.has(tokens.words[index]))) index++
  if (index >= sentence.last || tokens.kind[index] !== Kind.Word) return undefined
  if (ACTS.has(tokens.words[index])) return government('country.metonym.acts', 0.9, [index])
  const auxiliary = subjectEnd < index && AUXILIARIES.has(tokens.words[subjectEnd])
  return auxiliary && index === subjectEnd + 1 && tokens.words[index] === 'to'
    ? government('country.metonym.acts', 0.7, [subjectEnd, index])
    : undefined
}

/** "Riyadh and Washington", "Moscow-Beijing": it stands as the seat beside it stands. */
function inCompany(tokens: Tokens, place: Place, found: readonly Place[], order: number): Standing | undefined {
  const before = found[order - 1]
  if (!before || before.name.use !== 'seat') return undefined
  const joint = before.next
  if (joint + 1 !== place.first || tokens.words[joint] !== 'and') return undefined
  const { kind, rule, confidence, evidence } = seatStandsFor(tokens, before, found, order - 1)
  return kind === 'metonym' ? government(rule, confidence * 0.9, evidence) : undefined
}

/** "Moscow's demands"; a city owns what has a name or a place: "Moscow's Red Square", "Moscow's streets". */
function asOwner(tokens: Tokens, { next, sentence, name }: Place): Standing | undefined {
  if (next + 1 >= sentence.last || tokens.kind[next] !== Kind.Clitic || tokens.words[next] !== "'s") return undefined
  if (isCapital(tokens, next + 1) || tokens.kind[next + 1] !== Kind.Word) return undefined
  for (let index = next + 1; index < sentence.last && index < next + 4 && tokens.kind[index] === Kind.Word; index++)
    if (PLACE_NOUNS.has(tokens.words[index])) return seat('country.capital.owns', 0.75, [index])
  return name.name === 'Delhi' ? undefined : government('country.metonym.owns', 0.75, [next + 1])
}
