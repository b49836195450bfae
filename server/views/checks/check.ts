// What a check is: a question about the article whose answer may be worth a second look, asked apart from all others.
// A check says nothing where it is not sure: a false alarm costs more than a miss.

import type { Analysis, Knowledge, Span } from '../../core/index'

/** Stable names: settings, the README's page and what readers have muted go by them. */
export const CHECK_CODES = [
  'quotationWithoutSource',
  'unclosedQuotation',
  'ambiguousSpeaker',
  'officialWithoutOffice',
  'twoSpellings',
  'twoOffices',
  'placeSpelling',
  'conflictingFigures',
  'repeatedParagraph',
  'missingDate',
] as const

export type CheckCode = (typeof CHECK_CODES)[number]

export interface CheckContext {
  readonly analysis: Analysis
  readonly knowledge: Knowledge
}

/** Places in text order. */
export type Check = (context: CheckContext) => readonly Remark[]

export interface Remark extends Span<'document'> {
  /** One calm sentence. */
  readonly message: string
  /** The other places that it is about. */
  readonly related?: readonly Related[]
  readonly fix?: Fix
}

export interface Related extends Span<'document'> {
  readonly message: string
}

/** A change that would settle it. */
export interface Fix extends Span<'document'> {
  /** "Change to Kyiv" */
  readonly title: string
  /** What the span then holds. */
  readonly text: string
}
