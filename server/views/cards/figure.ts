// The card of a figure.

import type { Figure } from '../../core/index'
import { textOf } from '../article'
import { figureValue } from '../figureValue'
import type { Card } from './card'
import type { CardContext } from './context'
import { reasonText } from './reason'

export function figureCard(figure: Figure<'section'>, { analysis, section }: CardContext): Card {
  const { kind, value, unit } = figureValue(figure)
  return {
    sentence: `“${textOf(analysis, section, figure)}” is ${value} ${unit}.`,
    rows: [{ label: 'Kind', value: kind }],
    reason: reasonText(figure.reason, analysis.text.slice(section.start)),
  }
}
