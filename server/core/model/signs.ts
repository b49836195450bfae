// Signs of a paragraph's role: what it looks like by itself. Its place in the article decides what it is.

import type { Span } from '../text/spans'
import type { Dateline } from './parts'

/**
 * title: like a headline or subheading; question: one sentence that asks, which may be a headline; list: an item of a list;
 * other: too little to tell.
 */
export type Looks =
  'byline' | 'updated' | 'credit' | 'furniture' | 'title' | 'question' | 'list' | 'prose' | 'odd' | 'other'

export interface LineSigns {
  /** How the paragraph looks: the fold over the section takes it at its word or not, by where it stands. */
  readonly looks: Looks
  /** Where the byline ends in "Meridian News Desk | Updated: 14-03-2025 19:05 IST"; absent where the two do not share a line. */
  readonly bylineEnd?: number
  readonly dateline?: DatelineSign
  /** Full dates in the paragraph that may be the article's own, and the dateline's date. */
  readonly dates: readonly DateSign[]
  readonly counts: SignCounts
}

/** A dateline at the paragraph's start: "WASHINGTON, April 12. /TASS/." */
export interface DatelineSign extends Dateline<'paragraph'> {
  /** False for "Shillong: Two men", which is one only where an article's first paragraph begins so. */
  readonly certain: boolean
}

export interface DateSign extends Span<'paragraph'> {
  /** ISO 8601; only a dateline's date may leave the year open. */
  readonly iso: string
  readonly role: 'address' | 'dateline' | 'updated' | 'published' | 'plain'
}

/** What tells news from other prose, counted in one paragraph. Words inside quotation marks count for themselves only. */
export interface SignCounts {
  readonly words: number
  /** Verbs of reporting outside quotations, "according to" included. */
  readonly reporting: number
  /** Marks against prose: braces, slashes, bars, tab stops, markup. */
  readonly odd: number
  /** "I", "we", "my" outside quotations. */
  readonly firstPerson: number
  /** "you", "your" outside quotations. */
  readonly secondPerson: number
  /** Words with a capital inside a sentence. */
  readonly names: number
  /** Words of public life: offices, bodies, "percent", "million". */
  readonly publicLife: number
  /** Words of the last days: weekdays, "yesterday", "last week", "recently". */
  readonly recent: number
  readonly quotationMarks: number
  /** Dates before most readers' memory: biographies, guides and textbooks are full of them. */
  readonly longAgo: number
  /** Words of textbooks and papers: "for example", "therefore", "consists". */
  readonly explaining: number
  /** Words of lives and histories: "born", "studied", "century". */
  readonly lives: number
  /** Words of scenes in stories: "door", "looked", "whispered". */
  readonly scenes: number
  /** Words of contracts and licences: "shall", "herein". */
  readonly terms: number
  readonly semicolons: number
  /** Square brackets: notes, and numbers of sources. */
  readonly brackets: number
}
