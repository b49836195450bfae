// Looks around a place of an article: in which paragraph and sentence it stands, and whether that is running text.

import type { Paragraph, Section, Span } from '../../core/index'

export function paragraphOf(section: Section, at: number): Paragraph | undefined {
  return section.content.paragraphs.find(({ start, end }) => start <= at && at < end)
}

/** True in a paragraph of running text; false in headlines, bylines, captions and furniture. */
export function isBody(section: Section, at: number): boolean {
  const part = section.content.parts.find(({ start, end }) => start <= at && at < end)
  return part === undefined || part.kind === 'body' || part.kind === 'dateline'
}

/** The sentence around a place; the whole paragraph's span is never too much. */
export function sentenceOf(section: Section, at: number): Span<'section'> | undefined {
  const paragraph = paragraphOf(section, at)
  const sentence = paragraph?.facts.sentences.find(
    ({ start, end }) => paragraph.start + start <= at && at < paragraph.start + end,
  )
  return paragraph && sentence && { start: paragraph.start + sentence.start, end: paragraph.start + sentence.end }
}
