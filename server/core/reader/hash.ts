// Turns words and features into table rows. Whole numbers in, whole numbers out; nothing is kept, so training and reading agree.

/** A number for a word; the same for the same letters, and the same for all numbers written in digits. */
export function hashWord(word: string): number {
  const first = word.charCodeAt(0)
  if (0x30 <= first && first <= 0x39) return NUMBER
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** A number for a word's last three letters. */
export function hashEnding(word: string): number {
  let hash = 0x2b7e1516 | 0
  for (let at = Math.max(0, word.length - 3); at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/**
 * The feature "`template` with these values": 32 bits, of which a table takes the top ones.
 * Where features are made by the hundred, the sum of values is written out and sealed later; the result is the same.
 */
export function feature(template: number, a: number, b = 0, c = 0): number {
  return seal(a + Math.imul(b, Mix.Second) + Math.imul(c, Mix.Third), keyOf(template))
}

/** Makes a row's hash of a feature's values, added up, and its key. */
export function seal(values: number, key: number): number {
  return Math.imul(values ^ key, Mix.Last)
}

export function keysOf(templates: readonly number[]): Int32Array {
  return Int32Array.from(templates, keyOf)
}

function keyOf(template: number): number {
  return Math.imul(template + 1, 0x27d4eb2f)
}

/** Factors; as an enumeration they stand in the code itself, where loops need not look them up. */
export const enum Mix {
  /** These keep a feature's second and third value apart from its first. */
  Second = 0x85ebca6b | 0,
  Third = 0xc2b2ae35 | 0,
  /** Spreads what comes out over all bits. */
  Last = 0x9e3779b1 | 0,
}

/** Joins two values into one. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) + b
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
}

const NUMBER = 0x1234567
