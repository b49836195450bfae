// The folder that is open while the suite runs: a copy of test/vscode/workspace.

import * as vscode from 'vscode'

/** A file or folder of the workspace by its path there. */
export const file = (path: string): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ...path.split('/'))

/** Opens a file of the folder in the editor. */
export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path))
  await vscode.window.showTextDocument(document)
  return document
}
