// Hints, peek, lenses, hierarchies and the folder's symbols as a reader sees them; the pictures lie in .artefacts/screens.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { findChromium } from '../../../.scripts/chromium'
import { colouredLook } from './page'
import { createReader, type Reader } from './reader'
import { ownSample } from './samples'

const themes = [
  { theme: 'Default Dark Modern', name: 'dark' },
  { theme: 'Default Light Modern', name: 'light' },
  { theme: 'Default High Contrast', name: 'contrast-dark' },
]
/** In the side bar, as the palette names them. */
const HIERARCHIES = [
  { title: 'Calls: Show Call Hierarchy', picture: 'calls', header: /callers|calls/i },
  { title: 'Types: Show Type Hierarchy', picture: 'types', header: /types of/i },
]
const PATIENCE = 60_000
/** The hint stands right after the word. */
const WITH_HINT = /she\s*Achieng/

suite('moving through an article in the workbench', () => {
  let reader: Reader

  suiteSetup(async function () {
    const chromium = findChromium()
    if (typeof chromium !== 'string') {
      console.log(`skipped: the workbench tests of navigation: ${chromium.why}`)
      return this.skip()
    }
    reader = await createReader(chromium, { 'dateline.codeLens': 'names' })
  })

  suiteTeardown(() => reader?.leave())

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await reader.photograph(`failed-${this.currentTest.title.slice(0, 40)}`)
  })

  for (const { theme, name } of themes) {
    test(`in ${theme} hints, lenses, peek and both hierarchies come up from the keyboard`, async function () {
      this.timeout(300_000)
      const { page } = reader
      await reader.open(ownSample.file, theme)
      await colouredLook(page, ownSample.country)
      await page.locator('.codelens-decoration', { hasText: 'Achieng Oduya' }).first().waitFor({ timeout: PATIENCE })
      await reader.show('she said')
      await page.locator('.view-line', { hasText: WITH_HINT }).first().waitFor({ timeout: PATIENCE })
      await reader.photograph(`hints-${name}`)
      await command(page, 'Peek Definition')
      await page.locator('.peekview-widget', { hasText: 'Transport Minister' }).first().waitFor({ timeout: PATIENCE })
      await reader.photograph(`peek-${name}`)
      await page.keyboard.press('Escape')
      for (const { title, picture, header } of HIERARCHIES) {
        await reader.show('she said')
        await command(page, title)
        await page
          .locator('.sidebar .monaco-list-row', { hasText: 'Achieng Oduya' })
          .first()
          .waitFor({ timeout: PATIENCE })
        await page.locator('.sidebar .composite.title', { hasText: header }).first().waitFor({ timeout: PATIENCE })
        await reader.photograph(`${picture}-${name}`)
      }
    })
  }

  test('hints are hidden by their keys, and a name is found over the folder', async function () {
    this.timeout(300_000)
    const { page } = reader
    await reader.open(ownSample.file, 'Default Dark Modern')
    await reader.show('she said')
    await page.locator('.view-line', { hasText: WITH_HINT }).first().waitFor({ timeout: PATIENCE })
    await page.keyboard.press('Control+K')
    await page.keyboard.press('h')
    await page
      .locator('.view-line', { hasText: /she\s+said/ })
      .first()
      .waitFor({ timeout: PATIENCE })
    await page.keyboard.press('Control+T')
    await page.keyboard.type('teodora lisak')
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Teodora Lisak' }).first()
    await row.waitFor({ timeout: PATIENCE })
    await reader.photograph('symbols')
    assert.match(await row.innerText(), /Teodora Lisak/)
  })
})

/** Runs a command as the palette names it. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input').first().waitFor()
  await page.keyboard.type(title)
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: title.replace(/^.*: /, '') })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
}
