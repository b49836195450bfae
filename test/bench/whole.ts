// Reads an article and asks for everything that was found in it: some findings wait until somebody asks.

import { analyse, type Knowledge } from '../../server/core/index'

/** @returns how much was found, so that nothing may be left out */
export function readWhole(article: string, knowledge: Knowledge): number {
  let found = 0
  for (const { content } of analyse(article, knowledge).sections) {
    const { parts, likeness, people, mentions, countries, figures, quotations, statements } = content
    for (const list of [parts, likeness.signs, people, mentions, countries, figures, quotations, statements])
      found += list.length
  }
  return found
}
