// Grows the ranker's trees: gradient boosting for a yes-or-no question, on values sorted into a few bins.

import { chance } from '../core/reader/cues'

export interface ForestTraining {
  readonly treeCount: number
  readonly depth: number
  readonly rate: number
  /** The least weight of examples in a leaf, in units of p(1-p). */
  readonly leastWeight: number
}

const BINS = 32
/** Keeps leaves with few examples small. */
const SHRINK = 4

/** @returns the plain list of numbers that core/reader/ranker reads */
export function growForest(
  rows: readonly Float32Array[],
  right: readonly boolean[],
  weights: readonly number[],
  { treeCount, depth, rate, leastWeight }: ForestTraining,
): number[] {
  const { edges, bins } = intoBins(rows)
  const count = rows.length
  const featureCount = edges.length
  const yes = right.reduce((sum, is, i) => sum + (is ? weights[i] : 0), 0)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const bias = Math.log(yes / (all - yes))
  const scores = new Float64Array(count).fill(bias)
  const gradient = new Float64Array(count)
  const curvature = new Float64Array(count)
  const numbers = [depth, bias]
  const inner = (1 << depth) - 1
  for (let tree = 0; tree < treeCount; tree++) {
    for (let i = 0; i < count; i++) {
      const p = chance(scores[i])
      gradient[i] = weights[i] * ((right[i] ? 1 : 0) - p)
      curvature[i] = weights[i] * p * (1 - p)
    }
    const node = new Int32Array(count)
    const splits: { feature: number; bin: number }[] = []
    for (let level = 0; level < depth; level++)
      splits.push(...splitLevel({ bins, featureCount, node, gradient, curvature, leastWeight }, level))
    const leaves = leafValues(node, { inner, gradient, curvature, rate })
    for (let i = 0; i < count; i++) scores[i] += leaves[node[i] - inner]
    for (const { feature, bin } of splits) numbers.push(feature, round(bin < 0 ? EVERYTHING : edges[feature][bin]))
    numbers.push(...leaves.map(round))
  }
  return numbers
}

/** A threshold that every value passes: a node that was not worth splitting. */
const EVERYTHING = 1e9

interface Growth {
  /** For each feature the bin of each example. */
  readonly bins: readonly Uint8Array[]
  readonly featureCount: number
  /** The node that each example has come to, numbered from the root down. */
  readonly node: Int32Array
  readonly gradient: Float64Array
  readonly curvature: Float64Array
  readonly leastWeight: number
}

function splitLevel(growth: Growth, level: number): { feature: number; bin: number }[] {
  const { bins, featureCount, node, gradient, curvature, leastWeight } = growth
  const from = (1 << level) - 1
  const nodeCount = 1 << level
  const best = Array.from({ length: nodeCount }, () => ({ gain: 1e-3, feature: 0, bin: -1 }))
  const g = new Float64Array(nodeCount * BINS)
  const h = new Float64Array(nodeCount * BINS)
  for (let feature = 0; feature < featureCount; feature++) {
    g.fill(0)
    h.fill(0)
    const column = bins[feature]
    for (let i = 0; i < node.length; i++) {
      const cell = (node[i] - from) * BINS + column[i]
      g[cell] += gradient[i]
      h[cell] += curvature[i]
    }
    for (let at = 0; at < nodeCount; at++)
      bestSplit(
        g.subarray(at * BINS, (at + 1) * BINS),
        h.subarray(at * BINS, (at + 1) * BINS),
        best[at],
        feature,
        leastWeight,
      )
  }
  for (let i = 0; i < node.length; i++) {
    const { feature, bin } = best[node[i] - from]
    node[i] = 2 * node[i] + (bin < 0 || bins[feature][i] <= bin ? 1 : 2)
  }
  return best
}

function bestSplit(
  g: Float64Array,
  h: Float64Array,
  best: { gain: number; feature: number; bin: number },
  feature: number,
  leastWeight: number,
): void {
  // prettier-ignore
  const gAll = g.reduce((sum, x) => sum + x, 0)
  const hAll = h.reduce((sum, x) => sum + x, 0)
  const whole = (gAll * gAll) / (hAll + SHRINK)
  let gLeft = 0
  let hLeft = 0
  for (let bin = 0; bin < BINS - 1; bin++) {
    gLeft += g[bin]
    hLeft += h[bin]
    if (hLeft < leastWeight || hAll - hLeft < leastWeight) continue
    const gain = (gLeft * gLeft) / (hLeft + SHRINK) + (gAll - gLeft) ** 2 / (hAll - hLeft + SHRINK) - whole
    if (gain > best.gain) Object.assign(best, { gain, feature, bin })
  }
}

function leafValues(
  node: Int32Array,
  {
    inner,
    gradient,
    curvature,
    rate,
  }: { inner: number; gradient: Float64Array; curvature: Float64Array; rate: number },
): number[] {
  const g = new Float64Array(inner + 1)
  const h = new Float64Array(inner + 1)
  for (let i = 0; i < node.length; i++) {
    g[node[i] - inner] += gradient[i]
    h[node[i] - inner] += curvature[i]
  }
  return Array.from(g, (sum, leaf) => (rate * sum) / (h[leaf] + SHRINK))
}

/** Sorts each feature's values into bins of about equal size; an edge is the largest value of its bin. */
function intoBins(rows: readonly Float32Array[]): { edges: number[][]; bins: Uint8Array[] } {
  const edges: number[][] = []
  const bins: Uint8Array[] = []
  for (let feature = 0; feature < rows[0].length; feature++) {
    const values = Float32Array.from(rows, (row) => row[feature]).sort()
    const distinct = [...new Set(values)]
    const own =
      distinct.length <= BINS
        ? distinct
        : [...new Set(Array.from({ length: BINS - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / BINS)]))]
    edges.push(own)
    bins.push(Uint8Array.from(rows, (row) => Math.min(BINS - 1, binOf(own, row[feature]))))
  }
  return { edges, bins }
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Six digits are more than the trees' few bins can tell apart, and keep the file small. */
function round(value: number): number {
  return Number(value.toPrecision(6))
}
