// The pipeline in reading order: text to paragraphs, paragraphs to facts, facts to sections.
// In: a text, the knowledge, and the previous analysis where there is one. Out: the analysis, equal in every case to one made from scratch.

import type { CarefulReadings } from './careful/reader'
import { readParagraph } from './paragraph/read'
import { foldSection } from './document/fold'
import type { Knowledge } from './knowledge/knowledge'
import { DOCUMENT_LIMIT, PARAGRAPH_LIMIT } from './limits'
import type { ParagraphFacts } from './model/facts'
import type { Analysis, LeftOut, Paragraph, Section, SectionContent } from './model/analysis'
import { commonEnds, type CommonEnds } from './text/commonEnds'
import { paragraphAt } from './text/paragraphs'
import { endsSection } from './text/sections'
import { firstFrom, shift, type Span } from './text/spans'

export interface AnalyseOptions {
  /** The article's date as the outside world knows it (a file's front matter, an archive's record), ISO 8601. */
  readonly date?: string
  /** An analysis whose unchanged parts are kept; made with the same knowledge and date. */
  readonly previous?: Analysis
  /** What the careful reader has read so far; the quick reader reads the rest. */
  readonly readings?: CarefulReadings
}

export function analyse(text: string, knowledge: Knowledge, options: AnalyseOptions = {}): Analysis {
  const steps = analyseInSteps(text, knowledge, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of one paragraph, for a caller that must do other things in between or may lose interest. */
export function* analyseInSteps(
  text: string,
  knowledge: Knowledge,
  options: AnalyseOptions = {},
): Generator<void, Analysis> {
  const { date, readings } = options
  const previous = sameRanker(options.previous, readings)
  if (previous?.text === text && previous.readings === readings) return previous
  const read = text.length <= DOCUMENT_LIMIT ? text : text.slice(0, DOCUMENT_LIMIT)
  const kept = previous && new Kept(previous, read, readings)
  const sections: Section[] = []
  for (let at = 0; at < read.length || sections.length === 0;) {
    const section = kept?.sectionAt(at) ?? {
      start: at,
      content: yield* readSection(read, at, { knowledge, date, kept, readings }),
    }
    sections.push(section)
    at += section.content.length
  }
  return { text, sections, leftOut: leftOut(text, sections), ...(readings && { readings }) }
}

/** Another ranker may weigh the same reading otherwise: then nothing of the earlier analysis holds. */
function sameRanker(previous: Analysis | undefined, readings: CarefulReadings | undefined): Analysis | undefined {
  const rankers = [previous?.readings?.ranker, readings?.ranker].filter((ranker) => ranker !== undefined)
  return new Set(rankers).size < 2 ? previous : undefined
}

interface Context {
  readonly knowledge: Knowledge
  readonly date?: string
  readonly kept?: Kept
  readonly readings?: CarefulReadings
}

function* readSection(
  text: string,
  start: number,
  { knowledge, date, kept, readings }: Context,
): Generator<void, SectionContent> {
  const paragraphs: Paragraph[] = []
  let at = start
  for (;;) {
    const span = kept?.spanFrom(at) ?? paragraphAt(text, at)
    if (!span) {
      at = text.length
      break
    }
    at = span.end
    const paragraphText = text.slice(span.start, Math.min(span.end, span.start + PARAGRAPH_LIMIT))
    const known = kept?.paragraphAt(span.start, span.end)?.facts
    const facts = known && kept.isReadAlike(known, paragraphText) ? known : read(paragraphText, { knowledge, readings })
    paragraphs.push({ start: span.start - start, end: span.end - start, facts })
    if (endsSection(paragraphs.length, paragraphText)) break
    yield
  }
  const unread = paragraphs
    .filter((paragraph) => PARAGRAPH_LIMIT < paragraph.end - paragraph.start)
    .map((paragraph): Span<'section'> => ({ start: paragraph.start + PARAGRAPH_LIMIT, end: paragraph.end }))
  return foldSection({
    text: text.slice(start, at),
    paragraphs,
    knowledge,
    date,
    ...(unread.length > 0 && { unread }),
    earlier: kept?.sectionBefore(start),
  })
}

function read(paragraph: string, { knowledge, readings }: Pick<Context, 'knowledge' | 'readings'>): ParagraphFacts {
  const reading = readings?.byText.get(paragraph)
  return readParagraph(paragraph, knowledge, readings && reading && { reading, ranker: readings.ranker })
}

/** The paragraphs of a text as the readers get them, in order. */
export function paragraphTexts(text: string): string[] {
  const found: string[] = []
  const read = text.length <= DOCUMENT_LIMIT ? text : text.slice(0, DOCUMENT_LIMIT)
  for (let span = paragraphAt(read, 0); span; span = paragraphAt(read, span.end))
    found.push(read.slice(span.start, Math.min(span.end, span.start + PARAGRAPH_LIMIT)))
  return found
}

function leftOut(text: string, sections: readonly Section[]): LeftOut[] {
  const found: LeftOut[] = sections.flatMap(({ start, content }) =>
    (content.unread ?? []).map((span) => ({
      ...shift<'document'>(span, start),
      why: `Of one paragraph only the first ${PARAGRAPH_LIMIT.toLocaleString('en')} characters were read.`,
    })),
  )
  if (text.length > DOCUMENT_LIMIT)
    found.push({
      start: DOCUMENT_LIMIT,
      end: text.length,
      why: `Only the first ${DOCUMENT_LIMIT.toLocaleString('en')} characters of the file were read.`,
    })
  return found
}

/** What of an earlier analysis still holds for a new text: all that lies wholly in what the two texts have in common. */
class Kept {
  private readonly ends: CommonEnds
  /** How far the text after the change has moved. */
  private readonly moved: number
  private readonly previousEnd: number

  constructor(
    private readonly previous: Analysis,
    private readonly text: string,
    private readonly readings: CarefulReadings | undefined,
  ) {
    this.previousEnd = Math.min(previous.text.length, DOCUMENT_LIMIT)
    const earlier = previous.text.length === this.previousEnd ? previous.text : previous.text.slice(0, DOCUMENT_LIMIT)
    this.ends = commonEnds(earlier, text)
    this.moved = text.length - earlier.length
  }

  /** The section that began here, if nothing in it or just after it has changed. */
  sectionAt(at: number): Section | undefined {
    for (const by of [0, this.moved]) {
      const section = lastFrom(this.previous.sections, at - by)
      if (section?.start !== at - by) continue
      if (!this.stands(section.start, section.start + section.content.length + LOOKAHEAD, by)) continue
      if (this.isSectionReadAlike(section.content, at))
        return by === 0 ? section : { start: at, content: section.content }
    }
    return undefined
  }

  /** The section that began here before the change, whatever has become of it. */
  sectionBefore(at: number): SectionContent | undefined {
    for (const by of [0, this.moved]) {
      const section = lastFrom(this.previous.sections, at - by)
      if (section?.start === at - by) return section.content
    }
    return undefined
  }

  /** Whether the careful reader has said nothing new of a section that now begins at `at`. */
  private isSectionReadAlike({ paragraphs }: SectionContent, at: number): boolean {
    if (this.previous.readings === this.readings) return true
    return paragraphs.every(({ start, end, facts }) =>
      this.isReadAlike(facts, this.text.slice(at + start, Math.min(at + end, at + start + PARAGRAPH_LIMIT))),
    )
  }

  /** Whether the careful reader has said nothing new of the paragraph with this text. */
  isReadAlike(facts: ParagraphFacts, text: string): boolean {
    return this.previous.readings === this.readings || this.readings?.byText.get(text) === facts.careful
  }

  /** The paragraph that the text from `at` on begins with, found before: neither it nor what decides its end has changed. */
  spanFrom(at: number): Span<'document'> | undefined {
    for (const by of [0, this.moved]) {
      const section = lastFrom(this.previous.sections, at - by)
      if (!section) continue
      const { paragraphs } = section.content
      const from = at - by - section.start
      const index = firstFrom(paragraphs, from)
      const paragraph = paragraphs[index] as Paragraph | undefined
      if (!paragraph || from !== (index === 0 ? 0 : paragraphs[index - 1].end)) continue
      const span = shift<'document'>(paragraph, section.start)
      if (this.stands(at - by, span.end + LOOKAHEAD, by)) return shift(span, by)
    }
    return undefined
  }

  /** The paragraph that stood here, if its text is the same. */
  paragraphAt(start: number, end: number): Paragraph | undefined {
    for (const by of [0, this.moved]) {
      if (!this.stands(start - by, end - by, by)) continue
      const section = lastFrom(this.previous.sections, start - by)
      const paragraph = section && lastFrom(section.content.paragraphs, start - by - section.start)
      if (!paragraph || section.start + paragraph.start !== start - by) continue
      if (paragraph.end - paragraph.start === end - start) return paragraph
    }
    return undefined
  }

  /** Whether the range of the earlier text lies in what has moved by so much and is otherwise the same. */
  private stands(start: number, end: number, by: number): boolean {
    if (by === 0 && end <= this.ends.before) return true
    return by === this.moved && this.previousEnd - this.ends.after <= start && start <= this.previousEnd
  }
}

/** The last of them that begins at `at` or before; they are in text order. */
function lastFrom<T extends { readonly start: number }>(all: readonly T[], at: number): T | undefined {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle].start <= at) low = middle + 1
    else high = middle
  }
  return all[low - 1]
}

/**
 * Code units after a section that may have decided where its last paragraph ends: the two lines after it, with their breaks.
 * Generous: a section that is read anew without need costs a little time, one kept wrongly would be wrong.
 */
const LOOKAHEAD = 512
