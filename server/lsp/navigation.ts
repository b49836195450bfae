// Wires the messages by which a reader moves through an article. What each does stands in handlers/.

import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver'
import type { Ask } from './ask'
import { foldingRanges } from './handlers/folding'
import { inlayHints } from './handlers/hints'
import { canLink, definition, highlights, references } from './handlers/places'
import { selectionRanges } from './handlers/selection'

export interface NavigationDeps {
  readonly connection: Connection
  readonly ask: Ask
  /** What the client can do; asked once a message has come. */
  capabilities(): ClientCapabilities
}

export const NAVIGATION: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
}

export function serveNavigation({ connection, ask: { about, aboutWith }, capabilities }: NavigationDeps): void {
  connection.onDefinition(
    about('textDocument/definition', null, (read, { position }) => definition(read, position, canLink(capabilities()))),
  )
  connection.onReferences(
    about('textDocument/references', [], (read, { position, context }) => references(read, position, context)),
  )
  connection.onDocumentHighlight(
    about('textDocument/documentHighlight', [], (read, { position }) => highlights(read, position)),
  )
  connection.onFoldingRanges(about('textDocument/foldingRange', [], foldingRanges))
  connection.onSelectionRanges(
    about('textDocument/selectionRange', [], (read, { positions }) => selectionRanges(read, positions)),
  )
  connection.languages.inlayHint.on(
    aboutWith('textDocument/inlayHint', [], (read, { range }, settings) => inlayHints(read, range, settings.hints)),
  )
}
