// What a reader gets in an open article: colours, cards and the outline, kept up to date while the text changes.

import * as vscode from 'vscode'
import { equal, matches, until } from './expect'
import { cardOn, colourOf, outlineOf } from './shown'
import { open } from './workspace'

suite('reading', () => {
  let article: vscode.TextDocument

  suiteSetup(async () => {
    article = await open('bridge.article')
    await until(
      'the first outline',
      () => outlineOf(article),
      (rows) => rows.length > 0,
    )
  })

  test('an official, a country, a figure and a quotation have their colours', async () => {
    equal(await colourOf(article, 'Transport Minister Ama Kyerewaa'), 'official')
    equal(await colourOf(article, 'Togo'), 'country')
    equal(await colourOf(article, '$65 million'), 'figure')
    equal(await colourOf(article, '“We built it twice'), 'quotation')
    equal(await colourOf(article, 'Lorries'), undefined)
  })

  test('the card of a person says who this is', async () => {
    matches(await cardOn(article, 'Kyerewaa told'), /Ama Kyerewaa/)
  })

  test('the card of a country names it', async () => {
    matches(await cardOn(article, 'Togo'), /Togo/)
  })

  test('the card of a figure gives its value in full', async () => {
    matches(await cardOn(article, '$65 million'), /65,000,000/)
  })

  test('there is no card on ordinary words', async () => {
    equal(await cardOn(article, 'Goats'), '')
  })

  test('the outline begins with the headline and goes on with who said what', async () => {
    const [headline, ...statements] = await outlineOf(article)
    matches(headline ?? '', /^Old bridge over the Volta/)
    matches(statements.join('\n'), /^Ama Kyerewaa: “We built it twice/m)
  })

  test('an edit changes the outline, and undoing it brings the old one back', async () => {
    const before = await outlineOf(article)
    const edit = new vscode.WorkspaceEdit()
    const end = article.positionAt(article.getText().length)
    edit.insert(article.uri, end, '\n“It smells of paint,” said fisherman Kojo Ansah.\n')
    await vscode.workspace.applyEdit(edit)
    await until(
      'a row for the new statement',
      () => outlineOf(article),
      (rows) => rows.some((row) => row.includes('smells of paint')),
    )
    await vscode.commands.executeCommand('undo')
    await until(
      'the outline as before',
      () => outlineOf(article),
      (rows) => JSON.stringify(rows) === JSON.stringify(before),
    )
  })
})
