// How fast paragraphs are read without who said what: tokens, quotation marks, figures, countries, people, and the signs of a line.

import type { Knowledge } from '../../server/core/index'
import { findCountries } from '../../server/core/paragraph/countries'
import { findFigures } from '../../server/core/paragraph/figures'
import { findPeople } from '../../server/core/paragraph/people'
import { findQuotedRuns } from '../../server/core/paragraph/quoteMarks'
import { findSigns } from '../../server/core/paragraph/signs'
import { paragraphAt } from '../../server/core/text/paragraphs'
import { sentencesOf } from '../../server/core/text/sentences'
import { tokenise } from '../../server/core/text/tokens'

/** Reads all paragraphs of the article and gives back how much was found, so that nothing may be left out. */
export function readWithoutStatements(article: string, knowledge: Knowledge): number {
  let found = 0
  for (let span = paragraphAt(article, 0); span; span = paragraphAt(article, span.end)) {
    const tokens = tokenise(article.slice(span.start, span.end))
    const sentences = sentencesOf(tokens)
    const quotedRuns = findQuotedRuns(tokens)
    const figures = findFigures(tokens)
    const countries = findCountries(tokens, sentences, knowledge)
    const people = findPeople(tokens, { sentences, quotedRuns, countries, figures, knowledge })
    const signs = findSigns(tokens, { sentences, attributions: [], figures, knowledge })
    found += figures.length + countries.length + people.length + signs.dates.length
  }
  return found
}
