// The command Treat as News Article: for the file in the editor, or for files and folders picked in the explorer.
// What it does is kept as globs in the settings, where it can be seen and undone.

import { FileType, Uri, window, workspace } from 'vscode'
import { include } from './include'
import type { Recognition } from './recognition'

export interface TreatOptions {
  /** What was clicked, and all that was selected with it; neither when the command comes from the palette. */
  readonly uri: unknown
  readonly uris: unknown
  readonly recognition: Recognition
}

export async function treatAsArticle({ uri, uris, recognition }: TreatOptions): Promise<void> {
  for (const target of targets(uri, uris)) {
    if (target.scheme !== 'untitled' && (await isFolder(target))) await include(target, 'folder')
    else await treatFile(target, recognition)
  }
}

function targets(uri: unknown, uris: unknown): readonly Uri[] {
  if (Array.isArray(uris) && uris.length > 0) return uris.filter((each) => each instanceof Uri)
  if (uri instanceof Uri) return [uri]
  const active = window.activeTextEditor?.document.uri
  return active ? [active] : []
}

async function isFolder(uri: Uri): Promise<boolean> {
  return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0
}

async function treatFile(uri: Uri, recognition: Recognition): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const wasPlainText = document.languageId === 'plaintext'
  await recognition.treat(document)
  // The setting speaks of plain text alone; a file of another kind becomes an article in this window only.
  if (wasPlainText && !document.isUntitled) await include(uri, 'file')
  await window.showTextDocument(document, { preview: false })
}
