// The article report as a reader meets it in the workbench: opening it, what its page shows, saving from it.

import { existsSync, readFileSync, statSync } from 'node:fs'
import type { FrameLocator, Page } from 'playwright-core'
import { runCommand } from './palette'

export interface ReportPage {
  text(selector: string): Promise<string>
  waitForText(selector: string, words: string): Promise<void>
  /** What a listener hears for each link of a picture, in their order. */
  labels(picture: string): Promise<string[]>
  /** Puts the focus on the one link of a picture that Tab reaches. */
  focusFirst(picture: string): Promise<void>
  save(picture: string, format: string): Promise<void>
  scrollTo(selector: string): Promise<void>
  background(): Promise<string>
}

const patience = 60_000

/** Runs the command from the palette and waits until something is drawn. */
export async function openReport(page: Page): Promise<ReportPage> {
  await page.locator('.editor-actions [aria-label^="Open Article Report"]').first().waitFor({ timeout: patience })
  await runCommand(page, 'Dateline: Open Article Report')
  const report = reportPage(page)
  await report.waitForText('h1', '')
  return report
}

function reportPage(page: Page): ReportPage {
  // A webview is a frame in a frame. Looked up anew each time: loading the window makes others.
  const frame = (): FrameLocator => page.frameLocator('iframe.webview').frameLocator('#active-frame')
  const links = (picture: string) => frame().locator(`figure:has([data-name="${picture}"]) svg a`)
  return {
    text: (selector) => frame().locator(selector).first().innerText(),
    waitForText: (selector, words) =>
      frame().locator(selector, { hasText: words }).first().waitFor({ timeout: patience }),
    labels: (picture) => links(picture).evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? '')),
    focusFirst: (picture) => links(picture).first().focus(),
    save: (picture, format) => frame().locator(`[data-name="${picture}"][data-save="${format}"]`).click(),
    scrollTo: (selector) =>
      frame()
        .locator(selector)
        .evaluate((element) => element.scrollIntoView()),
    background: () =>
      frame()
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor),
  }
}

/** Takes the file name that the dialog offers. @returns the file's bytes, once they are there */
export async function confirmSaving(page: Page, file: string): Promise<Buffer> {
  await page.locator('.quick-input-widget:not([style*="display: none"])').waitFor({ timeout: patience })
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  const end = Date.now() + patience
  while (!existsSync(file) || statSync(file).size === 0) {
    if (Date.now() > end) throw new Error(`${file} was not saved`)
    await page.waitForTimeout(100)
  }
  return readFileSync(file)
}
