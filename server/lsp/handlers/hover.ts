// Hover: the card of what stands at a position, in Markdown or, for clients without it, as plain text.

import { MarkupKind, type ClientCapabilities, type Hover, type Position } from 'vscode-languageserver'
import { cardMarkdown, cardPlain } from '../../views/cards/card'
import { hoverAt } from '../../views/hover'
import { toAddress, toOffset, toRange } from '../convert'
import type { Reading } from '../documents'

export function hover({ document, analysis, knowledge }: Reading, position: Position, kind: MarkupKind): Hover | null {
  const found = hoverAt(analysis, toOffset(document, position), knowledge)
  if (!found) return null
  const value =
    kind === MarkupKind.Markdown ? cardMarkdown(found.card, (at) => toAddress(document, at)) : cardPlain(found.card)
  return { contents: { kind, value }, range: toRange(document, found) }
}

export function hoverKind({ textDocument }: ClientCapabilities): MarkupKind {
  const kinds = textDocument?.hover?.contentFormat ?? []
  return kinds.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText
}
