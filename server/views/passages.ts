// The sentence and the paragraph that a place stands in, in the document's frame.

import { contains, firstFrom, shift, type Paragraph, type Section, type Span } from '../core/index'
import { inDocument } from './article'

/** The paragraph that holds the offset, its end included; undefined between paragraphs. */
export function paragraphAt({ content }: Section, at: number): Paragraph | undefined {
  const index = firstFrom(content.paragraphs, at + 1) - 1
  const paragraph = content.paragraphs[index]
  return paragraph && at <= paragraph.end ? paragraph : undefined
}

/** The sentences of a paragraph in the section's frame. */
export function sentencesOf({ start, facts }: Paragraph): Span<'section'>[] {
  return facts.sentences.map((sentence) => shift<'section'>(sentence, start))
}

/** The sentence that holds the span, or the span itself where none does whole. */
export function sentenceAround(section: Section, span: Span<'document'>): Span<'document'> {
  const local = shift<'section'>(span, -section.start)
  const paragraph = paragraphAt(section, local.start)
  const sentence = paragraph && sentencesOf(paragraph).find((each) => contains(each, local))
  return sentence ? inDocument(section, sentence) : span
}
