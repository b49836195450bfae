// Compiles the careful reader's sums (server/careful/kernels, AssemblyScript) to WebAssembly.
// Out: the program's bytes; kept in the cache under what they were made from, since compiling takes seconds.

import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { at, cache } from './places'

const folder = at('server/careful/kernels')
const OPTIONS = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--importMemory',
  '--enable',
  'simd',
  '--disableWarning',
  '112',
]

/** @throws Error where the compiler finds something wrong; it has printed what */
export function compileKernels(): Uint8Array {
  const compiler = at('node_modules/assemblyscript')
  const { version } = JSON.parse(readFileSync(`${compiler}/package.json`, 'utf8')) as { version: string }
  const hash = createHash('sha256').update(JSON.stringify([version, ...OPTIONS]))
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(`${folder}/${name}`))
  const file = `${cache}/kernels-${hash.digest('hex').slice(0, 16)}.wasm`
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true })
    const command = [`${compiler}/bin/asc.js`, `${folder}/index.ts`, '--outFile', file, ...OPTIONS]
    execFileSync(process.execPath, command, { stdio: 'inherit' })
  }
  return readFileSync(file)
}
