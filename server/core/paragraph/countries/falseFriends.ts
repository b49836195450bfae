// Tells a country's name from the same word that means something else: a person, a US state, an animal, a verb.
// In: the matched name and the words around it. Out: yes or no; general signs only, no list of people.

import type { CountryName } from '../../knowledge/countries'
import type { Sentence } from '../../text/sentences'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import {
  AFTER_LANGUAGE,
  CITY_BODIES,
  COMPANIES,
  HEADS,
  INTO_LANGUAGE,
  LANGUAGE_NOUNS,
  LANGUAGE_VERBS,
  OF_A_STATE,
  REGIONS,
  SELVES,
  SETTLEMENTS,
  SMALL_FRIENDS,
  TITLES,
  US_STATES,
} from './words'

/** A known name as it was met: token range, half-open, and its sentence. */
export interface Place {
  readonly name: CountryName
  readonly first: number
  readonly next: number
  readonly sentence: Sentence
}

/** True when the words are written as the name is: capitals where it has them; abbreviations all in capitals. */
export function fitsCase(tokens: Tokens, first: number, next: number, { name, caps }: CountryName): boolean {
  if (caps) return tokens.shape[first] === Shape.Capitals
  if (startsUpper(name, 0) && !isCapital(tokens, first)) return false
  const lastWord = name.lastIndexOf(' ') + 1
  return next === first + 1 || !startsUpper(name, lastWord) || isCapital(tokens, next - 1)
}

function startsUpper(name: string, at: number): boolean {
  const letter = name.charAt(at)
  return letter !== letter.toLowerCase()
}

/** True when the name means no country here. */
export function isOtherThing(tokens: Tokens, place: Place, found: readonly Place[], order: number): boolean {
  const { flags, use } = place.name
  if (isPartOfOtherName(tokens, place)) return true
  if (use === 'adjective' && isLanguage(tokens, place)) return true
  if (flags.size === 0) return false
  if (flags.has('prefix')) return !joinsNext(tokens, place, found[order + 1])
  if (flags.has('weak') && !isBacked(place, found)) return true
  if (flags.has('common') && isCommonWord(tokens, place)) return true
  if (flags.has('surname') && followsGivenName(tokens, place, found, order)) return true
  if (flags.has('first') && leadsPersonName(tokens, place, found, order)) return true
  return flags.has('us-state') && isUsState(tokens, place, found)
}

/** "Western Australia", "Bank of Mexico", "City of Turkey", "Mauritius Telecom", "Dhaka University". */
function isPartOfOtherName(tokens: Tokens, { name, first, next, sentence }: Place): boolean {
  const after = next < sentence.last && isCapital(tokens, next) && !touches(tokens, next) ? tokens.words[next] : ''
  if (COMPANIES.has(after) || (name.use === 'seat' && CITY_BODIES.has(after))) return true
  const before = first - 1
  if (before < sentence.first || touches(tokens, first)) return false
  const word = tokens.words[before]
  if (word === 'of' && sentence.first < before) {
    const whole = tokens.words[before - 1]
    return name.use === 'seat' ? whole === 'university' || whole === 'bank' : whole === 'bank' || SETTLEMENTS.has(whole)
  }
  return REGIONS.has(word) && sentence.first < before && tokens.shape[before] === Shape.Capitalised
}

/** "English-speaking", "the French language", "speaks German", "in English,". */
function isLanguage(tokens: Tokens, { first, next, sentence }: Place): boolean {
  const joined = tokens.words[next] === '-' && touches(tokens, next)
  const after = next < sentence.last ? tokens.words[joined ? next + 1 : next] : ''
  if (LANGUAGE_NOUNS.has(after)) return true
  if (joined || first === sentence.first) return false
  const before = tokens.words[first - 1]
  if (LANGUAGE_VERBS.has(before)) return !startsNoun(tokens, next, sentence)
  if (!INTO_LANGUAGE.has(before)) return false
  return next >= sentence.last || tokens.kind[next] !== Kind.Word || AFTER_LANGUAGE.has(after)
}

function startsNoun(tokens: Tokens, index: number, sentence: Sentence): boolean {
  return index < sentence.last && tokens.kind[index] === Kind.Word && !AFTER_LANGUAGE.has(tokens.words[index])
}

/** "Franco-German": a hyphen and another country's name follow. */
function joinsNext(tokens: Tokens, { next }: Place, after: Place | undefined): boolean {
  return after !== undefined && after.first === next + 1 && touches(tokens, next) && touches(tokens, next + 1)
}

/** A weak name counts where the same country is named otherwise in this paragraph. */
function isBacked({ name }: Place, found: readonly Place[]): boolean {
  return found.some((other) => other.name.code === name.code && !other.name.flags.has('weak'))
}

/** "Polish the table", "Turkey and stuffing": the capital is the sentence's, and nothing around it speaks of a state. */
function isCommonWord(tokens: Tokens, { first, next, sentence }: Place): boolean {
  if (first !== sentence.first) return false
  return SMALL_FRIENDS.has(tokens.words[next])
}

/** "Tom Holland", "Mr. Jordan": a capitalised word before it that is no title of a state and names no place. */
function followsGivenName(tokens: Tokens, place: Place, found: readonly Place[], order: number): boolean {
  const before = place.first - 1
  if (before < place.sentence.first) return false
  const word = tokens.words[before]
  if (TITLES.has(word)) return true
  if (word === '.' && before > place.sentence.first && TITLES.has(tokens.words[before - 1])) return true
  if (tokens.kind[before] !== Kind.Word || !isCapital(tokens, before) || tokens.shape[before] === Shape.Capitals)
    return false
  if (touches(tokens, place.first) || before === place.sentence.first) return false
  if (found[order - 1]?.next === place.first) return false
  return !HEADS.has(word) && !OF_A_STATE.has(word)
}

/** "Jordan Henderson", "Chad Smith", "said Jordan": a capitalised word after it that is no part of a state's or body's name. */
function leadsPersonName(tokens: Tokens, place: Place, found: readonly Place[], order: number): boolean {
  const { first, next, sentence } = place
  if (sentence.first < first && tokens.words[first - 1] === 'said') return true
  if (SELVES.has(tokens.words[next])) return true
  if (next >= sentence.last || touches(tokens, next)) return false
  if (tokens.kind[next] !== Kind.Word || tokens.shape[next] !== Shape.Capitalised) return false
  if (found[order + 1]?.first === next) return false
  return !HEADS.has(tokens.words[next])
}

/** "Athens, Georgia", "Georgia Governor": other US states or places of a state's politics stand beside it. */
function isUsState(tokens: Tokens, { first, next, sentence }: Place, found: readonly Place[]): boolean {
  if (found.some(({ name }) => name.code === 'GE' && !name.flags.has('us-state'))) return false
  for (let index = sentence.first; index < sentence.last; index++)
    if ((index < first || next <= index) && isCapital(tokens, index) && US_STATES.has(tokens.words[index])) return true
  return false
}
