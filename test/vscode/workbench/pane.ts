// Dateline's views in the workbench's page, as a reader at the keyboard uses them.

import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { fillBox, runCommand } from './palette'

/** First answers can take long on a loaded machine. */
const patience = 60_000

export function pane(page: Page, title: string): Locator {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: title }) }).first()
}

/** The view's rows, from top to bottom, as a screen reader says them; waits until one of them is as wanted. */
export async function spokenRows(page: Page, title: string, wanted: RegExp): Promise<string[]> {
  const rows = pane(page, title).locator('.monaco-list-row')
  return await pollUntil(
    async () =>
      (await rows.evaluateAll((all) =>
        all
          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((row) => row.getAttribute('aria-label') ?? ''),
      )) as string[],
    (found) => found.some((row) => wanted.test(row)),
    `a row of ${title} like ${wanted}`,
  )
}

/** What stands beside the view's title: how it is arranged, and its count. */
export async function description(page: Page, title: string, wanted: RegExp): Promise<string> {
  const words = pane(page, title).locator('.pane-header .description')
  return await pollUntil(
    async () => (await words.allInnerTexts()).join(' '),
    (found) => wanted.test(found),
    `${title} described as ${wanted}`,
  )
}

export async function pollUntil<T>(ask: () => Promise<T>, willDo: (answer: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (willDo(answer)) return answer
    assert.ok(Date.now() < end, `waited in vain for ${what}; the last was ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** True where the keyboard's focus lies in one of the views in the side bar. */
export function focusedPane(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.pane') !== null)
}

export const SAID = 'Who Said What'
export const FIGURES = 'Figures'
export const NAMES = 'Countries and Officials'

/** Puts the focus in a view, once it has a row as wanted. @returns the view's rows */
export async function focusView(page: Page, title: string, wanted: RegExp): Promise<string[]> {
  await runCommand(page, `Dateline: Focus on ${title} View`)
  const rows = await spokenRows(page, title, wanted)
  // A view that was empty when it got the focus has it in no row.
  await runCommand(page, `Dateline: Focus on ${title} View`)
  return rows
}

/** Puts the focus on a row of Who Said What with the keyboard, from the top. */
export async function goToRow(page: Page, wanted: RegExp): Promise<void> {
  await focusView(page, SAID, wanted)
  const focused = pane(page, SAID).locator('.monaco-list-row.focused')
  await page.keyboard.press('Home')
  for (let step = 0; step < 30; step++) {
    const [row = ''] = await focused.evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label') ?? ''))
    if (wanted.test(row)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`no row like ${wanted} took the focus`)
}

/** Types words into the box that narrows the views, and leaves it open. */
export async function typeFilter(page: Page, words: string): Promise<void> {
  await runCommand(page, 'Dateline: Filter the Views')
  await page.locator('.quick-input-widget input[placeholder^="Names or words"]').fill(words)
}

/** @param how as the list of arrangements names it */
export async function arrange(page: Page, how: string): Promise<void> {
  await runCommand(page, 'Dateline: Arrange Who Said What')
  await page.locator('.quick-input-list .monaco-list-row', { hasText: how }).first().waitFor()
  await fillBox(page, how)
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: how }).first().waitFor()
  await page.keyboard.press('Enter')
}
