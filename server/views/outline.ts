// The outline of an article: its headline, then who said what, in document order.

import { contains, SPEECH_ACTS, type Analysis, type Section, type Span, type Statement } from '../core/index'
import { inDocument, speakerName, textOf } from './article'
import { excerpt } from './cards/reason'

export interface OutlineNode extends Span<'document'> {
  readonly kind: 'headline' | 'statement'
  /** "Ned Price: “…we certainly don’t have”" */
  readonly title: string
  /** What tells rows apart at a glance: the cue's words, "in doubt" where the reading is. */
  readonly detail: string
  /** The words to put the cursor on; inside the node's own range. */
  readonly focus: Span<'document'>
  /** What the headline itself has somebody say: rows inside its range. */
  readonly children: readonly OutlineNode[]
}

export interface OutlineOptions {
  /** Thoughts, wishes and intentions too, not only what was said, written or announced. */
  readonly allActs?: boolean
}

export function outline(analysis: Analysis, { allActs = false }: OutlineOptions = {}): OutlineNode[] {
  return analysis.sections.flatMap((section) => {
    const rows = section.content.statements
      .filter(({ act }) => allActs || SPEECH_ACTS.has(act))
      .map((statement) => statementNode(analysis, section, statement))
    const headline = section.content.parts.find(({ kind }) => kind === 'headline')
    return headline ? underHeadline(analysis, section, headline, rows) : rows
  })
}

/** Editors sort rows by their ranges, so the headline's own statements lie under it: nothing else keeps it at the top. */
function underHeadline(
  analysis: Analysis,
  section: Section,
  headline: Span<'section'>,
  rows: readonly OutlineNode[],
): OutlineNode[] {
  const span = inDocument(section, headline)
  const isInside = (row: OutlineNode) => contains<'document'>(span, row)
  return [
    {
      ...span,
      kind: 'headline',
      title: excerpt(textOf(analysis, section, headline), 120),
      detail: 'headline',
      focus: span,
      children: rows.filter(isInside),
    },
    ...rows.filter((row) => !isInside(row)),
  ]
}

function statementNode(analysis: Analysis, section: Section, statement: Statement<'section'>): OutlineNode {
  const spans = [...statement.source, ...statement.cue, ...statement.content]
  const whole = {
    start: section.start + Math.min(...spans.map(({ start }) => start)),
    end: section.start + Math.max(...spans.map(({ end }) => end)),
  }
  const speaker = speakerName(section.content, statement.speaker)
  return {
    ...whole,
    kind: 'statement',
    title: `${speaker}: ${shownContent(analysis, section, statement)}`,
    detail: statementDetail(analysis, section, statement),
    focus: inDocument(section, statement.content[0]),
    children: [],
  }
}

const TITLE_LENGTH = 90

/** The words in quotation marks where there are any: they are the part a reader can rely on. */
function shownContent(analysis: Analysis, section: Section, { content, form }: Statement<'section'>): string {
  const text = content.map((span) => textOf(analysis, section, span)).join(' … ')
  if (form === 'indirect') return excerpt(text.replace(/^that\s/, ''), TITLE_LENGTH)
  const opening = text.search(/["“‘«]/)
  if (form === 'direct' || opening <= 0) return excerpt(text, TITLE_LENGTH)
  return excerpt(`${text[opening]}…${text.slice(opening + 1)}`, TITLE_LENGTH)
}

function statementDetail(analysis: Analysis, section: Section, { cue, form, reason }: Statement<'section'>): string {
  const words = cue.map((span) => textOf(analysis, section, span)).join(' … ')
  const said = words === '' ? 'no cue' : excerpt(words, 30)
  return [said, ...(form === 'direct' ? [] : [form]), ...(reason.confidence < 0.5 ? ['in doubt'] : [])].join(' · ')
}
