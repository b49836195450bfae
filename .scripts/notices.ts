// Writes dist/NOTICES.txt: the licence of everything in the package that comes from elsewhere.
// In: what the bundles were made of. Out: one text; throws where a licence is not known.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Metafile } from 'esbuild'
import { at } from './places'

export function packNotices(metafiles: readonly Metafile[]): void {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  writeFileSync(at('dist/NOTICES.txt'), notices(packagesOf(inputs)))
}

/** @param files paths from the top folder */
export function packagesOf(files: readonly string[]): string[] {
  const names = files.map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

/** @param packages their names, as node_modules has them */
export function notices(packages: readonly string[]): string {
  return [INTRODUCTION, WEIGHTS + apache(), ...packages.map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`)
}

const INTRODUCTION = `Dateline contains work of others. Its own licence is in LICENSE.\n`

const WEIGHTS = `The careful reader’s weights (dist/careful/encoder.onnx, relation.onnx, vocab.txt)
Apache-2.0

They start from all-MiniLM-L6-v2 of sentence-transformers. Changes: three of its six layers were left out, all others
were trained further on news, heads and two copied layers were added, the vocabulary was cut, and the weights were
rounded to 8 bits.

`

function noticeOf(name: string): string {
  const folder = at('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string>
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each))
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''
  if (!license && text === '') throw new Error(`${name} has no licence`)
  return `${name} ${version}\n${license}\n\n${text}\n`
}

/** The text of Apache-2.0, from a package that carries it. */
function apache(): string {
  const file = at('node_modules/typescript/LICENSE.txt')
  if (!existsSync(file)) throw new Error('the text of Apache-2.0 is not there')
  return readFileSync(file, 'utf8')
}
