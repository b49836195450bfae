// Finds the folder of gold data and articles that stands beside the checkout on the maintainers' machines.

import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/** @returns its path, or undefined where there is none: tests that need it are then skipped and counted. */
export function sharedFolder(): string | undefined {
  const folder = resolve(import.meta.dirname, '../../../shared')
  // Scripts in it compare their own address with how they were called, so a link would keep them from running.
  return existsSync(resolve(folder, 'gold')) ? realpathSync(folder) : undefined
}
