// The careful reader in the editor: it reads what is open, gives the same places in every host, and can be turned off.

import * as vscode from 'vscode'
import { equal, matches, until } from './expect'
import { EXPECTED, READERS_SAMPLE, type ExpectedRows, type Row } from './readers'
import { cardOn } from './shown'
import { file, open } from './workspace'

/** The first reading waits until the networks are loaded, which takes long on a busy machine. */
const PATIENCE = 90_000

const dateline = (): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('dateline', file(READERS_SAMPLE))

suite('careful reader', function () {
  this.timeout(2 * PATIENCE)
  let article: vscode.TextDocument
  let expected: ExpectedRows

  suiteSetup(async () => {
    const bytes = await vscode.workspace.fs.readFile(file(EXPECTED))
    expected = JSON.parse(new TextDecoder().decode(bytes)) as ExpectedRows
    await dateline().update('reader', 'careful')
    article = await open(READERS_SAMPLE)
  })

  suiteTeardown(() => dateline().update('reader', undefined))

  test('an open article is read carefully, with the places that the command line gives', async () => {
    if (JSON.stringify(expected.careful) === JSON.stringify(expected.quick)) throw new Error('the sample tells nothing')
    await untilRows('the careful reading', expected.careful)
  })

  test('the card says that the careful reader read it, and how sure it is', async () => {
    matches(await cardOn(article, 'the bill at $65'), /(sure|likely|in doubt)\. Read by the careful reader\./)
  })

  test('the setting turns it off and on again', async () => {
    await dateline().update('reader', 'quick')
    await untilRows('the quick reading', expected.quick)
    await dateline().update('reader', 'careful')
    await untilRows('the careful reading', expected.careful)
  })

  test('the folder’s articles are read carefully by the command, and their statements are found', async () => {
    await until(
      'the quick reading finds the name',
      () => symbols('Brandt'),
      (names) => names.length > 0,
    )
    equal((await symbols('second dredger')).length, 0)
    await vscode.commands.executeCommand('dateline.readFolderCarefully')
    matches((await symbols('second dredger')).join(), /./)
  })

  async function untilRows(what: string, wanted: readonly Row[]): Promise<void> {
    const isWanted = (rows: readonly Row[]) => JSON.stringify(rows) === JSON.stringify(wanted)
    equal(await until(what, () => rowsOf(article), isWanted, PATIENCE), wanted)
  }
})

/** The statements' rows in the outline, in its order. */
async function rowsOf(article: vscode.TextDocument): Promise<Row[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    article.uri,
  )
  return (symbols ?? []).flatMap(({ children }) =>
    children.map(({ range, selectionRange }): Row => [
      article.offsetAt(range.start),
      article.offsetAt(range.end),
      article.offsetAt(selectionRange.start),
      article.offsetAt(selectionRange.end),
    ]),
  )
}

/** What the search over the whole folder finds. */
async function symbols(query: string): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  )
  return found.map(({ name }) => name)
}
