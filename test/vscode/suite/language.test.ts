// Which files are articles from the start, and which are left alone.

import * as vscode from 'vscode'
import { equal } from './expect'
import { open } from './workspace'

suite('language', () => {
  for (const name of ['bridge.article', 'ferry.news', 'ferry.article.txt', 'ferry.news.txt', 'ferry.article.md']) {
    test(`${name} is a news article`, async () => {
      equal((await open(name)).languageId, 'article')
    })
  }

  test('other text and Markdown files keep their language', async () => {
    equal((await open('shopping.txt')).languageId, 'plaintext')
    equal((await open('notes.md')).languageId, 'markdown')
  })

  test('text that looks like an article is still plain text until the reader says so', async () => {
    equal((await open('market.txt')).languageId, 'plaintext')
  })

  test('an article wraps its lines and has no suggestions and no boxes round curly quotes', async () => {
    const { uri } = await open('bridge.article')
    const editor = vscode.workspace.getConfiguration('editor', { uri, languageId: 'article' })
    equal(editor.get('wordWrap'), 'on')
    equal(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' })
    equal(editor.get('unicodeHighlight.ambiguousCharacters'), false)
  })
})
