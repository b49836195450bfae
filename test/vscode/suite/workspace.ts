// The folder that is open while the suite runs: a copy of test/vscode/workspace.

import * as vscode from 'vscode'

export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri

/** Opens a file of the folder in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name))
  await vscode.window.showTextDocument(document)
  return document
}
