// The extension's entry point where the editor runs in a browser: the server is a worker, and its knowledge is read for it.

import { Uri, type ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import type { InitializationOptions } from '../server/protocol/settings'
import { start } from './start'

export function activate(context: ExtensionContext): void {
  const dist = Uri.joinPath(context.extensionUri, 'dist')
  const places: InitializationOptions = {
    knowledge: Uri.joinPath(dist, 'knowledge.json').toString(),
    weights: Uri.joinPath(dist, 'quick.bin').toString(),
    careful: Uri.joinPath(dist, 'careful').toString(),
  }
  // The worker itself would not do: what VS Code's own worker host makes is no instance of the `Worker` that the client asks for.
  const startWorker = async () => {
    const worker = new Worker(Uri.joinPath(dist, 'server-web.js').toString(true))
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  start(
    context,
    (options) =>
      new LanguageClient('dateline', 'Dateline', startWorker, {
        ...options,
        initializationOptions: { ...options.initializationOptions, ...places },
      }),
  )
}
