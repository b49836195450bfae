// The packed extension in a real workbench, as a reader meets it; the pictures it takes lie in .artefacts/screens.

import assert from 'node:assert/strict'
import { atWorkbench } from './atWorkbench'
import { contrast } from './contrast'
import { cardOn, colouredLook, outlineRows, statusOf } from './page'
import { ownSample } from './samples'
import { DARK, THEMES } from './themes'

suite('the packed extension in the workbench', function () {
  const reader = atWorkbench(this)

  test('the outline has the headline and who said what', async () => {
    await reader().open(ownSample.file, DARK.theme)
    await colouredLook(reader().page, ownSample.country)
    const [headline, ...statements] = await outlineRows(reader().page)
    assert.match(headline!, /^Lake ferry to sail again in May/)
    assert.match(statements.join('\n'), /^Achieng Oduya: “/m)
    await reader().photograph('outline')
  })

  for (const { theme, name, legible } of THEMES) {
    test(`in ${theme} people, countries and figures are coloured and legible, and a card comes up`, async () => {
      await reader().open(ownSample.file, theme)
      // A country in running text has its colour from the server alone, so the others have theirs from it by then too.
      for (const words of [ownSample.country, ownSample.person, ownSample.figure]) {
        const { color, background } = await colouredLook(reader().page, words)
        const found = contrast(color, background)
        assert.ok(found >= legible, `“${words}” is ${color} on ${background}: contrast ${found.toFixed(1)}`)
      }
      await reader().photograph(`colours-${name}`)
      assert.match(await cardOn(reader().page, ownSample.person), /Achieng Oduya/)
      await reader().photograph(`card-person-${name}`)
      await reader().page.keyboard.press('Escape')
      assert.match(await cardOn(reader().page, ownSample.figure), /4,600,000/)
      await reader().photograph(`card-figure-${name}`)
    })
  }

  test('the status item says what was found', async () => {
    await reader().open(ownSample.file, DARK.theme)
    await colouredLook(reader().page, ownSample.country)
    assert.match(await statusOf(reader().page), /Dateline.*statements?, .*officials?, .*countries/)
    await reader().photograph('status')
  })

  test('a plain text file that looks like an article is offered as one in the status bar, and only there', async () => {
    await reader().open('budget-vote.txt', DARK.theme)
    const offer = reader().page.locator('.statusbar-item', { hasText: 'News article?' })
    await offer.waitFor({ timeout: 60_000 })
    assert.equal(await reader().page.locator('.notification-toast').count(), 0)
    await reader().photograph('offer')
  })

  test('the first articles show cards on a person, a country and a figure, and an outline', async function () {
    if (reader().firstArticles.length === 0) {
      console.log('skipped: the five first articles are not on this machine')
      return this.skip()
    }
    this.timeout(300_000)
    for (const sample of reader().firstArticles) {
      await reader().open(sample.file, DARK.theme)
      for (const what of ['person', 'country', 'figure'] as const) {
        if (!sample[what]) continue
        await reader().show(sample[what])
        await colouredLook(reader().page, sample[what])
        assert.notEqual(await cardOn(reader().page, sample[what]), '')
        await reader().photograph(`${sample.file}-${what}`)
        await reader().page.keyboard.press('Escape')
      }
      const rows = await outlineRows(reader().page)
      assert.ok(
        rows.some((row) => row.includes(': ')),
        rows.join('\n'),
      )
      await reader().photograph(`${sample.file}-outline`)
    }
  })
})
