// Wires the checks: diagnostics are pushed when a document's writer pauses or the settings change, and taken back when it closes.

import { CodeActionKind, type Connection, type ServerCapabilities } from 'vscode-languageserver'
import type { Answers } from '../answer'
import type { Ask } from '../ask'
import type { Documents } from '../documents'
import type { SettingsReader } from '../settings'
import { checkActions, diagnostics, type Help } from './diagnostics'

export interface Checks {
  /** Checks a document anew. */
  look(uri: string): void
  /** Checks all again that were checked before. */
  renew(): void
  close(uri: string): void
}

export interface ChecksDeps {
  readonly connection: Connection
  readonly ask: Ask
  readonly task: Answers['task']
  readonly documents: Documents
  readonly settings: SettingsReader
  help(): Help
}

const PUBLISH = 'textDocument/publishDiagnostics'

export const CHECKS: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
}

export function serveChecks({ connection, ask, task, documents, settings, help }: ChecksDeps): Checks {
  const open = new Set<string>()

  function look(uri: string): void {
    open.add(uri)
    void task(PUBLISH, uri, async () => {
      // Settings first: a reading holds only until the next message.
      const { checks } = await settings.of(uri)
      const read = await documents.read(uri)
      if (!read || !open.has(uri)) return
      const { version } = read.document
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(read, checks, help()) })
    })
  }

  connection.onCodeAction(
    ask.aboutWith('textDocument/codeAction', [], (read, { range }, { checks }) =>
      checkActions(read, range, checks, help()),
    ),
  )
  return Object.freeze({
    look,
    renew: () => open.forEach(look),
    close(uri: string) {
      open.delete(uri)
      void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  })
}
