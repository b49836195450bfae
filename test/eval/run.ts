// npm run eval: reads the gold data with the built command line, has the scorers judge it, prints one table.
// Where the folder of gold data is absent it says so and ends well. `npm run eval -- world` runs the sets whose name holds the word.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sharedFolder } from '../support/shared'
import { annotate } from './annotated'
import { printLikeness } from './likeness'
import { printRecognizers } from './recognizers'
import { EVAL_SETS, type EvalRow, type EvalSet } from './rows'

function main(): void {
  const shared = sharedFolder()
  if (!shared) return console.log('eval: skipped, the folder of gold data (../shared) is not here')
  const chosen = EVAL_SETS.filter(({ name }) => name.includes(process.argv[2] ?? ''))
  console.log(line(['set', 'measure', 'here', 'must', 'aim', 'best other']))
  for (const set of chosen) printSet(set, shared)
  if ('recognizers'.includes(process.argv[2] ?? '')) printRecognizers(line)
  if ('likeness'.includes(process.argv[2] ?? '')) printLikeness()
}

function printSet(set: EvalSet, shared: string): void {
  const read = annotate(shared, set.gold, set.reader ?? 'quick')
  const scores = score(set, set.withoutBlocs ? withoutBlocs(read) : read, shared)
  for (const row of set.rows) {
    const here = valueOf(scores, row)
    const mark = row.must !== undefined && here < row.must ? ' <' : ''
    console.log(line([set.name, row.measure, `${here.toFixed(1)}${mark}`, row.must, row.aim, row.best]))
  }
}

/** @returns a copy of the predictions without the mentions of blocs. */
function withoutBlocs(predictions: string): string {
  const copy = predictions.replace('.jsonl', '.no-blocs.jsonl')
  const lines = readFileSync(predictions, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
  const kept = lines.map((text) => {
    const record = JSON.parse(text) as { countries: readonly { code: string }[] }
    return JSON.stringify({ ...record, countries: record.countries.filter(({ code }) => code !== 'EU') })
  })
  writeFileSync(copy, `${kept.join('\n')}\n`)
  return copy
}

type Scores = Readonly<Record<string, { readonly f1: number | null; readonly r: number }>>

function score(set: EvalSet, predictions: string, shared: string): Scores {
  const gold = resolve(shared, 'gold', set.gold)
  const args = [resolve(shared, `eval/${set.scorer}.mjs`), '--gold', gold, '--pred', predictions, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...(set.options ?? [])], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`eval: scoring ${set.name} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Scores
}

function valueOf(scores: Scores, { measure }: EvalRow): number {
  const found = scores[measure]
  if (!found) return 0
  return 100 * (found.f1 ?? found.r)
}

function line([set, measure, ...figures]: readonly (string | number | undefined)[]): string {
  const columns = figures.map((figure) => String(figure ?? '').padStart(10))
  return `${String(set).padEnd(26)} ${String(measure).padEnd(20)} ${columns.join(' ')}`
}

main()
