// Packs the quick reader's weights, which server/training makes, for the knowledge file.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The weights file in base64, since the knowledge is JSON. */
export function packReader(): string {
  return readFileSync(resolve(import.meta.dirname, '../training/weights/quick.bin')).toString('base64')
}
