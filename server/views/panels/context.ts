// A few words of an article around a place in it, on one line, so that a row can be told from others like it.

import type { Analysis, Section, Span } from '../../core/index'
import { textOf } from '../article'
import { excerpt } from '../cards/reason'
import { oneLine } from '../oneLine'

export interface WordsAround {
  readonly words: string
  /** Where the place's own words stand in them, in code units. */
  readonly marked: readonly [start: number, end: number]
}

/** The place's words with some before and more after them, from within their sentence. */
export function wordsAround(analysis: Analysis, section: Section, span: Span<'section'>): WordsAround {
  const sentence = sentenceAround(section, span)
  const from = Math.max(sentence.start, span.start - BEFORE)
  const until = Math.min(sentence.end, span.end + AFTER)
  const left = textOf(analysis, section, { start: from, end: span.start })
  // A cut word says nothing.
  const whole = from === sentence.start ? left : left.slice(left.search(/\s|$/))
  const before = oneLine(whole)
  const lead = `${from === sentence.start ? '' : '…'}${before}${/\s$/.test(whole) ? ' ' : ''}`
  const own = oneLine(textOf(analysis, section, span))
  const after = excerpt(textOf(analysis, section, { start: span.start, end: until }), own.length + AFTER - 10)
  return { words: `${lead}${after}`, marked: [lead.length, lead.length + own.length] }
}

/** The whole sentence on one line, at most `most` code units from its start. */
export function sentenceWords(analysis: Analysis, section: Section, span: Span<'section'>, most: number): string {
  return excerpt(textOf(analysis, section, sentenceAround(section, span)), most)
}

/** The sentence, or the span itself where it stands in none. */
function sentenceAround({ content }: Section, span: Span<'section'>): Span<'section'> {
  const paragraph = content.paragraphs.find(({ start, end }) => start <= span.start && span.start < end)
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
