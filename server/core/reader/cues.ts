// Judges for each token of a paragraph how likely it is a cue, under each convention.
// In: the paragraph's columns and the table of weights. Out: probabilities.

import { floats } from '../text/columns'
import type { Columns } from './columns'
import { CONVENTION_KEY, CONVENTIONS } from './conventions'
import { CUE_FEATURES, CUE_KEYS, CUE_SHARED, cueFeatures, mayBeCue } from './cueFeatures'
import { Mix } from './hash'
import type { Table } from './table'

/** @returns for each convention one probability a token. */
export function judgeCues(columns: Columns, table: Table): Float32Array[] {
  const size = columns.tokens.length
  const chances = CONVENTION_KEY.map(() => floats(size))
  for (let at = 0; at < size; at++) {
    if (!mayBeCue(columns, at)) continue
    const rows = cueRows
    cueFeatures(columns, at, rows)
    for (let i = 0; i < CUE_FEATURES; i++) rows[i] = Math.imul(rows[i] ^ CUE_KEYS[i], Mix.Last)
    const shared = cueScore(table, rows)
    for (let convention = 0; convention < CONVENTIONS; convention++)
      chances[convention][at] = chance(table.scale * (shared + ownCueScore(table, rows, convention)))
  }
  return chances
}

/** One token's rows of the table, while they are added up. */
const cueRows = new Int32Array(CUE_FEATURES)

export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

function cueScore({ weights, shift }: Table, rows: Int32Array): number {
  let sum = 0
  for (let i = 0; i < CUE_SHARED; i++) sum += weights[rows[i] >>> shift]
  return sum
}

function ownCueScore({ weights, shift }: Table, rows: Int32Array, convention: number): number {
  let sum = 0
  for (let i = CUE_SHARED; i < CUE_FEATURES; i++) sum += weights[(rows[i] ^ CONVENTION_KEY[convention]) >>> shift]
  return sum
}
