// What a command that prints findings needs, and printing at the pace of whoever takes the output.

import { once } from 'node:events'
import type { World } from './run'
import type { Work } from './work'

export interface Press {
  readonly world: Pick<World, 'input' | 'output' | 'errors'>
  readonly work: Work
  /** Items that may be in work at the same time. */
  readonly atOnce: number
}

export async function print(text: string, { output }: Pick<World, 'output'>): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
