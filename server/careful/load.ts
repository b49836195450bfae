// Loads the careful reader: manifest first, then each file with its checksum, then the networks.
// In: how to read a file of the package's folder. Out: the reader, or an error that says what is missing or damaged.

import { checkFile, MANIFEST, parseManifest, type Manifest, type WeightFile } from './manifest'
import { loadNetwork } from './network'
import { createPieces } from './pieces'
import { createCarefulReader, type CarefulReader } from './reader'

/** Reads a file of the folder that holds the weights and the runtime; undefined where there is none. */
export type ReadPackaged = (name: string) => Promise<Uint8Array | undefined>

/** The WebAssembly program, beside the weights: see `kernels`. */
export const RUNTIME = 'runtime.wasm'

/** @throws Error with a code from C01 to C05 */
export async function loadReader(readFile: ReadPackaged): Promise<CarefulReader> {
  if (typeof WebAssembly === 'undefined') throw new Error('C05 WebAssembly is switched off here')
  const manifest = await loadManifest(readFile)
  const weight = async (name: WeightFile): Promise<Uint8Array> => {
    const bytes = await needed(readFile, name)
    await checkFile(name, bytes, manifest.files[name])
    return bytes
  }
  const vocabulary = new TextDecoder().decode(await weight('vocab.txt'))
  const network = await loadNetwork({
    runtime: await needed(readFile, RUNTIME),
    encoder: await weight('encoder.onnx'),
    relation: await weight('relation.onnx'),
  })
  return createCarefulReader(network, createPieces(vocabulary), manifest)
}

export async function loadManifest(readFile: ReadPackaged): Promise<Manifest> {
  return parseManifest(new TextDecoder().decode(await needed(readFile, MANIFEST)))
}

async function needed(readFile: ReadPackaged, name: string): Promise<Uint8Array> {
  const bytes = await readFile(name)
  if (!bytes) throw new Error(`C01 ${name} is missing`)
  return bytes
}
