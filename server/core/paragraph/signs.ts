// Finds the signs of a paragraph's role: byline, dateline, "Updated" line, credit, furniture, or prose.
// In: its tokens and what the other stages found. Out: the signs; the fold over the section decides by place.

import type { Knowledge } from '../knowledge/knowledge'
import type { Figure } from '../model/figure'
import type { LineSigns } from '../model/signs'
import type { Attribution } from '../model/statement'
import type { Sentence } from '../text/sentences'
import { Kind, type Tokens } from '../text/tokens'

export interface SignsContext {
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly Attribution<'paragraph'>[]
  readonly figures: readonly Figure<'paragraph'>[]
  readonly knowledge: Knowledge
}

export function findSigns(tokens: Tokens, { attributions }: SignsContext): LineSigns {
  const wordCount = tokens.kind.reduce((count, kind) => count + (kind === Kind.Word ? 1 : 0), 0)
  return {
    looks: 'prose',
    dates: [],
    wordCount,
    reportingCount: attributions.length,
    oddCount: 0,
    firstPersonCount: 0,
  }
}
