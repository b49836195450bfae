// What is known of the world: rows that the build packs from server/knowledge/data, and look-ups over them.
// core never reads a file: the entry points hand in the packed bytes.

import { createReader, type QuickReader } from '../reader/read'
import type { GlossaryPeople } from './glossaryPeople'
import { createHolders, NO_HOLDERS, type Holders, type PackedHolders } from './holders'
import { createNames, NO_NAMES, type NameKnowledge, type PackedNames } from './names'
import { createOffices, type Offices, type PackedOffices } from './offices'
import { createPlaces, type PackedPlaces, type Places } from './places'
import { createTerms, type Terms } from './terms'
import { createCountries, type Countries, type PackedCountries } from './countries'

/** The packed form, as JSON. Rows are arrays to keep it small; server/knowledge/build.ts makes and checks them. */
export interface PackedKnowledge extends PackedCountries {
  readonly version: 1
  readonly offices?: PackedOffices
  readonly names?: PackedNames
  readonly holders?: PackedHolders
  readonly places?: PackedPlaces
}

export interface Knowledge extends Countries {
  readonly offices: Offices
  readonly names: NameKnowledge
  /** Absent where no weights were handed in: then the rules read alone. */
  readonly reader?: QuickReader
  readonly holders: Holders
  readonly terms: Terms
  readonly places: Places
  /** The reader's own; absent where there are none. */
  readonly glossaryPeople?: GlossaryPeople
}

/**
 * @param bytes the packed tables, JSON
 * @param weights those of the quick reader
 * @throws SyntaxError or Error R01 where the bytes are not that: the package is damaged, which is our fault, not the text's
 */
export function decodeKnowledge(bytes: Uint8Array, weights?: Uint8Array): Knowledge {
  return createKnowledge(JSON.parse(decodeUtf8(bytes)) as PackedKnowledge, weights)
}

export function createKnowledge(packed: PackedKnowledge, weights?: Uint8Array): Knowledge {
  const holders = createHolders(packed.holders ?? NO_HOLDERS)
  return Object.freeze({
    ...createCountries(packed),
    offices: createOffices(packed.offices ?? { titleWords: {} }),
    names: createNames(packed.names ?? NO_NAMES),
    ...(weights && { reader: createReader(weights) }),
    holders,
    terms: createTerms(holders),
    places: createPlaces(packed.places ?? {}),
  })
}

/** UTF-8 by hand: the ring has neither DOM nor Node, so no TextDecoder. */
function decodeUtf8(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const plain = asciiEnd(bytes, at)
    if (plain > at) text += String.fromCharCode.apply(undefined, bytes.subarray(at, plain) as unknown as number[])
    if (plain === bytes.length) break
    const first = bytes[plain]
    const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    let point = size === 1 ? first : first & (0xff >> (size + 1))
    for (let i = 1; i < size; i++) point = (point << 6) | (bytes[plain + i] & 0x3f)
    text += String.fromCodePoint(point)
    at = plain + size
  }
  return text
}

/** The end of the run of ASCII from `at` on, at most as long as one call takes arguments. */
function asciiEnd(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + 8192)
  let end = at
  while (end < limit && bytes[end] < 0x80) end++
  return end
}
