// The views beside the editor: what the client asks for and shows. Offsets are UTF-16 code units into the document.

import type { Settings } from './settings'

/** Client to server: what one view shows of an open document. Null where the document is not open. */
export const PANEL = 'dateline/panel'

export type PanelName = 'statements' | 'figures' | 'names'

/** How Who Said What is arranged. */
export type Arrangement = 'speaker' | 'country' | 'order'

export interface PanelParams {
  readonly textDocument: { readonly uri: string }
  readonly panel: PanelName
  /** For the statements alone; by speaker where it is absent. */
  readonly arrangement?: Arrangement
  /** For the statements alone; speech where it is absent. */
  readonly listed?: Settings['statements']['listed']
}

export interface Panel {
  /** The document's version that the places belong to. */
  readonly version: number
  readonly rows: readonly PanelRow[]
  /** Of what the view is about; a thing that stands under two groups counts once. */
  readonly count: number
}

export interface PanelRow {
  /** The same for the same thing after an edit elsewhere, and no other row's in its view. */
  readonly id: string
  readonly kind: RowKind
  readonly label: string
  readonly detail: string
  readonly tooltip: string
  /** What a screen reader says. */
  readonly spoken: string
  /** All of the document that the row stands for; absent for a group. */
  readonly place?: Place
  /** The words to show in the editor; `place` where absent. */
  readonly focus?: Place
  /** Set where the rows under it are hidden at first. */
  readonly closed?: true
  readonly rows: readonly PanelRow[]
}

export type RowKind =
  | 'direct'
  | 'mixed'
  | 'indirect'
  | 'official'
  | 'person'
  | 'body'
  | 'unnamed'
  | 'unknown'
  | 'article'
  | 'country'
  | 'bloc'
  | 'money'
  | 'share'
  | 'count'
  | 'date'
  | 'duration'
  | 'order'
  | 'mention'
  | 'people'
  | 'countries'

export interface Place {
  readonly start: number
  readonly end: number
}

/** Client to server: the statements at some places, each as a quotation with its source. Empty where none stands there. */
export const QUOTATIONS = 'dateline/quotations'

export interface QuotationsParams {
  readonly textDocument: { readonly uri: string }
  readonly places: readonly Place[]
}

export type Quotations = readonly string[]
