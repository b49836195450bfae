// Packs the knowledge tables into dist/, by the build step that lies beside them.

import { spawnSync } from 'node:child_process'
import { root } from './places'

const step = 'server/knowledge/build.ts'

/** Throws when a table is not valid; the step has printed the rows. */
export function packKnowledge(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', step], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('the knowledge was not packed')
}
