// The knowledge and the quick reader's weights as they were built last: measuring goes with what would be shipped.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodeKnowledge, type Knowledge } from '../../server/core/index'

let built: Knowledge | undefined

/** @throws Error where nothing was built yet */
export function builtKnowledge(): Knowledge {
  const fromDist = (name: string) => readFileSync(resolve(__dirname, '../../dist', name))
  return (built ??= decodeKnowledge(fromDist('knowledge.json'), fromDist('quick.bin')))
}
