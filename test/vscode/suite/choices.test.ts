// What the reader has decided about a file goes before what the settings say of many.

import * as vscode from 'vscode'
import { equal, until } from './expect'
import { file } from './workspace'

const files = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('files', file('wire'))
const dateline = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('dateline', file('wire'))

suite('choices', () => {
  suiteSetup(() => dateline().update('files.include', ['wire/**']))
  suiteTeardown(async () => {
    await files().update('associations', undefined)
    await dateline().update('files.include', undefined)
  })

  test('a file that the reader has set back to plain text stays plain text when it is closed and opened anew', async () => {
    await until(
      'tides.txt is an article',
      async () => (await open('wire/tides.txt')).languageId,
      (language) => language === 'article',
    )
    await vscode.languages.setTextDocumentLanguage(await open('wire/tides.txt'), 'plaintext')
    await close('wire/tides.txt')
    await open('wire/tides.txt')
    // Another file of the folder becomes an article meanwhile, so there was time for this one too.
    await until(
      'quay.txt is an article',
      async () => (await open('wire/quay.txt')).languageId,
      (language) => language === 'article',
    )
    equal((await open('wire/tides.txt')).languageId, 'plaintext')
  })

  test('a file that files.associations speaks of is left to it', async () => {
    await close('wire/quay.txt')
    await files().update('associations', { 'pilot*.txt': 'plaintext' })
    await open('wire/pilots.txt')
    await until(
      'quay.txt is an article',
      async () => (await open('wire/quay.txt')).languageId,
      (language) => language === 'article',
    )
    equal((await open('wire/pilots.txt')).languageId, 'plaintext')
  })
})

/** Opens the file as a reader does. A document that the suite asks for itself outlives its editor by minutes. */
async function open(path: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', file(path))
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file(path).toString())!
}

/** Closes the editors, and waits until the document is gone too: the next one is another object. */
async function close(path: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  const uri = file(path).toString()
  await until(
    `${path} is closed`,
    () => vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri),
    (isOpen) => !isOpen,
  )
}
