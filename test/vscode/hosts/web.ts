// Runs the suite in the web-worker extension host, against the extension's `browser` entry.
// A worker cannot start a worker from a remote file, so the extension comes over http, as on vscode.dev: the workbench page
// is rewritten on its way to the browser to name it, while the workspace stays a real folder.

import { rmSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import type { VSCodeServer } from '../../../.scripts/vscode/fetch'
import { workbenchAddress, type RunningServer } from '../../../.scripts/vscode/serve'
import { listen, type SuiteRun } from './suite-run'

/** @returns the suite's exit code */
export async function runInWebHost(
  page: Page,
  server: RunningServer,
  vscode: VSCodeServer,
  run: SuiteRun,
): Promise<number> {
  const unlink = await linkExtension(page, server, vscode, run)
  try {
    const { exit } = await listen(page, run.log)
    await page.goto(workbenchAddress(server, run.workspace, [['skipWelcome', 'true']]))
    return await exit
  } finally {
    unlink()
  }
}

/**
 * Has every workbench that the page opens load the extension, and run the suite where there is one.
 *
 * @returns takes the link away again
 */
export async function linkExtension(
  page: Page,
  server: RunningServer,
  vscode: VSCodeServer,
  { extension, suite }: Pick<SuiteRun, 'extension'> & Partial<SuiteRun>,
): Promise<() => void> {
  // The server serves its own folder, so a link in it puts the extension on the page's origin.
  const name = `extension-${process.pid}`
  const link = join(vscode.folder, name)
  symlinkSync(extension, link)
  await nameExtension(page, server, (base) => ({
    extension: component(server, `${base}/${name}`),
    ...(suite && { suite: component(server, `${base}/${name}/${relative(extension, suite)}`) }),
  }))
  return () => rmSync(link, { force: true })
}

interface Names {
  readonly extension: object
  readonly suite?: object
}

async function nameExtension(page: Page, server: RunningServer, names: (base: string) => Names): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: rewrite(await response.text(), server, names) })
    },
  )
}

function rewrite(html: string, server: RunningServer, names: (base: string) => Names): string {
  const [, href] = /href="([^"]*)\/out\/vs\/code\/browser\/workbench\/workbench\.css"/.exec(html) ?? []
  if (href === undefined) throw new Error('the workbench page does not say where its files are')
  const { extension, suite } = names(new URL(href, server.origin).pathname)
  const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/
  return html.replace(settings, (_, start: string, escaped: string) => {
    const configuration = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    configuration.developmentOptions = { extensions: [extension], ...(suite && { extensionTestsPath: suite }) }
    return `${start}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
  })
}

/** A URI in the form in which the page's configuration holds one. */
const component = ({ authority }: RunningServer, path: string): object => ({ scheme: 'http', authority, path })
