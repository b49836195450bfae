// Signs of a paragraph's role: what it looks like by itself. Its place in the article decides what it is.

import type { Span } from '../text/spans'
import type { Dateline } from './parts'

export interface LineSigns {
  /** How the paragraph looks: the fold over the section takes it at its word or not, by where it stands. */
  readonly looks: 'byline' | 'updated' | 'credit' | 'furniture' | 'title' | 'prose' | 'other'
  /** A dateline at the paragraph's start: "WASHINGTON, April 12. /TASS/." */
  readonly dateline?: Dateline<'paragraph'>
  /** Full dates in the paragraph that may be the article's own, with what stands before them. */
  readonly dates: readonly DateSign[]
  readonly wordCount: number
  /** Verbs of reporting, "according to" included. */
  readonly reportingCount: number
  /** Marks against prose: braces, semicolons at line ends, tab stops, list bullets, markup; per paragraph. */
  readonly oddCount: number
  readonly firstPersonCount: number
}

export interface DateSign extends Span<'paragraph'> {
  /** ISO 8601, as far as the text gives it. */
  readonly iso: string
  readonly role: 'updated' | 'published' | 'dateline' | 'plain'
}
