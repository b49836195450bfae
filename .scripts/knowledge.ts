// Packs the knowledge tables into dist/, by the build step that lies beside them.

import { spawnSync, type StdioOptions } from 'node:child_process'
import { root } from './places'

const step = 'server/knowledge/build.ts'

/** Throws when a table is not valid; the step has printed the rows. */
export function packKnowledge({ quiet }: { readonly quiet: boolean }): void {
  const stdio: StdioOptions = ['ignore', quiet ? 'ignore' : 'inherit', 'inherit']
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', step], { cwd: root, stdio })
  if (status !== 0) throw new Error('the knowledge was not packed')
}
