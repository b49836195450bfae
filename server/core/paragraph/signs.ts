// Finds the signs of a paragraph's role: byline, dateline, "Updated" line, credit, furniture, or prose.
// In: its tokens and what the other stages found. Out: the signs; the fold over the section decides by place.

import type { Knowledge } from '../knowledge/knowledge'
import type { Draft } from '../model/draft'
import type { Figure } from '../model/figure'
import type { LineSigns } from '../model/signs'
import type { Attribution } from '../model/statement'
import type { Sentence } from '../text/sentences'
import type { Tokens } from '../text/tokens'
import { countSigns } from './signs/counts'
import { readDateline } from './signs/dateline'
import { findDates } from './signs/dates'
import { lookOf } from './signs/looks'

export interface SignsContext {
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly Attribution<'paragraph'>[]
  readonly figures: readonly Figure<'paragraph'>[]
  readonly knowledge: Knowledge
}

export function findSigns(tokens: Tokens, { sentences, figures, knowledge }: SignsContext): LineSigns {
  const counts = countSigns(tokens, sentences, figures)
  const dateline = readDateline(tokens, figures, knowledge)
  const { dates, isDateLine } = findDates(tokens, figures, dateline)
  const look = lookOf(tokens, { sentences, counts, dateline, isDateLine, knowledge })
  const { looks, bylineEnd } = look
  const signs: Draft<LineSigns> = { looks, dates, counts }
  if (bylineEnd !== undefined) signs.bylineEnd = bylineEnd
  if (dateline && looks === 'prose') signs.dateline = dateline
  return signs
}
