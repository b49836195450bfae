// Tells a country's name from the same word that means something else: a person, a US state, an animal, a verb.
// In: the matched name and the words around it. Out: yes or no; general signs only, no list of people.

import { NameSign } from '../../knowledge/names'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { isLanguage } from './languages'
import type { Place, Scene } from './scene'
import {
  CALLS_TO_US,
  CITY_BODIES,
  CITY_REGIONS,
  COMPANIES,
  FOREIGN_OF,
  HEADS,
  OF_A_STATE,
  REGIONS,
  SELVES,
  SETTLEMENTS,
  SMALL_FRIENDS,
  TITLES,
  US_STATES,
  US_STATES_SHORT,
} from './words'

/** True when the name at position `order` of the scene means no country here. */
export function isOtherThing(scene: Scene, order: number): boolean {
  const { tokens, found } = scene
  const place = found[order]
  const { flags, use, what, code } = place.name
  if (what === 'other' || isPartOfOtherName(tokens, place)) return true
  if (use === 'adjective' && isLanguage(tokens, place)) return true
  if (flags.size === 0) return false
  if (flags.has('prefix')) return !joinsNext(tokens, place, found[order + 1])
  if (flags.has('definite') && tokens.words[place.first - 1] !== 'the') return true
  if (flags.has('weak') && !scene.isNamedSurely(code)) return true
  if (flags.has('common') && isCommonWord(tokens, place)) return true
  if (flags.has('surname') && followsGivenName(scene, place, found[order - 1])) return true
  if (flags.has('first') && leadsPersonName(scene, place, found[order + 1])) return true
  return flags.has('us-state') && isUsState(scene, order)
}

/** "New Havana", "City of Turkey", "Mauritius Telecom", "Dhaka University", "Paris 2024" (games), "US-24" (a road). */
function isPartOfOtherName(tokens: Tokens, { name, first, next, sentence }: Place): boolean {
  const isSeat = name.use === 'seat'
  if (next < sentence.last) {
    const after = isCapital(tokens, next) && !touches(tokens, next) ? tokens.words[next] : ''
    if (COMPANIES.has(after) || (isSeat && CITY_BODIES.has(after))) return true
    if (isSeat && /^(19|20)\d\d$/.test(tokens.words[next])) return true
    if (isInUsState(tokens, next)) return true
    if (name.caps && tokens.words[next] === '-' && tokens.kind[next + 1] === Kind.Number && touches(tokens, next + 1))
      return true
  }
  const before = first - 1
  if (before < sentence.first || touches(tokens, first)) return false
  const word = tokens.words[before]
  if (name.caps && tokens.words[first] === 'us' && CALLS_TO_US.has(word)) return true
  if (FOREIGN_OF.has(word)) return true
  if (word === 'of' && sentence.first < before) {
    const whole = tokens.words[before - 1]
    return isSeat ? whole === 'university' || whole === 'bank' : SETTLEMENTS.has(whole)
  }
  if (sentence.first === before || tokens.shape[before] !== Shape.Capitalised) return false
  return REGIONS.has(word) || (isSeat && CITY_REGIONS.has(word))
}

/** "Lebanon, Tenn.", "Paris, Texas,"; but not "in Kenya, Virginia Otieno said". */
function isInUsState(tokens: Tokens, next: number): boolean {
  if (tokens.words[next] !== ',' || !isCapital(tokens, next + 1)) return false
  const word = tokens.words[next + 1]
  const after = next + 2
  if (US_STATES_SHORT.has(word)) return tokens.words[after] === '.'
  return US_STATES.has(word) && (after >= tokens.length || tokens.kind[after] === Kind.Mark)
}

/** "Franco-German": a hyphen and another country's name follow. */
function joinsNext(tokens: Tokens, { next }: Place, after: Place | undefined): boolean {
  return after !== undefined && after.first === next + 1 && touches(tokens, next) && touches(tokens, next + 1)
}

/** "Polish the table", "Turkey and stuffing": the capital is the sentence's, and nothing around it speaks of a state. */
function isCommonWord(tokens: Tokens, { first, next, sentence }: Place): boolean {
  if (first !== sentence.first) return false
  return SMALL_FRIENDS.has(tokens.words[next])
}

/** "Tom Holland", "Mr. Jordan": a capitalised word before it that is no title of a state and names no place. */
function followsGivenName(scene: Scene, place: Place, previous: Place | undefined): boolean {
  const { tokens } = scene
  const before = place.first - 1
  if (before < place.sentence.first) return false
  const word = tokens.words[before]
  if (TITLES.has(word)) return true
  if (word === '.' && before > place.sentence.first && TITLES.has(tokens.words[before - 1])) return true
  if (tokens.kind[before] !== Kind.Word || !isCapital(tokens, before) || tokens.shape[before] === Shape.Capitals)
    return false
  if (touches(tokens, place.first) || before === place.sentence.first) return false
  if (previous?.next === place.first) return false
  return !HEADS.has(word) && !OF_A_STATE.has(word) && mayBeName(scene, place, word)
}

/** "Jordan Henderson", "Chad Smith", "said Jordan": a capitalised word after it that is no part of a state's or body's name. */
function leadsPersonName(scene: Scene, place: Place, following: Place | undefined): boolean {
  const { tokens } = scene
  const { first, next, sentence } = place
  if (sentence.first < first && tokens.words[first - 1] === 'said') return true
  if (SELVES.has(tokens.words[next])) return true
  if (next >= sentence.last || touches(tokens, next)) return false
  if (tokens.kind[next] !== Kind.Word || tokens.shape[next] !== Shape.Capitalised) return false
  if (following?.first === next) return false
  return !HEADS.has(tokens.words[next]) && mayBeName(scene, place, tokens.words[next])
}

/** A capitalised word is taken for a name unless it is usually written small; in Title Case it must be known as one. */
function mayBeName(scene: Scene, { sentence }: Place, word: string): boolean {
  const signs = scene.signs(word)
  if ((signs & (NameSign.Given | NameSign.Family)) !== 0) return true
  return (signs & NameSign.Small) === 0 && !scene.isInTitleCase(sentence)
}

/** "Athens, Georgia", or any Georgia in a paragraph of US states that names nothing else of the country. */
function isUsState(scene: Scene, order: number): boolean {
  const { name, first } = scene.found[order]
  if (name.use === 'seat') return false
  const before = scene.found[order - 1]
  const follows = before && before.next + 1 === first && scene.tokens.words[before.next] === ','
  if (follows && before.name.use === 'seat' && before.name.code !== name.code) return true
  return !scene.isNamedSurely(name.code) && scene.isAmongUsStates()
}
