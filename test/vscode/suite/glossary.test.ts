// The reader's own names: a glossary written while an article is open changes its cards, and its bad rows are marked.

import * as vscode from 'vscode'
import { equal, until } from './expect'
import { cardOn } from './shown'
import { file, open } from './workspace'

const places = file('.dateline/places.tsv')

suite('glossary', () => {
  let article: vscode.TextDocument

  suiteSetup(async () => void (article = await open('bridge.article')))
  suiteTeardown(() => vscode.workspace.fs.delete(file('.dateline'), { recursive: true }))

  test('a new row is followed in the open article, and so is the end of the file', async () => {
    await write('name\tcode\tkind\nGoats\tGH\tname\n')
    await until('the card', card, (words) => /Ghana[^]*Your glossary/.test(words))
    await vscode.workspace.fs.delete(places)
    await until('no card', card, (words) => words === '')
  })

  test('a bad row is marked where it stands, until it is mended', async () => {
    await write('name\tcode\nGoats\tQQ\n')
    const marks = await until('the mark', problems, (found) => found.length > 0)
    equal(marks, ['2:7 “QQ”'])
    await write('name\tcode\nGoats\tGH\n')
    await until('no mark', problems, (found) => found.length === 0)
  })

  const card = (): Promise<string> => cardOn(article, 'Goats use')

  /** Line and column as the editor counts them, and how the message begins. */
  const problems = (): string[] =>
    vscode.languages
      .getDiagnostics(places)
      .map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message.split(' ', 1)[0]}`)
})

const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(places, new TextEncoder().encode(text))
