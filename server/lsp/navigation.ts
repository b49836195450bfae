// Wires the messages by which a reader moves through an article. What each does stands in handlers/.

import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver'
import type { Ask } from './ask'
import { incomingCalls, outgoingCalls, prepareCalls } from './handlers/calls'
import { foldingRanges } from './handlers/folding'
import { inlayHints } from './handlers/hints'
import { codeLenses } from './handlers/lenses'
import { prepareTypes, subtypes, supertypes } from './handlers/lineage'
import { documentLinks } from './handlers/links'
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
  codeLensProvider: {},
  documentLinkProvider: {},
  callHierarchyProvider: true,
  typeHierarchyProvider: true,
}

export function serveNavigation({ connection, ask, capabilities }: NavigationDeps): void {
  const { about, aboutWith } = ask
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
  connection.onCodeLens(aboutWith('textDocument/codeLens', [], (read, _params, settings) => codeLenses(read, settings)))
  connection.onDocumentLinks(about('textDocument/documentLink', [], documentLinks))
  serveHierarchies(connection, ask)
}

/** Whoever is asked about lies in the item that was handed out before. */
function serveHierarchies({ languages }: Connection, { about, aboutItem }: Ask): void {
  const { callHierarchy, typeHierarchy } = languages
  callHierarchy.onPrepare(
    about('textDocument/prepareCallHierarchy', null, (read, { position }) => prepareCalls(read, position)),
  )
  callHierarchy.onIncomingCalls(aboutItem('callHierarchy/incomingCalls', [], incomingCalls))
  callHierarchy.onOutgoingCalls(aboutItem('callHierarchy/outgoingCalls', [], outgoingCalls))
  typeHierarchy.onPrepare(
    about('textDocument/prepareTypeHierarchy', null, (read, { position }) => prepareTypes(read, position)),
  )
  typeHierarchy.onSupertypes(aboutItem('typeHierarchy/supertypes', [], supertypes))
  typeHierarchy.onSubtypes(aboutItem('typeHierarchy/subtypes', [], subtypes))
}
