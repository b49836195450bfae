// One table of how fast and how large Dateline is. It fails on the shape of growth, never on a time.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decodeKnowledge } from '../../server/core/index'
import { carefulRows } from './careful'
import { editRows } from './edits'
import type { Row } from './measure'
import { navigationRows } from './navigation'
import { packageRows } from './package'
import { speedRows } from './speed'

async function main(): Promise<void> {
  const knowledge = decodeKnowledge(built('knowledge.json'), built('quick.bin'))
  const rows = [
    ...speedRows(knowledge),
    ...editRows(knowledge),
    ...navigationRows(knowledge),
    ...(await packageRows(knowledge)),
    ...(await carefulRows(knowledge)),
  ]
  for (const row of rows) console.log(line(row))
  if (rows.some(({ wrong }) => wrong !== undefined)) process.exitCode = 1
}

function built(name: string): Buffer {
  return readFileSync(resolve(__dirname, '../../dist', name))
}

function line({ what, value, ratio = '', wrong }: Row): string {
  return `${what.padEnd(50)} ${value.padStart(16)}  ${ratio.padEnd(22)} ${wrong ? `WRONG: ${wrong}` : ''}`.trimEnd()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
