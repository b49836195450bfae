// The view Figures: sums, shares, counts, dates and the like, each kind in the order of the article, with who gives them.

import { firstFrom, type Figure, type FigureKind, type Section } from '../../core/index'
import { inDocument, textOf } from '../article'
import { figureMeaning } from '../cards/figure'
import { givenBy } from '../cards/figureContext'
import { oneLine } from '../oneLine'
import { sentenceWords, wordsAround } from './context'
import { counted, distinctIds, idOf, joined, type Panel, type PanelContext, type PanelRow, type RowKind } from './row'

export function figuresPanel(context: PanelContext): Panel {
  const figures = context.analysis.sections.flatMap((section) =>
    inArticle(section).map((figure): Found => ({ context, section, figure })),
  )
  const distinct = distinctIds()
  const rows = GROUPS.flatMap(({ kind, label, holds }) => {
    const own = figures.filter(({ figure }) => holds.includes(figure.kind))
    return own.length === 0 ? [] : [groupRow({ kind, label }, own, distinct)]
  })
  return { rows, count: figures.length }
}

interface Found {
  readonly context: PanelContext
  readonly section: Section
  readonly figure: Figure<'section'>
}

/** Furniture counts comments and shares, not news. */
function inArticle({ content }: Section): readonly Figure<'section'>[] {
  const furniture = content.parts.filter(({ kind }) => kind === 'furniture')
  return content.figures.filter(({ start, end }) => {
    const before = furniture[firstFrom(furniture, start + 1) - 1]
    return !before || before.end < end
  })
}

interface Group {
  readonly kind: RowKind
  readonly label: string
  readonly holds: readonly FigureKind[]
}

const GROUPS: readonly Group[] = [
  { kind: 'money', label: 'Money', holds: ['money'] },
  { kind: 'share', label: 'Shares', holds: ['percent', 'fraction'] },
  { kind: 'count', label: 'Counts and measures', holds: ['quantity', 'ratio', 'vague'] },
  { kind: 'date', label: 'Dates and times', holds: ['date', 'time'] },
  { kind: 'duration', label: 'Lengths of time', holds: ['duration'] },
  { kind: 'order', label: 'Order', holds: ['ordinal'] },
]

function groupRow(
  { kind, label }: Omit<Group, 'holds'>,
  found: readonly Found[],
  distinct: (id: string) => string,
): PanelRow {
  return {
    id: `figures/${kind}`,
    kind,
    label,
    detail: String(found.length),
    tooltip: `${label}: ${counted(found.length, 'figure')}`,
    spoken: `${label}, ${counted(found.length, 'figure')}`,
    rows: found.map((one) => figureRow(one, kind, distinct)),
  }
}

/** "$4.6 million" with the sentence's words around it; the tooltip has the value in full. */
function figureRow({ context, section, figure }: Found, kind: RowKind, distinct: (id: string) => string): PanelRow {
  const { analysis, knowledge } = context
  const card = { analysis, section, knowledge }
  const words = oneLine(textOf(analysis, section, withHedge(figure)))
  const meaning = figureMeaning(figure, card)
  const source = givenBy(figure, card)
  return {
    id: distinct(`figures/${kind}/${idOf(words)}`),
    kind,
    label: words,
    detail: joined(source, wordsAround(analysis, section, withHedge(figure))),
    tooltip: [
      meaning === words ? words : `${words}: ${meaning}`,
      ...(source === undefined ? [] : [`Given by ${source}`]),
      sentenceWords(analysis, section, figure, 600),
    ].join('\n'),
    spoken: [...new Set([words, meaning]), ...(source === undefined ? [] : [`given by ${source}`])].join(', '),
    place: inDocument(section, withHedge(figure)),
    rows: [],
  }
}

/** "more than $3bn": the hedge stands right before or after the figure, but outside its span. */
function withHedge({ start, end, hedge }: Figure<'section'>): { start: number; end: number } {
  return hedge ? { start: Math.min(start, hedge.start), end: Math.max(end, hedge.end) } : { start, end }
}
