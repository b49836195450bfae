// Type hierarchy: a person's office is above them, the body above the office, the country above the body.

import { SymbolKind, type Position, type TypeHierarchyItem } from 'vscode-languageserver'
import { sectionsIn } from '../../views/article'
import { familyOf, kinAbove, kinAt, kinBelow, type Family, type Kin } from '../../views/lineage'
import { toOffset, toRange } from '../convert'
import type { Reading } from '../documents'

export function prepareTypes(reading: Reading, position: Position): TypeHierarchyItem[] | null {
  const { document, analysis, knowledge } = reading
  const found = kinAt(analysis, toOffset(document, position), knowledge)
  return found.length > 0 ? found.map((kin) => itemOf(reading, kin)) : null
}

export function supertypes(reading: Reading, item: TypeHierarchyItem): TypeHierarchyItem[] {
  return around(reading, item, kinAbove)
}

export function subtypes(reading: Reading, item: TypeHierarchyItem): TypeHierarchyItem[] {
  return around(reading, item, kinBelow)
}

function around(
  reading: Reading,
  item: TypeHierarchyItem,
  find: (key: string, family: Family) => Kin[],
): TypeHierarchyItem[] {
  const { document, analysis, knowledge } = reading
  const at = toOffset(document, item.selectionRange.start)
  const [section] = sectionsIn(analysis, { start: at, end: at })
  if (!section) return []
  return find(String(item.data), familyOf(analysis, section, knowledge)).map((kin) => itemOf(reading, kin))
}

function itemOf({ document }: Reading, kin: Kin): TypeHierarchyItem {
  const range = toRange(document, kin)
  return {
    name: kin.name,
    detail: kin.kind,
    kind: KINDS[kin.kind],
    uri: document.uri,
    range,
    selectionRange: range,
    data: kin.key,
  }
}

/** As the workspace's symbols have them. */
const KINDS: Readonly<Record<Kin['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  office: SymbolKind.Interface,
  body: SymbolKind.Module,
  country: SymbolKind.Namespace,
}
