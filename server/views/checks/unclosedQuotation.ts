// A quotation whose closing mark is missing: from there on nobody can tell whose words these are.

import { inDocument } from '../article'
import type { CheckContext, Remark } from './check'
import { isBody } from './places'

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' }

export function unclosedQuotation({ analysis }: CheckContext): readonly Remark[] {
  return analysis.sections.flatMap((section) =>
    section.content.quotations
      .filter(({ closed, pieces: [first] }) => !closed && first.opened && first.mark === 'double' && !first.nested)
      .filter(({ pieces: [first] }) => isBody(section, first.start))
      .flatMap(({ pieces }): Remark[] => {
        const start = section.start + pieces[0].start
        const closing = CLOSING[analysis.text[start]]
        const last = inDocument(section, pieces[pieces.length - 1])
        const end = last.start + analysis.text.slice(last.start, last.end).trimEnd().length
        if (closing === undefined) return []
        const fix = { start: end, end, title: `Close the quotation with ${closing}`, text: closing }
        return [{ start, end: start + 1, message: 'This quotation is never closed.', fix }]
      }),
  )
}
