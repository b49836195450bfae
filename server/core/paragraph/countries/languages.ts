// Tells a language from a country's adjective: "speaks German" and "the German language" mention no country.
// In: an adjective and the words around it. Out: yes or no.

import type { Sentence } from '../../text/sentences'
import { isCapital, Kind, touches, type Tokens } from '../../text/tokens'
import type { Place } from './scene'
import { AFTER_LANGUAGE, INTO_LANGUAGE, LANGUAGE_NOUNS, LANGUAGE_VERBS } from './words'

/** "English-speaking", "the French language", "speaks German", "in English, French and German". */
export function isLanguage(tokens: Tokens, { first, next, sentence }: Place): boolean {
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
  for (let count = 0; ; count++) {
    let word = index
    while (word * step <= limit * step && (tokens.words[word] === ',' || tokens.words[word] === 'and')) word += step
    if (count === LIST_LIMIT || word === index || limit * step < word * step || !isCapital(tokens, word)) return index
    index = word + step
  }
}

function startsNoun(tokens: Tokens, index: number, sentence: Sentence): boolean {
  return index < sentence.last && tokens.kind[index] === Kind.Word && !AFTER_LANGUAGE.has(tokens.words[index])
}

/** Lists of languages are short; a longer one is cut, so that a line of nothing but names costs no more than another. */
const LIST_LIMIT = 12
