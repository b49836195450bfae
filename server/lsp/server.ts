// The language server: all its wiring, in one block. What each message does stands in handlers/.
// Runs wherever there is a connection; the entry points hand in the rest of the world.

import {
  CodeLensRefreshRequest,
  MarkupKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
  type SemanticTokens,
} from 'vscode-languageserver'
import type { Knowledge } from '../core/index'
import { ASSESS, STATUS, type Assessment, type AssessParams, type Status } from '../protocol/messages'
import { REPORT } from '../protocol/report'
import { PANEL, QUOTATIONS, type Panel, type PanelParams, type QuotationsParams } from '../protocol/panels'
import type { InitializationOptions } from '../protocol/settings'
import { createAnswers, Outdated } from './answer'
import { createAsk } from './ask'
import { createCareful } from './careful/careful'
import { serveCareful } from './careful/serve'
import { CHECKS, serveChecks } from './checks/serve'
import { createDocuments } from './documents'
import { createReadFile } from './files'
import { FOLDER, serveFolder } from './folder/serve'
import { createGlossaries, isGlossary } from './glossaries'
import { assess } from './handlers/assess'
import { hover, hoverKind } from './handlers/hover'
import { documentSymbols } from './handlers/outline'
import { report as articleReport } from './handlers/report'
import { panelRows, quotationsAt } from './handlers/panel'
import { readStatus } from './handlers/status'
import { createTokens } from './handlers/tokens'
import type { Host } from './host'
import { LEGEND } from './legend'
import { NAVIGATION, serveNavigation } from './navigation'
import { canRenewOutline, createOutlineOffer, OUTLINE } from './outlineOffer'
import { createSettings } from './settings'
import { foldersOf, watchFolders, watchGlossaries } from './workspace'

