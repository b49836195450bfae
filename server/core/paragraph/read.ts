// Reads one paragraph: runs every paragraph stage on it, in the order in which they need each other.
// In: its text, the knowledge and what the careful reader says of it, if it has read it. Out: its facts, offsets from the paragraph's start. The only place that knows all stages.

import type { CarefulInput } from '../careful/reader'
import type { Knowledge } from '../knowledge/knowledge'
import type { ParagraphFacts } from '../model/facts'
import { sentencesOf } from '../text/sentences'
import { tokenise } from '../text/tokens'
import { findAttributions } from './attributions'
import { findCountries } from './countries'
import { findFigures } from './figures'
import { findPeople } from './people'
import { findQuotedRuns } from './quoteMarks'
import { findSigns } from './signs'

export function readParagraph(text: string, knowledge: Knowledge, careful?: CarefulInput): ParagraphFacts {
  const tokens = tokenise(text)
  const sentences = sentencesOf(tokens)
  const quotedRuns = findQuotedRuns(tokens)
  const figures = findFigures(tokens)
  const countries = findCountries(tokens, sentences, knowledge)
  const people = findPeople(tokens, { sentences, quotedRuns, countries, figures, knowledge })
  const attributions = findAttributions(tokens, {
    sentences,
    quotedRuns,
    people,
    countries,
    figures,
    knowledge,
    careful,
  })
  return {
    length: text.length,
    sentences: sentences.map(({ first, last }) => ({ start: tokens.start[first], end: tokens.end[last - 1] })),
    quotedRuns,
    people,
    countries,
    figures,
    attributions,
    signs: findSigns(tokens, { sentences, attributions, figures, knowledge }),
    ...(careful && { careful: careful.reading }),
  }
}
