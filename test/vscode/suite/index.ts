// The whole suite as one bundle for every extension host: desktop, remote (Node) and web worker.
// Mocha's browser build is used in all of them, so that a test behaves the same wherever it runs.

import 'mocha/mocha'
import * as vscode from 'vscode'
import { runAndReport } from './report'

mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: Mocha.reporters.Base })

/** What VS Code calls. Rejects when a test failed. */
export async function run(): Promise<void> {
  // The careful reader would change what a test has just seen; its own suite asks for it.
  await vscode.workspace.getConfiguration('dateline').update('reader', 'quick', true)
  // Loaded only now, when mocha has put `suite` and `test` in place.
  await import('./all')
  const failed = await runAndReport(mocha)
  if (failed > 0) throw new Error(`${failed} tests failed`)
}
