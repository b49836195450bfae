// Reads the careful reader's files from a folder.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadPackaged } from '../careful/load'

export function readPackaged(folder: string): ReadPackaged {
  return async (name) => {
    try {
      return await readFile(join(folder, name))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }
}
