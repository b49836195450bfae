// Names of regions and large towns, with the country that they lie in: a hint to whose office it is, and against taking them for people.
// Names that several countries share are not in the table.

import type { Tokens } from '../text/tokens'
import { wordFact } from '../text/vocabulary'

/** The packed form: for each country its places in lower case without accents, joined by ";". */
export type PackedPlaces = Readonly<Record<string, string>>

export interface Places {
  /** The country of a place; `name` in lower case, words divided by blanks. Undefined for what is no known place. */
  countryOf(name: string): string | undefined
  /** What is known of each word by its number: a sum of `PlaceSign`s. */
  signsOf(tokens: Tokens): Int32Array
}

export const enum PlaceSign {
  /** The word is a place by itself. */
  Whole = 1,
  /** A place of several words begins with it. */
  Begins = 2,
}

export function createPlaces(packed: PackedPlaces): Places {
  const countries = new Map<string, string>()
  for (const [code, names] of Object.entries(packed)) for (const name of names.split(';')) countries.set(name, code)
  let first: ReadonlySet<string> | undefined
  const signs = wordFact(
    (word) =>
      (countries.has(word) ? PlaceSign.Whole : 0) |
      ((first ??= firstWords(countries.keys())).has(word) ? PlaceSign.Begins : 0),
  )
  return Object.freeze({
    countryOf: (name: string) => countries.get(name),
    signsOf: (tokens: Tokens) => tokens.vocabulary.column(signs),
  })
}

function firstWords(names: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const name of names) if (name.includes(' ')) words.add(name.slice(0, name.indexOf(' ')))
  return words
}
