// Dateline's views in the workbench of the packed extension: what a reader sees and hears in them, by keyboard alone.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { findChromium } from '../../../.scripts/chromium'
import { description, focusedPane, pane, pollUntil, runCommand, spokenRows } from './pane'
import { createReader, type Reader } from './reader'
import { ownSample } from './samples'

const SAID = 'Who Said What'
const FIGURES = 'Figures'
const NAMES = 'Countries and Officials'
const ODUYA = /^Achieng Oduya, Transport Minister, Kenya, 6 statements/

const themes = [
  { theme: 'Default Light Modern', name: 'light' },
  { theme: 'Default High Contrast', name: 'contrast-dark' },
  { theme: 'Default High Contrast Light', name: 'contrast-light' },
]

suite('the views in the workbench', () => {
  let reader: Reader
  let page: Page

  suiteSetup(async function () {
    const chromium = findChromium()
    if (typeof chromium !== 'string') {
      console.log(`skipped: the tests of the views: ${chromium.why}`)
      return this.skip()
    }
    reader = await createReader(chromium)
    page = reader.page
    await reader.open(ownSample.file, 'Default Dark Modern')
  })

  suiteTeardown(() => reader?.leave())

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await reader.photograph(`failed-${this.currentTest.title.slice(0, 40)}`)
  })

  test('each view lists what the article has, with counts beside its title', async () => {
    await runCommand(page, 'Dateline: Focus on Countries and Officials View')
    assert.match((await spokenRows(page, NAMES, /^Uganda, 3 mentions/)).join('\n'), /^Officials, 2/m)
    await runCommand(page, 'Dateline: Focus on Figures View')
    const figures = await spokenRows(page, FIGURES, /4\.6 million US dollars/)
    assert.match(figures.join('\n'), /^\$4\.6 million, .*given by Achieng Oduya/m)
    await runCommand(page, 'Dateline: Focus on Who Said What View')
    const said = await spokenRows(page, SAID, ODUYA)
    assert.match(said.join('\n'), /^“We promised this boat.*own words, told/m)
    await description(page, SAID, /12 statements · by speaker/)
    await description(page, FIGURES, /14 figures/)
    await reader.photograph('views-dark')
  })

  test('Enter shows the words and keeps the focus in the view; Enter again goes to the words', async () => {
    await chooseRow(/^“We promised this boat/)
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
    await chooseRow(/^repairs had cost/)
    await page.keyboard.press('Control+C')
    const copied = await clipboard(/Oduya/)
    assert.match(copied, /^that repairs had cost \$4\.6 million, more than twice the first estimate$/m)
    assert.match(
      copied,
      /^— Achieng Oduya, Transport Minister, Kenya \(“adding”, in the article’s words\), in “Lake ferry/m,
    )
    assert.match(copied, /”, Lakeside News, March 3; lake-ferry\.article$/m)
  })

  test('it is arranged by country and in order', async () => {
    await arrange('By Country')
    await spokenRows(page, SAID, /^Kenya, 7 statements/)
    await reader.photograph('views-by-country')
    await arrange('In Order')
    const rows = await spokenRows(page, SAID, /^Achieng Oduya: The night ferry/)
    assert.ok(rows.findIndex((row) => /^Achieng/.test(row)) < rows.findIndex((row) => /^Uganda's/.test(row)))
    await description(page, SAID, /in order/)
    await reader.photograph('views-in-order')
    await arrange('By Speaker')
    await spokenRows(page, SAID, ODUYA)
  })

  test('the filter narrows all views while one types, says so, and is cleared', async () => {
    await typeFilter('fares')
    await description(page, SAID, /1 of 12 statements/)
    await reader.photograph('views-filter')
    await page.keyboard.press('Enter')
    assert.match(await pane(page, SAID).innerText(), /Narrowed to what has “fares” in it/)
    await runCommand(page, 'Dateline: Clear the Filter of the Views')
    await description(page, SAID, /^12 statements/)
  })

  test('Escape in the filter goes back to what was there before', async () => {
    await typeFilter('nobody of this name')
    await description(page, SAID, /0 of 12 statements/)
    await page.keyboard.press('Escape')
    await description(page, SAID, /^12 statements/)
  })

  test('the view follows the cursor', async () => {
    await runCommand(page, 'View: Focus Active Editor Group')
    await reader.show('Who is this ferry')
    await pollUntil(
      () => pane(page, SAID).locator('.monaco-list-row.selected').allInnerTexts(),
      (rows) => rows.join().includes('Who is this ferry for?'),
      'the row of the words at the cursor',
    )
  })

  test('an edit changes the rows, and what the reader has closed stays closed', async () => {
    await runCommand(page, 'Dateline: Focus on Who Said What View')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await spokenRows(page, SAID, /^Wanjiru Keya, 2 statements/)
    await runCommand(page, 'View: Focus Active Editor Group')
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n“It smells of paint,” said fisherman Kojo Ansah.\n')
    await description(page, SAID, /13 statements/)
    const rows = await spokenRows(page, SAID, /^Achieng Oduya/)
    assert.ok(!rows.some((row) => row.startsWith('“We promised')), 'the closed speaker was opened again')
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
  })

  for (const { theme, name } of themes)
    test(`in ${theme} the views have their rows`, async () => {
      await reader.open(ownSample.file, theme)
      await runCommand(page, 'Dateline: Focus on Countries and Officials View')
      await spokenRows(page, NAMES, /^Uganda, 3 mentions/)
      await runCommand(page, 'Dateline: Focus on Who Said What View')
      await spokenRows(page, SAID, ODUYA)
      await reader.photograph(`views-${name}`)
    })

  test('where nothing is open, the view offers to open a file, the sample and the walkthrough', async () => {
    await runCommand(page, 'View: Close All Editors')
    const welcome = pane(page, SAID).locator('.welcome-view')
    await welcome.getByText('Open the Sample Article').waitFor()
    await reader.photograph('views-welcome')
    await welcome.getByText('Open the Sample Article').click()
    await spokenRows(page, SAID, /^Marina Vashadze, Georgian Transport Minister/)
    await reader.photograph('sample')
  })

  test('the walkthrough has four steps', async () => {
    await runCommand(page, 'Dateline: Open the Walkthrough')
    const steps = page.locator('.gettingStartedContainer .getting-started-step')
    await pollUntil(
      () => steps.count(),
      (count) => count === 4,
      'four steps',
    )
    await reader.photograph('walkthrough')
  })

  /** Puts the focus on a row of Who Said What with the keyboard, from the top, and presses Enter. */
  async function chooseRow(wanted: RegExp): Promise<void> {
    await runCommand(page, 'Dateline: Focus on Who Said What View')
    await spokenRows(page, SAID, wanted)
    // A view that was empty when it got the focus has it in no row.
    await runCommand(page, 'Dateline: Focus on Who Said What View')
    const focused = pane(page, SAID).locator('.monaco-list-row.focused')
    await page.keyboard.press('Home')
    for (let step = 0; step < 30; step++) {
      const [row = ''] = await focused.evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label') ?? ''))
      if (wanted.test(row)) return page.keyboard.press('Enter')
      await page.keyboard.press('ArrowDown')
    }
    throw new Error(`no row like ${wanted} took the focus`)
  }

  async function typeFilter(words: string): Promise<void> {
    await runCommand(page, 'Dateline: Filter the Views')
    await page.locator('.quick-input-widget input[placeholder^="Names or words"]').fill(words)
  }

  async function arrange(how: string): Promise<void> {
    await runCommand(page, 'Dateline: Arrange Who Said What')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: how }).first().waitFor()
    await page.keyboard.type(how)
    await page.keyboard.press('Enter')
  }

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
