// Turns real weights into tables of 8-bit ones, and tables into the one file that is shipped.

import { MAGIC, type Table, type WeightsHeader } from '../core/reader/table'

/** A table being trained: real weights, as many rows as `bits` can number. */
export interface Draft {
  readonly bits: number
  readonly width: number
  readonly weights: Float32Array
}

export function createDraft(bits: number, width: number): Draft {
  return { bits, width, weights: new Float32Array(width << bits) }
}

/** The scale fits the largest weight: clipping large ones costs far more than rounding small ones away. */
export function quantise({ bits, width, weights }: Draft): Table {
  let largest = 1e-9
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127
  const small = new Int8Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    const rounded = Math.round(weights[i] / scale)
    small[i] = Math.abs(rounded) > NEGLIGIBLE ? rounded : 0
  }
  return { shift: 32 - bits, width, scale, weights: small }
}

/** Weights this small are noise of the training; without them the file packs to two thirds. */
const NEGLIGIBLE = 2

export function encodeWeights(
  tables: ReadonlyMap<string, Table>,
  numbers: Readonly<Record<string, readonly number[]>>,
): Uint8Array {
  const header: WeightsHeader = {
    version: 1,
    tables: [...tables].map(([name, { shift, width, scale }]) => ({ name, bits: 32 - shift, width, scale })),
    numbers,
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const bodies = [...tables.values()].map(({ weights }) => new Uint8Array(weights.buffer))
  const bytes = new Uint8Array(8 + json.length + bodies.reduce((sum, body) => sum + body.length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, json.length)
  bytes.set(json, 8)
  let at = 8 + json.length
  for (const body of bodies) {
    bytes.set(body, at)
    at += body.length
  }
  return bytes
}
