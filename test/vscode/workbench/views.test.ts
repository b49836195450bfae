// Dateline's views in the workbench of the packed extension: what a reader sees and hears in them, by keyboard alone.

import assert from 'node:assert/strict'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { atWorkbench } from './atWorkbench'
import { runCommand } from './palette'
import {
  arrange,
  description,
  FIGURES,
  focusedPane,
  focusView,
  goToRow,
  NAMES,
  pane,
  pollUntil,
  SAID,
  spokenRows,
  typeFilter,
} from './pane'
import { ownSample } from './samples'
import { CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT } from './themes'

const ODUYA = /^Achieng Oduya, Transport Minister, Kenya, 6 statements/

suite('the rows of the views in the workbench', function () {
  const reader = atWorkbench(this)
  let page: Page

  setup(async () => {
    page = reader().page
    await reader().open(ownSample.file, DARK.theme)
  })

  test('each view lists what the article has, with counts beside its title', async () => {
    const names = await focusView(page, NAMES, /^Uganda, 3 mentions/)
    assert.match(names.join('\n'), /^Officials, 2/m)
    const figures = await focusView(page, FIGURES, /4\.6 million US dollars/)
    assert.match(figures.join('\n'), /^\$4\.6 million, .*given by Achieng Oduya/m)
    const said = await focusView(page, SAID, ODUYA)
    assert.match(said.join('\n'), /^“We promised this boat.*own words, told/m)
    await description(page, SAID, /12 statements · by speaker/)
    await description(page, FIGURES, /14 figures/)
    await reader().photograph('views-dark')
  })

  test('Enter shows the words and keeps the focus in the view; Enter again goes to the words', async () => {
    await goToRow(page, /^“We promised this boat/)
    await page.keyboard.press('Enter')
    await selectionOf(/selected/)
    assert.equal(await focusedPane(page), true)
    await page.keyboard.press('Enter')
    await pollUntil(
      () => focusedPane(page),
      (isInPane) => !isInPane,
      'the focus in the editor',
    )
  })

  test('a selected statement is copied with speaker, office, headline, outlet, date and file', async () => {
    await goToRow(page, /^repairs had cost/)
    await page.keyboard.press('Enter')
    await selectionOf(/selected/)
    await page.keyboard.press('Control+C')
    const copied = await clipboard(/Oduya/)
    assert.match(copied, /^that repairs had cost \$4\.6 million, more than twice the first estimate$/m)
    assert.match(
      copied,
      /^— Achieng Oduya, Transport Minister, Kenya \(“adding”, in the article’s words\), in “Lake ferry/m,
    )
    assert.match(copied, /”, Lakeside News, March 3; lake-ferry\.article$/m)
  })

  function selectionOf(wanted: RegExp): Promise<string> {
    const item = page.locator('.statusbar-item', { hasText: /^Ln \d/ }).first()
    return pollUntil(
      () => item.innerText(),
      (words) => wanted.test(words),
      `a selection of ${wanted}`,
    )
  }

  function clipboard(wanted: RegExp): Promise<string> {
    return pollUntil(
      () => page.evaluate(() => navigator.clipboard.readText()),
      (words) => wanted.test(words),
      `${wanted} in the clipboard`,
    )
  }
})

