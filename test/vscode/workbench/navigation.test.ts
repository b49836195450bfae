// Hints, peek, lenses, hierarchies and the folder's symbols as a reader sees them; the pictures lie in .artefacts/screens.

import assert from 'node:assert/strict'
import { atWorkbench } from './atWorkbench'
import { colouredLook } from './page'
import { askBox, runCommand } from './palette'
import { ownSample } from './samples'
import { DARK, THEMES } from './themes'

/** In the side bar, as the palette names them. */
const HIERARCHIES = [
  { title: 'Calls: Show Call Hierarchy', picture: 'calls', header: /callers|calls/i },
  { title: 'Types: Show Type Hierarchy', picture: 'types', header: /types of/i },
]
const PATIENCE = 60_000
/** The hint stands right after the word. */
const WITH_HINT = /she\s*Achieng/

suite('moving through an article in the workbench', function () {
  const reader = atWorkbench(this, { 'dateline.codeLens': 'names' })

  for (const { theme, name } of THEMES) {
    test(`in ${theme} hints, lenses, peek and both hierarchies come up from the keyboard`, async function () {
      this.timeout(300_000)
      const { page } = reader()
      await reader().open(ownSample.file, theme)
      // The editor comes back where the theme before left it.
      await reader().show('Lake ferry')
      await colouredLook(page, ownSample.country)
      await page.locator('.codelens-decoration', { hasText: 'Achieng Oduya' }).first().waitFor({ timeout: PATIENCE })
      await reader().show('she said')
      await page.locator('.view-line', { hasText: WITH_HINT }).first().waitFor({ timeout: PATIENCE })
      await reader().photograph(`hints-${name}`)
      await runCommand(page, 'Peek Definition')
      await page.locator('.peekview-widget', { hasText: 'Transport Minister' }).first().waitFor({ timeout: PATIENCE })
      await reader().photograph(`peek-${name}`)
      await page.keyboard.press('Escape')
      for (const { title, picture, header } of HIERARCHIES) {
        await reader().show('she said')
        await runCommand(page, title)
        await page
          .locator('.sidebar .monaco-list-row', { hasText: 'Achieng Oduya' })
          .first()
          .waitFor({ timeout: PATIENCE })
        await page.locator('.sidebar .composite.title', { hasText: header }).first().waitFor({ timeout: PATIENCE })
        await reader().photograph(`${picture}-${name}`)
      }
    })
  }

  test('hints are hidden by their keys, and a name is found over the folder', async function () {
    this.timeout(300_000)
    const { page } = reader()
    await reader().open(ownSample.file, DARK.theme)
    await reader().show('she said')
    await page.locator('.view-line', { hasText: WITH_HINT }).first().waitFor({ timeout: PATIENCE })
    await page.keyboard.press('Control+K')
    await page.keyboard.press('h')
    await page
      .locator('.view-line', { hasText: /she\s+said/ })
      .first()
      .waitFor({ timeout: PATIENCE })
    const row = await askBox(page, 'Control+T', '#teodora lisak', 'Teodora Lisak')
    await reader().photograph('symbols')
    assert.match(await row.innerText(), /Teodora Lisak/)
  })
})
