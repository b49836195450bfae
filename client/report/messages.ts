// What the report's page and the extension say to each other.

import type { ArticleReport, ReportPlace } from '../../server/protocol/report'

/** To the page: what to draw. Without a report, why there is none, in words. */
export type ToPage = { readonly report: ArticleReport } | { readonly why: string }

export type FromPage =
  /** The page can draw now. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'reveal'; readonly place: ReportPlace }
  | ({ readonly kind: 'save' } & Picture)

export interface Picture {
  /** Without an ending: "who speaks". */
  readonly name: string
  readonly format: 'html' | 'svg' | 'png'
  /** Text, or for a PNG bytes in base64. */
  readonly content: string
}

/** What the page remembers while it is hidden and when the window is loaded again. */
export interface PageState {
  readonly uri: string
  readonly report?: ArticleReport
  readonly scroll?: number
}
