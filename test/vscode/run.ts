// `npm run test:vscode`: the suite in both extension hosts of a real VS Code, one after the other.
// Options: --vscode VERSION; --host node or --host web for one of them.
// Ends with 1 when a test fails or a host does not come up; says so and ends with 0 where there is no browser to open it in.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { findChromium } from '../../.scripts/chromium'
import { artefacts, at, root } from '../../.scripts/places'
import { fetchVSCode, type VSCodeServer } from '../../.scripts/vscode/fetch'
import { calmSettings, serve, type RunningServer } from '../../.scripts/vscode/serve'
import { chosenVersion } from '../../.scripts/vscode/versions'
import { openBrowser } from './browser'
import { bundleSuite } from './hosts/bundle'
import { writeExpected } from './hosts/expected'
import { runInNodeHost } from './hosts/node'
import type { SuiteRun } from './hosts/suite-run'
import { runInWebHost } from './hosts/web'

const hosts = ['node', 'web'] as const
type Host = (typeof hosts)[number]

async function main(): Promise<void> {
  const chromium = findChromium()
  if (typeof chromium !== 'string') return console.log(`skipped: the suite in VS Code: ${chromium.why}`)
  const vscode = fetchVSCode(chosenVersion())
  const suite = await bundleSuite()
  for (const host of chosenHosts()) {
    console.log(`\nVS Code ${vscode.version}, ${host} extension host`)
    if ((await runHost(host, vscode, suite, chromium)) !== 0) process.exitCode = 1
  }
}

function chosenHosts(): readonly Host[] {
  const flag = process.argv.indexOf('--host')
  return flag < 0 ? hosts : hosts.filter((host) => host === process.argv[flag + 1])
}

/** One server, one browser and one fresh copy of the workspace for each host. */
async function runHost(host: Host, vscode: VSCodeServer, suite: string, chromium: string): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-suite-'))
  const workspace = join(home, 'workspace')
  cpSync(at('test/vscode/workspace'), workspace, { recursive: true })
  writeExpected(workspace)
  const server = await serve(vscode, { home: join(home, 'server'), settings: calmSettings })
  const browser = await openBrowser(chromium)
  const run: SuiteRun = { extension: root, suite, workspace, log: [] }
  let code = 1
  try {
    code = await inHost(host, browser.page, server, vscode, run)
  } catch (error) {
    console.log(`FAIL the suite in the ${host} extension host: ${(error as Error).message}`)
  }
  if (code !== 0) await keepTraces(host, browser.page, [...run.log, server.log()])
  await browser.close()
  await server.stop()
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  return code
}

const inHost = (host: Host, page: Page, server: RunningServer, vscode: VSCodeServer, run: SuiteRun): Promise<number> =>
  host === 'node' ? runInNodeHost(page, server, run) : runInWebHost(page, server, vscode, run)

async function keepTraces(host: Host, page: Page, log: readonly string[]): Promise<void> {
  mkdirSync(artefacts, { recursive: true })
  const traces = join(artefacts, `suite-${host}`)
  writeFileSync(`${traces}.log`, log.join('\n'))
  await page.screenshot({ path: `${traces}.png` }).catch(() => undefined)
  console.log(`what was printed and shown: ${traces}.log, ${traces}.png`)
}

void main()
