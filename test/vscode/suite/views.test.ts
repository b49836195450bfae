// The commands of the views, as far as an editor can be asked what they did, in every kind of extension host.

import * as vscode from 'vscode'
import { equal, matches, until } from './expect'
import { outlineOf } from './shown'
import { open } from './workspace'

suite('views', () => {
  suiteTeardown(async () => {
    const settings = vscode.workspace.getConfiguration('dateline')
    await settings.update('statements.listed', undefined, true)
    await settings.update('views.followCursor', undefined, true)
  })

  test('every command that the palette lists is there', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'dateline')!
    const listed = (extension.packageJSON.contributes.commands as { command: string }[]).map(({ command }) => command)
    const there = new Set(await vscode.commands.getCommands(true))
    equal(
      listed.filter((command) => !there.has(command)),
      [],
    )
  })

  test('the sample article opens, is an article, and cannot be changed by mistake', async () => {
    const sample = await openSample()
    equal(sample.languageId, 'article')
    equal(vscode.workspace.fs.isWritableFileSystem(sample.uri.scheme) ?? false, false)
    const [headline, ...statements] = await outlineOfSample(sample)
    matches(headline!, /^Mountain railway/)
    matches(statements.join('\n'), /^Giorgi Gelovani: “Who will pay/m)
  })

  test('the outline lists wishes as soon as the setting says so', async () => {
    const sample = await openSample()
    const isHope = (row: string): boolean => row.includes('quiet first winter')
    equal((await outlineOfSample(sample)).some(isHope), false)
    await vscode.workspace.getConfiguration('dateline').update('statements.listed', 'all', true)
    await until(
      'the wish',
      () => outlineOf(sample),
      (rows) => rows.some(isHope),
    )
  })

  test('the statement at the cursor is copied with its source', async () => {
    const article = await open('bridge.article')
    const at = article.positionAt(article.getText().indexOf('once in steel'))
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at)
    const copied = await until(
      'the quotation',
      async () => {
        await vscode.commands.executeCommand('dateline.copyQuotation')
        return await vscode.env.clipboard.readText()
      },
      (words) => words.includes('built it twice'),
    )
    matches(copied, /^“We built it twice.*\n— Ama Kyerewaa, Transport Minister.*; bridge\.article\n$/)
  })

  test('arranging, filtering, expanding and following run wherever the reader is', async () => {
    for (const how of ['country', 'order', 'speaker']) await vscode.commands.executeCommand('dateline.arrange', how)
    await vscode.commands.executeCommand('dateline.statements.focus')
    await vscode.commands.executeCommand('dateline.filter', 'Togo')
    await vscode.commands.executeCommand('dateline.clearFilter')
    for (const view of ['statements', 'figures', 'names'])
      await vscode.commands.executeCommand(`dateline.${view}.expandAll`)
    await vscode.commands.executeCommand('dateline.unfollowCursor')
    equal(vscode.workspace.getConfiguration('dateline').get('views.followCursor'), false)
    await vscode.commands.executeCommand('dateline.followCursor')
    equal(vscode.workspace.getConfiguration('dateline').get('views.followCursor'), true)
  })
})

async function openSample(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('dateline.openSample')
  return vscode.window.activeTextEditor!.document
}

const outlineOfSample = (sample: vscode.TextDocument): Promise<string[]> =>
  until(
    'the outline',
    () => outlineOf(sample),
    (rows) => rows.length > 1,
  )
