// What every host run shares: the page on which VS Code tells what the suite printed and how it ended.

import type { Page } from 'playwright-core'
import { MARK } from '../suite/report'

export interface SuiteRun {
  /** The folder that holds the extension's package.json. */
  readonly extension: string
  /** The bundled suite. */
  readonly suite: string
  /** The folder to open in the workbench. */
  readonly workspace: string
  /** Gets every line that the page's console shows, the suite's own and VS Code's. */
  readonly log: string[]
}

const limit = 300_000

/**
 * Prints the suite's own lines as they come.
 *
 * @returns a promise of the exit code. It rejects when the page crashes, when nothing ends within five minutes, and when
 *          the suite ends without its closing line: then it did not run, whatever the code says
 */
export async function listen(page: Page, log: string[]): Promise<{ readonly exit: Promise<number> }> {
  let end!: (code: number) => void
  let closed = false
  const exit = new Promise<number>((resolve, reject) => {
    end = (code) => (closed ? resolve(code) : reject(new Error('the suite ended without its closing line')))
    page.once('crash', () => reject(new Error('the page crashed')))
    setTimeout(() => reject(new Error('the suite did not end within five minutes')), limit).unref()
  })
  await page.exposeFunction('codeAutomationExit', (code: number) => end(code))
  await page.exposeFunction('codeAutomationLog', (_type: string, words: readonly unknown[]) => {
    const printed = words.join(' ')
    log.push(printed)
    const at = printed.indexOf(MARK)
    if (at < 0) return
    const line = printed.slice(at + MARK.length)
    console.log(line)
    closed ||= closing.test(line)
  })
  return { exit }
}

const closing = /^\d+ passed, \d+ failed, \d+ skipped$/
