// The gold articles as their files hold them, a JSON object a line; offsets are UTF-16 code units into the text.

import { readFileSync } from 'node:fs'

export type Range = readonly [number, number]

export interface Marked {
  readonly source?: readonly Range[]
  readonly cue?: readonly Range[]
  readonly content?: readonly Range[]
}

export interface GoldFile {
  readonly id: string
  readonly text: string
  /** World news; PolNeAR has annotations, the first of which counts. */
  readonly statements?: readonly Marked[]
  readonly annotations?: readonly { readonly attributions: readonly Marked[]; readonly discard?: readonly Range[] }[]
}

export function readGold(file: string): GoldFile[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldFile)
}
