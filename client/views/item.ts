// Draws a row of a view as the editor's tree wants it: icon, label, what stands behind it, tooltip, what a screen reader says.

import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { PanelRow, RowKind } from '../../server/protocol/panels'
import { matchesIn } from './filter'

export interface ItemOptions {
  /** The words that the view is narrowed to; empty where it is not. */
  readonly filter: string
  /** What the reader has made of it; undefined where it is as it came. */
  readonly isOpen: boolean | undefined
  /** The command that shows the row's words in the editor; it gets the row and the view's id. */
  readonly command: string
  readonly view: string
}

export function itemOf(row: PanelRow, { filter, isOpen, command, view }: ItemOptions): TreeItem {
  const opened = filter !== '' || (isOpen ?? !row.closed)
  const item = new TreeItem({ label: row.label, highlights: matchesIn(row.label, filter) }, stateOf(row, opened))
  // A narrowed view is another tree: all of it is open, and what was open before is so again afterwards.
  item.id = filter === '' ? row.id : `${row.id}\n${FILTERED}`
  item.description = row.detail
  item.tooltip = row.tooltip
  item.accessibilityInformation = { label: row.spoken, role: 'treeitem' }
  const icon = ICONS[row.kind]
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon)
  item.contextValue = holdsStatements(row) ? 'statements' : row.kind
  if (row.place) item.command = { command, title: 'Show in the Editor', arguments: [row, view] }
  return item
}

const FILTERED = 'filtered'

function stateOf({ rows }: PanelRow, isOpen: boolean): TreeItemCollapsibleState {
  if (rows.length === 0) return TreeItemCollapsibleState.None
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}

/** The product icons of the theme, so that they look at home in every one; mentions have none, since all are alike. */
const ICONS: Readonly<Partial<Record<RowKind, string>>> = {
  direct: 'quote',
  mixed: 'comment-unresolved',
  indirect: 'comment',
  official: 'account',
  person: 'person',
  body: 'organization',
  unnamed: 'person',
  unknown: 'question',
  article: 'note',
  country: 'globe',
  bloc: 'globe',
  money: 'credit-card',
  share: 'percentage',
  count: 'symbol-numeric',
  date: 'calendar',
  duration: 'watch',
  order: 'list-ordered',
  people: 'organization',
  countries: 'globe',
}

const STATEMENTS: ReadonlySet<RowKind> = new Set<RowKind>(['direct', 'mixed', 'indirect'])

export function isStatement({ kind }: PanelRow): boolean {
  return STATEMENTS.has(kind)
}

export function holdsStatements(row: PanelRow): boolean {
  return isStatement(row) || row.rows.some(isStatement)
}
