// The workspace as the client describes it: its folders, what it can tell of changes, and how the server asks to be told.

import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver'

/** The folder too: where it comes or goes with all that is in it, an editor may tell of nothing else. */
const GLOSSARY_FILES = ['**/.dateline', '**/.dateline/*.tsv']

export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri === null || rootUri === undefined ? [] : [rootUri]
}

/** Asks to be told when a glossary changes. To be called once the connection is ready for requests. */
export function watchGlossaries({ client }: Connection, { workspace }: ClientCapabilities): void {
  if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return
  const watchers = GLOSSARY_FILES.map((globPattern) => ({ globPattern }))
  // A client that cannot after all is logged by the connection; glossaries are then read once.
  client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {})
}

/** @param changed gets all folders of the workspace after each change */
export function watchFolders(
  connection: Connection,
  { workspace }: ClientCapabilities,
  { folders, changed }: { readonly folders: readonly string[]; changed(folders: readonly string[]): void },
): void {
  if (!workspace?.workspaceFolders) return
  let now = folders
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => uri))
    now = [...now.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => uri)]
    changed(now)
  })
}
