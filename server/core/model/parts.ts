// The parts of an article around its running text, and how much a text looks like an article at all.

import type { Frame, Span } from '../text/spans'

export type PartKind =
  'headline' | 'standfirst' | 'byline' | 'dateline' | 'updated' | 'credit' | 'furniture' | 'subheading' | 'body'

/** One part: a whole paragraph, but for a dateline, which ends where the first sentence begins. */
export interface Part<F extends Frame> extends Span<F> {
  readonly kind: PartKind
}

export interface Dateline<F extends Frame> extends Span<F> {
  readonly place?: Span<F>
  readonly date?: Span<F>
  readonly agency?: Span<F>
}

/** How much a text looks like a news article. */
export interface Likeness {
  /** 0 to 1; an article from `ARTICLE_FROM` up. */
  readonly score: number
  /** What spoke for it and against it, strongest first. */
  readonly signs: readonly { readonly sign: string; readonly weight: number }[]
}
