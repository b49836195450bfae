// The rings of server/ARCHITECTURE.md hold, every file was looked at, and each rule fires where it should.
// In: client/ and server/ as they are, and a small tree of planted violations.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const rules = resolve(root, '.dependency-cruiser.cjs')

interface Report {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

suite('rings', function () {
  this.timeout(120_000)

  test('no file knows what its ring may not know, and no file was overlooked', () => {
    const { modules, summary } = cruise(root)
    assert.deepEqual(
      summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
      [],
    )
    const cruised = new Set(modules.map(({ source }) => source))
    const files = ['client', 'server'].flatMap((folder) => typescriptBelow(resolve(root, folder)))
    assert.ok(files.length > 100, `only ${files.length} files found`)
    assert.deepEqual(
      files.filter((file) => !cruised.has(file)),
      [],
    )
  })

  test('each rule fires on a planted violation', async () => {
    const folder = plant(PLANTED)
    try {
      const found = new Set(cruise(folder).summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))
      const expected = PLANTED.flatMap(({ file, breaks }) => breaks.map((name) => `${name}: ${file}`))
      assert.deepEqual(
        expected.filter((each) => !found.has(each)),
        [],
      )
      const { default: config } = (await import(rules)) as { default: { forbidden: { name: string }[] } }
      const all = config.forbidden.map(({ name }) => name)
      assert.deepEqual(
        all.filter((name) => !PLANTED.some(({ breaks }) => breaks.includes(name))),
        [],
        'rules without a case',
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('what is allowed is not forbidden', () => {
    const folder = plant(ALLOWED)
    try {
      assert.deepEqual(cruise(folder).summary.violations, [])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

interface Planted {
  readonly file: string
  readonly imports: string
  readonly breaks: readonly string[]
}

const at = (file: string, imports: string, ...breaks: string[]): Planted => ({ file, imports, breaks })

const PLANTED: readonly Planted[] = [
  at('server/core/index.ts', ''),
  at('server/core/knowing.ts', "import type { x } from '../views/all'", 'core-knows-nothing'),
  at('server/views/all.ts', "import type { x } from '../lsp/all'", 'views-know-core'),
  at('server/protocol/all.ts', "import type { x } from '../core/index'", 'protocol-knows-nothing'),
  at('server/lsp/all.ts', "import type { x } from '../node/start'", 'lsp-knows-views'),
  at('server/careful/all.ts', "import type { x } from '../views/all'", 'careful-knows-core'),
  at('server/careful/running.ts', "import { env } from 'onnxruntime-web/wasm'", 'pure-needs-no-package'),
  at('server/node/start.ts', "import type { x } from '../views/all'", 'node-knows-lsp'),
  at('server/web/all.ts', "import type { x } from '../node/start'", 'web-knows-lsp'),
  at('server/cli/all.ts', "import type { x } from '../lsp/all'", 'cli-knows-views'),
  at('server/knowledge/all.ts', "import type { x } from '../views/all'", 'knowledge-knows-core'),
  at('server/training/all.ts', "import type { x } from '../views/all'", 'training-knows-core'),
  at('client/all.ts', "import type { x } from '../server/core/index'", 'client-knows-protocol'),
  at('server/core/tested.ts', "import type { x } from '../../test/all'", 'product-knows-no-tests'),
  at('test/all.ts', ''),
  at('server/core/packaged.ts', "import type { x } from 'fast-check'", 'pure-needs-no-package'),
  at('server/views/wired.ts', "import type { Hover } from 'vscode-languageserver'", 'lsp-packages-in-lsp'),
  at('server/core/reading.ts', "import type { x } from 'node:fs'", 'no-node-builtins'),
  at('server/web/reading.ts', "import type { x } from 'node:path'", 'no-node-builtins'),
  at('server/core/paragraph/figures.ts', "import type { x } from './people'", 'paragraph-stages-apart'),
  at('server/core/paragraph/figure/dates.ts', "import type { x } from '../people'", 'paragraph-stages-apart'),
  at('server/core/paragraph/people.ts', "import type { x } from '../document/people'", 'paragraph-stages-apart'),
  at('server/core/document/people.ts', "import type { x } from '../paragraph/people'", 'document-stages-see-facts'),
  at('server/core/text/spans.ts', "import type { x } from '../document/people'", 'text-and-model-below-stages'),
  at('server/core/about.ts', "import { x } from './round'", 'no-cycles'),
  at('server/core/round.ts', "import { y } from './about'"),
  at('server/core/lost.ts', "import { y } from './nowhere'", 'nothing-unresolved'),
]

const ALLOWED: readonly Planted[] = [
  at('server/core/index.ts', "import { y } from './paragraph/read'"),
  at('server/core/paragraph/read.ts', "import { y } from './figures'"),
  at('server/core/paragraph/figures.ts', "import { y } from './figure/dates'"),
  at('server/core/paragraph/figure/dates.ts', "import { y } from '../../text/spans'"),
  at('server/core/text/spans.ts', ''),
  at('server/views/all.ts', "import { y } from '../core/index'"),
  at('server/protocol/all.ts', ''),
  at('server/lsp/all.ts', "import { y } from '../views/all'\nimport type { Hover } from 'vscode-languageserver'"),
  at('server/careful/network.ts', "import { y } from '../core/index'"),
  at('server/node/start.ts', "import { y } from '../lsp/all'\nimport { z } from 'node:fs'"),
  at('server/cli/all.ts', "import { y } from '../node/start'"),
  at('client/all.ts', "import { y } from '../server/protocol/all'"),
]

/** Writes the files into a folder of their own below the repository, so that packages are found. */
function plant(files: readonly Planted[]): string {
  mkdirSync(resolve(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(resolve(root, '.cache/planted-'))
  symlinkSync(resolve(root, 'node_modules'), resolve(folder, 'node_modules'))
  for (const { file, imports } of files) {
    const path = resolve(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${imports}\nexport const x = 1\nexport const y = 2\n`)
  }
  return folder
}

function cruise(folder: string): Report {
  const tool = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tool, 'client', 'server', '--config', rules, '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 27 },
  )
  assert.ok(stdout.startsWith('{'), `dependency-cruiser did not report: ${stderr}`)
  return JSON.parse(stdout) as Report
}

function typescriptBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => relative(root, resolve(folder, file)))
    .sort()
}
