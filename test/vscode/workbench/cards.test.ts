// The cards that a reader of the news looks up most, in a real workbench: what each must say, and pictures of them in four themes.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atWorkbench } from './atWorkbench'
import { cardOn, colouredLook } from './page'
import { THEMES } from './themes'

const article = `Two Capitals Sign an Energy Pact

By Lorna Whitcombe

Updated: 10-07-2024 06:47 IST

MOSCOW: Russia and India signed an energy pact after talks in Moscow on Tuesday.

Trade between the two countries reached an unprecedented $65 billion last year, and the ministers want more than $150 bln each year by 2030.

Beijing said the pact was open to others. It was their 16th meeting in a decade.

In Washington, US Secretary of State Antony Blinken said sanctions would stay 1.5 percentage points short of their limit.
`

/** Words of the article, what their card must say, and the picture's name. */
const cards = [
  { on: 'Antony Blinken', says: [/Secretary of State/, /United States/, /In the table/, /as of/], name: 'official' },
  { on: 'Beijing', says: [/government of China/, /CN/], name: 'government' },
  { on: 'Moscow on Tuesday', says: [/is a place here/, /Russia/], name: 'capital' },
  { on: '$65 billion', says: [/65,000,000,000/, /sixty-five billion/i, /6,500 crore/], name: 'sum' },
  { on: '$150 bln', says: [/150,000,000,000/, /more than/i, /year/], name: 'sum-a-year' },
  { on: '16th meeting', says: [/16th meeting/i], name: 'order' },
  { on: 'a decade', says: [/10 years/], name: 'decade' },
  { on: '10-07-2024', says: [/Wednesday, 10 July 2024/, /day of the article/], name: 'date' },
  { on: '06:47', says: [/6:47 a\.m\./], name: 'time' },
  { on: '1.5 percentage', says: [/percentage points/], name: 'points' },
] as const

suite('cards in the workbench', function () {
  const reader = atWorkbench(this)

  suiteSetup(() => writeFileSync(join(reader().folder, 'energy-pact.article'), article))

  /** On a busy machine the first card says that it is being made. */
  async function loadedCard(words: string): Promise<string> {
    for (let attempt = 0; attempt < 20; attempt++) {
      const said = await cardOn(reader().page, words)
      if (!said.startsWith('Loading')) return said
      await reader().page.waitForTimeout(500)
    }
    throw new Error(`the card on “${words}” did not load`)
  }

  for (const { theme, name } of THEMES)
    test(`in ${theme} each card says what it should`, async function () {
      this.timeout(300_000)
      await reader().open('energy-pact.article', theme)
      // A country in running text has its colour from the server alone: by then it answers.
      await colouredLook(reader().page, 'Russia and India')
      for (const card of cards) {
        const said = await loadedCard(card.on)
        await reader().photograph(`card-${card.name}-${name}`)
        for (const expected of card.says) assert.match(said, expected)
        await reader().page.keyboard.press('Escape')
      }
    })
})
