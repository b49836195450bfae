// Runs the suite in the Node extension host of VS Code's server, against the extension as it lies in its folder.

import type { Page } from 'playwright-core'
import { remoteUri, workbenchAddress, type RunningServer } from '../../../.scripts/vscode/serve'
import { listen, type SuiteRun } from './suite-run'

/** @returns the suite's exit code */
export async function runInNodeHost(page: Page, server: RunningServer, run: SuiteRun): Promise<number> {
  const { exit } = await listen(page, run.log)
  const payload = [
    ['extensionDevelopmentPath', remoteUri(server, run.extension)],
    ['extensionTestsPath', remoteUri(server, run.suite)],
    ['skipWelcome', 'true'],
  ] as const
  await page.goto(workbenchAddress(server, run.workspace, payload))
  return exit
}
