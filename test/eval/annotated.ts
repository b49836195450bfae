// What the built command line reads in a set of gold articles, kept as a file of one record a line.
// Two questions about the same articles and the same reader have them read once in a run.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync } from 'node:fs'
import { resolve } from 'node:path'

export const root = resolve(__dirname, '../..')
const cache = resolve(root, '.cache/eval')
const annotated = new Set<string>()

/**
 * @param gold path below the shared folder's gold/
 * @returns the file of predictions
 * @throws Error where nothing was built yet, or the command failed
 */
export function annotate(shared: string, gold: string, reader: 'quick' | 'careful'): string {
  const predictions = resolve(cache, `${reader}-${gold.replaceAll('/', '-')}`)
  if (annotated.has(predictions)) return predictions
  if (!existsSync(resolve(root, 'dist/dateline.js'))) throw new Error('run `npm run build` first')
  mkdirSync(cache, { recursive: true })
  const { status } = spawnSync(process.execPath, ['dist/dateline.js', 'annotate', '--jsonl', '--reader', reader], {
    cwd: root,
    stdio: [openSync(resolve(shared, 'gold', gold), 'r'), openSync(predictions, 'w'), 'inherit'],
  })
  if (status !== 0) throw new Error(`annotating ${gold} ended with ${status}`)
  annotated.add(predictions)
  return predictions
}
