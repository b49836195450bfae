// Remembers the documents that are to be left as they are: the user picked another language for them, or turned down the offer.

import { workspace, type ExtensionContext, type Uri } from 'vscode'

export interface Choices {
  isLeftAlone(uri: Uri): boolean
  leaveAlone(uri: Uri): Promise<void>
  forget(uri: Uri): Promise<void>
}

const KEY = 'dateline.leftAlone'
/** The oldest go first. */
const MOST = 500

export function createChoices({ workspaceState, globalState }: ExtensionContext): Choices {
  // Without a folder there is no workspace whose state lasts.
  const memory = workspace.workspaceFolders ? workspaceState : globalState

  function without(uri: Uri): string[] {
    return memory.get<string[]>(KEY, []).filter((each) => each !== uri.toString())
  }

  return Object.freeze({
    isLeftAlone: (uri: Uri) => memory.get<string[]>(KEY, []).includes(uri.toString()),
    leaveAlone: async (uri: Uri) => memory.update(KEY, [...without(uri), uri.toString()].slice(-MOST)),
    forget: async (uri: Uri) => memory.update(KEY, without(uri)),
  })
}
