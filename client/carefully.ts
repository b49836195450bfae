// Steers the careful reader: tells the server what the user sees, and has a whole folder read ahead of time.

import { commands, ProgressLocation, window, workspace, type Disposable, type TextEditor, type Uri } from 'vscode'
import { READ_AHEAD, VISIBLE, type ReadAheadParams, type VisibleParams } from '../server/protocol/messages'
import { ARTICLE, type Server } from './server'

/** The endings that the manifest gives the language. */
const ARTICLES = '**/*.{article,news,article.txt,news.txt,article.md}'

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

async function readFolder(server: Server): Promise<void> {
  const files = await workspace.findFiles(ARTICLES)
  if (files.length === 0) return void window.showInformationMessage('There are no articles in this folder.')
  const options = { location: ProgressLocation.Notification, title: 'Reading carefully', cancellable: true }
  await window.withProgress(options, async (progress, token) => {
    for (const [index, file] of files.entries()) {
      if (token.isCancellationRequested) return
      progress.report({ message: `${index + 1} of ${files.length}`, increment: 100 / files.length })
      const text = await textOf(file)
      const wasRead =
        text === undefined || (await server.ask<boolean>(READ_AHEAD, { text } satisfies ReadAheadParams, token))
      if (token.isCancellationRequested) return
      if (!wasRead)
        return void window.showWarningMessage('The careful reader cannot read here; the status item says why.')
    }
  })
}

/** Undefined for a file that cannot be read, which costs only itself. */
async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file))
  } catch {
    return undefined
  }
}
