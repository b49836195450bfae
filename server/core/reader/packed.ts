// Adds up rows of small weights four labels at a time: the weights of four labels stand in one whole number, eight bits each.
// In: a table of weights and the values of features. Out: sums in pairs of whole numbers, with sixteen bits for each label.

import { CONVENTION_KEY } from './conventions'
import { LAST } from './hash'
import type { Table } from './table'

/** Weights are lifted by 128, so that none is below zero and no sum borrows from its neighbour's bits. */
export interface PackedTable {
  readonly shift: number
  /** Whole numbers in a row: a quarter of the labels, rounded up. */
  readonly width: number
  readonly words: Int32Array
}

/** Features that are summed together, by their places among all of a kind. */
export interface FeatureGroup {
  /** What tells the features from one another, for all of the kind. */
  readonly keys: Int32Array
  readonly shared: Uint8Array
  /** Features that each convention weighs for itself. */
  readonly own: Uint8Array
}

export const LIFT = 128
/** Labels 0 and 2 of every four, or after a shift by eight bits 1 and 3. */
export const EVEN = 0x00ff00ff

export function pack({ shift, width, weights }: Table): PackedTable {
  const rows = weights.length / width
  const packedWidth = Math.ceil(width / 4)
  const words = new Int32Array(rows * packedWidth)
  for (let row = 0, from = 0, to = 0; row < rows; row++, from += width)
    for (let label = 0; label < width; label += 4) words[to++] = packFour(weights, from + label, from + width)
  return { shift, width: packedWidth, words }
}

/** Labels that the table does not have stay at zero. */
function packFour(weights: Int8Array, at: number, end: number): number {
  let word = 0
  for (let i = 0; i < 4 && at + i < end; i++) word |= (weights[at + i] + LIFT) << (8 * i)
  return word
}

/**
 * Writes to `sums` from `to` on, for every four labels, the sum of the even ones and that of the odd ones.
 * A convention's own weights count half: rather than halve each, the shared ones count twice and the reader of the sums halves all.
 *
 * @param values of all features of the kind, by their places
 */
export function addUp(
  { words, shift, width }: PackedTable,
  { keys, shared, own }: FeatureGroup,
  values: Int32Array,
  sums: Int32Array,
  to: number,
): void {
  const sharedCount = shared.length
  let count = 0
  for (let i = 0; i < sharedCount; i++)
    rows[count++] = (Math.imul(values[shared[i]] ^ keys[shared[i]], LAST) >>> shift) * width
  for (let i = 0; i < own.length; i++) {
    const hash = Math.imul(values[own[i]] ^ keys[own[i]], LAST)
    rows[count++] = ((hash ^ SPEECH_KEY) >>> shift) * width
    rows[count++] = ((hash ^ WIDE_KEY) >>> shift) * width
  }
  for (let part = 0; part < width; part++) {
    let even = 0
    let odd = 0
    for (let i = 0; i < sharedCount; i++) {
      const word = words[rows[i] + part]
      even += word & EVEN
      odd += (word >>> 8) & EVEN
    }
    even *= 2
    odd *= 2
    for (let i = sharedCount; i < count; i++) {
      const word = words[rows[i] + part]
      even += word & EVEN
      odd += (word >>> 8) & EVEN
    }
    sums[to + 2 * part] = even
    sums[to + 2 * part + 1] = odd
  }
}

/** Where a group's rows begin, while they are added up. */
const rows = new Int32Array(64)

const [SPEECH_KEY, WIDE_KEY] = CONVENTION_KEY
