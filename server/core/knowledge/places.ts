// Names of regions and large towns, with the country that they lie in: a hint to whose office it is, and against taking them for people.
// Names that several countries share are not in the table.

import type { Tokens } from '../text/tokens'
import { wordFact } from '../text/vocabulary'

/** The packed form: for each country its places in lower case without accents, joined by ";". */
export type PackedPlaces = Readonly<Record<string, string>>

export interface Places {
  /** The country of a place; `name` in lower case, words divided by blanks. Undefined for what is no known place. */
  countryOf(name: string): string | undefined
  /** By the numbers of the tokens' words: one for those that are a place by themselves, else zero. */
  names(tokens: Tokens): Int32Array
}

export function createPlaces(packed: PackedPlaces): Places {
  const countries = new Map<string, string>()
  for (const [code, names] of Object.entries(packed)) for (const name of names.split(';')) countries.set(name, code)
  const isPlace = wordFact((word) => (countries.has(word) ? 1 : 0))
  return Object.freeze({
    countryOf: (name: string) => countries.get(name),
    names: (tokens: Tokens) => tokens.vocabulary.column(isPlace),
  })
}
