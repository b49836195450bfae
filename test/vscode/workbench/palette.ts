// The editor's one box for commands, places and names: what a reader asks for goes into the box, never into the article.

import type { Locator, Page } from 'playwright-core'

/** Runs a command by its title, as the palette lists it; opens the palette again while it is not listed yet. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await askBox(page, 'F1', `>${title}`, title)
  await page.keyboard.press('Enter')
}

/** Puts the cursor at a line and column, both counted from 1. */
export async function goToPlace(page: Page, line: number, column: number): Promise<void> {
  await askBox(page, 'Control+G', `:${line}:${column}`, /\bgo to\b/i)
  await page.keyboard.press('Enter')
}

/** Types `asked` into the box that `key` opens, until the row in focus is as wanted. @returns that row */
export async function askBox(page: Page, key: string, asked: string, wanted: string | RegExp): Promise<Locator> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: wanted }).first()
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.keyboard.press(key)
    if (await fillBox(page, asked).then(yes, no)) if (await row.waitFor({ timeout: 3_000 }).then(yes, no)) return row
    await page.keyboard.press('Escape')
  }
  throw new Error(`the box does not list “${wanted}” for “${asked}”`)
}

/** Replaces what stands in the box that is open. */
export function fillBox(page: Page, words: string): Promise<void> {
  const box = page.locator('.quick-input-widget:not([style*="display: none"]) input[type="text"]').first()
  return box.fill(words, { timeout: 5_000 })
}

const yes = (): boolean => true
const no = (): boolean => false
