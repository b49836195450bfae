// Wires the folder: the client's list of articles, its watching, the commands and the workspace's symbols.

import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type Disposable,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { CarefulReadings, Knowledge } from '../../core/index'
import { LIST_ARTICLES, READ_FOLDER, STOP_READING_FOLDER, type ListArticlesResult } from '../../protocol/messages'
import type { Answers } from '../answer'
import { workspaceSymbols } from '../handlers/workspaceSymbols'
import type { Host, ReadFile } from '../host'
import { createFolder, type Folder } from './folder'
import { createProgressOn } from './progress'

export interface FolderWiring {
  readonly connection: Connection
  readonly host: Host
  readonly request: Answers['request']
  readonly readFile: ReadFile
  knowledgeFor(uri: string): Promise<Knowledge>
  readingsOf(text: string): CarefulReadings | undefined
  capabilities(): ClientCapabilities
}

export const FOLDER: ServerCapabilities = {
  workspaceSymbolProvider: true,
  executeCommandProvider: { commands: [READ_FOLDER, STOP_READING_FOLDER] },
}

export function serveFolder({ connection, request, capabilities, ...deps }: FolderWiring): Folder {
  const folder = createFolder({
    ...deps,
    list: () => listArticles(connection),
    watch: createWatch(connection, capabilities),
    createProgress: createProgressOn(connection, capabilities),
    log: (message) => connection.console.log(message),
  })
  connection.onWorkspaceSymbol(
    request('workspace/symbol', [], ({ query }: { readonly query: string }) => workspaceSymbols(folder.search(query))),
  )
  connection.onExecuteCommand(
    request('workspace/executeCommand', null, ({ command }: { readonly command: string }) => {
      // Nobody waits for the reading: it shows its own progress.
      if (command === READ_FOLDER) void folder.read()
      if (command === STOP_READING_FOLDER) folder.stop()
      return null
    }),
  )
  return folder
}

/** Other clients than ours cannot list articles; then open ones are all there are. */
async function listArticles(connection: Connection): Promise<ListArticlesResult | undefined> {
  try {
    return await connection.sendRequest<ListArticlesResult>(LIST_ARTICLES)
  } catch {
    return undefined
  }
}

function createWatch(
  { client }: Connection,
  capabilities: () => ClientCapabilities,
): (found: ListArticlesResult) => void {
  let watched = ''
  let registration: Promise<Disposable | undefined> | undefined
  return ({ watch }) => {
    const files = capabilities().workspace?.didChangeWatchedFiles
    const now = JSON.stringify(watch)
    if (now === watched || !files?.dynamicRegistration || !files.relativePatternSupport) return
    watched = now
    void registration?.then((old) => old?.dispose())
    const watchers = watch.map(({ folder, glob }) => ({ globPattern: { baseUri: folder, pattern: glob } }))
    registration = client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
  }
}
