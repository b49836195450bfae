// What the suite and the script that starts it agree on, to compare readers: the sample and the rows that are expected of it.

export const READERS_SAMPLE = 'pier.article'

/** In the workspace; written anew for each run. */
export const EXPECTED = 'expected-rows.json'

/** UTF-16 code units in the document: all of a statement, then its first words. */
export type Row = readonly [start: number, end: number, focusStart: number, focusEnd: number]

export interface ExpectedRows {
  readonly quick: readonly Row[]
  readonly careful: readonly Row[]
}
