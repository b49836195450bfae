// The figures of an article as rows of a table: what the article writes, what that comes to, what it measures and who gives it.
// Amounts, shares, counts, durations and ratios; dates, order and vague counts would drown them.

import type { Analysis, FigureKind, Knowledge, Span } from '../../core/index'
import { inDocument, textOf } from '../article'
import { figureCard } from '../cards/figure'
import { excerpt } from '../cards/reason'

export interface ReportFigure extends Span<'document'> {
  readonly text: string
  readonly value: string
  readonly full?: string
  readonly measures?: string
  readonly givenBy?: string
}

export function reportFigures(analysis: Analysis, knowledge: Knowledge): ReportFigure[] {
  return analysis.sections.flatMap((section) =>
    section.content.figures
      .filter(({ kind }) => LISTED.has(kind))
      .map((figure) => {
        const { sentence, rows } = figureCard(figure, { analysis, section, knowledge })
        const row = (label: string) => rows.find((each) => each.label === label)?.value
        const [full, measures, givenBy] = [row('In full'), row('Measures'), row('Given by')]
        return {
          ...inDocument(section, figure),
          text: excerpt(textOf(analysis, section, figure), 80),
          value: sentence.replace(/\.$/, ''),
          ...(full !== undefined && { full }),
          ...(measures !== undefined && { measures }),
          ...(givenBy !== undefined && { givenBy }),
        }
      }),
  )
}

const LISTED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'money',
  'percent',
  'quantity',
  'duration',
  'fraction',
  'ratio',
])
