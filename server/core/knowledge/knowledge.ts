// What is known of the world: rows that the build packs from server/knowledge/data, and look-ups over them.
// core never reads a file: the entry points hand in the packed bytes.

import { createLexicon, type Lexicon } from './lexicon'

/** The packed form, as JSON. Rows are arrays to keep it small; server/knowledge/build.ts makes and checks them. */
export interface PackedKnowledge {
  readonly version: 1
  readonly countries: readonly PackedCountry[]
}

export interface PackedCountry {
  readonly code: string
  readonly name: string
}

export interface Country {
  readonly code: string
  readonly name: string
}

export interface Knowledge {
  readonly countries: ReadonlyMap<string, Country>
  readonly countryNames: Lexicon
}

/** @throws SyntaxError where the bytes are no JSON: the package is damaged, which is our fault, not the text's. */
export function decodeKnowledge(bytes: Uint8Array): Knowledge {
  return createKnowledge(JSON.parse(decodeUtf8(bytes)) as PackedKnowledge)
}

export function createKnowledge(packed: PackedKnowledge): Knowledge {
  return Object.freeze({
    countries: new Map(packed.countries.map((country) => [country.code, country])),
    countryNames: createLexicon(packed.countries.map(({ name }) => name)),
  })
}

/** UTF-8 by hand: the ring has neither DOM nor Node, so no TextDecoder. */
function decodeUtf8(bytes: Uint8Array): string {
  let text = ''
  const chunk: number[] = []
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]
    const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    let point = size === 1 ? first : first & (0xff >> (size + 1))
    for (let i = 1; i < size; i++) point = (point << 6) | (bytes[at + i] & 0x3f)
    chunk.push(point)
    at += size
    if (chunk.length === 4096) text += String.fromCodePoint(...chunk.splice(0))
  }
  return text + String.fromCodePoint(...chunk)
}
