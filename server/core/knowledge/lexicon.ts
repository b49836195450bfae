// Longest match of known phrases over tokens. Built once from a list of phrases; looks up by the phrase's first word.

import { tokenise, type Tokens } from '../text/tokens'
import { wordFact } from '../text/vocabulary'
import { append } from './grouped'

export interface Lexicon {
  /** By the numbers of the tokens' words: zero for those that no phrase begins with. */
  begins(tokens: Tokens): Int32Array
  /** The longest phrase that begins at token `index`: its id and the token after it; undefined when none does. */
  match(tokens: Tokens, index: number): Match | undefined
}

export interface Match {
  /** The position of the phrase's value in the list that the lexicon was made from. */
  readonly id: number
  /** The token after the phrase. */
  readonly next: number
}

/**
 * Phrases are cut into words only when their first word is met, so that making a lexicon of thousands costs next to nothing.
 *
 * @param phrases written as in running text; compared by the tokens' plain lower-case words. Later duplicates are ignored.
 */
export function createLexicon(phrases: readonly string[]): Lexicon {
  const idsByFirst = new Map<string, number[]>()
  phrases.forEach((phrase, id) => append(idsByFirst, firstWord(phrase), id))
  const entriesByFirst = new Map<string, Entry[]>()
  const begins = wordFact((word) => (idsByFirst.has(word) ? 1 : 0))
  return Object.freeze({
    begins: (tokens: Tokens) => tokens.vocabulary.column(begins),
    match(tokens: Tokens, index: number): Match | undefined {
      const first = tokens.words[index]
      const ids = idsByFirst.get(first)
      if (!ids) return undefined
      let entries = entriesByFirst.get(first)
      if (!entries) entriesByFirst.set(first, (entries = readEntries(phrases, ids)))
      for (const { words, id } of entries)
        if (matchesAt(tokens.words, index, words)) return { id, next: index + words.length }
      return undefined
    },
  })
}

interface Entry {
  readonly words: readonly string[]
  readonly id: number
}

/** Longest first; the sort is stable, so the first of two equal phrases wins. */
function readEntries(phrases: readonly string[], ids: readonly number[]): Entry[] {
  return ids.map((id) => ({ words: wordsOf(phrases[id]), id })).sort((a, b) => b.words.length - a.words.length)
}

function firstWord(phrase: string): string {
  const blank = phrase.indexOf(' ')
  const first = blank < 0 ? phrase : phrase.slice(0, blank)
  return /^[A-Za-z]+$/.test(first) ? first.toLowerCase() : (tokenise(phrase).words[0] ?? '')
}

/** The tokens' words; most phrases are plain letters and blanks, for which cutting at the blanks gives the same. */
function wordsOf(phrase: string): readonly string[] {
  return /^[A-Za-z]+( [A-Za-z]+)*$/.test(phrase) ? phrase.toLowerCase().split(' ') : tokenise(phrase).words
}

function matchesAt(words: readonly string[], index: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[index + i] !== phrase[i]) return false
  return true
}
