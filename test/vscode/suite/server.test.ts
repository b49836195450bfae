// The server's life: a reader can start it again, and articles are read again afterwards.

import * as vscode from 'vscode'
import { until } from './expect'
import { outlineOf } from './shown'
import { open } from './workspace'

suite('server', () => {
  test('after a restart the open article has its outline again', async () => {
    const article = await open('bridge.article')
    await vscode.commands.executeCommand('dateline.restartServer')
    await until(
      'the outline',
      () => outlineOf(article),
      (rows) => rows.length > 1,
    )
  })
})
