// The command Copy as Quotation with Source: for the rows that are picked in Who Said What, or for the cursor in an article.

import { env, window } from 'vscode'
import {
  QUOTATIONS,
  type PanelRow,
  type Place,
  type Quotations,
  type QuotationsParams,
} from '../../server/protocol/panels'
import { ARTICLE, type Server } from '../server'
import { isStatement } from './item'
import type { PanelView } from './panelView'
import type { ShownArticle } from './shown'

export interface CopyDeps {
  readonly article: ShownArticle
  readonly server: Server
  readonly statements: PanelView
}

/** How long the status bar tells of a copy, in milliseconds. */
const TOLD = 4000

/**
 * @param row the row of a menu, `SELECTION` for those selected in the view, or anything else for the cursor
 * @param selected all that is selected with the row
 */
export async function copyQuotations(row: unknown, selected: unknown, deps: CopyDeps): Promise<void> {
  const document = deps.article.now()
  const rows = await Promise.all(pickedRows(row, selected, deps).map((each) => deps.statements.current(each)))
  const places = rows.flatMap((each) => (each ? placesOf(each) : []))
  const cursor = places.length === 0 ? cursorPlace() : undefined
  if (!document || (places.length === 0 && !cursor)) return tellNothing()
  const params: QuotationsParams = {
    textDocument: { uri: document.uri.toString() },
    places: cursor ? [cursor] : places,
  }
  const quotations = await deps.server.ask<Quotations>(QUOTATIONS, params)
  if (!quotations || quotations.length === 0) return tellNothing()
  await env.clipboard.writeText(`${quotations.join('\n\n')}\n`)
  const what =
    quotations.length === 1 ? 'a quotation with its source' : `${quotations.length} quotations with their source`
  window.setStatusBarMessage(`Dateline: copied ${what}`, TOLD)
}

/** What a keybinding in the view hands in, which knows no row. */
export const SELECTION = 'selection'

function pickedRows(row: unknown, selected: unknown, { statements }: CopyDeps): readonly PanelRow[] {
  if (row === SELECTION) return statements.tree.selection
  if (Array.isArray(selected) && selected.some((each) => each === row)) return selected as PanelRow[]
  return isRow(row) ? [row] : []
}

function isRow(value: unknown): value is PanelRow {
  return typeof value === 'object' && value !== null && 'rows' in value && 'label' in value
}

/** A group stands for all that is said in it. */
function placesOf(row: PanelRow): Place[] {
  const place = row.focus ?? row.place
  return [...(isStatement(row) && place ? [place] : []), ...row.rows.flatMap(placesOf)]
}

function cursorPlace(): Place | undefined {
  const editor = window.activeTextEditor
  if (editor?.document.languageId !== ARTICLE) return undefined
  const { document, selection } = editor
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }
}

function tellNothing(): void {
  void window.showInformationMessage('Put the cursor in a statement, or select one in Who Said What, to copy it.')
}
