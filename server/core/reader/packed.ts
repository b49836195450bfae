// Adds up rows of small weights four labels at a time: the weights of four labels stand in one whole number, eight bits each.
// In: a table of weights and the values of features. Out: sums in pairs of whole numbers, with sixteen bits for each label.

import { CONVENTION_KEY } from './conventions'
import { keysOf, Mix } from './hash'
import type { Table } from './table'

/** Weights are lifted by 128, so that none is below zero and no sum borrows from its neighbour's bits. */
export interface PackedTable {
  readonly shift: number
  /** Whole numbers in a row: a quarter of the labels, rounded up. */
  readonly width: number
  readonly words: Int32Array
}

/** Features that are summed together; they stand side by side among all of their kind. */
export interface FeatureGroup {
  /** The place of the first among all. */
  readonly first: number
  /** What tells the features from one another: first those that all conventions share, then those that each weighs for itself. */
  readonly keys: Int32Array
  readonly shared: number
}

/** Lays the groups of a kind one after the other. Each feature is told from all others by its number. */
export function groupsOf(kinds: readonly { shared: readonly number[]; own?: readonly number[] }[]): FeatureGroup[] {
  let end = 0
  return kinds.map(({ shared, own = [] }) => {
    const first = end
    end += shared.length + own.length
    return { first, keys: keysOf([...shared, ...own]), shared: shared.length }
  })
}

/** How many features the groups have together. */
export function sizeOf(groups: readonly FeatureGroup[]): number {
  return groups.reduce((sum, { keys }) => sum + keys.length, 0)
}

export const LIFT = 128

/** Cuts labels 0 and 2 of every four out of a whole number, or after a shift by eight bits 1 and 3. */
export const enum Labels {
  Even = 0x00ff00ff,
}

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
 * Writes to `sums` from `to` on the sum of the even labels and that of the odd ones, for a table of four labels.
 * A convention's own weights count half: rather than halve each, the shared ones count twice and the reader of the sums halves all.
 *
 * @param values of the group's features, from the list's start
 */
export function addUp(
  { words, shift }: PackedTable,
  { keys, shared }: FeatureGroup,
  values: Int32Array,
  sums: Int32Array,
  to: number,
): void {
  let even = 0
  let odd = 0
  for (let i = 0; i < shared; i++) {
    const word = words[Math.imul(values[i] ^ keys[i], Mix.Last) >>> shift]
    even += word & Labels.Even
    odd += (word >>> 8) & Labels.Even
  }
  even *= 2
  odd *= 2
  for (let i = shared; i < keys.length; i++) {
    const hash = Math.imul(values[i] ^ keys[i], Mix.Last)
    const speech = words[(hash ^ SPEECH_KEY) >>> shift]
    const wide = words[(hash ^ WIDE_KEY) >>> shift]
    even += (speech & Labels.Even) + (wide & Labels.Even)
    odd += ((speech >>> 8) & Labels.Even) + ((wide >>> 8) & Labels.Even)
  }
  sums[to] = even
  sums[to + 1] = odd
}

/** The same for a table of sixteen labels: eight sums, four at a time. */
export function addUpSixteen(
  table: PackedTable,
  group: FeatureGroup,
  values: Int32Array,
  sums: Int32Array,
  to: number,
): void {
  const { words } = table
  const { shared } = group
  const count = findRows(table, group, values)
  for (let half = 0; half < 4; half += 2) {
    let even = 0
    let odd = 0
    let nextEven = 0
    let nextOdd = 0
    for (let i = 0; i < count; i++) {
      const word = words[rows[i] + half]
      const next = words[rows[i] + half + 1]
      const times = i < shared ? 2 : 1
      even += (word & Labels.Even) * times
      odd += ((word >>> 8) & Labels.Even) * times
      nextEven += (next & Labels.Even) * times
      nextOdd += ((next >>> 8) & Labels.Even) * times
    }
    sums[to + 2 * half] = even
    sums[to + 2 * half + 1] = odd
    sums[to + 2 * half + 2] = nextEven
    sums[to + 2 * half + 3] = nextOdd
  }
}

/** Where the rows of the group's features begin in a table of sixteen labels. */
const rows = new Int32Array(32)

/** @returns how many `rows` there are: two for each feature that the conventions weigh for themselves. */
function findRows({ shift }: PackedTable, { keys, shared }: FeatureGroup, values: Int32Array): number {
  let count = 0
  for (let i = 0; i < keys.length; i++) {
    const hash = Math.imul(values[i] ^ keys[i], Mix.Last)
    if (i < shared) rows[count++] = (hash >>> shift) << 2
    else {
      rows[count++] = ((hash ^ SPEECH_KEY) >>> shift) << 2
      rows[count++] = ((hash ^ WIDE_KEY) >>> shift) << 2
    }
  }
  return count
}

const [SPEECH_KEY, WIDE_KEY] = CONVENTION_KEY
