// A headless Chromium with one page, for driving the workbench.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'

export interface Browser {
  readonly context: BrowserContext
  readonly page: Page
  close(): Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @param program the path that `findChromium` gave */
export async function openBrowser(program: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: flags,
  })
  // A page that does not count as local must be let talk to the server; copying is tried by reading what was copied.
  await context.grantPermissions(['local-network-access', 'clipboard-read', 'clipboard-write'])
  const close = async (): Promise<void> => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return { context, page: context.pages()[0] ?? (await context.newPage()), close }
}