export function serve(connection: Connection, host: Host): void {
  const { request, notification, task } = createAnswers({ console: connection.console, now: host.now })
  const knowledge = later<Knowledge>()
  const tokens = createTokens()
  const readFile = createReadFile(connection, host.clonesMessages)
  const glossaries = createGlossaries({
    knowledge: knowledge.promise,
    readFile,
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    warn: (message) => connection.console.warn(message),
  })
  const { knowledgeFor } = glossaries
  const capabilities = () => client
  const readingsOf = (text: string) => careful.known(text)
  const folder = serveFolder({ connection, host, request, readFile, knowledgeFor, readingsOf, capabilities })
  const careful = createCareful({
    host,
    start: () => host.startCareful!(options, readFile),
    isWanted: async (uri) => host.startCareful !== undefined && (await settings.of(uri)).reader === 'careful',
    news(uri) {
      documents.refresh(uri)
      recolour()
      report(uri)
    },
  })
  const documents = createDocuments({
    host,
    knowledgeFor,
    paused: report,
    closed(uri) {
      tokens.forget(uri)
      folder.close(uri)
      careful.close(uri)
      checks.close(uri)
    },
    taken: careful.update,
    readingsOf: careful.readings,
  })
  const outlineOffer = createOutlineOffer(connection)
  const settings = createSettings(connection, () => {
    careful.reconsider()
    refreshShown()
    folder.refresh()
    checks.renew()
  })
  const ask = createAsk({ request, documents, settings })
  const { about } = ask
  const checks = serveChecks({ connection, ask, task, documents, settings, help: () => options.help ?? {} })
  let options: InitializationOptions = {}
  let client: ClientCapabilities = {}
  let folders: readonly string[] = []
  let markup: MarkupKind = MarkupKind.PlainText

  connection.onInitialize((params) => {
    options = (params.initializationOptions ?? {}) as InitializationOptions
    client = params.capabilities
    folders = foldersOf(params)
    markup = hoverKind(client)
    return abilities(client)
  })
  connection.onInitialized(() => {
    settings.start(client)
    glossaries.open(folders)
    if (canRenewOutline(client)) outlineOffer.open()
    watchGlossaries(connection, client)
    watchFolders(connection, client, {
      folders,
      changed(now) {
        glossaries.open(now)
        renew(() => true)
        folder.refresh()
      },
    })
    host.loadKnowledge(options, readFile).then(knowledge.resolve, (error: unknown) => {
      knowledge.reject(error)
      send({ state: 'failed', why: error instanceof Error ? error.message : String(error) })
    })
    knowledge.promise.then(folder.read, () => {})
  })

  connection.onDidOpenTextDocument(notification('textDocument/didOpen', documents.open))
  connection.onDidChangeTextDocument(notification('textDocument/didChange', documents.change))
  connection.onDidCloseTextDocument(notification('textDocument/didClose', documents.close))

  connection.onDidChangeWatchedFiles(
    notification('workspace/didChangeWatchedFiles', ({ changes }) => {
      const [ofGlossaries, ofArticles] = parted(changes, ({ uri }) => isGlossary(uri))
      if (ofGlossaries.length > 0) renew(glossaries.change(ofGlossaries.map(({ uri }) => uri)))
      folder.change(ofArticles)
    }),
  )

  connection.onHover(about('textDocument/hover', null, (read, { position }) => hover(read, position, markup)))
  connection.onDocumentSymbol(
    ask.aboutWith('textDocument/documentSymbol', [], (read, _, settings) => documentSymbols(read, settings)),
  )
  const { semanticTokens } = connection.languages
  semanticTokens.on(about('textDocument/semanticTokens/full', NO_TOKENS, tokens.full))
  semanticTokens.onDelta(
    about('textDocument/semanticTokens/full/delta', NO_TOKENS, (read, { previousResultId }) =>
      tokens.delta(read, previousResultId),
    ),
  )
  semanticTokens.onRange(
    about('textDocument/semanticTokens/range', NO_TOKENS, (read, { range }) => tokens.range(read, range)),
  )
  serveCareful({ connection, careful, folder, answers: { request } })
  serveNavigation({ connection, ask, capabilities })
  connection.onRequest(REPORT, about(REPORT, null, articleReport))
  connection.onRequest(PANEL, about<PanelParams, Panel | null>(PANEL, null, panelRows))
  connection.onRequest(QUOTATIONS, about<QuotationsParams, readonly string[]>(QUOTATIONS, [], quotationsAt))
  connection.onRequest(
    ASSESS,
    request(ASSESS, NOT_ASSESSED, async (params: AssessParams) => assess(params, await knowledge.promise)),
  )

  connection.listen()

  /** Reads documents anew with what is known now, and has the editor colour them again. */
  function renew(isConcerned: (uri: string) => boolean): void {
    documents.renew(isConcerned)
    folder.renew(isConcerned)
    recolour()
  }

  function recolour(): void {
    // A client that is just going away colours nothing any more.
    if (client.workspace?.semanticTokens?.refreshSupport) semanticTokens.refresh().catch(() => {})
    refreshShown()
  }

  /** Has the editor ask again for what depends on settings or on what is known. */
  function refreshShown(): void {
    if (client.workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(() => {})
    if (client.workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {})
    outlineOffer.renew()
  }

  function report(uri: string): void {
    checks.look(uri)
    void task(STATUS, uri, async () => {
      try {
        const read = await documents.read(uri)
        if (!read) return
        send(readStatus(read, careful.status(uri)))
        folder.learn(read)
      } catch (error) {
        if (!(error instanceof Outdated)) send({ state: 'unread', uri })
        throw error
      }
    })
  }

  function send(status: Status): void {
    void connection.sendNotification(STATUS, status)
  }
}

function abilities(client: ClientCapabilities): InitializeResult {
  return {
    serverInfo: { name: 'Dateline' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      ...(!canRenewOutline(client) && { documentSymbolProvider: OUTLINE }),
      ...NAVIGATION,
      ...CHECKS,
      ...FOLDER,
      semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    },
  }
}

const NO_TOKENS: SemanticTokens = { data: [] }
const NOT_ASSESSED: Assessment = { score: 0, article: false, signs: [] }

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}

/** A promise that is settled from outside. Its rejection concerns only those who wait for it. */
function later<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((yes, no) => ((resolve = yes), (reject = no)))
  promise.catch(() => {})
  return { promise, resolve, reject }
}
