// Document symbols: the outline's rows as the protocol wants them.

import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Settings } from '../../protocol/settings'
import { outline, type OutlineNode } from '../../views/outline'
import { toRange } from '../convert'
import type { Reading } from '../documents'

export function documentSymbols({ document, analysis }: Reading, { statements }: Settings): DocumentSymbol[] {
  return outline(analysis, { allActs: statements.listed === 'all' }).map((node) => symbolOf(document, node))
}

function symbolOf(document: TextDocument, node: OutlineNode): DocumentSymbol {
  return {
    // A client refuses all symbols when one of them has no name.
    name: node.title || '…',
    detail: node.detail,
    kind: SYMBOL_KINDS[node.kind],
    range: toRange(document, node),
    selectionRange: toRange(document, node.focus),
    children: node.children.map((child) => symbolOf(document, child)),
  }
}

/** Chosen for their icons: calm ones without a colour, and a quotation reads as a string. */
const SYMBOL_KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  headline: SymbolKind.File,
  direct: SymbolKind.String,
  mixed: SymbolKind.Key,
  indirect: SymbolKind.Constant,
}