suite('arranging and narrowing the views in the workbench', function () {
  const reader = atWorkbench(this)
  let page: Page

  setup(async () => {
    page = reader().page
    await reader().open(ownSample.file, LIGHT.theme)
    await runCommand(page, 'Dateline: Focus on Who Said What View')
    await spokenRows(page, SAID, /Achieng Oduya/)
  })

  test('the filter narrows the rows while one types, says so, and is cleared', async () => {
    await typeFilter(page, 'fares')
    await description(page, SAID, /1 of 12 statements/)
    const rows = await rowsWithout(/“We promised|Marenge/)
    assert.equal(rows.length, 2, rows.join('\n'))
    assert.match(rows.join('\n'), /^harbour authority.*\nFares will rise/i)
    assert.match(await pane(page, SAID).innerText(), /Narrowed to what has “fares” in it/)
    await reader().photograph('views-filter')
    await page.keyboard.press('Enter')
    await runCommand(page, 'Dateline: Clear the Filter of the Views')
    await description(page, SAID, /^12 statements/)
    await spokenRows(page, SAID, /^“We promised/)
  })

  test('Escape in the filter goes back to what was there before, and what was closed is closed again', async () => {
    await goToRow(page, ODUYA)
    await page.keyboard.press('ArrowLeft')
    await rowsWithout(/^“We promised/)
    await typeFilter(page, 'promised')
    await spokenRows(page, SAID, /^“We promised/)
    await page.locator('.quick-input-widget input').first().fill('nobody of this name')
    await description(page, SAID, /0 of 12 statements/)
    await page.keyboard.press('Escape')
    await description(page, SAID, /^12 statements/)
    const rows = await spokenRows(page, SAID, /^Wanjiru Keya/)
    assert.ok(!rows.some((row) => row.startsWith('“We promised')), 'the closed speaker was opened again')
  })

  test('it is arranged by country and in order', async () => {
    await arrange(page, 'By Country')
    await spokenRows(page, SAID, /^Kenya, 7 statements/)
    await reader().photograph('views-by-country')
    await arrange(page, 'In Order')
    const rows = await spokenRows(page, SAID, /^Achieng Oduya: The night ferry/)
    assert.ok(rows.findIndex((row) => /^Achieng/.test(row)) < rows.findIndex((row) => /^Uganda's/.test(row)))
    await description(page, SAID, /in order/)
    await reader().photograph('views-in-order')
    await arrange(page, 'By Speaker')
    await spokenRows(page, SAID, ODUYA)
  })

  /** The rows of Who Said What, once none of them is as described. */
  async function rowsWithout(unwanted: RegExp): Promise<string[]> {
    return await pollUntil(
      () => spokenRows(page, SAID, /./),
      (rows) => !rows.some((row) => unwanted.test(row)),
      `no row of ${SAID} like ${unwanted}`,
    )
  }
})

suite('the views follow the article in the workbench', function () {
  const reader = atWorkbench(this)
  let page: Page

  suiteSetup(() => void (page = reader().page))

  test('the view follows the cursor', async () => {
    await reader().open(ownSample.file, DARK.theme)
    await focusView(page, SAID, ODUYA)
    await runCommand(page, 'View: Focus Active Editor Group')
    await reader().show('Who is this ferry')
    await pollUntil(
      () => pane(page, SAID).locator('.monaco-list-row.selected').allInnerTexts(),
      (rows) => rows.join().includes('Who is this ferry for?'),
      'the row of the words at the cursor',
    )
  })

  test('an edit changes the rows, and what the reader has closed stays closed', async function () {
    // Typing letter by letter takes more than a minute on a loaded machine.
    this.timeout(300_000)
    // A copy, since the editor saves by itself.
    const copy = 'lake-ferry-edited.article'
    copyFileSync(join(reader().folder, ownSample.file), join(reader().folder, copy))
    await reader().open(copy, DARK.theme)
    await goToRow(page, ODUYA)
    await page.keyboard.press('ArrowLeft')
    await spokenRows(page, SAID, /^Wanjiru Keya, 2 statements/)
    await page.locator('.monaco-editor .view-line').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n“It smells of paint,” said fisherman Kojo Ansah.\n')
    await description(page, SAID, /13 statements/)
    const rows = await spokenRows(page, SAID, /^Achieng Oduya/)
    assert.ok(!rows.some((row) => row.startsWith('“We promised')), 'the closed speaker was opened again')
  })

  for (const { theme, name } of [LIGHT, CONTRAST_DARK, CONTRAST_LIGHT])
    test(`in ${theme} the views have their rows`, async () => {
      await reader().open(ownSample.file, theme)
      await focusView(page, NAMES, /^Uganda, 3 mentions/)
      await focusView(page, SAID, ODUYA)
      await reader().photograph(`views-${name}`)
    })
})

suite('the views without an article in the workbench', function () {
  const reader = atWorkbench(this)
  let page: Page

  setup(async () => {
    page = reader().page
    await reader().open('notes.txt', LIGHT.theme)
  })

  test('where nothing is open, the view offers to open a file, the sample and the walkthrough', async () => {
    await runCommand(page, 'View: Close All Editors')
    await runCommand(page, 'Dateline: Focus on Who Said What View')
    const welcome = pane(page, SAID).locator('.welcome-view')
    await welcome.getByText('Open the Sample Article').waitFor()
    await reader().photograph('views-welcome')
    await welcome.getByText('Open the Sample Article').click()
    await spokenRows(page, SAID, /^Marina Vashadze, Georgian Transport Minister/)
    await reader().photograph('sample')
  })

  test('the walkthrough has four steps', async () => {
    await runCommand(page, 'Dateline: Open the Walkthrough')
    const steps = page.locator('.gettingStartedContainer .getting-started-step')
    await pollUntil(
      () => steps.count(),
      (count) => count === 4,
      'four steps',
    )
    await reader().photograph('walkthrough')
  })
})
