// Folding ranges: folds by lines, which is how editors fold.

import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver'
import { folds, type FoldKind } from '../../views/folding'
import { toRange } from '../convert'
import type { Reading } from '../documents'

export function foldingRanges({ document, analysis }: Reading): FoldingRange[] {
  return folds(analysis).flatMap((fold) => {
    const { start, end } = toRange(document, fold)
    if (start.line === end.line) return []
    return [{ startLine: start.line, endLine: end.line, ...(KINDS[fold.kind] && { kind: KINDS[fold.kind] }) }]
  })
}

/** So that "Fold All Block Comments" folds what is no running text, and "Fold All Regions" the parts under subheadings. */
const KINDS: Readonly<Record<FoldKind, FoldingRangeKind | undefined>> = {
  furniture: FoldingRangeKind.Comment,
  section: FoldingRangeKind.Region,
  statement: undefined,
  quotation: undefined,
}
