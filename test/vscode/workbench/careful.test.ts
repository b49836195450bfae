// The careful reader of the packed extension in the workbench, in both hosts: its weights and its runtime load, it reads articles to
// the end, and a damaged model leaves the quick reading.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atWorkbench } from './atWorkbench'
import { outlineRows, statusOf } from './page'
import { runCommand } from './palette'
import { pollUntil } from './pane'
import type { Host, Reader } from './reader'
import { ownSample } from './samples'
import { DARK, LIGHT } from './themes'

const HOSTS: readonly Host[] = ['node', 'web']
const COPIES = 60
const CAREFUL = { 'dateline.reader': 'careful' }

/** The first rows of an article in one host's outline, for the other to show as well. */
const shown = new Map<string, readonly string[]>()

for (const host of HOSTS)
  suite(`the careful reader in the workbench, ${host} host`, function () {
    const reader = atWorkbench(this, CAREFUL, host)

    test('it reads the article in the background, and the status item says so when it has', async () => {
      await reader().open(ownSample.file, DARK.theme)
      await untilStatus(reader(), /Read carefully/)
      await sameRows(ownSample.file)
      await reader().photograph(`careful-${host}`)
    })

    test('the first articles are read by both readers', async function () {
      const { firstArticles } = reader()
      if (firstArticles.length === 0) {
        console.log('skipped: 5 articles that are not on this machine')
        this.skip()
      }
      this.timeout(firstArticles.length * 120_000)
      for (const { file } of firstArticles)
        for (const [name, wanted] of [
          ['careful', /Read carefully/],
          ['quick', /Quick reader/],
        ] as const) {
          await reader().open(file, LIGHT.theme, { 'dateline.reader': name })
          await untilStatus(reader(), wanted)
          await sameRows(`${file}, ${name}`)
          await reader().photograph(`readers-${file.slice(0, 3)}-${name}-${host}`)
        }
    })

    test('a whole folder is read carefully with progress, until the reader has enough', async () => {
      const { page, folder } = reader()
      const text = readFileSync(join(folder, ownSample.file), 'utf8')
      // Each is another text, since a paragraph that was read once is not read again.
      for (let night = 0; night < COPIES; night++)
        writeFileSync(join(folder, `copy-${night}.article`), text.replaceAll(/\b(the|a)\b/g, `$1 ${night}th`))
      await reader().open(ownSample.file, DARK.theme)
      await untilStatus(reader(), /Read carefully/)
      await runCommand(page, 'Dateline: Read the Whole Folder Carefully')
      const notice = page.locator('.notification-list-item', { hasText: /Reading carefully: \d+ of \d+/ }).first()
      await notice.waitFor()
      await reader().photograph(`careful-folder-${host}`)
      const [, read, all] = /(\d+) of (\d+)/.exec(await notice.innerText())!
      assert.ok(Number(all) >= COPIES && Number(read) < Number(all), `${read} of ${all}`)
      await notice.hover()
      await notice.getByText('Cancel', { exact: true }).click()
      await notice.waitFor({ state: 'detached', timeout: 20_000 })
    })

    async function sameRows(what: string): Promise<void> {
      const rows = await outlineRows(reader().page)
      assert.ok(rows.length > 1, `the outline of ${what} is empty`)
      const others = shown.get(what) ?? rows
      // How many rows are drawn depends on the outline's height.
      const common = Math.min(rows.length, others.length)
      assert.deepEqual(rows.slice(0, common), others.slice(0, common))
      shown.set(what, rows)
    }
  })

for (const host of HOSTS)
  suite(`a careful reader whose model is cut in half, ${host} host`, function () {
    const reader = atWorkbench(this, CAREFUL, host)
    const model = (): string => join(reader().extension, 'dist/careful/encoder.onnx')
    let whole: Buffer

    suiteSetup(() => {
      whole = readFileSync(model())
      writeFileSync(model(), whole.subarray(0, whole.length / 2))
    })

    suiteTeardown(() => writeFileSync(model(), whole))

    test('the quick reading stays, and the status item says why', async () => {
      await reader().open(ownSample.file, DARK.theme)
      await untilStatus(reader(), /Quick reader.*encoder\.onnx is damaged/)
      assert.ok((await outlineRows(reader().page)).length > 1)
      await reader().photograph(`careful-damaged-${host}`)
    })
  })

/** Opens the status item again until it says what is wanted. */
async function untilStatus({ page }: Reader, wanted: RegExp): Promise<void> {
  const ask = async (): Promise<string> => {
    const said = await statusOf(page)
    await page.keyboard.press('Escape')
    return said
  }
  await pollUntil(ask, (said) => wanted.test(said), `a status like ${wanted}`)
}
