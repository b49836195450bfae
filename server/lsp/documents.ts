// The open documents and their analyses. Each version is analysed at most once, when somebody asks for it or its writer pauses;
// the previous version's analysis makes that cheap. Closing a document frees all that was kept for it.

import type {
  CancellationToken,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, CarefulReadings, Knowledge } from '../core/index'
import { Cancelled, Outdated } from './answer'
import type { Host } from './host'
import { readInSlices } from './slices'

/** A document and its analysis, of one version. Valid until the next message is taken in: use it at once. */
export interface Reading {
  readonly document: TextDocument
  readonly analysis: Analysis
  readonly knowledge: Knowledge
}

export interface Documents {
  open(opened: DidOpenTextDocumentParams): void
  change(changed: DidChangeTextDocumentParams): void
  close(closed: DidCloseTextDocumentParams): void
  /** Has the documents that the question picks read anew, since what is known has changed. */
  renew(isConcerned: (uri: string) => boolean): void
  /** Has the document read again because the careful reader has news of it; all else that was found still holds. */
  refresh(uri: string): void
  /**
   * @returns undefined when the document is not open
   * @throws Cancelled, Outdated, or what the analysis threw
   */
  read(uri: string, token?: CancellationToken): Promise<Reading | undefined>
}

export interface DocumentsDeps {
  readonly host: Host
  /** What a document is read with; asked anew for each reading. */
  knowledgeFor(uri: string): Promise<Knowledge>
  /** Called when nobody has changed the document for a moment. */
  paused(uri: string): void
  closed(uri: string): void
  /** Called with each new text. */
  taken(uri: string, text: string): void
  readingsOf(uri: string): CarefulReadings | undefined
}

/** How long nobody may have typed before a document is reported on, in milliseconds. */
const PAUSE = 300

interface Article {
  readonly document: TextDocument
  /** Counts what made earlier analyses useless: edits, and news of what is known. */
  turn: number
  /** The latest finished analysis, perhaps of an earlier version. */
  analysis?: Analysis
  /** The analysis of the present version, once somebody has asked for it. */
  reading?: Promise<Analysis>
  cancelPause(): void
}

export function createDocuments(deps: DocumentsDeps): Documents {
  const { host, knowledgeFor, paused, closed, taken, readingsOf } = deps
  const articles = new Map<string, Article>()

  function open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    articles.get(uri)?.cancelPause()
    const document = TextDocument.create(uri, languageId, version, text)
    articles.set(uri, { document, turn: 0, cancelPause: awaitPause(uri) })
    taken(uri, text)
  }

  function change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const article = articles.get(uri)
    if (!article) return
    article.cancelPause()
    article.turn++
    article.reading = undefined
    TextDocument.update(article.document, contentChanges, version)
    article.cancelPause = awaitPause(uri)
    taken(uri, article.document.getText())
  }

  function close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    articles.get(uri)?.cancelPause()
    articles.delete(uri)
    closed(uri)
  }

  function renew(isConcerned: (uri: string) => boolean): void {
    for (const [uri, article] of articles) {
      if (!isConcerned(uri)) continue
      article.cancelPause()
      article.turn++
      article.reading = article.analysis = undefined
      article.cancelPause = awaitPause(uri)
    }
  }

  function refresh(uri: string): void {
    const article = articles.get(uri)
    if (article) article.reading = undefined
  }

  function awaitPause(uri: string): () => void {
    return host.later(() => paused(uri), PAUSE)
  }

  async function read(uri: string, token?: CancellationToken): Promise<Reading | undefined> {
    const article = articles.get(uri)
    if (!article) return undefined
    const { document, turn } = article
    const known = await orCancelled(knowledgeFor(uri), token)
    assertCurrent(article, turn)
    article.reading ??= analyseArticle(article, known)
    const analysis = await orCancelled(article.reading, token)
    assertCurrent(article, turn)
    return { document, analysis, knowledge: known }
  }

  async function analyseArticle(article: Article, known: Knowledge): Promise<Analysis> {
    const { turn } = article
    try {
      const analysis = await readInSlices(article.document.getText(), known, {
        host,
        previous: article.analysis,
        readings: readingsOf(article.document.uri),
        wanted: () => isCurrent(article, turn),
      })
      article.analysis = analysis
      return analysis
    } catch (error) {
      // The next question tries again: a fault must not outlive its answer.
      if (isCurrent(article, turn)) article.reading = undefined
      throw error
    }
  }

  function isCurrent(article: Article, turn: number): boolean {
    return articles.get(article.document.uri) === article && article.turn === turn
  }

  function assertCurrent(article: Article, turn: number): void {
    if (!isCurrent(article, turn)) throw new Outdated()
  }

  return Object.freeze({ open, change, close, renew, refresh, read })
}

/** The promise, or `Cancelled` as soon as the token says so; the work itself goes on for whoever asks next. */
function orCancelled<T>(promise: Promise<T>, token: CancellationToken | undefined): Promise<T> {
  if (!token) return promise
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new Cancelled())
    const registration = token.onCancellationRequested(cancel)
    if (token.isCancellationRequested) cancel()
    promise.then(resolve, reject).finally(() => registration.dispose())
  })
}
