// Several jobs at once print what one prints: in the fake world with threads that answer out of turn, and in real threads.

import assert from 'node:assert/strict'
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCrew, type Thread } from '../../server/cli/crew'
import type { Done, Item } from '../../server/cli/work'
import { compileKernels } from '../../.scripts/kernels'
import { buildKnowledge, quickWeights } from '../../server/knowledge/build'
import { dateline } from './world'

const root = resolve(import.meta.dirname, '../..')
const FERRY = 'NAIROBI, March 3 — Minister Ada Obi said on Monday that Kenya would repair the ferry.\n'

suite('cli --jobs', () => {
  for (const jobs of ['0', '-1', 'many', '1.5', '100'])
    test(`“--jobs=${jobs}” is wrong usage`, async () => {
      const { code, errors } = await dateline(['annotate', `--jobs=${jobs}`, 'x'])
      assert.equal(code, 2)
      assert.match(errors, /--jobs is a number from 1 to 99/)
    })

  test('what is done out of turn is printed in turn', async () => {
    const crew = createCrew(3, () => thread((item) => (line(item).startsWith('slow') ? 30 : 0)))
    const done = await Promise.all(['slow a', 'b', 'c', 'slow d', 'e'].map((each) => crew.work({ line: each })))
    assert.deepEqual(
      done.map(({ output }) => output),
      ['slow a', 'b', 'c', 'slow d', 'e'],
    )
  })

  test('no more threads are started than were asked for, and none that has nothing to do', async () => {
    let started = 0
    const crew = createCrew(2, () => {
      started++
      return thread(() => 1)
    })
    await crew.work({ line: 'a' })
    assert.equal(started, 1)
    await Promise.all(['b', 'c', 'd', 'e'].map((each) => crew.work({ line: each })))
    assert.equal(started, 2)
  })

  test('a thread that dies costs the article it was at, not the others', async () => {
    const crew = createCrew(1, () => thread((item) => (line(item) === 'deadly' ? 'dies' : 0)))
    const done = await Promise.all(['a', 'deadly', 'b'].map((each) => crew.work({ line: each })))
    assert.deepEqual(done, [{ output: 'a' }, { problem: 'could not be read: no memory' }, { output: 'b' }])
  })
})

suite('cli --jobs in real threads', function () {
  this.timeout(120_000)
  let folder: string
  const at = (...names: string[]) => join(folder, ...names)

  suiteSetup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-jobs-'))
    mkdirSync(at('careful'))
    await build({
      entryPoints: [join(root, 'server/cli/main.ts')],
      outfile: at('dateline.js'),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      define: { 'import.meta.url': 'undefined' },
      logLevel: 'error',
    })
    writeFileSync(at('knowledge.json'), JSON.stringify(buildKnowledge()))
    copyFileSync(quickWeights, at('quick.bin'))
    for (const name of ['careful.json', 'encoder.onnx', 'relation.onnx', 'vocab.txt'])
      copyFileSync(join(root, 'server/training/careful/weights', name), at('careful', name))
    writeFileSync(at('careful/runtime.wasm'), compileKernels())
    for (const [index, name] of ['a', 'b', 'c'].entries()) writeFileSync(at(name), FERRY.repeat(3 - index))
  })
  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }))

  for (const reader of ['quick', 'careful'])
    test(`the ${reader} reader prints the same bytes with one job and with two, a missing file among them`, () => {
      const args = ['annotate', '--reader', reader, 'a', 'missing', 'b', 'c']
      const one = annotate(args)
      assert.equal(one.status, 1)
      assert.equal(one.stderr, 'dateline: missing: no such file\n')
      assert.equal(one.stdout.match(/Kenya would repair the ferry/g)?.length, 6)
      assert.deepEqual(annotate([...args, '--jobs', '2']), one)
    })

  test('a stream of articles comes out in the order it went in, a bad line among them', () => {
    const lines = Array.from({ length: 40 }, (_, id) => JSON.stringify({ id, text: FERRY.repeat(1 + ((id * 7) % 5)) }))
    const input = [...lines.slice(0, 9), 'nonsense', ...lines.slice(9)].join('\n')
    const one = annotate(['annotate', '--jsonl'], input)
    assert.equal(one.stderr, 'dateline: line 10: is not JSON\n')
    assert.deepEqual(annotate(['annotate', '--jsonl', '--jobs', '3'], input), one)
  })

  function annotate(args: readonly string[], input = '') {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dateline.js', ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
})

function line(item: Item): string {
  return 'line' in item ? item.line : item.path
}

/** Gives each line back after so many milliseconds, or dies of it. */
function thread(fate: (item: Item) => number | 'dies'): Thread {
  let done = (_done: Done): void => {}
  let gone = (_why: string): void => {}
  return {
    post(item) {
      const after = fate(item)
      if (after === 'dies') setImmediate(() => gone('no memory'))
      else setTimeout(() => done({ output: line(item) }), after)
    },
    onDone: (take) => (done = take),
    onGone: (take) => (gone = take),
    end: () => {},
  }
}
