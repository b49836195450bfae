// How a statement is written on one row: its words, and the words by which the article attributes it.

import type { Analysis, Section, Span, Statement } from '../core/index'
import { inDocument, textOf } from './article'
import { excerpt } from './cards/reason'

/** All the words of the statement on one line, quotation marks as they stand; at most `most` code units. */
export function saidWords(
  analysis: Analysis,
  section: Section,
  { content, form }: Statement<'section'>,
  most: number,
): string {
  const text = content.map((span) => textOf(analysis, section, span)).join(' … ')
  return excerpt(form === 'indirect' ? text.replace(/^that\s/, '') : text, most)
}

/** The words in quotation marks where there are any: they are the part a reader can rely on. */
export function shownWords(
  analysis: Analysis,
  section: Section,
  statement: Statement<'section'>,
  most: number,
): string {
  const text = saidWords(analysis, section, statement, most * 4)
  const opening = statement.form === 'mixed' ? text.search(/["“‘«]/) : 0
  return excerpt(opening <= 0 ? text : `${text[opening]}…${text.slice(opening + 1)}`, most)
}

/** The words that attribute it, "said"; "no cue" where there are none. */
export function cueWords(analysis: Analysis, section: Section, { cue }: Statement<'section'>): string {
  const words = cue.map((span) => textOf(analysis, section, span)).join(' … ')
  return words === '' ? 'no cue' : excerpt(words, 30)
}

/** From the first to the last of all that belongs to the statement. */
export function wholeOf(section: Section, { source, cue, content }: Statement<'section'>): Span<'document'> {
  const spans = [...source, ...cue, ...content]
  return inDocument(section, {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  })
}
