// Makes the card of a figure from a sentence, by the whole analysis: which dollar it is, is settled by the article.

import { analyse } from '../../server/core/index'
import type { CardRow } from '../../server/views/cards/card'
import { figureCard } from '../../server/views/cards/figure'
import { realKnowledge } from './knowledge'

export interface ReadCard {
  readonly sentence: string
  readonly rows: Record<string, string>
  readonly reason: string
}

/** @param words where the figure begins in the text */
export function cardOf(words: string, text = `They said ${words}.`, date?: string): ReadCard {
  const knowledge = realKnowledge()
  const analysis = analyse(text, knowledge, { ...(date !== undefined && { date }) })
  const [section] = analysis.sections
  const figure = section.content.figures.find(({ start }) => start === text.indexOf(words))
  if (!figure) throw new Error(`no figure is found at “${words}”`)
  const { sentence, rows, reason } = figureCard(figure, { analysis, section, knowledge })
  return { sentence, rows: Object.fromEntries(rows.map(({ label, value }: CardRow) => [label, value])), reason }
}
