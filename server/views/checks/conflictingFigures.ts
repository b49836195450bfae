// The headline gives a figure, and the text gives another one for the same thing.
// Compares only what can be compared: exact figures of one unit, of which the text has a single one near its beginning.

import type { Figure, Section } from '../../core/index'
import { inDocument, textOf } from '../article'
import type { CheckContext, Remark } from './check'
import { isBody, paragraphOf } from './places'

/** Running text of which the beginning tells what the headline does. In paragraphs. */
const BEGINNING = 4
/** A headline may round: "$4.6 million" for 4,612,000. */
const ROUNDED = 0.1

export function conflictingFigures(context: CheckContext): readonly Remark[] {
  return context.analysis.sections.flatMap((section) => inSection(section, context))
}

function inSection(section: Section, { analysis }: CheckContext): Remark[] {
  const { figures, parts, paragraphs } = section.content
  const headline = parts.find(({ kind }) => kind === 'headline')
  if (!headline) return []
  const inHeadline = figures.filter((figure) => headline.start <= figure.start && figure.end <= headline.end)
  const inText = figures.filter((figure) => isBody(section, figure.start))
  return inHeadline.filter(isComparable).flatMap((figure): Remark[] => {
    const alike = inText.filter((other) => other.kind === figure.kind && other.unit === figure.unit)
    const [other] = alike
    if (alike.length !== 1 || !isComparable(other) || isNear(figure, other)) return []
    const paragraph = paragraphOf(section, other.start)
    if (!paragraph || paragraphs.indexOf(paragraph) > BEGINNING) return []
    const [here, there] = [figure, other].map((each) => textOf(analysis, section, each))
    return [
      {
        ...inDocument(section, figure),
        message: `The headline says “${here}”, the text “${there}”.`,
        related: [{ ...inDocument(section, other), message: `The text says “${there}”.` }],
      },
    ]
  })
}

function isComparable({ kind, low, high, unit, exactness }: Figure<'section'>): boolean {
  const isAmount = kind === 'money' || kind === 'percent' || (kind === 'quantity' && unit !== '' && unit !== 'year old')
  return isAmount && exactness === 'exact' && low === high
}

function isNear(a: Figure<'section'>, b: Figure<'section'>): boolean {
  return Math.abs(a.low - b.low) <= ROUNDED * Math.max(Math.abs(a.low), Math.abs(b.low))
}
