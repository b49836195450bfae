// The folder's articles: which there are, what of them is known, and what changes.
// In: the client's list of articles, news of files, readings of open documents. Out: rows to search in.
// Open documents go before files. A file that cannot be read costs itself alone. Reads quickly; what was read carefully before stays so.

import { FileChangeType, type FileEvent } from 'vscode-languageserver'
import { MOST_ARTICLES, type ListArticlesResult } from '../../protocol/messages'
import { Outdated } from '../answer'
import type { Reading } from '../documents'
import { createArticles, type Found } from './articles'
import type { CreateProgress } from './progress'
import { createQueue } from './queue'
import { readArticle, readText, type ReadArticleDeps } from './read'

export interface Folder {
  /** Lists the articles anew and reads those that are not known yet, in the background; those that are gone are dropped. */
  read(): Promise<void>
  /** Does so in a moment, unless the user has stopped the reading: names or settings have changed. */
  refresh(): void
  /** Ends the reading; what has been read stays. `read` goes on with the rest. */
  stop(): void
  change(changes: readonly FileEvent[]): void
  /** Reads files anew, since what is known has changed. */
  renew(isConcerned: (uri: string) => boolean): void
  /** Reads one file anew at once, since the careful reader knows it now. */
  reread(uri: string): Promise<void>
  /** Undefined for a file that cannot be read, which the log tells when it is read with the others. */
  textOf(uri: string): Promise<string | undefined>
  learn(reading: Reading): void
  close(uri: string): void
  search(query: string): Found[]
}

export interface FolderDeps extends ReadArticleDeps {
  /** Undefined where the client cannot list files; then only open documents are known. */
  list(): Promise<ListArticlesResult | undefined>
  /** Asks to be told when an article comes, changes or goes. */
  watch(found: ListArticlesResult): void
  readonly createProgress: CreateProgress
  /** Lines for the log. */
  log(message: string): void
}

/** After news of a file that nobody had listed, before the list is asked for anew; in milliseconds. */
const PAUSE = 1000

export function createFolder(deps: FolderDeps): Folder {
  const { host, list, watch, createProgress, log } = deps
  const articles = createArticles()
  const open = new Set<string>()
  let listed: ReadonlySet<string> = new Set()
  let cancelPause = () => {}
  const queue = createQueue({
    createProgress,
    read: readOne,
    ended({ read, failed, waiting }) {
      const left = waiting > 0 ? `; stopped, ${waiting} are not read` : ''
      log(`read ${read} of ${read + failed} articles of the folder; ${articles.rowCount()} names and statements${left}`)
    },
  })

  async function read(): Promise<void> {
    queue.release()
    const found = await list()
    if (found) watch(found)
    listed = new Set(found?.files.slice(0, MOST_ARTICLES))
    if (listed.size < (found?.files.length ?? 0)) log(`only the first ${listed.size} articles of the folder are read`)
    for (const uri of [...articles.uris()]) if (!listed.has(uri) && !open.has(uri)) articles.drop(uri)
    for (const uri of listed) if (!articles.has(uri)) queue.add(uri)
    queue.start()
  }

  function refresh(): void {
    cancelPause()
    if (!queue.isStopped()) cancelPause = host.later(() => void read(), PAUSE)
  }

  async function readOne(uri: string): Promise<boolean> {
    if (open.has(uri)) return true
    try {
      const reading = await readArticle(uri, deps, () => !queue.isStopped() && !open.has(uri))
      if (!keep(reading)) throw new Error('there is no more room')
      return true
    } catch (error) {
      if (error instanceof Outdated) {
        if (!open.has(uri)) queue.add(uri)
        return true
      }
      articles.drop(uri)
      log(`${uri} is left out of the folder’s articles: ${error instanceof Error ? error.message : String(error)}`)
      return false
    }
  }

  function change(changes: readonly FileEvent[]): void {
    const gone = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri)
    const there = changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri)
    if (gone.length > 0) drop(gone)
    reread((uri) => there.includes(uri))
    if (there.some((uri) => !listed.has(uri))) refresh()
  }

  /** Files, or folders with all that is in them. */
  function drop(gone: readonly string[]): void {
    const isGone = (file: string) => gone.some((uri) => file === uri || file.startsWith(`${uri}/`))
    for (const file of listed) {
      if (!isGone(file)) continue
      queue.delete(file)
      if (!open.has(file)) articles.drop(file)
    }
    listed = new Set([...listed].filter((file) => !isGone(file)))
  }

  function reread(isConcerned: (uri: string) => boolean): void {
    for (const uri of listed) if (isConcerned(uri)) queue.add(uri)
    queue.start()
  }

  function keep({ document, analysis, knowledge }: Reading): boolean {
    return articles.keep(document, analysis, knowledge)
  }

  function learn(reading: Reading): void {
    open.add(reading.document.uri)
    keep(reading)
  }

  /** What was typed and not kept is forgotten: the file is read again. */
  function close(uri: string): void {
    if (!open.delete(uri)) return
    if (!listed.has(uri)) return articles.drop(uri)
    queue.add(uri)
    queue.start()
  }

  return Object.freeze({
    read,
    refresh,
    stop: queue.stop,
    change,
    renew: reread,
    reread: async (uri: string) => void (await readOne(uri)),
    textOf: (uri: string) => readText(uri, deps.readFile).catch(() => undefined),
    learn,
    close,
    search: articles.search,
  })
}
