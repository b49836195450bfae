// Estimates how likely a candidate attribution is right: a sum of small decision trees over a few numbers.
// The trees come as one plain list of numbers from the weights file.

import { chance } from './cues'

/** Trees of one depth, their nodes from the root down; a value up to the threshold goes to the first child. */
export interface Forest {
  readonly depth: number
  readonly feature: Uint8Array
  readonly threshold: Float32Array
  readonly leaf: Float32Array
  readonly bias: number
  readonly treeCount: number
}

/** Reads the plain list: depth, bias, then tree by tree its inner nodes (feature, threshold) from the root down, and its leaves. */
export function decodeForest(numbers: readonly number[]): Forest {
  const [depth, bias] = numbers
  const inner = (1 << depth) - 1
  const leaves = 1 << depth
  const treeCount = (numbers.length - 2) / (2 * inner + leaves)
  const feature = new Uint8Array(treeCount * inner)
  const threshold = new Float32Array(treeCount * inner)
  const leaf = new Float32Array(treeCount * leaves)
  let at = 2
  for (let tree = 0; tree < treeCount; tree++) {
    for (let node = 0; node < inner; node++) {
      feature[tree * inner + node] = numbers[at++]
      threshold[tree * inner + node] = numbers[at++]
    }
    for (let i = 0; i < leaves; i++) leaf[tree * leaves + i] = numbers[at++]
  }
  return { depth, bias, feature, threshold, leaf, treeCount }
}

/** @returns for each row of features the chance that its candidate is right */
export function rankAll(forest: Forest, rows: readonly Float32Array[]): number[] {
  const chances: number[] = []
  for (const row of rows) chances.push(rank(forest, row))
  return chances
}

/** @returns the chance that the candidate with these features is right */
export function rank({ depth, bias, feature, threshold, leaf, treeCount }: Forest, row: Float32Array): number {
  const inner = (1 << depth) - 1
  let score = bias
  for (let tree = 0, first = 0; tree < treeCount; tree++, first += inner) {
    let node = 0
    for (let level = 0; level < depth; level++) {
      const at = first + node
      node = 2 * node + (row[feature[at]] <= threshold[at] ? 1 : 2)
    }
    // There is one leaf more in each tree than inner nodes.
    score += leaf[first + tree + node - inner]
  }
  return chance(score)
}
