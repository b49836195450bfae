// Learns linear weights step by step (AdaGrad), and keeps the mean of their states after each round, which is steadier than the last.

import type { Table } from '../core/reader/table'
import { quantise } from './quantise'

export interface Learner {
  readonly weights: Float32Array
  /** A feature's row is its hash shifted right by this. */
  readonly shift: number
  /** Moves the weight at `index` against `gradient`. */
  step(index: number, gradient: number): void
  /** Adds the state as it is now to the mean. */
  remember(): void
  table(): Table
}

export function createLearner(bits: number, width: number, rate: number): Learner {
  const weights = new Float32Array(width << bits)
  const squares = new Float32Array(weights.length).fill(START)
  const sum = new Float32Array(weights.length)
  let remembered = 0
  return Object.freeze({
    weights,
    shift: 32 - bits,
    step(index: number, gradient: number): void {
      squares[index] += gradient * gradient
      weights[index] -= (rate * gradient) / Math.sqrt(squares[index])
    },
    remember(): void {
      for (let i = 0; i < sum.length; i++) sum[i] += weights[i]
      remembered++
    },
    table(): Table {
      return quantise({ bits, width, weights: sum.map((weight) => weight / Math.max(1, remembered)) })
    },
  })
}

/** Steps begin smaller than plain AdaGrad's, whose first one is always as large as the rate. */
const START = 1
