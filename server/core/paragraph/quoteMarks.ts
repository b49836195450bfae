// Finds quoted runs in one paragraph: which marks open, which close, and what stands between them.
// In: its tokens. Out: runs in text order, a nested one after the one that holds it; offsets from the paragraph's start.

import type { QuotedRun } from '../model/quotation'
import type { Tokens } from '../text/tokens'

export function findQuotedRuns(_tokens: Tokens): QuotedRun<'paragraph'>[] {
  return []
}
