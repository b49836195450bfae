// A few words of an article around a place in it, on one line, so that a row can be told from others like it.

import { firstFrom, type Analysis, type Section, type Span } from '../../core/index'
import { textOf } from '../article'
import { excerpt } from '../cards/reason'

/** The place's words with some before and more after them, from within their sentence. */
export function wordsAround(analysis: Analysis, section: Section, span: Span<'section'>): string {
  const sentence = sentenceAround(section, span)
  const from = Math.max(sentence.start, span.start - BEFORE)
  const before = textOf(analysis, section, { start: from, end: span.start })
  // A cut word says nothing.
  const start = from === sentence.start ? from : from + before.search(/\s|$/)
  const words = textOf(analysis, section, { start, end: Math.min(sentence.end, span.end + AFTER) })
  return `${from === sentence.start ? '' : '…'}${excerpt(words, span.end - start + AFTER - 10)}`
}

/** The whole sentence on one line, at most `most` code units from its start. */
export function sentenceWords(analysis: Analysis, section: Section, span: Span<'section'>, most: number): string {
  return excerpt(textOf(analysis, section, sentenceAround(section, span)), most)
}

/** The sentence, or the span itself where it stands in none. */
function sentenceAround({ content }: Section, span: Span<'section'>): Span<'section'> {
  const paragraph = content.paragraphs.at(Math.max(0, firstFrom(content.paragraphs, span.start + 1) - 1))
  const sentence = paragraph?.facts.sentences.find(
    ({ start, end }) => paragraph.start + start <= span.start && span.start < paragraph.start + end,
  )
  if (!paragraph || !sentence) return span
  const end = Math.max(span.end, paragraph.start + sentence.end)
  return { start: paragraph.start + sentence.start, end }
}

/** Code units. */
const BEFORE = 24
const AFTER = 90
