// Joins quoted runs over paragraphs into quotations: one that no mark closes goes on where the next paragraph reopens it.
// In: the section's paragraphs. Out: quotations in text order, in the section's frame. Linear in the number of runs.

import type { Quotation, QuotedRun } from '../model/quotation'
import type { SectionInput } from './fold'
import { placeRun } from './place'

export function foldQuotations({ paragraphs }: Pick<SectionInput, 'paragraphs'>): Quotation<'section'>[] {
  const quotations: Quotation<'section'>[] = []
  let open: QuotedRun<'section'>[] | undefined
  for (const { start, facts } of paragraphs) {
    const [first] = facts.quotedRuns
    if (open && !goesOn(first)) {
      quotations.push({ pieces: open, closed: false })
      open = undefined
    }
    for (const run of facts.quotedRuns) {
      const placed = placeRun(run, start)
      const pieces: QuotedRun<'section'>[] = open && run === first ? [...open, placed] : [placed]
      if (run.closed || run.nested) quotations.push({ pieces, closed: run.closed })
      if (!run.nested) open = run.closed ? undefined : pieces
    }
  }
  if (open) quotations.push({ pieces: open, closed: false })
  return quotations
}

/** A quotation goes on in a paragraph that begins with an opening mark, or with words that only a closing one follows. */
function goesOn(first: QuotedRun<'paragraph'> | undefined): boolean {
  return first !== undefined && first.mark === 'double' && first.start === 0
}
