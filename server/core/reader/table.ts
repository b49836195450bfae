// Tables of weights: a row for each hashed feature, a column for each label.
// Reads the one file that training writes: a header in JSON, then the tables' bytes one after the other.

/** Weights in 8 bits; the real weight is the number times `scale`. */
export interface Table {
  /** Rows are a power of two; a feature's row is its hash shifted right by this. */
  readonly shift: number
  readonly width: number
  readonly scale: number
  readonly weights: Int8Array
}

export interface Weights {
  readonly tables: ReadonlyMap<string, Table>
  /** Plain lists of numbers: thresholds and the ranker's few weights. */
  readonly numbers: ReadonlyMap<string, readonly number[]>
}

/** The header as training writes it. */
export interface WeightsHeader {
  readonly version: 1
  readonly tables: readonly { name: string; bits: number; width: number; scale: number }[]
  readonly numbers: Readonly<Record<string, readonly number[]>>
}

/** @throws Error R01 where the bytes are no weights file of this version: the package is damaged. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || size.getUint32(0) !== MAGIC) throw new Error('R01 this is no weights file')
  const headerEnd = 8 + size.getUint32(4)
  let json = ''
  for (let at = 8; at < headerEnd; at++) json += String.fromCharCode(bytes[at])
  const header = JSON.parse(json) as WeightsHeader
  const tables = new Map<string, Table>()
  let at = headerEnd
  for (const { name, bits, width, scale } of header.tables) {
    const length = width << bits
    tables.set(name, {
      shift: 32 - bits,
      width,
      scale,
      weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, length),
    })
    at += length
  }
  if (at !== bytes.length) throw new Error(`R01 the weights file has ${bytes.length} bytes, not ${at}`)
  return { tables, numbers: new Map(Object.entries(header.numbers)) }
}

/** "DLQ1". */
export const MAGIC = 0x444c5131
