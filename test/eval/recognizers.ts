// The specs of the Recognizers library (English) as a row a model: how many of those that mean what our guide means are read as they say.
// `npx tsx test/eval/recognizers.ts --wrong` lists each spec that is read otherwise, `--left-out` those that are not judged, and why.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { analyse, type Figure } from '../../server/core/index'
import { sharedFolder } from '../support/shared'
import { builtKnowledge } from './builtKnowledge'
import { differenceOf, type Expected, type Spec } from './recognizersMeaning'
import { isOfModel, isRead } from './recognizersRead'

const MODELS = ['Currency', 'Dimension', 'Temperature', 'Age', 'Percent', 'Ordinal', 'Number', 'DateTime']

/** Prints a row for each model and one for all together, with how many specs were judged of how many; nothing where they are absent. */
export function printRecognizers(line: (cells: readonly (string | number | undefined)[]) => string): void {
  for (const { name, passed, judged, leftOut } of recognizersRows()) {
    const here = (100 * passed) / judged
    const all = name === 'all'
    const mark = all && here < MUST ? ' <' : ''
    const what = `${name}, ${judged} of ${judged + leftOut}`
    console.log(line(['recognizers', what, `${here.toFixed(1)}${mark}`, all ? MUST : undefined, all ? AIM : undefined]))
  }
}

const MUST = 80
const AIM = 95

interface RecognizersRow {
  readonly name: string
  readonly passed: number
  readonly judged: number
  readonly leftOut: number
}

function recognizersRows(): RecognizersRow[] {
  const specs = readSpecs()
  if (specs.length === 0) return []
  const rows = MODELS.map((name) =>
    rowOf(
      name,
      specs.filter(({ model }) => model === `${name}Model`),
    ),
  )
  const all = rows.reduce((sum, { passed, judged, leftOut }) => ({
    name: 'all',
    passed: sum.passed + passed,
    judged: sum.judged + judged,
    leftOut: sum.leftOut + leftOut,
  }))
  return [...rows, all]
}

function rowOf(name: string, specs: readonly Spec[]): RecognizersRow {
  const judged = specs.filter((spec) => differenceOf(spec) === undefined)
  return { name, passed: judged.filter(passes).length, judged: judged.length, leftOut: specs.length - judged.length }
}

/** True when all that the spec expects is read, and nothing of the model's kind besides. */
function passes(spec: Spec): boolean {
  const figures = figuresOf(spec.text)
  const isExpected = (figure: Figure<'section'>) => spec.spans.some((expected) => meets(figure, expected))
  if (
    !spec.spans.every((expected) =>
      isRead(
        expected,
        spec,
        figures.filter((figure) => meets(figure, expected)),
      ),
    )
  )
    return false
  return figures.every((figure) => !isOfModel(figure, spec.model) || isExpected(figure))
}

function figuresOf(text: string): readonly Figure<'section'>[] {
  return analyse(text, builtKnowledge()).sections.flatMap(({ content }) => content.figures)
}

function meets(figure: Figure<'section'>, { start, end }: Expected): boolean {
  return figure.start < end && start < figure.end
}

function readSpecs(): Spec[] {
  const shared = sharedFolder()
  if (!shared) return []
  return ['train', 'dev'].flatMap((split) =>
    readFileSync(resolve(shared, 'gold/recognizers', `${split}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Spec),
  )
}

function list(): void {
  for (const spec of readSpecs()) {
    if (!MODELS.includes(spec.model.replace('Model', ''))) continue
    const difference = differenceOf(spec)
    if (difference !== undefined) {
      if (process.argv.includes('--left-out')) console.log(`${spec.id}  ${difference}\n    ${spec.text}`)
    } else if (!passes(spec)) {
      console.log(`${spec.id}  ${spec.text}`)
      for (const { surface, value, unit, values } of spec.spans)
        console.log(`    expected ${surface}: ${value ?? values?.[0]?.timex} ${unit ?? ''}`)
      for (const { start, end, kind, low, high, iso, unit } of figuresOf(spec.text))
        console.log(`    read     ${spec.text.slice(start, end)}: ${kind} ${iso ?? `${low}..${high}`} ${unit}`)
    }
  }
}

if (process.argv[1] === __filename) list()
