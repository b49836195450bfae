// Longest match of known phrases over tokens. Built once from a list of phrases; looks up by the phrase's first word.

import { tokenise, type Tokens } from '../text/tokens'

export interface Lexicon {
  /** The longest phrase that begins at token `index`: its id and the token after it; undefined when none does. */
  match(tokens: Tokens, index: number): Match | undefined
}

export interface Match {
  /** The position of the phrase's value in the list that the lexicon was made from. */
  readonly id: number
  /** The token after the phrase. */
  readonly next: number
}

/** @param phrases written as in running text; compared by the tokens' plain lower-case words. Later duplicates are ignored. */
export function createLexicon(phrases: readonly string[]): Lexicon {
  const byFirst = new Map<string, { words: readonly string[]; id: number }[]>()
  phrases.forEach((phrase, id) => {
    const words = wordsOf(phrase)
    if (words.length === 0) return
    const known = byFirst.get(words[0])
    if (known) known.push({ words, id })
    else byFirst.set(words[0], [{ words, id }])
  })
  // Longest first; the sort is stable, so the first of two equal phrases wins.
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return Object.freeze({
    match(tokens: Tokens, index: number): Match | undefined {
      for (const { words, id } of byFirst.get(tokens.words[index]) ?? [])
        if (matchesAt(tokens.words, index, words)) return { id, next: index + words.length }
      return undefined
    },
  })
}

/** The tokens' words; most phrases are plain letters and blanks, for which cutting at the blanks gives the same. */
function wordsOf(phrase: string): readonly string[] {
  return /^[A-Za-z]+( [A-Za-z]+)*$/.test(phrase) ? phrase.toLowerCase().split(' ') : tokenise(phrase).words
}

function matchesAt(words: readonly string[], index: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[index + i] !== phrase[i]) return false
  return true
}
