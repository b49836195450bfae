// An article that says neither when nor where it was written: without a date nobody can tell which "Monday" it means.

import { ARTICLE_FROM } from '../../core/index'
import { inDocument, textOf } from '../article'
import type { CheckContext, Remark } from './check'

/** Shorter texts are notes and beginnings. In paragraphs. */
const FEWEST = 4

export function missingDate({ analysis }: CheckContext): readonly Remark[] {
  const [section] = analysis.sections
  const { date, dateline, likeness, paragraphs, parts } = section.content
  if (date !== undefined || dateline || paragraphs.length < FEWEST || likeness.score < ARTICLE_FROM) return []
  const first = parts.find(({ kind }) => kind === 'headline') ?? paragraphs[0]
  const [word] = textOf(analysis, section, first).split(/\s/, 1)
  const { start } = inDocument(section, first)
  return [{ start, end: start + word.length, message: 'This article has neither a date nor a dateline.' }]
}
