// The article report: one page beside the editor that shows the article somebody reads, follows their edits and their change of
// article, and comes back when the window is loaded again.

import { commands, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode'
import { REPORT, type ArticleReport, type ReportParams } from '../../server/protocol/report'
import { ARTICLE, type Server } from '../server'
import type { FromPage, PageState, ToPage } from './messages'
import { dist, pageHtml } from './html'
import { revealPlace } from './reveal'
import { savePicture } from './save'

const OPEN = 'dateline.openReport'
const VIEW_TYPE = 'dateline.report'

export function createReport(extension: Uri, server: Server): Disposable {
  let page: ReportPage | undefined

  function open(uri: unknown): void {
    const article = uri instanceof Uri ? uri : activeArticle()
    if (!article && !page) return void window.showInformationMessage('Open a news article first.')
    if (!page) {
      const options = { enableScripts: true, localResourceRoots: [dist(extension)] }
      const where = { viewColumn: ViewColumn.Beside, preserveFocus: false }
      take(window.createWebviewPanel(VIEW_TYPE, 'Article report', where, options), article)
    } else page.show(article)
  }

  function take(panel: WebviewPanel, article: Uri | undefined): void {
    page = createPage({ panel, extension, server, article })
    panel.onDidDispose(() => (page = undefined))
  }

  const listeners = [
    commands.registerCommand(OPEN, open),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: PageState | undefined) => {
        panel.webview.options = { enableScripts: true, localResourceRoots: [dist(extension)] }
        take(panel, state && Uri.parse(state.uri))
      },
    }),
    window.onDidChangeActiveTextEditor(() => page?.follow(activeArticle())),
    // Comes when whoever writes pauses, and when more is known.
    server.onRead(({ uri }) => page?.changed(uri)),
  ]
  return { dispose: () => listeners.forEach((listener) => listener.dispose()) }
}

function activeArticle(): Uri | undefined {
  const document = window.activeTextEditor?.document
  return document?.languageId === ARTICLE ? document.uri : undefined
}

function articleInSight(): Uri | undefined {
  return window.visibleTextEditors.find(({ document }) => document.languageId === ARTICLE)?.document.uri
}

interface ReportPage {
  /** Comes to the front, with another article where one is given. */
  show(article: Uri | undefined): void
  follow(article: Uri | undefined): void
  /** @param uri of a document that was read anew */
  changed(uri: string): void
}

interface PageDeps {
  readonly panel: WebviewPanel
  readonly extension: Uri
  readonly server: Server
  readonly article: Uri | undefined
}

function createPage({ panel, extension, server, article: first }: PageDeps): ReportPage {
  let article = first

  async function draw(): Promise<void> {
    // A window that was closed in haste forgets which article the page was about: then it is the one in sight.
    const uri = (article ??= articleInSight())
    if (!uri) return
    // The server knows open documents alone; a page that comes back may be there before its article.
    const document = await workspace.openTextDocument(uri).then(undefined, () => undefined)
    const report = document && (await reportOf(uri, server))
    if (uri !== article) return
    panel.title = `Report: ${nameOf(uri)}`
    const message: ToPage = report ? { report } : { why: `${nameOf(uri)} could not be read.` }
    await panel.webview.postMessage(message)
  }

  function follow(uri: Uri | undefined): void {
    if (!uri || uri.toString() === article?.toString()) return
    article = uri
    void draw()
  }

  panel.webview.onDidReceiveMessage((message: FromPage) => {
    if (message.kind === 'ready') return draw()
    if (message.kind === 'save') return savePicture(message, article)
    return article && revealPlace(article, message.place)
  })
  panel.webview.html = pageHtml(panel.webview, extension)
  return Object.freeze({
    show(uri: Uri | undefined) {
      panel.reveal(undefined, false)
      follow(uri)
    },
    follow,
    changed(uri: string) {
      if (!article || uri === article.toString()) void draw()
    },
  })
}

function reportOf(uri: Uri, server: Server): Promise<ArticleReport | null | undefined> {
  return server.ask(REPORT, { textDocument: { uri: uri.toString() } } satisfies ReportParams)
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1)
}
