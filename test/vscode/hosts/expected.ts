// Works out, with the command line, what each reader says of the workspace's sample, for the suite to compare with what a host shows.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../../../.scripts/places'
import { EXPECTED, READERS_SAMPLE, type ExpectedRows, type Row } from '../suite/readers'

/** Writes the file into the folder that the suite will have open. Needs dist/. */
export function writeExpected(workspace: string): void {
  const text = readFileSync(join(workspace, READERS_SAMPLE), 'utf8')
  const expected: ExpectedRows = { quick: rowsOf(text, 'quick'), careful: rowsOf(text, 'careful') }
  writeFileSync(join(workspace, EXPECTED), JSON.stringify(expected))
}

interface Statement {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

type Pair = readonly [start: number, end: number]

function rowsOf(text: string, reader: string): readonly Row[] {
  const args = [at('dist/dateline.js'), 'annotate', '--jsonl', '--reader', reader]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: `${JSON.stringify({ id: 'sample', text })}\n`,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the command line ended with ${status}: ${stderr}`)
  const { statements } = JSON.parse(stdout) as { readonly statements: readonly Statement[] }
  return statements.map(rowOf).sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** As the outline has it: all of the statement, then its first words. */
function rowOf({ source, cue, content }: Statement): Row {
  const all = [...source, ...cue, ...content]
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end)), ...content[0]!]
}
