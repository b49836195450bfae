// What a reader sees and does in the workbench's page: words in the editor with their colours, cards, the outline.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { goToPlace } from './palette'

/** First colours can take long on a loaded machine. */
const patience = 60_000

export interface Look {
  /** As CSS writes it: "rgb(86, 156, 214)". */
  readonly color: string
  readonly background: string
  /** As the theme draws text that nothing is known about. */
  readonly plain: boolean
}

export async function waitForEditor(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: patience })
}

/** Moves the editor so that the first place where `words` stand is on screen. */
export async function goTo(page: Page, text: string, words: string): Promise<void> {
  const before = text.slice(0, text.indexOf(words)).split('\n')
  await goToPlace(page, before.length, before.at(-1)!.length + 1)
}

/** How `words` look at their first character, as soon as that is not how plain text looks. */
export async function colouredLook(page: Page, words: string): Promise<Look> {
  const end = Date.now() + patience
  for (;;) {
    const look = await page.evaluate(lookInPage, await placeOf(page, words))
    if (look && !look.plain) return look
    assert.ok(Date.now() < end, `“${words}” did not get a colour`)
    await page.waitForTimeout(200)
  }
}

/** The card that comes up when the mouse rests on `words`. */
export async function cardOn(page: Page, words: string): Promise<string> {
  const card = page.locator('.monaco-hover:not(.hidden) .hover-contents').first()
  for (let attempt = 0; attempt < 10; attempt++) {
    const place = await placeOf(page, words)
    assert.ok(place, `“${words}” is not on screen`)
    // The mouse comes from elsewhere each time: resting on, it would not ask a server that was not ready before.
    await page.mouse.move(place.x + 40, place.y + 60)
    await page.mouse.move(place.x, place.y, { steps: 4 })
    if (await card.waitFor({ timeout: 3_000 }).then(yes, no)) return card.innerText()
  }
  throw new Error(`no card came up on “${words}”`)
}

const yes = (): boolean => true
const no = (): boolean => false

export async function outlineRows(page: Page): Promise<string[]> {
  const header = page.locator('.pane-header', { hasText: 'Outline' }).first()
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click()
  const rows = page.locator('.outline-pane .monaco-list-row .label-name')
  await rows.first().waitFor({ timeout: patience })
  return rows.allInnerTexts()
}

/** What the language's status item in the status bar says when it is clicked. */
export async function statusOf(page: Page): Promise<string> {
  const card = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Dateline' }).first()
  const end = Date.now() + patience
  for (;;) {
    // The item may be drawn anew, or pushed aside by its neighbours, between the aim and the click.
    await page.locator('[id^="status.languageStatus"]').first().click()
    if (await card.waitFor({ timeout: 3_000 }).then(yes, no)) return (await card.innerText()).replaceAll('\n', ' ')
    assert.ok(Date.now() < end, 'the status item did not open')
    await page.keyboard.press('Escape')
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The middle of the first character of `words`, which may go on in the next screen line; waits until it is there. */
async function placeOf(page: Page, words: string): Promise<Place | undefined> {
  const found = await page.waitForFunction(placeInPage, words, { timeout: patience }).catch(() => undefined)
  return (await found?.jsonValue()) || undefined
}

function lookInPage(place: Place | undefined): Look | undefined {
  const element = place && document.elementFromPoint(place.x, place.y)
  const ground = document.querySelector('.monaco-editor-background')
  if (!element || !ground) return undefined
  return {
    color: getComputedStyle(element).color,
    background: getComputedStyle(ground).backgroundColor,
    // The editor's own name for the theme's foreground, without bold or italic.
    plain: /^(mtk1)?$/.test(element.className),
  }
}

// Runs in the page, alone: it may call nothing of this file, and hold no function with a name.
function placeInPage(words: string): Place | false {
  const lines = Array.from(document.querySelectorAll<HTMLElement>('.monaco-editor .view-line'))
  // Screen lines lie in the page in any order; each is put at its height.
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
  const text = lines.map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')).join('')
  let left = text.indexOf(words)
  if (left < 0) return false
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (left < node.length) {
        const range = document.createRange()
        range.setStart(node, left)
        range.setEnd(node, left + 1)
        const box = range.getBoundingClientRect()
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      }
      left -= node.length
    }
  }
  return false
}
