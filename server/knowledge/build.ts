// Packs the tables of server/knowledge/data into the one file that the product reads.
// As a script it checks them all and writes dist/knowledge.json, and puts the quick reader's weights beside it; a mistake is printed with its code, file and line, and nothing is written.

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { PackedKnowledge } from '../core/knowledge/knowledge'
import { packCountries } from './countries'
import { packHolders } from './holders'
import { packNames } from './names'
import { packOffices } from './offices'
import { packPlaces } from './places'
import { KnowledgeError } from './table'

/** @throws KnowledgeError where a table is wrong. */
export function buildKnowledge(): PackedKnowledge {
  const countries = packCountries()
  return {
    version: 1,
    ...countries,
    offices: packOffices(),
    names: packNames(),
    holders: packHolders([...countries.countries, ...countries.blocs].map(([code]) => code)),
    places: packPlaces(),
  }
}

function write(): void {
  const packed = asciiJson(buildKnowledge())
  const dist = resolve(import.meta.dirname, '../../dist')
  mkdirSync(dist, { recursive: true })
  writeFileSync(resolve(dist, 'knowledge.json'), packed)
  copyFileSync(quickWeights, resolve(dist, 'quick.bin'))
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`
  console.log(
    `  knowledge.json     ${kilobytes(Buffer.byteLength(packed))}, ${kilobytes(gzipSync(packed).length)} gzipped`,
  )
}

/** The weights of the quick reader of statements, as server/training writes them. */
export const quickWeights = resolve(import.meta.dirname, '../training/weights/quick.bin')

/** Letters beyond ASCII written as escapes: one byte a character, which is what core decodes fastest. */
function asciiJson(packed: PackedKnowledge): string {
  return JSON.stringify(packed).replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    write()
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
