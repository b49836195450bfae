// The open documents and their analyses. Each version is analysed at most once, when somebody asks for it or its writer pauses;
// the previous version's analysis makes that cheap. Closing a document frees all that was kept for it.

import type {
  CancellationToken,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, Knowledge } from '../core/index'
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
  /**
   * @returns undefined when the document is not open
   * @throws Cancelled, Outdated, or what the analysis threw
   */
  read(uri: string, token?: CancellationToken): Promise<Reading | undefined>
}

export interface DocumentsDeps {
  readonly host: Host
  readonly knowledge: Promise<Knowledge>
  /** Called when nobody has changed the document for a moment. */
  paused(uri: string): void
  closed(uri: string): void
}

/** How long nobody may have typed before a document is reported on, in milliseconds. */
const PAUSE = 300

interface Article {
  readonly document: TextDocument
  /** The latest finished analysis, perhaps of an earlier version. */
  analysis?: Analysis
  /** The analysis of the present version, once somebody has asked for it. */
  reading?: Promise<Analysis>
  cancelPause(): void
}

export function createDocuments({ host, knowledge, paused, closed }: DocumentsDeps): Documents {
  const articles = new Map<string, Article>()

  function open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    articles.get(uri)?.cancelPause()
    const document = TextDocument.create(uri, languageId, version, text)
    articles.set(uri, { document, cancelPause: awaitPause(uri) })
  }

  function change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const article = articles.get(uri)
    if (!article) return
    article.cancelPause()
    article.reading = undefined
    TextDocument.update(article.document, contentChanges, version)
    article.cancelPause = awaitPause(uri)
  }

  function close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    articles.get(uri)?.cancelPause()
    articles.delete(uri)
    closed(uri)
  }

  function awaitPause(uri: string): () => void {
    return host.later(() => paused(uri), PAUSE)
  }

  async function read(uri: string, token?: CancellationToken): Promise<Reading | undefined> {
    const article = articles.get(uri)
    if (!article) return undefined
    const { document } = article
    const { version } = document
    const known = await orCancelled(knowledge, token)
    assertCurrent(article, version)
    article.reading ??= analyseArticle(article, known)
    const analysis = await orCancelled(article.reading, token)
    assertCurrent(article, version)
    return { document, analysis, knowledge: known }
  }

  async function analyseArticle(article: Article, known: Knowledge): Promise<Analysis> {
    const { version } = article.document
    try {
      const analysis = await readInSlices(article.document.getText(), known, {
        host,
        previous: article.analysis,
        wanted: () => isCurrent(article, version),
      })
      article.analysis = analysis
      return analysis
    } catch (error) {
      // The next question tries again: a fault must not outlive its answer.
      if (isCurrent(article, version)) article.reading = undefined
      throw error
    }
  }

  function isCurrent(article: Article, version: number): boolean {
    return articles.get(article.document.uri) === article && article.document.version === version
  }

  function assertCurrent(article: Article, version: number): void {
    if (!isCurrent(article, version)) throw new Outdated()
  }

  return Object.freeze({ open, change, close, read })
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
