// Quotation marks as one paragraph shows them, and quotations as the section resolves them.

import type { Frame, Span } from '../text/spans'

/** A run of quoted text inside one paragraph, marks included where they stand there. */
export interface QuotedRun<F extends Frame> extends Span<F> {
  readonly mark: 'double' | 'single'
  /** False where the paragraph begins inside the quotation or a reopening mark is missing. */
  readonly opened: boolean
  /** False where no closing mark stands in this paragraph: the quotation may go on in the next. */
  readonly closed: boolean
  /** True for a quotation inside another one. */
  readonly nested: boolean
  /** speech: may be somebody's words; words: a scare quote, a title, one quoted word. */
  readonly use: 'speech' | 'words'
}

/** A quotation over one paragraph or several. */
export interface Quotation<F extends Frame> {
  /** One piece a paragraph, in text order. */
  readonly pieces: readonly QuotedRun<F>[]
  /** False where its closing mark was never found. */
  readonly closed: boolean
}
