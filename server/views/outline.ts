// The outline of an article: its headline, and under it who said what, in document order.
// Editors make the breadcrumbs and the lines that stick at the top while scrolling from it too: a row's range says how long it sticks.

import { DOUBTFUL, SPEECH_ACTS, type Analysis, type Section, type Span, type Statement } from '../core/index'
import { inDocument, speakerName, textOf } from './article'
import { excerpt } from './cards/reason'
import { cueWords, shownWords, wholeOf } from './said'

export interface OutlineNode extends Span<'document'> {
  /** A statement is named by its form: how much of it stands in quotation marks. */
  readonly kind: 'headline' | Statement<'section'>['form']
  /** "Ned Price: “…we certainly don’t have”" */
  readonly title: string
  /** What tells rows apart at a glance: the cue's words, "in doubt" where the reading is. */
  readonly detail: string
  /** The words to put the cursor on; inside the node's own range. */
  readonly focus: Span<'document'>
  /** Under a headline, which reaches to the end of its article, all statements from there on; else none. */
  readonly children: readonly OutlineNode[]
}

export interface OutlineOptions {
  /** Thoughts, wishes and intentions too, not only what was said, written or announced. */
  readonly allActs?: boolean
}

/** Rows in the order of their ranges, as editors sort them. */
export function outline(analysis: Analysis, { allActs = false }: OutlineOptions = {}): OutlineNode[] {
  return analysis.sections.flatMap((section) => {
    const rows = section.content.statements
      .filter(({ act }) => allActs || SPEECH_ACTS.has(act))
      .map((statement) => statementNode(analysis, section, statement))
      .sort((a, b) => a.start - b.start || a.end - b.end)
    const headline = section.content.parts.find(({ kind }) => kind === 'headline')
    return headline ? underHeadline(analysis, section, headline, rows) : rows
  })
}

function underHeadline(
  analysis: Analysis,
  section: Section,
  headline: Span<'section'>,
  rows: readonly OutlineNode[],
): OutlineNode[] {
  const focus = inDocument(section, headline)
  const lastParagraph = section.content.paragraphs.at(-1)
  const end = Math.max(focus.end, lastParagraph ? section.start + lastParagraph.end : 0, ...rows.map((row) => row.end))
  return [
    ...rows.filter(({ start }) => start < focus.start),
    {
      start: focus.start,
      end,
      kind: 'headline',
      title: excerpt(textOf(analysis, section, headline), 120),
      detail: 'headline',
      focus,
      children: rows.filter(({ start }) => focus.start <= start),
    },
  ]
}

export function statementNode(analysis: Analysis, section: Section, statement: Statement<'section'>): OutlineNode {
  const speaker = speakerName(section.content, statement.speaker)
  return {
    ...wholeOf(section, statement),
    kind: statement.form,
    title: `${speaker}: ${shownWords(analysis, section, statement, TITLE_LENGTH)}`,
    detail: detailOf(analysis, section, statement),
    focus: inDocument(section, statement.content[0]),
    children: [],
  }
}

function detailOf(analysis: Analysis, section: Section, statement: Statement<'section'>): string {
  const { form, reason } = statement
  const said = cueWords(analysis, section, statement)
  return [said, ...(form === 'direct' ? [] : [form]), ...(reason.confidence < DOUBTFUL ? ['in doubt'] : [])].join(' · ')
}

const TITLE_LENGTH = 90
