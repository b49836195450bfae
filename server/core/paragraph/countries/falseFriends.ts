// Tells a country's name from the same word that means something else: a person, a US state, an animal, a verb.
// In: the matched name and the words around it. Out: yes or no; general signs only, no list of people.

import type { CountryName } from '../../knowledge/countries'
import type { Sentence } from '../../text/sentences'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import {
  AFTER_LANGUAGE,
  CITY_BODIES,
  CITY_REGIONS,
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
  US_POLITICS,
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
  if (flags.has('definite') && tokens.words[place.first - 1] !== 'the') return true
  if (flags.has('weak') && !isBacked(place, found)) return true
  if (flags.has('common') && isCommonWord(tokens, place)) return true
  if (flags.has('surname') && followsGivenName(tokens, place, found, order)) return true
  if (flags.has('first') && leadsPersonName(tokens, place, found, order)) return true
  return flags.has('us-state') && isUsState(tokens, place, found, order)
}

/** "Western Australia", "Bank of Mexico", "City of Turkey", "Mauritius Telecom", "Dhaka University". */
function isPartOfOtherName(tokens: Tokens, { name, first, next, sentence }: Place): boolean {
  const isSeat = name.use === 'seat'
  const after = next < sentence.last && isCapital(tokens, next) && !touches(tokens, next) ? tokens.words[next] : ''
  if (COMPANIES.has(after) || (isSeat && CITY_BODIES.has(after))) return true
  // "Lebanon, Tenn." lies in the US.
  if (tokens.words[next] === ',' && next + 1 < sentence.last && isCapital(tokens, next + 1)) {
    if (US_STATES.has(tokens.words[next + 1])) return true
  }
  // "US-24" is a road.
  if (name.caps && tokens.words[next] === '-' && tokens.kind[next + 1] === Kind.Number && touches(tokens, next + 1))
    return true
  // "Paris 2024" are games.
  if (isSeat && next < sentence.last && /^(19|20)\d\d$/.test(tokens.words[next])) return true
  const before = first - 1
  if (before < sentence.first || touches(tokens, first)) return false
  const word = tokens.words[before]
  if (word === 'of' && sentence.first < before) {
    const whole = tokens.words[before - 1]
    return isSeat ? whole === 'university' || whole === 'bank' : SETTLEMENTS.has(whole)
  }
  if (sentence.first === before || tokens.shape[before] !== Shape.Capitalised) return false
  return REGIONS.has(word) || (isSeat && CITY_REGIONS.has(word))
}

/** "English-speaking", "the French language", "speaks German", "in English, French and German". */
function isLanguage(tokens: Tokens, { first, next, sentence }: Place): boolean {
  const joined = tokens.words[next] === '-' && touches(tokens, next)
  if (LANGUAGE_NOUNS.has(tokens.words[joined ? next + 1 : next] ?? '')) return true
  if (joined) return false
  const listStart = pastList(tokens, first - 1, { step: -1, limit: sentence.first })
  if (listStart < sentence.first) return false
  const before = tokens.words[listStart]
  if (!LANGUAGE_VERBS.has(before) && !INTO_LANGUAGE.has(before)) return false
  const listEnd = pastList(tokens, next, { step: 1, limit: sentence.last - 1 })
  return !startsNoun(tokens, listEnd, sentence)
}

/** The token beyond a list of capitalised words, such as ", French and German", in one direction. */
function pastList(tokens: Tokens, from: number, { step, limit }: { step: 1 | -1; limit: number }): number {
  let index = from
  for (;;) {
    let word = index
    while (word * step <= limit * step && (tokens.words[word] === ',' || tokens.words[word] === 'and')) word += step
    if (word === index || limit * step < word * step || !isCapital(tokens, word)) return index
    index = word + step
  }
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

/** "Athens, Georgia", "the state of Georgia": US states or places of a state's politics are named in this paragraph. */
function isUsState(tokens: Tokens, place: Place, found: readonly Place[], order: number): boolean {
  const before = found[order - 1]
  const follows = before && before.next + 1 === place.first && tokens.words[before.next] === ','
  if (follows && before.name.use === 'seat' && before.name.code !== place.name.code) return true
  if (found.some(({ name }) => name.code === place.name.code && !name.flags.has('us-state'))) return false
  if (place.name.use === 'seat') return false
  for (const { name, first } of found)
    if (name === place.name && first > 1 && tokens.words[first - 1] === 'of' && tokens.words[first - 2] === 'state')
      return true
  for (let index = 0; index < tokens.length; index++)
    if (isCapital(tokens, index) && (US_STATES.has(tokens.words[index]) || US_POLITICS.has(tokens.words[index])))
      return true
  return false
}
