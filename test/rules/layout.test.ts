// The top level holds what everybody expects there and nothing else, and what is shipped has licences that allow it.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { notices, packagesOf } from '../../.scripts/notices'

const root = resolve(__dirname, '../..')

suite('layout', () => {
  test('the top level holds only what belongs there', () => {
    const names = new Set(tracked().map((path) => path.split('/')[0]))
    const visible = [...names].filter((name) => !name.startsWith('.'))
    assert.deepEqual(
      visible.filter((name) => !TOP_LEVEL.includes(name)),
      [],
    )
    assert.deepEqual(
      TOP_LEVEL.filter((name) => !names.has(name)),
      [],
    )
  })

  test('no file of the product is longer than 500 lines', () => {
    const long = tracked()
      .filter((path) => /^(?:client|server)\/.*\.ts$/.test(path))
      .filter((path) => readFileSync(resolve(root, path), 'utf8').split('\n').length > 500)
    assert.deepEqual(long, [])
  })

  test('each source file opens by saying what it does', () => {
    const silent = tracked()
      .filter((path) => /^(?:client|server|test|\.scripts)\/.*\.ts$/.test(path) && !path.endsWith('.d.ts'))
      .filter((path) => !/^(?:#!.*\n)?(?:\/\/ |\/\*\*)/.test(readFileSync(resolve(root, path), 'utf8')))
    assert.deepEqual(silent, [])
  })

  test('what is bundled has a licence that allows it', () => {
    for (const name of BUNDLED) {
      const { license } = JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')) as {
        license: string
      }
      assert.ok(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'BlueOak-1.0.0'].includes(license), `${name}: ${license}`)
    }
  })

  test('the notices carry the licence of each bundled package and of the weights', () => {
    const text = notices(BUNDLED)
    for (const name of BUNDLED) assert.match(text, new RegExp(`^${name} \\d[^]{0,80}?\\n\\n\\S`, 'm'))
    assert.match(text, /all-MiniLM-L6-v2[^]*Changes:[^]*Apache License\s+Version 2\.0/)
  })

  test('packages are told from the files that were bundled', () => {
    const files = [
      'server/a.ts',
      'node_modules/d3/x.js',
      'node_modules/@a/b/y.js',
      'node_modules/d3/node_modules/c/z.js',
    ]
    assert.deepEqual(packagesOf(files), ['@a/b', 'c', 'd3'])
  })

  test('there are no run-time dependencies beside what is bundled', () => {
    const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { dependencies?: object }
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}), [])
  })
})

const TOP_LEVEL = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'client',
  'package-lock.json',
  'package.json',
  'server',
  'syntaxes',
  'test',
  'tsconfig.json',
]

/** Packages that end up in dist/. */
const BUNDLED = [
  'vscode-languageclient',
  'vscode-languageserver',
  'vscode-languageserver-textdocument',
  'vscode-languageserver-protocol',
  'vscode-languageserver-types',
  'vscode-jsonrpc',
  'minimatch',
  'semver',
  '@observablehq/plot',
  'd3',
  'd3-geo',
  'topojson-client',
  'world-atlas',
]

function tracked(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  assert.equal(status, 0, 'git does not list the files')
  return stdout.split('\0').filter((path) => path !== '')
}
