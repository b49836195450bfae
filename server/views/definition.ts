// Where a reader is taken who asks "who is this?": from a name, a description, a pronoun or a reporting verb to the introduction.

import type { Analysis, Span } from '../core/index'
import { sentenceAround } from './passages'
import { introductionsOf } from './places'
import { occurrencesAt } from './subjects'

export interface Definition extends Span<'document'> {
  /** The sentence that the introduction stands in, for a reader who peeks at it. */
  readonly around: Span<'document'>
}

export interface DefinitionsAt {
  /** The words that were asked about. */
  readonly origin: Span<'document'>
  /** One for each person, country or body that the words stand for; at least one. */
  readonly definitions: readonly Definition[]
}

export function definitionsAt(analysis: Analysis, at: number): DefinitionsAt | undefined {
  const met = occurrencesAt(analysis, at)
  if (!met) return undefined
  const { section, occurrences } = met
  const definitions = introductionsOf(analysis, met).map((span) => ({
    ...span,
    around: sentenceAround(section, span),
  }))
  if (definitions.length === 0) return undefined
  const [{ start, end }] = occurrences
  return { origin: { start: start + section.start, end: end + section.start }, definitions }
}
