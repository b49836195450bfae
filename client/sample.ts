// The sample article that comes with Dateline: shown, never saved, in every kind of window.

import { commands, Disposable, Uri, window, workspace, type ExtensionContext } from 'vscode'

const SCHEME = 'dateline-sample'
const NAME = 'mountain-railway.article'
const WALKTHROUGH = 'welcome'

export function createSample({ extension, extensionUri }: ExtensionContext): Disposable {
  const content = workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent() {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'client', 'walkthrough', NAME))
      return new TextDecoder().decode(bytes)
    },
  })
  return Disposable.from(
    content,
    commands.registerCommand('dateline.openSample', openSample),
    commands.registerCommand('dateline.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${WALKTHROUGH}`, false),
    ),
  )
}

async function openSample(): Promise<void> {
  const document = await workspace.openTextDocument(Uri.from({ scheme: SCHEME, path: `/${NAME}` }))
  await window.showTextDocument(document, { preview: false })
}
