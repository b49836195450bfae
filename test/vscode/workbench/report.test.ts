// The article report in a real workbench: what is drawn, in which colours, where a click leads, and what is saved.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { atWorkbench } from './atWorkbench'
import { confirmSaving, openReport, type ReportPage } from './reportPage'
import { ownSample } from './samples'
import { LIGHT, THEMES } from './themes'

suite('the article report in the workbench', function () {
  // Packing, installing and the first colours take minutes on a loaded machine.
  this.timeout(300_000)
  const reader = atWorkbench(this)
  let report: ReportPage

  suiteSetup(async () => {
    await reader().page.setViewportSize({ width: 1500, height: 1000 })
    await reader().open(ownSample.file, LIGHT.theme)
    report = await openReport(reader().page)
  })

  async function saved(picture: string, format: string): Promise<Buffer> {
    await report.save(picture, format)
    const file = `${ownSample.file.split('.')[0]}-${picture.replaceAll(' ', '-')}.${format}`
    return confirmSaving(reader().page, join(reader().folder, file))
  }

  test('the page begins with the headline and what the article comes to', async () => {
    assert.match(await report.text('h1'), /^Lake ferry to sail again in May/)
    assert.match(
      await report.text('.summary'),
      /^The article has 218 words\. \d+ statements by \d+ known speakers take up/,
    )
  })

  test('each speaker has a row, each statement a bar that says whose words these are', async () => {
    const drawn = await report.labels('where they speak')
    assert.ok(drawn.includes('Achieng Oduya, indirect, 7 words: Lake ferry to sail again in May'), drawn.join('\n'))
    assert.ok(drawn.some((label) => label.startsWith('Wanjiru Keya, direct, 5 words: “Who is this ferry for?”')))
  })

  test('the matrix and the map show the countries that the article mentions', async () => {
    assert.ok((await report.labels('countries and speakers')).includes('Achieng Oduya: Uganda, 2 mentions'))
    assert.deepEqual(await report.labels('map'), ['Uganda, 3 mentions', 'Kenya, 2 mentions'])
  })

  test('figures are a table with their value in full', async () => {
    assert.match(
      await report.text('section:last-of-type table'),
      /\$4\.6 million\s+4\.6 million US dollars\s+4,600,000 USD/,
    )
  })

  test('Enter on a bar shows the words in the editor, and the arrow keys lead from bar to bar', async () => {
    await report.focusFirst('where they speak')
    await reader().page.keyboard.press('ArrowRight')
    await reader().page.keyboard.press('ArrowRight')
    await reader().page.keyboard.press('Enter')
    const words = 'that repairs had cost $4.6 million, more than twice the first estimate'
    await reader()
      .page.locator('#status\\.editor\\.selection', { hasText: `(${words.length} selected)` })
      .waitFor()
  })

  test('the page is saved as a web page without a script, a picture as SVG and as PNG', async () => {
    const page = await saved('report', 'html')
    assert.match(page.toString('utf8'), /^<!doctype html>[^]*<h1>Lake ferry[^]*Achieng Oduya[^]*4,600,000 USD/)
    assert.doesNotMatch(page.toString('utf8'), /<script|data-place|https?:\/\/(?!www\.w3\.org)/)
    const svg = (await saved('who speaks how much', 'svg')).toString('utf8')
    assert.match(svg, /^<svg [^]*How much each speaker says[^]*Wanjiru Keya/)
    assert.doesNotMatch(svg, /var\(/)
    const png = await saved('map', 'png')
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG')
  })

  test('the page comes back when the window is loaded again', async () => {
    // The address without the file to open: with it the window would begin anew.
    const { origin, searchParams } = new URL(reader().page.url())
    await reader().page.goto(`${origin}/?folder=${searchParams.get('folder')}`)
    await report.waitForText('h1', 'Lake ferry to sail again')
  })

  for (const { theme, name } of THEMES) {
    test(`in ${theme} the page has the editor’s colours`, async () => {
      await reader().open(ownSample.file, theme)
      await openReport(reader().page)
      const editor = reader().page.locator('.monaco-editor-background').first()
      const background = await editor.evaluate((element) => getComputedStyle(element).backgroundColor)
      assert.equal(await report.background(), background)
      await reader().photograph(`report-${name}`)
      await report.scrollTo('section:nth-of-type(2)')
      await reader().photograph(`report-countries-${name}`)
    })
  }

  // The last one: the editor saves by itself, and nobody brings the article back.
  test('an edit changes the page', async () => {
    await reader().open('museum-loan.article', LIGHT.theme)
    await openReport(reader().page)
    await reader().page.locator('.monaco-editor .view-line').first().click()
    await reader().page.keyboard.press('Control+End')
    await reader().page.keyboard.type('“It smells of paint,” said fisherman Kojo Ansah.')
    await report.waitForText('figure', 'Kojo Ansah')
    await reader().page.keyboard.press('Control+A')
    await reader().page.keyboard.press('Delete')
    await report.waitForText('.summary', 'The article has no words yet.')
  })
})
