// Plain text that becomes an article because the reader says so, and stays one.

import * as vscode from 'vscode'
import { equal, until } from './expect'
import { file, open } from './workspace'

const languageOf = async (name: string): Promise<string> => (await open(name)).languageId

suite('treat as news article', () => {
  test('the command makes the open file an article', async () => {
    equal(await languageOf('market.txt'), 'plaintext')
    await vscode.commands.executeCommand('dateline.treatAsArticle', file('market.txt'))
    await until(
      'market.txt is an article',
      () => languageOf('market.txt'),
      (language) => language === 'article',
    )
  })

  test('it is one again when it is closed and opened', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await until(
      'market.txt is an article',
      () => languageOf('market.txt'),
      (language) => language === 'article',
    )
  })

  test('text files under dateline.files.include are articles', async () => {
    equal(await languageOf('wire/harbour.txt'), 'plaintext')
    await vscode.workspace.getConfiguration('dateline', file('wire')).update('files.include', ['wire/**'])
    await until(
      'harbour.txt is an article',
      () => languageOf('wire/harbour.txt'),
      (language) => language === 'article',
    )
  })

  test('a file that the reader sets back to plain text stays plain text', async () => {
    const document = await open('wire/harbour.txt')
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
    await open('shopping.txt')
    equal(await languageOf('wire/harbour.txt'), 'plaintext')
  })
})
