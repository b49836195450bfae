// Words for what people are: offices, ranks, honorifics, occupations, relatives. The look-up by one lower-case word.
// Whether "head" or "director" is an office depends on the body; such words say so.

import type { Gender } from '../model/person'
import type { Tokens } from '../text/tokens'
import { wordFact } from '../text/vocabulary'

export type TitleKind = 'office' | 'rank' | 'honorific' | 'role' | 'kin'

export interface TitleWord {
  readonly kind: TitleKind
  /** body: an office where the body that is named with it is a state's, a court's, a party's, an armed force's. */
  readonly official: 'yes' | 'no' | 'body'
  readonly gender?: Gender
}

/** The packed form: one line of words a combination, "office yes male" to "king prince". */
export interface PackedOffices {
  readonly titleWords: Readonly<Record<string, string>>
}

export interface Offices {
  /** Undefined for a word that names no person by what they are. */
  titleWord(word: string): TitleWord | undefined
  /** The same for token `index`. */
  titleAt(tokens: Tokens, index: number): TitleWord | undefined
}

export function createOffices({ titleWords }: PackedOffices): Offices {
  const entries: (TitleWord | undefined)[] = [undefined]
  const known = new Map<string, number>()
  for (const [key, words] of Object.entries(titleWords)) {
    const [kind, official, gender] = key.split(' ') as [TitleKind, TitleWord['official'], Gender | '-']
    for (const word of words.split(' ')) known.set(word, entries.length)
    entries.push(Object.freeze({ kind, official, ...(gender !== '-' && { gender }) }))
  }
  const entryOf = (word: string) => known.get(word) ?? 0
  const byWord = wordFact(entryOf)
  return Object.freeze({
    titleWord: (word: string) => entries[entryOf(word)],
    titleAt: ({ vocabulary, number }: Tokens, index: number) => entries[vocabulary.column(byWord)[number[index]]],
  })
}
