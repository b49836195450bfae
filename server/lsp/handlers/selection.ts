// Selection ranges: the steps of a growing selection, each linked to the next larger one.

import type { Position, SelectionRange } from 'vscode-languageserver'
import { selectionsAt } from '../../views/selection'
import { toOffset, toRange } from '../convert'
import type { Reading } from '../documents'

/** @returns one chain for each position, in their order */
export function selectionRanges({ document, analysis }: Reading, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const steps = selectionsAt(analysis, toOffset(document, position)).map((span) => toRange(document, span))
    // The document itself is always a step, so there is at least one.
    return steps.reduceRight<SelectionRange | undefined>((parent, range) => ({ range, parent }), undefined)!
  })
}
