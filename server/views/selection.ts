// Widens a selection step by step: word, mention, clause, quotation, sentence, paragraph, part under a subheading, document.
// In: an analysis and a place. Out: spans, the smallest first, each strictly inside the next; the document is always the last.

import { contains, shift, tokenise, type Analysis, type Paragraph, type Section, type Span } from '../core/index'
import { inDocument, sectionsIn, textOf } from './article'
import { underSubheadings } from './folding'
import { paragraphAt, sentencesOf } from './passages'

export function selectionsAt(analysis: Analysis, at: number): Span<'document'>[] {
  const whole: Span<'document'> = { start: 0, end: analysis.text.length }
  const found = sectionsIn(analysis, { start: at, end: at }).flatMap((section) =>
    candidates(analysis, section, at - section.start).map((span) => inDocument(section, span)),
  )
  const here = found.filter(({ start, end }) => start <= at && at <= end && start < end)
  return growing([...here, whole])
}

/** The steps up from the smallest; what crosses a smaller step is left out. */
function growing(spans: readonly Span<'document'>[]): Span<'document'>[] {
  const steps: Span<'document'>[] = []
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps[steps.length - 1]
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) steps.push(span)
  }
  return steps
}

function candidates(analysis: Analysis, section: Section, at: number): Span<'section'>[] {
  const { content } = section
  const { countries, figures, mentions, quotations, statements } = content
  const parts = underSubheadings(content)
  const paragraph = paragraphAt(section, at)
  const found = [...countries, ...figures, ...mentions]
  const said = statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const quoted = quotations.flatMap(({ pieces }) => [
    ...pieces,
    { start: pieces[0].start, end: pieces[pieces.length - 1].end },
  ])
  return [
    ...(paragraph ? inParagraph(analysis, section, paragraph, at) : []),
    ...[...found, ...said, ...quoted, ...parts].map(({ start, end }) => ({ start, end })),
  ]
}

function inParagraph(analysis: Analysis, section: Section, paragraph: Paragraph, at: number): Span<'section'>[] {
  const sentences = sentencesOf(paragraph)
  const sentence = sentences.find(({ start, end }) => start <= at && at <= end)
  const own = sentence ? [...wordsAndClauses(textOf(analysis, section, sentence), sentence.start)] : []
  return [...own, ...sentences, { start: paragraph.start, end: paragraph.end }]
}

/** The words of one sentence, and what its commas, dashes, brackets and quotation marks set off. */
function wordsAndClauses(sentence: string, by: number): Span<'section'>[] {
  const tokens = tokenise(sentence)
  const spans: Span<'section'>[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index++) {
    const isMark = MARKS.has(tokens.words[index]) && !isInsideWord(sentence, tokens.start[index])
    if (!isMark) spans.push({ start: tokens.start[index], end: tokens.end[index] })
    else {
      // A whole sentence without its full stop is no step that anybody wants.
      const isWhole = from === 0 && index === tokens.length - 1
      if (from < index && !isWhole) spans.push({ start: tokens.start[from], end: tokens.end[index - 1] })
      from = index + 1
    }
  }
  if (0 < from && from < tokens.length) spans.push({ start: tokens.start[from], end: tokens.end[tokens.length - 1] })
  return spans.map((span) => shift<'section'>(span, by))
}

/** A hyphen or an apostrophe between letters sets nothing off. */
function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '-', '(', ')', '[', ']', '"', '.', '!', '?', '…'])
