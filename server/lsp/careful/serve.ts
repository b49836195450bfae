// Wires the messages by which the client steers the careful reader.

import type { Connection } from 'vscode-languageserver'
import { READ_AHEAD, VISIBLE, type ReadAheadParams, type VisibleParams } from '../../protocol/messages'
import type { Answers } from '../answer'
import type { Folder } from '../folder/folder'
import type { Careful } from './careful'

export interface CarefulMessages {
  readonly connection: Connection
  readonly careful: Careful
  readonly folder: Pick<Folder, 'textOf' | 'reread'>
  readonly answers: Pick<Answers, 'request'>
}

export function serveCareful({ connection, careful, folder, answers: { request } }: CarefulMessages): void {
  connection.onRequest(
    VISIBLE,
    request(VISIBLE, null, ({ uri, firstLine, lastLine }: VisibleParams) => {
      careful.see(uri, firstLine, lastLine)
      return null
    }),
  )
  connection.onRequest(
    READ_AHEAD,
    request(READ_AHEAD, false, async ({ uri }: ReadAheadParams, token) => {
      const text = await folder.textOf(uri)
      if (text === undefined) return true
      const isRead = await careful.readAhead(text, () => !token.isCancellationRequested)
      if (isRead) await folder.reread(uri)
      return isRead
    }),
  )
}
