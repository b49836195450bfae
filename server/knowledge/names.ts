// Reads the lists of names and the learned weights that server/training/names made.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedNames } from '../core/knowledge/names'

export function packNames(): PackedNames {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'data/names.json'), 'utf8')) as PackedNames
}
