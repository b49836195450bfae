// A reader at the workbench: a server with the packed extension installed, a browser, and the folder of sample articles.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { packageExtension } from '../../../.scripts/package'
import { artefacts } from '../../../.scripts/places'
import { fetchVSCode } from '../../../.scripts/vscode/fetch'
import {
  calmSettings,
  installExtension,
  remoteUri,
  serve,
  workbenchAddress,
  writeSettings,
  type RunningServer,
} from '../../../.scripts/vscode/serve'
import { chosenVersion } from '../../../.scripts/vscode/versions'
import { openBrowser } from '../browser'
import { goTo, waitForEditor } from './page'
import { fillFolder, type Sample } from './samples'

export interface Reader {
  readonly page: Page
  /** Where the articles lie. */
  readonly folder: string
  /** The first articles where this machine has them. */
  readonly firstArticles: readonly Sample[]
  /** Loads the workbench in a theme, with one file of the folder open. */
  open(file: string, theme: string): Promise<void>
  /** Brings words of the open file on screen. */
  show(words: string): Promise<void>
  /** Keeps a picture of the page in .artefacts/screens. */
  photograph(name: string): Promise<void>
  leave(): Promise<void>
}

const screens = join(artefacts, 'screens')

/** Readings that the careful reader does not correct while a test looks at them. */
const steady = { 'dateline.reader': 'quick' }

/** @param settings beside those that keep the workbench calm */
export async function createReader(
  chromium: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Reader> {
  const { home, server } = await (workbench ??= startWorkbench())
  const place = mkdtempSync(join(tmpdir(), 'dateline-reader-'))
  const folder = join(place, 'articles')
  const firstArticles = fillFolder(folder)
  const browser = await openBrowser(chromium)
  const { page } = browser
  let text = ''
  mkdirSync(screens, { recursive: true })

  return {
    page,
    folder,
    firstArticles,
    async open(file, theme) {
      text = readFileSync(join(folder, file), 'utf8')
      writeSettings(home, { ...calmSettings, ...steady, ...settings, 'workbench.colorTheme': theme })
      await page.goto(workbenchAddress(server, folder, [['openFile', remoteUri(server, join(folder, file))]]))
      await waitForEditor(page)
    },
    show: (words) => goTo(page, text, words),
    async photograph(name) {
      await page.screenshot({ path: join(screens, `${name}.png`), animations: 'disabled' })
    },
    async leave() {
      await browser.close()
      rmSync(place, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

interface Workbench {
  /** The server's own folder, with the packed extension and the settings. */
  readonly home: string
  readonly server: RunningServer
}

/** One for all suites of a run: packing and installing take longer than most of them. What a reader changes lies in the browser. */
let workbench: Promise<Workbench> | undefined

async function startWorkbench(): Promise<Workbench> {
  const vsix = await packageExtension()
  const vscode = fetchVSCode(chosenVersion())
  const home = mkdtempSync(join(tmpdir(), 'dateline-workbench-'))
  installExtension(vscode, { home }, vsix)
  return { home, server: await serve(vscode, { home }) }
}

suiteTeardown(async () => {
  const running = await workbench?.catch(() => undefined)
  if (!running) return
  await running.server.stop()
  rmSync(running.home, { recursive: true, force: true, maxRetries: 3 })
})
