// Remembers what groups of features add up to: most tokens around a cue lie like one before them.
// Forgets an older sum where two fall on the same slot; a sum that is not known is only made again.

import { LAST } from './hash'

export interface KnownSums {
  readonly keys: Int32Array
  /** `width` whole numbers a slot. */
  readonly sums: Int32Array
  readonly width: number
}

/** No key is below zero. */
const NONE = -1
const SLOT_BITS = 7

export function createKnownSums(width: number): KnownSums {
  return {
    keys: new Int32Array(1 << SLOT_BITS).fill(NONE),
    sums: new Int32Array(width << SLOT_BITS),
    width,
  }
}

/** Sums hold for one cue; the next one begins with none. */
export function forget({ keys }: KnownSums): void {
  keys.fill(NONE)
}

export function slotOf(key: number): number {
  return Math.imul(key, LAST) >>> (32 - SLOT_BITS)
}
