// What a view beside the editor shows, as plain data: a tree of rows. The editor's part only draws them.

import type { Analysis, Knowledge, Span, Statement } from '../../core/index'
import { excerpt } from '../cards/reason'

export interface PanelRow {
  /**
   * The same for the same thing after an edit elsewhere, and no other row's in its tree: what a reader has opened and selected
   * goes by it.
   */
  readonly id: string
  readonly kind: RowKind
  readonly label: string
  /** Shown smaller behind the label. */
  readonly detail: string
  /** All that there is to say, in lines of plain text. */
  readonly tooltip: string
  /** What a screen reader says for the row. */
  readonly spoken: string
  /** All of the document that the row stands for: with the cursor in it, the row can be found. Absent for groups that stand nowhere. */
  readonly place?: Span<'document'>
  /** The words to show in the editor, within `place`; absent where it is. */
  readonly focus?: Span<'document'>
  /** Set where the rows under this one are hidden at first. */
  readonly closed?: true
  readonly rows: readonly PanelRow[]
}

/** Chooses the icon. */
export type RowKind =
  | Statement<'section'>['form']
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

export interface Panel {
  readonly rows: readonly PanelRow[]
  /** Of what the view is about: statements, figures, or countries and people; a thing that stands under two groups counts once. */
  readonly count: number
}

export interface PanelContext {
  readonly analysis: Analysis
  readonly knowledge: Knowledge
}

/** "1 statement", "12 statements" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "Transport Minister, Kenya · 3": the parts that there are. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}

/** Makes ids of rows that would have the same one differ, by their order. */
export function distinctIds(): (id: string) => string {
  const seen = new Map<string, number>()
  return (id) => {
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    return before === 0 ? id : `${id}#${before + 1}`
  }
}

/** A few of the words, to tell rows apart by. */
export function idOf(words: string): string {
  return excerpt(words, 60)
}
