// Makes analyses by hand, for tests of what is shown: independent of what the recognisers find today.

import type { Analysis, SectionContent, Span } from '../../server/core/index'
import type { Reason } from '../../server/core/model/reason'

/** An analysis of one section that holds just what is given. */
export function handmade(text: string, found: Partial<SectionContent>): Analysis {
  const content: SectionContent = {
    length: text.length,
    paragraphs: [],
    parts: [],
    likeness: { score: 1, signs: [] },
    people: [],
    mentions: [],
    countries: [],
    figures: [],
    quotations: [],
    statements: [],
    ...found,
  }
  return { text, sections: [{ start: 0, content }], leftOut: [] }
}

/** The span of the words in the text; they must be there. */
export function at(text: string, words: string): Span<'section'> {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the sample`)
  return { start, end: start + words.length }
}

export function because(rule: string, confidence = 1): Reason<'section'> {
  return { rule, confidence, evidence: [] }
}
