// Checks in the editor: a mark with its page of the README, a fix that settles it, and muting it for good; and the article's report.

import * as vscode from 'vscode'
import { equal, matches, until } from './expect'
import { file, open } from './workspace'

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('dateline.checks', file('wire'))

suite('checks', () => {
  let article: vscode.TextDocument

  suiteSetup(async () => void (article = await open('snow.article')))
  suiteTeardown(async () => {
    await settings().update('muted', undefined)
    await settings().update('placeSpelling', undefined, vscode.ConfigurationTarget.Global)
  })

  test('a mark says what it means, leads to the other place and to the README', async () => {
    const [mark] = await marks((found) => found.length === 1)
    equal(article.getText(mark!.range), 'Kiev')
    equal(
      mark!.relatedInformation?.map(({ location }) => article.getText(location.range)),
      ['Kyiv'],
    )
    const code = mark!.code as { readonly value: string; readonly target: vscode.Uri }
    equal(code.value, 'placeSpelling')
    const readme = await vscode.workspace.openTextDocument(code.target.with({ fragment: '' }))
    matches(readme.lineAt(Number.parseInt(code.target.fragment, 10) - 1).text, /placeSpelling/)
  })

  test('muting the place writes its words to the workspace’s settings, and the mark goes', async () => {
    await act('Leave this place as it is')
    await marks((found) => found.length === 0)
    const [row] = settings().get<{ check: string; file: string; words?: string }[]>('muted', [])
    equal(row, { check: 'placeSpelling', file: 'snow.article', words: 'Kiev nobody spoke at all.' })
    await settings().update('muted', undefined)
    await marks((found) => found.length === 1)
  })

  test('turned off everywhere, it is off in the user’s settings', async () => {
    await act('Turn this check off everywhere')
    await marks((found) => found.length === 0)
    await settings().update('placeSpelling', undefined, vscode.ConfigurationTarget.Global)
    await marks((found) => found.length === 1)
  })

  test('the fix settles it', async () => {
    await act('Change to Kyiv')
    await marks((found) => found.length === 0)
    matches(article.getText(), /In Kyiv nobody spoke/)
    await vscode.commands.executeCommand('undo')
    await marks((found) => found.length === 1)
  })

  test('the report of the article opens beside it', async () => {
    await vscode.window.showTextDocument(article)
    await vscode.commands.executeCommand('dateline.openReport')
    await until('the report’s tab', tabs, (labels) => labels.includes('Report: snow.article'))
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })

  const marks = (willDo: (found: readonly vscode.Diagnostic[]) => boolean): Promise<readonly vscode.Diagnostic[]> =>
    until('the marks', () => vscode.languages.getDiagnostics(article.uri), willDo)

  async function act(title: string): Promise<void> {
    const [mark] = await marks((found) => found.length === 1)
    const ask = 'vscode.executeCodeActionProvider'
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(ask, article.uri, mark!.range)
    const action = actions.find((each) => each.title === title)
    if (!action) throw new Error(`no action “${title}” among ${actions.map((each) => each.title).join(', ')}`)
    if (action.edit) await vscode.workspace.applyEdit(action.edit)
    if (action.command)
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
  }
})

const tabs = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))
