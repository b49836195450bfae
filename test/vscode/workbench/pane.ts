// Dateline's views in the workbench's page, and the command palette, as a reader at the keyboard uses them.

import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** First answers can take long on a loaded machine. */
const patience = 60_000

/** Runs a command by its title, as the palette lists it; opens the palette again while it is not listed yet. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.keyboard.press('F1')
    await page.locator('.quick-input-widget:not([style*="display: none"]) input').first().fill(`>${title}`)
    if (await entry.waitFor({ timeout: 3_000 }).then(yes, no)) return page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
  }
  throw new Error(`the palette does not list “${title}”`)
}

const yes = (): boolean => true
const no = (): boolean => false

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
