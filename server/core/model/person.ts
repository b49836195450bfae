// People: the candidates that one paragraph gives, and the persons that a whole section makes of them.

import type { Frame, Span } from '../text/spans'
import type { Reason } from './reason'

/** What a paragraph alone can say about words that may stand for a person. `reason.confidence` is how likely they do. */
export interface PersonCandidate<F extends Frame> extends Span<F> {
  /** titled: office or honorific and name; full: two names or more; single: one name; description: "the Russian leader". */
  readonly form: 'titled' | 'full' | 'single' | 'description'
  /** The name without title, office and honorific; absent in a description. */
  readonly name?: Span<F>
  /** The office or honorific in front, or the description without "the". */
  readonly title?: Span<F>
  /** The noun in the title that says what the person is: "minister" in "foreign minister of Chad". */
  readonly head?: Span<F>
  /** Whether that is a public office; absent where the title does not tell ("Mr."). */
  readonly official?: boolean
  /** Country of the office as this mention gives it, ISO 3166-1 alpha-2 or a body's initials. */
  readonly country?: string
  /** The country whose towns and regions the paragraph names, where the title names no country; a hint only. */
  readonly around?: string
  readonly status?: Status
  readonly gender?: Gender
  /** "the press secretary" in "Jean-Pierre, the press secretary,": says what the person is, outside the mention. */
  readonly apposition?: Span<F>
  readonly reason: Reason<F>
}

export type Gender = 'male' | 'female'
export type Status = 'former' | 'acting' | 'designate'

/** A mention joined to its person. */
export interface PersonMention<F extends Frame> extends Span<F> {
  /** `Person.id` within the same section. */
  readonly person: string
  readonly form: PersonCandidate<F>['form']
  readonly reason: Reason<F>
}

export interface Person {
  /** Short and stable within its section: "price", "price-2". */
  readonly id: string
  /** The fullest name that the article gives. */
  readonly name: string
  readonly official: boolean
  /** As the article gives it: "State Department spokesperson"; absent where it gives none. */
  readonly office?: string
  /** ISO 3166-1 alpha-2 or a body's initials. */
  readonly country?: string
  readonly status?: Status
  readonly gender?: Gender
  /** What the table of office-holders says of somebody of this name at the article's date; never instead of the article's words. */
  readonly known?: KnownOffice
  /** What the reader's glossary added, since the article does not say it. */
  readonly glossary?: GlossaryShare
}

/** Only what was taken from the glossary: `office` and `country` then stand in the person too. */
export interface GlossaryShare {
  readonly name: string
  readonly office?: string
  readonly country?: string
  readonly note?: string
}

export interface KnownOffice {
  readonly name: string
  readonly office: string
  /** Year and month; an open term has no end. */
  readonly from: string
  readonly to?: string
  /** True where the term had ended at the article's date. */
  readonly former: boolean
  /** How far the table was checked. */
  readonly asOf: string
}
