// Dateline's views beside the editor: Who Said What, Figures, Countries and Officials, and the commands that go with them.

import { commands, Disposable, window, workspace, type ExtensionContext } from 'vscode'
import type { PanelRow } from '../../server/protocol/panels'
import type { Server } from '../server'
import { ARRANGED, createArrangement, type ArrangementChoice } from './arrangement'
import { copyQuotations } from './copy'
import { createFilterBox } from './filterBox'
import { isStatement } from './item'
import { createPanelView, type PanelAbout, type PanelView } from './panelView'
import { revealPlace } from './reveal'
import { createShownArticle, type ShownArticle } from './shown'

export interface ViewsDeps {
  readonly context: ExtensionContext
  readonly server: Server
}

/** Not for the palette: it needs a row. */
const REVEAL = 'dateline.revealRow'
const LISTED = 'dateline.statements.listed'
const FOLLOW = 'dateline.views.followCursor'

export function createViews({ context, server }: ViewsDeps): Disposable {
  const article = createShownArticle()
  const filter = createFilterBox()
  const arrangement = createArrangement(context)
  const make = (about: PanelAbout): PanelView =>
    createPanelView({ article, server, filter: filter.now, reveal: REVEAL, about })
  const statements = make(aboutStatements(arrangement))
  const views = [statements, make(aboutFigures), make(aboutNames)]
  const refresh = (): void => views.forEach((view) => view.refresh())

  return Disposable.from(
    article,
    filter,
    arrangement,
    ...views,
    article.onDidChange(refresh),
    server.onRead(({ uri }) => {
      if (uri === article.now()?.uri.toString()) refresh()
    }),
    filter.onDidChange(() => views.forEach((view) => view.redraw())),
    arrangement.onDidChange(statements.refresh),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(LISTED)) statements.refresh()
    }),
    followCursor(article, views),
    commands.registerCommand(REVEAL, (row: PanelRow, view: string) =>
      reveal(
        row,
        views.find(({ id }) => id === view),
        article,
      ),
    ),
    commands.registerCommand('dateline.filter', filter.open),
    commands.registerCommand('dateline.clearFilter', filter.clear),
    commands.registerCommand('dateline.arrange', arrangement.choose),
    commands.registerCommand('dateline.followCursor', () => setFollowing(true)),
    commands.registerCommand('dateline.unfollowCursor', () => setFollowing(false)),
    commands.registerCommand('dateline.copyQuotation', (row, selected) =>
      copyQuotations(row, selected, { article, server, statements }),
    ),
    ...views.map((view, index) => commands.registerCommand(`${IDS[index]}.expandAll`, view.expandAll)),
  )
}

const IDS = ['dateline.statements', 'dateline.figures', 'dateline.names'] as const

function aboutStatements(arrangement: ArrangementChoice): PanelAbout {
  return {
    id: IDS[0],
    question: () => ({
      panel: 'statements',
      arrangement: arrangement.now(),
      listed: workspace.getConfiguration().get(LISTED) === 'all' ? 'all' : 'speech',
    }),
    counted: (count) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
    isThing: isStatement,
    arranged: () => ARRANGED[arrangement.now()],
    empty: 'No statements were found in this article.',
    canSelectMany: true,
  }
}

const aboutFigures: PanelAbout = {
  id: IDS[1],
  question: () => ({ panel: 'figures' }),
  counted: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  isThing: ({ place }) => place !== undefined,
  empty: 'No figures were found in this article.',
}

const aboutNames: PanelAbout = {
  id: IDS[2],
  question: () => ({ panel: 'names' }),
  counted: (count) => `${count} ${count === 1 ? 'name' : 'names'}`,
  isThing: ({ kind }) => ['country', 'bloc', 'official', 'person'].includes(kind),
  empty: 'No countries and no people were found in this article.',
}

async function reveal(row: PanelRow, view: PanelView | undefined, article: ShownArticle): Promise<void> {
  const current = await view?.current(row)
  const place = current?.focus ?? current?.place
  const document = article.now()
  if (document && place) await revealPlace(document, place)
}

/** How long the cursor must have rested before the views follow it, in milliseconds. */
const REST = 150

function followCursor(article: ShownArticle, views: readonly PanelView[]): Disposable {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const moved = window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    if (document !== article.now() || !workspace.getConfiguration().get(FOLLOW, true)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => views.forEach((view) => view.follow(document.offsetAt(selection.active))), REST)
  })
  return Disposable.from(moved, new Disposable(() => clearTimeout(waiting)))
}

async function setFollowing(follows: boolean): Promise<void> {
  await workspace.getConfiguration().update(FOLLOW, follows, true)
}
