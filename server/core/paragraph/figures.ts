// Finds figures (amounts, percentages, counts, dates) in one paragraph.
// In: its tokens, sentences and the knowledge. Out: figures in text order, never overlapping, offsets from the paragraph's start.

import type { Knowledge } from '../knowledge/knowledge'
import type { Figure } from '../model/figure'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'

export function findFigures(
  _tokens: Tokens,
  _sentences: readonly Sentence[],
  _knowledge: Knowledge,
): Figure<'paragraph'>[] {
  return []
}
