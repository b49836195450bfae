// The analysis of a document: sections of paragraphs, and what each section's fold made of their facts.

import type { CarefulReadings } from '../careful/reader'
import type { Span } from '../text/spans'
import type { CountryMention } from './country'
import type { ParagraphFacts } from './facts'
import type { Figure } from './figure'
import type { Dateline, Likeness, Part } from './parts'
import type { Person, PersonMention } from './person'
import type { Quotation } from './quotation'
import type { Statement } from './statement'

export interface Paragraph extends Span<'section'> {
  readonly facts: ParagraphFacts
}

/**
 * A run of paragraphs that is read as one article. All but very long documents are one section;
 * a section's findings never depend on another's, so an edit costs one section however long the document is.
 */
export interface Section {
  /** Where the section begins, in the document's frame. */
  readonly start: number
  readonly content: SectionContent
}

/** Everything about a section but its place, so that it can be kept when text before it changes. */
export interface SectionContent {
  /** Code units from this section's start to the next one's. */
  readonly length: number
  readonly paragraphs: readonly Paragraph[]
  /** The ends of paragraphs that a limit cut; absent where all was read. */
  readonly unread?: readonly Span<'section'>[]
  readonly parts: readonly Part<'section'>[]
  readonly dateline?: Dateline<'section'>
  /** The article's own date, ISO 8601; absent where neither the text nor the caller gives one. */
  readonly date?: string
  readonly likeness: Likeness
  readonly people: readonly Person[]
  readonly mentions: readonly PersonMention<'section'>[]
  readonly countries: readonly CountryMention<'section'>[]
  readonly figures: readonly Figure<'section'>[]
  readonly quotations: readonly Quotation<'section'>[]
  readonly statements: readonly Statement<'section'>[]
}

/** Something that was not read, with the reason in words a reader understands. */
export interface LeftOut extends Span<'document'> {
  readonly why: string
}

export interface Analysis {
  readonly text: string
  readonly sections: readonly Section[]
  readonly leftOut: readonly LeftOut[]
  /** What the careful reader had read when this was made; absent where it was not asked. */
  readonly readings?: CarefulReadings
}
