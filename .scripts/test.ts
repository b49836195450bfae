// `npm test`: every kind of test, one after the other; a step that fails hides no other.
// Prints each step's own output, what was skipped and why, a table, and last "N passed, N failed". Ends with 1 on any failure.
// Options: --ci also checks types and style and runs the benchmark and the evaluation; names of steps run only those ("npm test -- unit grammar").

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findChromium, installPackages } from './chromium'
import { root } from './places'
import { countIn, type Count } from './test-count'

interface Step {
  readonly name: string
  readonly script: string
}

interface Result extends Step {
  readonly count: Count
  readonly skips: readonly string[]
  readonly seconds: number
}

const steps: readonly Step[] = [
  { name: 'build', script: 'build' },
  { name: 'unit', script: 'test:unit' },
  { name: 'rings', script: 'rules' },
  { name: 'grammar', script: 'test:grammar' },
  { name: 'vscode', script: 'test:vscode' },
  { name: 'workbench', script: 'test:ui' },
  { name: 'start', script: 'test:start' },
]

const ciSteps: readonly Step[] = [
  { name: 'types', script: 'typecheck' },
  { name: 'style', script: 'lint' },
  { name: 'bench', script: 'bench' },
  { name: 'eval', script: 'eval' },
]

async function main(): Promise<void> {
  prepareMachine()
  const results: Result[] = []
  for (const step of chosenSteps()) results.push(await run(step))
  printTable(results)
  const sum = (of: keyof Count): number => results.reduce((total, { count }) => total + count[of], 0)
  process.exitCode = sum('failed') > 0 ? 1 : 0
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
}

function chosenSteps(): readonly Step[] {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  if (names.length > 0) return [...steps, ...ciSteps].filter(({ name }) => names.includes(name))
  return process.argv.includes('--ci') ? [...steps, ...ciSteps] : steps
}

/** A bare Debian machine gets a browser and a second editor; elsewhere the tests that need them say that they were skipped. */
function prepareMachine(): void {
  if (typeof findChromium() === 'string') return
  const names = ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji', 'neovim']
  if (installPackages(names)) console.log(`installed ${names.join(', ')}`)
}

async function run(step: Step): Promise<Result> {
  console.log(`\n== ${step.name} (npm run ${step.script})`)
  const began = Date.now()
  const { code, printed } = await runScript(step.script)
  const skips = [...printed.matchAll(skipLine)].map(([, why]) => why!)
  return { ...step, count: countIn(printed, code), skips, seconds: (Date.now() - began) / 1000 }
}

/** "skipped: no browser", "eval: skipped, no gold data" */
const skipLine = /^ *(?:\w+: )?skipped[:,] (.*)$/gm

async function runScript(script: string): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, NO_COLOR: '1' }
  const child = spawn('npm', ['run', '--silent', script], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk
      process.stdout.write(chunk)
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? 1, printed }
}

function printTable(results: readonly Result[]): void {
  const row = (...[name, ...figures]: (string | number)[]): string =>
    `${String(name).padEnd(12)}${figures.map((each) => String(each).padStart(9)).join('')}`
  console.log(`\n${row('', 'passed', 'failed', 'skipped', 'seconds')}`)
  for (const { name, count, seconds } of results) {
    console.log(row(name, count.passed, count.failed, count.skipped, seconds.toFixed(0)))
  }
  const skips = results.flatMap(({ name, skips }) => skips.map((why) => `${name}: ${why}`))
  if (skips.length > 0) console.log(`\nskipped\n  ${skips.join('\n  ')}`)
}

void main()
