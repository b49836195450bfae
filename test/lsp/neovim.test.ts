// The same server in another editor: Neovim starts `dateline lsp --stdio` and asks it.
// Skipped, with a printed line, where there is no Neovim. Needs the built command line (npm run build).

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const server = join(root, 'dist/dateline.js')

interface Symbols {
  readonly name: string
  readonly children?: readonly Symbols[]
}

interface Answers {
  readonly symbols: readonly Symbols[]
  readonly symbolsAfterEdit: readonly Symbols[]
  readonly hover: { readonly contents: { readonly value: string } }
  readonly tokens: number
  readonly error?: string
}

suite('lsp in Neovim', () => {
  suiteSetup(function () {
    if (spawnSync('nvim', ['--version']).status === 0) return
    console.log('skipped: 1 test needs Neovim (nvim), which is not on this machine')
    this.skip()
  })

  test('opens an article, shows a card and the outline, and follows an edit', function () {
    this.timeout(60_000)
    assert.ok(existsSync(server), 'run `npm run build` first')
    const { symbols, symbolsAfterEdit, hover, tokens, error } = ask()
    assert.equal(error, undefined)
    const [said, saidAfterEdit] = [symbols, symbolsAfterEdit].map(([headline]) => headline.children ?? [])
    assert.ok(said.length >= 5, `an outline of ${said.length}`)
    assert.match(hover.contents.value, /4\\?\.6 million|4,600,000|4\\,600\\,000/)
    assert.ok(tokens >= 5 * 30, `${tokens / 5} tokens`)
    assert.equal(saidAfterEdit.length, said.length + 1)
    assert.match(saidAfterEdit.at(-1)!.name, /^Bela Orban: “It will rain,”$/)
  })
})

function ask(): Answers {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-neovim-'))
  const article = join(folder, 'lake-ferry.article')
  const answers = join(folder, 'answers.json')
  copyFileSync(join(root, 'test/articles/lake-ferry.article'), article)
  const env = { ...process.env, DATELINE: server, ARTICLE: article, ANSWERS: answers }
  const { stderr } = spawnSync('nvim', ['--headless', '--clean', '-n', '-S', join(__dirname, 'neovim.lua')], {
    env,
    timeout: 50_000,
    encoding: 'utf8',
  })
  try {
    assert.ok(existsSync(answers), `Neovim wrote no answers: ${stderr}`)
    return JSON.parse(readFileSync(answers, 'utf8')) as Answers
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
