// Dateline's views in the workbench of the packed extension: what a reader sees and hears in them, by keyboard alone.

import assert from 'node:assert/strict'
import { findChromium } from '../../../.scripts/chromium'
import { description, runCommand, spokenRows } from './pane'
import { createReader, type Reader } from './reader'
import { ownSample } from './samples'

const SAID = 'Who Said What'

suite('the views in the workbench', () => {
  let reader: Reader

  suiteSetup(async function () {
    const chromium = findChromium()
    if (typeof chromium !== 'string') {
      console.log(`skipped: the tests of the views: ${chromium.why}`)
      return this.skip()
    }
    reader = await createReader(chromium)
  })

  suiteTeardown(() => reader?.leave())

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await reader.photograph(`failed-${this.currentTest.title.slice(0, 40)}`)
  })

  test('Who Said What lists speakers with office and what they said', async () => {
    await reader.open(ownSample.file, 'Default Dark Modern')
    await runCommand(reader.page, 'Dateline: Focus on Who Said What View')
    const rows = await spokenRows(reader.page, SAID, /^Achieng Oduya, Transport Minister, Kenya, 6 statements/)
    assert.match(rows.join('\n'), /^“We promised this boat.*own words, told/m)
    await description(reader.page, SAID, /12 statements · by speaker/)
    await reader.photograph('views-dark')
  })
})
