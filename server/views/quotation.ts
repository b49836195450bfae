// Statements as quotations with their source, to paste into a text: the words as they stand in the article, who said them in
// which office, and where that was published. Says so where the words are the article's and not the speaker's.

import { overlaps, type Knowledge, type Analysis, type Section, type Span, type Statement } from '../core/index'
import { inDocument, sectionsIn, textOf } from './article'
import { list } from './cards/reason'
import { oneLine } from './oneLine'
import { createSpeakers } from './panels/speakers'
import { cueWords, wholeOf } from './said'

export interface QuotationContext {
  readonly analysis: Analysis
  readonly knowledge: Knowledge
  /** The article's file, as a reader knows it. */
  readonly fileName: string
}

/** The statements at the places, each once, in the order of the article; empty where no statement stands at any of them. */
export function quotations(places: readonly Span<'document'>[], context: QuotationContext): string[] {
  const found = new Set(places.flatMap((place) => statementAt(context.analysis, place) ?? []))
  return context.analysis.sections.flatMap((section) =>
    section.content.statements
      .filter((statement) => found.has(statement))
      .map((statement) => quotation(statement, section, context)),
  )
}

/** The smallest statement around the place, its words before the words around them. */
function statementAt(analysis: Analysis, place: Span<'document'>): Statement<'section'> | undefined {
  // A cursor stands at a word's last letter as well as on it.
  const reach = { start: place.start, end: Math.max(place.end, place.start + 1) }
  const candidates = sectionsIn(analysis, place).flatMap((section) =>
    section.content.statements.map((statement) => {
      const whole = wholeOf(section, statement)
      const inWords = statement.content.some((span) => overlaps(inDocument(section, span), reach))
      return { statement, inWords, isThere: overlaps(whole, reach), size: whole.end - whole.start }
    }),
  )
  return candidates
    .filter(({ isThere }) => isThere)
    .sort((a, b) => Number(b.inWords) - Number(a.inWords) || a.size - b.size)[0]?.statement
}

/** Two lines: the words, then "— Achieng Oduya, Transport Minister, Kenya (told), in “Lake ferry…”, Lakeside News, 3 March; ferry.article". */
function quotation(statement: Statement<'section'>, section: Section, context: QuotationContext): string {
  const { analysis, knowledge, fileName } = context
  const names = createSpeakers(knowledge)
    .of(section.content, statement.speaker)
    .map(({ name, role }) => (role === '' ? name : `${name}, ${role}`))
  const note = NOTES[statement.form]
  const cue = statement.cue.length === 0 ? undefined : `“${cueWords(analysis, section, statement)}”`
  const how = [cue, note].filter((part) => part !== undefined && part !== '').join(', ')
  const source = sourceWords(analysis, section)
  return [
    wordsOf(statement, section, analysis),
    `— ${list(names)}${how === '' ? '' : ` (${how})`}${source === '' ? '' : `, in ${source}`}; ${fileName}`,
  ].join('\n')
}

const NOTES: Readonly<Record<Statement<'section'>['form'], string>> = {
  direct: '',
  mixed: 'partly in the article’s words',
  indirect: 'in the article’s words',
}

/** All the words as they stand; dots where words of the article stand between them. */
function wordsOf({ content }: Statement<'section'>, section: Section, analysis: Analysis): string {
  return content
    .map((span, index) => {
      const before = index === 0 ? '' : textOf(analysis, section, { start: content[index - 1].end, end: span.start })
      const gap = index === 0 ? '' : before.trim() === '' ? ' ' : ' … '
      return `${gap}${oneLine(textOf(analysis, section, span))}`
    })
    .join('')
}

/** "“Lake ferry to sail again”, Lakeside News, 2025-03-14"; empty where the article names nothing of it. */
function sourceWords(analysis: Analysis, section: Section): string {
  const { parts, dateline, date } = section.content
  const words = (span: Span<'section'> | undefined) => (span ? oneLine(textOf(analysis, section, span)) : '')
  const headline = words(parts.find(({ kind }) => kind === 'headline'))
  const outlet = words(dateline?.agency)
  const published = date === undefined ? words(dateline?.date) : dateInWords(date)
  return [headline === '' ? '' : `“${headline}”`, outlet, published].filter((part) => part !== '').join(', ')
}

/** "14 March 2025" */
function dateInWords(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(day) ? date : DAY.format(day)
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
