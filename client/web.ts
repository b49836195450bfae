// The extension's entry point where the editor runs in a browser: the server is a worker, and its knowledge is read for it.

import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import type { InitializationOptions } from '../server/protocol/settings'
import { start } from './start'

export function activate(context: ExtensionContext): void {
  const dist = Uri.joinPath(context.extensionUri, 'dist')
  const initializationOptions: InitializationOptions = { knowledge: Uri.joinPath(dist, 'knowledge.json').toString() }
  const startWorker = async () => new Worker(Uri.joinPath(dist, 'server-web.js').toString(true))
  start(
    context,
    (options) => new LanguageClient('dateline', 'Dateline', startWorker, { ...options, initializationOptions }),
  )
}
