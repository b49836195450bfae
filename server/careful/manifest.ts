// The manifest of the careful reader's weights: which files belong together, how to use them, and the ranker.
// In: careful.json's text and the files' bytes. Out: the checked manifest, or an error that says in plain words what is wrong.

import type { PackedCarefulRanker } from '../core/model/careful'
import type { ReaderSizes } from './reader'

export const MANIFEST = 'careful.json'

export const WEIGHT_FILES = ['encoder.onnx', 'relation.onnx', 'vocab.txt'] as const
export type WeightFile = (typeof WEIGHT_FILES)[number]

export interface Manifest extends ReaderSizes {
  readonly format: typeof FORMAT
  readonly files: Readonly<Record<WeightFile, FileMark>>
  readonly ranker: PackedCarefulRanker
}

export interface FileMark {
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** Grows when a reader of this version could not use older weights. */
const FORMAT = 1

/** @throws Error C01 where the manifest is not one that this version can use */
export function parseManifest(text: string): Manifest {
  let manifest: Partial<Manifest>
  try {
    manifest = JSON.parse(text) as Partial<Manifest>
  } catch {
    throw new Error(`C01 ${MANIFEST} is damaged`)
  }
  if (manifest.format !== FORMAT) throw new Error(`C01 ${MANIFEST} is for another version of Dateline`)
  const { files, ranker, pieces, candidate } = manifest
  const isWhole = files && ranker && pieces && candidate && WEIGHT_FILES.every((name) => files[name])
  if (!isWhole) throw new Error(`C01 ${MANIFEST} is incomplete`)
  return manifest as Manifest
}

/** @throws Error C02 where the bytes are not those that the manifest was written for */
export async function checkFile(name: string, bytes: Uint8Array, { size, sha256 }: FileMark): Promise<void> {
  if (bytes.length !== size) throw new Error(`C02 ${name} is damaged: ${bytes.length} bytes instead of ${size}`)
  // A page that was not fetched securely has no such thing; the size alone finds a file that was cut.
  if (!globalThis.crypto?.subtle) return
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (found !== sha256) throw new Error(`C02 ${name} is damaged: its checksum is wrong`)
}
