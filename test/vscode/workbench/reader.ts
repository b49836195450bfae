// A reader at the workbench: a server, the packed extension in one of its two hosts, a browser, and the folder of sample articles.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { packageExtension } from '../../../.scripts/package'
import { artefacts } from '../../../.scripts/places'
import { fetchVSCode, type VSCodeServer } from '../../../.scripts/vscode/fetch'
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
import { linkExtension } from '../hosts/web'
import { goTo, waitForEditor } from './page'
import { fillFolder, type Sample } from './samples'

/** Where the extension runs: beside the server, or in the page. */
export type Host = 'node' | 'web'

export type Settings = Readonly<Record<string, unknown>>

export interface Reader {
  readonly page: Page
  /** Where the packed extension lies, unpacked. */
  readonly extension: string
  /** Where the articles lie. */
  readonly folder: string
  /** The first articles where this machine has them. */
  readonly firstArticles: readonly Sample[]
  /** Loads the workbench in a theme, with one file of the folder open. `more` settings hold for this time. */
  open(file: string, theme: string, more?: Settings): Promise<void>
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
export async function createReader(chromium: string, settings: Settings = {}, host: Host = 'node'): Promise<Reader> {
  const { extension, ...packed } = await (workbench ??= startWorkbench())
  const { home, server } = host === 'node' ? packed : await (bareWorkbench ??= startServer())
  const place = mkdtempSync(join(tmpdir(), 'dateline-reader-'))
  const folder = join(place, 'articles')
  const firstArticles = fillFolder(folder)
  const browser = await openBrowser(chromium)
  const { page } = browser
  const unlink = host === 'web' ? await linkExtension(page, server, vscode(), { extension }) : () => {}
  let text = ''
  mkdirSync(screens, { recursive: true })

  return {
    page,
    extension,
    folder,
    firstArticles,
    async open(file, theme, more = {}) {
      text = readFileSync(join(folder, file), 'utf8')
      writeSettings(home, { ...calmSettings, ...steady, ...settings, ...more, 'workbench.colorTheme': theme })
      await page.goto(workbenchAddress(server, folder, [['openFile', remoteUri(server, join(folder, file))]]))
      await waitForEditor(page)
    },
    show: (words) => goTo(page, text, words),
    async photograph(name) {
      await page.screenshot({ path: join(screens, `${name}.png`), animations: 'disabled' })
    },
    async leave() {
      await browser.close()
      unlink()
      rmSync(place, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

interface Workbench {
  /** The server's own folder, with the settings. */
  readonly home: string
  readonly server: RunningServer
}

/** One for all suites of a run: packing and installing take longer than most of them. What a reader changes lies in the browser. */
let workbench: Promise<Workbench & { readonly extension: string }> | undefined
/** Without the extension, which a page may then bring along for its own host. */
let bareWorkbench: Promise<Workbench> | undefined

const vscode = (): VSCodeServer => fetchVSCode(chosenVersion())

async function startWorkbench(): Promise<Workbench & { readonly extension: string }> {
  const vsix = await packageExtension()
  const running = await startServer((home) => installExtension(vscode(), { home }, vsix))
  const extensions = join(running.home, 'extensions')
  const name = readdirSync(extensions).find((each) => each.includes('dateline'))
  if (name === undefined) throw new Error(`${extensions} does not hold the extension`)
  return { ...running, extension: join(extensions, name) }
}

async function startServer(prepare: (home: string) => void = () => {}): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-workbench-'))
  prepare(home)
  return { home, server: await serve(vscode(), { home }) }
}

suiteTeardown(async () => {
  for (const each of [workbench, bareWorkbench]) {
    const running = await each?.catch(() => undefined)
    if (!running) continue
    await running.server.stop()
    rmSync(running.home, { recursive: true, force: true, maxRetries: 3 })
  }
})
