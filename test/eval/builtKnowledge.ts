// The knowledge as it was built last: measuring goes with what would be shipped.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodeKnowledge, type Knowledge } from '../../server/core/index'

let built: Knowledge | undefined

/** @throws Error where nothing was built yet */
export function builtKnowledge(): Knowledge {
  return (built ??= decodeKnowledge(readFileSync(resolve(__dirname, '../../dist/knowledge.json'))))
}
