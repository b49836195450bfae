// Remembers what groups of features add up to: most tokens around a cue lie like one before them.
// Forgets an older sum where two fall on the same slot; a sum that is not known is only made again.

import { Mix } from './hash'

export interface KnownSums {
  readonly keys: Int32Array
  /** As many whole numbers a slot as a group adds up to. */
  readonly sums: Int32Array
}

/** No key is below zero. */
const NONE = -1
const SLOT_BITS = 7

export function createKnownSums(width: number): KnownSums {
  return {
    keys: new Int32Array(1 << SLOT_BITS).fill(NONE),
    sums: new Int32Array(width << SLOT_BITS),
  }
}

/** Sums hold for one cue; the next one begins with none. */
export function forget({ keys }: KnownSums): void {
  keys.fill(NONE)
}

/** Takes the slot for the key, unless it has it: the caller then writes the sums. */
export function isNew({ keys }: KnownSums, slot: number, key: number): boolean {
  if (keys[slot] === key) return false
  keys[slot] = key
  return true
}

/** The room's words, none of the first `size` known. */
export function emptied(room: { words: Int32Array }, size: number): Int32Array {
  if (room.words.length < size) room.words = new Int32Array(2 * size)
  else room.words.fill(0, 0, size)
  return room.words
}

export function slotOf(key: number): number {
  return Math.imul(key, Mix.Last) >>> (32 - SLOT_BITS)
}
