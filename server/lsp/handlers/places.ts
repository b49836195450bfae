// Definition, references and highlights: places of a person, a country or a body as the protocol wants them.

import {
  DocumentHighlightKind,
  type ClientCapabilities,
  type DefinitionLink,
  type DocumentHighlight,
  type Location,
  type Position,
} from 'vscode-languageserver'
import { definitionsAt } from '../../views/definition'
import { highlightsAt, type Highlight } from '../../views/highlights'
import { placesAt } from '../../views/places'
import { toOffset, toRange } from '../convert'
import type { Reading } from '../documents'

/** @param withLinks whether the client can show the sentence around a definition; others get the place alone */
export function definition(
  { document, analysis }: Reading,
  position: Position,
  withLinks: boolean,
): DefinitionLink[] | Location[] | null {
  const found = definitionsAt(analysis, toOffset(document, position))
  if (!found) return null
  const { uri } = document
  if (!withLinks) return found.definitions.map((span) => ({ uri, range: toRange(document, span) }))
  return found.definitions.map((span) => ({
    originSelectionRange: toRange(document, found.origin),
    targetUri: uri,
    targetRange: toRange(document, span.around),
    targetSelectionRange: toRange(document, span),
  }))
}

export function canLink({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.definition?.linkSupport === true
}

export function references(
  { document, analysis }: Reading,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  return placesAt(analysis, toOffset(document, position))
    .filter(({ isIntroduction }) => includeDeclaration || !isIntroduction)
    .map((place) => ({ uri: document.uri, range: toRange(document, place) }))
}

export function highlights({ document, analysis }: Reading, position: Position): DocumentHighlight[] {
  return highlightsAt(analysis, toOffset(document, position)).map((place) => ({
    range: toRange(document, place),
    kind: KINDS[place.kind],
  }))
}

/** Editors colour what writes a value in their own way: here, where the article says who this is. */
const KINDS: Readonly<Record<Highlight['kind'], DocumentHighlightKind>> = {
  introduction: DocumentHighlightKind.Write,
  mention: DocumentHighlightKind.Read,
  figure: DocumentHighlightKind.Text,
}
