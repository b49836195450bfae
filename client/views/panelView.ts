// One view beside the editor: the rows that the server answered, narrowed by the filter, as a tree of the editor.
// Keeps what the reader has opened and selected when the article changes.

import { EventEmitter, window, type Disposable, type TreeView } from 'vscode'
import type { Panel, PanelParams, PanelRow } from '../../server/protocol/panels'
import type { Server } from '../server'
import { createAnswers } from './answers'
import { countThings, filterRows } from './filter'
import { itemOf } from './item'
import type { ShownArticle } from './shown'

export interface PanelView extends Disposable {
  readonly id: string
  readonly tree: TreeView<PanelRow>
  /** Asks the server anew; later, where the view cannot be seen. */
  refresh(): void
  /** The row as it is now: of the same id, where the article has changed since. */
  current(row: PanelRow): Promise<PanelRow | undefined>
  /** To be called when the filter has changed. */
  redraw(): void
  /** Selects the row of the innermost thing at the offset, where the view shows one. */
  follow(at: number): void
  expandAll(): Promise<void>
}

export interface PanelViewDeps {
  readonly article: ShownArticle
  readonly server: Server
  /** The words that the view is narrowed to; empty where it is not. */
  readonly filter: () => string
  /** The command that shows a row's words in the editor. */
  readonly reveal: string
  readonly about: PanelAbout
}

/** What makes one view differ from the others. */
export interface PanelAbout {
  readonly id: string
  question(): Omit<PanelParams, 'textDocument'>
  /** What is counted: "12 statements". */
  counted(count: number): string
  isThing(row: PanelRow): boolean
  /** After the count: "by speaker". */
  readonly arranged?: () => string
  readonly empty: string
  readonly canSelectMany?: boolean
}

export function createPanelView({ article, server, filter, reveal, about }: PanelViewDeps): PanelView {
  const changed = new EventEmitter<void>()
  let rows: readonly PanelRow[] = []
  let drawn = ''
  let family: Family = new Map()
  /** By their ids, the rows that the reader has opened (true) or closed; the filter's own opening does not count. */
  const opened = new Map<string, boolean>()
  const tree = window.createTreeView<PanelRow>(about.id, {
    showCollapseAll: true,
    canSelectMany: about.canSelectMany ?? false,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (row) =>
        itemOf(row, { filter: filter(), isOpen: opened.get(row.id), command: reveal, view: about.id }),
      getChildren: (row) => [...(row ? row.rows : rows)],
      getParent: (row) => family.get(row.id)?.parent,
    },
  })
  const answers = createAnswers({ article, server, question: about.question, isWanted: () => tree.visible, draw })

  function draw(): void {
    const [answer, words] = [answers.now(), filter()]
    rows = filterRows(answer?.rows ?? [], words)
    family = familyOf(rows)
    tree.description = answer && descriptionFor(answer, rows, words, about)
    tree.message = answer && messageFor(answer, rows, words, about)
    if (words === '') for (const id of opened.keys()) if (!family.has(id)) opened.delete(id)
    const now = JSON.stringify([words, rows])
    if (now === drawn) return
    drawn = now
    changed.fire()
  }

  async function current(row: PanelRow): Promise<PanelRow | undefined> {
    if (!answers.isUpToDate() || family.get(row.id)?.row !== row) await answers.ask()
    return family.get(row.id)?.row
  }

  function follow(at: number): void {
    if (!tree.visible || !answers.isUpToDate()) return
    if (tree.selection.some((row) => isAt(row, at) || row.rows.some((under) => isAt(under, at)))) return
    const found = innermost(rows, at)
    const parent = found && family.get(found.id)?.parent
    // What is hidden at first stays hidden: its group is shown instead.
    const row = parent?.closed && filter() === '' ? parent : found
    if (row) void tree.reveal(row, { select: true, focus: false, expand: false })
  }

  async function expandAll(): Promise<void> {
    for (const row of rows) await tree.reveal(row, { select: false, focus: false, expand: DEPTH })
  }

  const note =
    (isOpen: boolean) =>
    ({ element }: { readonly element: PanelRow }): void => {
      if (filter() === '') opened.set(element.id, isOpen)
    }

  const seen = tree.onDidChangeVisibility(answers.askIfStale)
  const noted = [tree.onDidExpandElement(note(true)), tree.onDidCollapseElement(note(false))]
  answers.refresh()
  const parts = [seen, ...noted, answers, tree, changed]
  const dispose = (): void => parts.forEach((part) => part.dispose())
  return { id: about.id, tree, refresh: answers.refresh, redraw: draw, current, follow, expandAll, dispose }
}

/** No view is deeper. */
const DEPTH = 3

/** Each row by its id, with the one that it stands under. */
type Family = Map<string, { readonly row: PanelRow; readonly parent?: PanelRow }>

function familyOf(rows: readonly PanelRow[]): Family {
  const family: Family = new Map()
  const enter = (row: PanelRow, parent?: PanelRow): void => {
    family.set(row.id, { row, ...(parent && { parent }) })
    for (const under of row.rows) enter(under, row)
  }
  for (const row of rows) enter(row)
  return family
}

function isAt({ place }: PanelRow, at: number): boolean {
  return place !== undefined && place.start <= at && at <= place.end
}

/** The smallest that the offset lies in; of two alike the first. */
function innermost(rows: readonly PanelRow[], at: number): PanelRow | undefined {
  const here = rows.flatMap(function all(row): PanelRow[] {
    return [...(isAt(row, at) ? [row] : []), ...row.rows.flatMap(all)]
  })
  const size = ({ place }: PanelRow): number => (place ? place.end - place.start : 0)
  return here.reduce<PanelRow | undefined>((best, row) => (best && size(best) <= size(row) ? best : row), undefined)
}

function descriptionFor(answer: Panel, rows: readonly PanelRow[], words: string, about: PanelAbout): string {
  const found = words === '' ? '' : `${countThings(rows, about.isThing)} of `
  const parts = [`${found}${about.counted(answer.count)}`, about.arranged?.() ?? '']
  return parts.filter((part) => part !== '').join(' · ')
}

function messageFor(
  answer: Panel,
  rows: readonly PanelRow[],
  words: string,
  { empty }: PanelAbout,
): string | undefined {
  if (answer.rows.length === 0) return empty
  if (words === '') return undefined
  return rows.length === 0 ? `Nothing here has “${words}” in it.` : `Narrowed to what has “${words}” in it.`
}
