// One paragraph as the rules for countries see it: its tokens, the known names in it, and what those say about each other.
// In: tokens, sentences, knowledge. Out: names as they were met, longest first; none is judged yet.

import type { CountryName } from '../../knowledge/countries'
import type { Knowledge } from '../../knowledge/knowledge'
import type { Sentence } from '../../text/sentences'
import { isCapital, Shape, type Tokens } from '../../text/tokens'
import { US_POLITICS, US_STATES } from './words'

/** A known name as it was met: token range, half-open, and its sentence. */
export interface Place {
  readonly name: CountryName
  readonly first: number
  readonly next: number
  readonly sentence: Sentence
}

export interface Scene {
  readonly tokens: Tokens
  /** In text order, never overlapping. */
  readonly found: readonly Place[]
  /** True when the country is named here by a name that hardly ever means something else. */
  isNamedSurely(code: string): boolean
  /** True when states of the US or their politics are named here, or "the state of Georgia". */
  isAmongUsStates(): boolean
  /** True when nearly every word of the sentence has a capital, as in some headlines, so that a capital makes no name. */
  isInTitleCase(sentence: Sentence): boolean
  /** What is known of a lower-case word as a person's name: a sum of `NameSign`s. */
  signs(word: string): number
}

export function createScene(tokens: Tokens, sentences: readonly Sentence[], knowledge: Knowledge): Scene {
  const found = matchNames(tokens, sentences, knowledge)
  let sure: ReadonlySet<string> | undefined
  let amongUsStates: boolean | undefined
  const inTitleCase = new Map<Sentence, boolean>()
  return {
    tokens,
    found,
    isNamedSurely: (code) => (sure ??= surelyNamed(found)).has(code),
    isAmongUsStates: () => (amongUsStates ??= namesUsStates(tokens)),
    isInTitleCase(sentence) {
      const known = inTitleCase.get(sentence) ?? isTitle(tokens, sentence)
      inTitleCase.set(sentence, known)
      return known
    },
    signs: (word) => knowledge.names.signs(word),
  }
}

function matchNames(tokens: Tokens, sentences: readonly Sentence[], knowledge: Knowledge): Place[] {
  const { countryLexicon, countryNames } = knowledge
  const found: Place[] = []
  const begins = countryLexicon.begins(tokens)
  for (const sentence of sentences)
    for (let index = sentence.first; index < sentence.last; index++) {
      if (begins[tokens.number[index]] === 0) continue
      const match = countryLexicon.match(tokens, index)
      if (!match || match.next > sentence.last) continue
      const name = countryNames[match.id]
      if (!fitsCase(tokens, index, match.next, name)) continue
      found.push({ name, first: index, next: match.next, sentence })
      index = match.next - 1
    }
  return found
}

/** True when the words are written as the name is: capitals where it has them; abbreviations all in capitals. */
function fitsCase(tokens: Tokens, first: number, next: number, { name, caps }: CountryName): boolean {
  if (caps) return tokens.shape[first] === Shape.Capitals
  if (startsUpper(name, 0) && !isCapital(tokens, first)) return false
  const lastWord = name.lastIndexOf(' ') + 1
  return next === first + 1 || !startsUpper(name, lastWord) || isCapital(tokens, next - 1)
}

function startsUpper(name: string, at: number): boolean {
  const letter = name.charAt(at)
  return letter !== letter.toLowerCase()
}

function surelyNamed(found: readonly Place[]): ReadonlySet<string> {
  return new Set(
    found.filter(({ name }) => !name.flags.has('weak') && !name.flags.has('us-state')).map(({ name }) => name.code),
  )
}

function namesUsStates(tokens: Tokens): boolean {
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens.words[index]
    if (isCapital(tokens, index) && (US_STATES.has(word) || US_POLITICS.has(word))) return true
    if (word === 'georgia' && index > 1 && tokens.words[index - 1] === 'of' && tokens.words[index - 2] === 'state')
      return true
    // "the first US state to do so".
    if (
      (word === 'state' || word === 'states') &&
      (tokens.words[index - 1] === 'us' || tokens.words[index - 1] === 'u.s.')
    )
      return true
  }
  return false
}

/** In Title Case only short words (of, with, from) stay small, and no full stop ends the line. */
function isTitle(tokens: Tokens, { first, last }: Sentence): boolean {
  if (tokens.words[last - 1] === '.') return false
  for (let index = first; index < last; index++)
    if (tokens.shape[index] === Shape.Lower && tokens.end[index] - tokens.start[index] > 4) return false
  return true
}
