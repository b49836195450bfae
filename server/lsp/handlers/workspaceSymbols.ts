// Workspace symbols: people, bodies, countries and statements of the folder's articles.

import { SymbolKind, type SymbolInformation } from 'vscode-languageserver'
import type { Found, Row } from '../folder/articles'

export function workspaceSymbols(found: readonly Found[]): SymbolInformation[] {
  return found.map(({ uri, headline, row: { name, kind, line, character, length } }) => ({
    name,
    kind: KINDS[kind],
    containerName: headline,
    location: { uri, range: { start: { line, character }, end: { line, character: character + length } } },
  }))
}

/** Chosen for their icons. */
const KINDS: Readonly<Record<Row['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  body: SymbolKind.Module,
  country: SymbolKind.Namespace,
  statement: SymbolKind.String,
}
