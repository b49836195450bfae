// `npm run test:desktop`: the same suite in a desktop VS Code, which @vscode/test-electron downloads.
// For machines that reach VS Code's download site; fails with one clear line where that cannot be reached.

import { runTests } from '@vscode/test-electron'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at, root } from '../../.scripts/places'
import { bundleSuite } from './hosts/bundle'

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-desktop-'))
  const workspace = join(home, 'workspace')
  cpSync(at('test/vscode/workspace'), workspace, { recursive: true })
  try {
    const suite = await bundleSuite()
    const launchArgs = [
      workspace,
      '--disable-extensions',
      '--disable-workspace-trust',
      `--user-data-dir=${join(home, 'user')}`,
    ]
    await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs,
      cachePath: at('.cache/vscode-desktop'),
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

main().catch((error: Error & { code?: string }) => {
  const unreachable = ['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN'].includes(error.code ?? '')
  console.error(
    unreachable
      ? `test:desktop cannot download VS Code from here (${error.message}); npm run test:vscode needs no download`
      : error.message,
  )
  process.exitCode = 1
})
