// Moving through an article: to introductions and mentions, up and down hierarchies, over the folder, with hints on and off.

import * as vscode from 'vscode'
import { equal, matches, until } from './expect'
import { outlineOf } from './shown'
import { file, open } from './workspace'

const TEXT = `Pier to close

Kenyan Transport Minister Adela Brandt came to the pier on Monday.

“Japan paid $150 bln for it,” she said.

“It will last,” she added. Write to desk@pier.example.
`

suite('navigation', () => {
  let article: vscode.TextDocument

  suiteSetup(async () => {
    article = await vscode.workspace.openTextDocument({ language: 'article', content: TEXT })
    await vscode.window.showTextDocument(article)
    await until(
      'the outline',
      () => outlineOf(article),
      (rows) => rows.length > 0,
    )
  })

  test('from “she” to the introduction, also by the editor’s own command', async () => {
    const found = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', article.uri, at('she said'))
    equal(
      found.map(({ targetSelectionRange: range }) => article.getText(range)),
      ['Kenyan Transport Minister Adela Brandt'],
    )
    const editor = await vscode.window.showTextDocument(article)
    editor.selection = new vscode.Selection(at('she said'), at('she said'))
    await vscode.commands.executeCommand('editor.action.revealDefinition')
    await until(
      'the cursor at the introduction',
      () => editor.selection.active.line,
      (line) => line === 2,
    )
  })

  test('references and highlights are the same three places', async () => {
    for (const command of ['vscode.executeReferenceProvider', 'vscode.executeDocumentHighlights']) {
      const found = await ask<vscode.DocumentHighlight[]>(command, article.uri, at('she said'))
      equal(
        found.map(({ range }) => range.start.line),
        [2, 4, 6],
        command,
      )
    }
  })

  test('a speaker’s paragraphs fold, and a selection grows from word to sentence', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', article.uri)
    equal(
      folds.map(({ start, end }) => [start, end]),
      [[4, 6]],
    )
    const [chain] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', article.uri, [
      at('Adela'),
    ])
    const steps = []
    for (let step: vscode.SelectionRange | undefined = chain; step; step = step.parent)
      steps.push(article.getText(step.range))
    equal(steps.slice(0, 2), ['Adela', 'Kenyan Transport Minister Adela Brandt'])
  })

  test('hints are shown, and one command hides and shows them', async () => {
    equal(await hintsOf(), ['Adela Brandt', '= 150,000,000,000', 'Adela Brandt'].sort())
    await vscode.commands.executeCommand('dateline.toggleHints')
    await until('no hints', hintsOf, (hints) => hints.length === 0)
    await vscode.commands.executeCommand('dateline.toggleHints')
    await until('the hints again', hintsOf, (hints) => hints.length === 3)
  })

  test('lenses come with the setting, and choosing one shows the statements', async () => {
    const settings = vscode.workspace.getConfiguration('dateline')
    const lensesOf = async (): Promise<string[]> => {
      const found = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', article.uri, 10)
      return found.map(({ command }) => command?.title ?? '')
    }
    equal(await lensesOf(), [])
    await settings.update('codeLens', 'names', vscode.ConfigurationTarget.Global)
    const wanted = 'Adela Brandt: 1 statement'
    await until('lenses', lensesOf, (titles) => titles.join() === `${wanted},${wanted}`)
    const [lens] = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', article.uri, 10)
    await vscode.commands.executeCommand(lens!.command!.command, ...lens!.command!.arguments!)
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global)
  })

  test('an address is a link', async () => {
    const found = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', article.uri)
    equal(found.map(({ target }) => target?.toString(true)).includes('mailto:desk@pier.example'), true)
  })

  test('the call hierarchy says whom somebody speaks about, the type hierarchy what they belong to', async () => {
    const [brandt] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', article.uri, at('she said'))
    const calls = await ask<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', brandt)
    equal(
      calls.map(({ to }) => to.name),
      ['Japan'],
    )
    const back = await ask<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', calls[0]!.to)
    equal(
      back.map(({ from }) => from.name),
      ['Adela Brandt'],
    )
    const [person] = await ask<vscode.TypeHierarchyItem[]>('vscode.prepareTypeHierarchy', article.uri, at('she said'))
    const [office] = await ask<vscode.TypeHierarchyItem[]>('vscode.provideSupertypes', person)
    matches(office!.name, /Transport Minister/)
    const [country] = await ask<vscode.TypeHierarchyItem[]>('vscode.provideSupertypes', office)
    equal(country!.name, 'Kenya')
  })

  test('articles of the folder that nobody has opened are found by name', async () => {
    await until(
      'Ama Kyerewaa',
      () => symbolsOf('kyerewaa'),
      (names) => names.includes('Ama Kyerewaa'),
    )
    await vscode.commands.executeCommand('dateline.stopReadingFolder')
    await vscode.commands.executeCommand('dateline.readFolder')
  })

  test('a new article is found, and no more once it is gone', async () => {
    const fresh = file('fresh.article')
    const text = 'Pier to open\n\nHarbour master Odile Brandtsen said on Monday that the pier was safe.\n'
    await vscode.workspace.fs.writeFile(
      fresh,
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    )
    await until(
      'Odile Brandtsen',
      () => symbolsOf('brandtsen'),
      (names) => names.includes('Odile Brandtsen'),
    )
    await vscode.workspace.fs.delete(fresh)
    await until(
      'nobody',
      () => symbolsOf('brandtsen'),
      (names) => names.length === 0,
    )
    await open('bridge.article')
  })

  function at(words: string): vscode.Position {
    return article.positionAt(TEXT.indexOf(words) + 1)
  }

  async function hintsOf(): Promise<string[]> {
    const all = new vscode.Range(0, 0, article.lineCount, 0)
    const found = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', article.uri, all)
    return found.flatMap(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value))).sort()
  }
})

async function symbolsOf(query: string): Promise<string[]> {
  const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
  return found.map(({ name }) => name)
}

const ask = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args)
