// Steers the careful reader: tells the server what the user sees, and has a whole folder read ahead of time.

import { commands, ProgressLocation, window, type Disposable, type TextEditor } from 'vscode'
import { READ_AHEAD, VISIBLE, type ReadAheadParams, type VisibleParams } from '../server/protocol/messages'
import { listArticles } from './articles'
import { ARTICLE, type Server } from './server'

export function createCarefulSteering(server: Server): Disposable[] {
  function see({ document, visibleRanges }: TextEditor): void {
    if (document.languageId !== ARTICLE || visibleRanges.length === 0) return
    const seen: VisibleParams = {
      uri: document.uri.toString(),
      firstLine: visibleRanges[0].start.line,
      lastLine: visibleRanges[visibleRanges.length - 1].end.line,
    }
    void server.ask(VISIBLE, seen)
  }
  return [
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => see(textEditor)),
    commands.registerCommand('dateline.readFolderCarefully', () => readFolder(server)),
  ]
}

/** The articles that the folder's index knows, one after the other. */
async function readFolder(server: Server): Promise<void> {
  const { files } = await listArticles(ARTICLE)
  if (files.length === 0) return void window.showInformationMessage('There are no articles in this folder.')
  const options = { location: ProgressLocation.Notification, title: 'Reading carefully', cancellable: true }
  const isWhole = await window.withProgress(options, async (progress, token) => {
    for (const [index, uri] of files.entries()) {
      if (token.isCancellationRequested) return true
      progress.report({ message: `${index + 1} of ${files.length}`, increment: 100 / files.length })
      const wasRead = await server.ask<boolean>(READ_AHEAD, { uri } satisfies ReadAheadParams, token)
      if (!wasRead && !token.isCancellationRequested) return false
    }
    return true
  })
  if (!isWhole) void window.showWarningMessage('The careful reader cannot read here; the status item says why.')
}
