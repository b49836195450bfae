// Articles that are no files on a disk: in a virtual file system, and not saved yet.

import * as vscode from 'vscode'
import { equal, matches, until } from './expect'
import { outlineOf } from './shown'

const TEXT = 'Pier to close\n\n“The pier is not safe,” harbour master Odile Brandt said on Monday.\n'

suite('anywhere', () => {
  test('an article in a virtual file system is read', async () => {
    const files = vscode.workspace.registerTextDocumentContentProvider('dateline-test', {
      provideTextDocumentContent: () => TEXT,
    })
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('dateline-test:/archive/pier.article'))
    equal(document.languageId, 'article')
    matches((await rowsOf(document)).join('\n'), /Odile Brandt: “The pier is not safe/)
    files.dispose()
  })

  test('an unsaved text becomes an article by the command, and no setting is written for it', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: TEXT })
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('dateline.treatAsArticle')
    equal(document.languageId, 'article')
    matches((await rowsOf(document)).join('\n'), /Odile Brandt: “The pier is not safe/)
    const include = vscode.workspace.getConfiguration('dateline').get<string[]>('files.include', [])
    equal(
      include.filter((glob) => glob.includes('Untitled')),
      [],
    )
  })
})

const rowsOf = (document: vscode.TextDocument): Promise<string[]> =>
  until(
    'the outline',
    () => outlineOf(document),
    (rows) => rows.length > 0,
  )
