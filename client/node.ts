// The extension's entry point where the editor runs on Node: the server is a process of its own.

import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start } from './start'

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server-node.js').fsPath
  const server = { module, transport: TransportKind.ipc }
  start(context, (options) => new LanguageClient('dateline', 'Dateline', { run: server, debug: server }, options))
}
