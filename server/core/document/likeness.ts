// Tells a news article from other prose: a score with the signs that spoke for it and against it.

import type { Likeness, Part } from '../model/parts'
import type { SectionInput } from './fold'

/** Texts that score this much or more are articles. */
export const ARTICLE_FROM = 0.5

export function foldLikeness(_input: SectionInput, _parts: readonly Part<'section'>[]): Likeness {
  return { score: 0, signs: [] }
}
