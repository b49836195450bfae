// The careful reader beside the open documents: keeps their paragraphs waiting in order, has them read one after the other in a worker,
// and tells of news. Never waits and never makes anybody wait: until a paragraph is read, the quick reader's word stands.

import { own, paragraphTexts, type CarefulReading, type CarefulReadings } from '../../core/index'
import type { ReaderStatus } from '../../protocol/messages'
import type { CarefulWorker, Host } from '../host'
import { carryOver, editedParagraph } from './carry'
import { createWorker } from './worker'

export interface Careful {
  /** Takes in a document's present text. */
  update(uri: string, text: string): void
  /** What has been read of the document's present text, or carried over from before an edit. */
  readings(uri: string): CarefulReadings | undefined
  status(uri: string): ReaderStatus
  /** What stands on the lines that the user sees is read first. */
  see(uri: string, firstLine: number, lastLine: number): void
  close(uri: string): void
  /** Reads all paragraphs of a text that no editor shows, so that they are known when one does. */
  readAhead(text: string, isWanted: () => boolean): Promise<boolean>
  /** Asks anew which documents are to be read carefully. */
  reconsider(): void
}

export interface CarefulDeps {
  readonly host: Host
  start(): Promise<CarefulWorker>
  /** Whether the user wants the document read carefully. */
  isWanted(uri: string): Promise<boolean>
  /** Called when there are new readings, and when there will be none. */
  news(uri: string): void
}

interface Article {
  text: string
  paragraphs: readonly string[]
  wanted: boolean
  missing: Set<string>
  seen: ReadonlySet<string>
  /** Readings of an earlier text, moved along with an edit, by the present text. */
  carried: ReadonlyMap<string, CarefulReading>
  readings?: CarefulReadings
  /** When its news were last told. */
  toldAt: number
}

/** Longer documents are left to the quick reader: nobody waits for the end of a book. */
const LONGEST = 300_000
/** Paragraphs whose readings are kept. */
const KEPT = 20_000
/** While a long document is read, what has come is shown so often, in milliseconds. */
const SHOWN_EVERY = 1500

export function createCareful({ host, start, isWanted, news }: CarefulDeps): Careful {
  const articles = new Map<string, Article>()
  const known = new Map<string, CarefulReading>()
  /** Paragraphs that the reader failed on: not tried again as long as their text is the same. */
  const unreadable = new Set<string>()
  const worker = createWorker(host, start)
  let isReading = false

  function update(uri: string, text: string): void {
    const before = articles.get(uri)
    const paragraphs = text.length <= LONGEST ? paragraphTexts(text).map(own) : []
    const article: Article = {
      text,
      paragraphs,
      wanted: before?.wanted ?? false,
      missing: new Set(),
      seen: before?.seen ?? new Set(),
      carried: carried(before, paragraphs),
      readings: before?.readings,
      toldAt: host.now(),
    }
    articles.set(uri, article)
    if (before) queue(article)
    else void consider(uri)
  }

  function carried(before: Article | undefined, paragraphs: readonly string[]): ReadonlyMap<string, CarefulReading> {
    const edited = before && editedParagraph(before.paragraphs, paragraphs)
    if (!before || !edited) return before?.carried ?? new Map()
    const [was, is] = edited
    const reading = known.get(was) ?? before.carried.get(was)
    return reading ? new Map([[is, carryOver(was, reading, is)]]) : before.carried
  }

  async function consider(uri: string): Promise<void> {
    const wanted = await isWanted(uri)
    const article = articles.get(uri)
    if (!article || article.wanted === wanted) return
    article.wanted = wanted
    if (wanted) queue(article)
    else article.missing.clear()
    if (article.missing.size === 0) tell(uri, article)
  }

  function queue(article: Article): void {
    if (!article.wanted) return
    article.missing = new Set(article.paragraphs.filter((each) => !known.has(each) && !unreadable.has(each)))
    void readOn()
  }

  async function readOn(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      for (let next = nextParagraph(); next !== undefined; next = nextParagraph()) {
        const reading = await worker.read(next)
        if (worker.problem() !== undefined) return giveUp()
        keep(next, reading)
      }
    } finally {
      isReading = false
    }
  }

  /** What is seen goes first, then what comes first. */
  function nextParagraph(): string | undefined {
    for (const { missing, seen } of articles.values())
      for (const paragraph of missing) if (seen.has(paragraph)) return paragraph
    for (const { missing } of articles.values()) for (const paragraph of missing) return paragraph
    return undefined
  }

  function keep(paragraph: string, reading: CarefulReading | undefined): void {
    if (reading) {
      known.set(paragraph, reading)
      if (known.size > KEPT) known.delete(known.keys().next().value!)
    } else unreadable.add(paragraph)
    for (const [uri, article] of articles) {
      if (!article.missing.delete(paragraph)) continue
      if (article.missing.size === 0 || host.now() - article.toldAt > SHOWN_EVERY) tell(uri, article)
    }
  }

  function giveUp(): void {
    for (const [uri, article] of articles) {
      article.missing.clear()
      if (article.wanted) tell(uri, article)
    }
  }

  function tell(uri: string, article: Article): void {
    article.toldAt = host.now()
    news(uri)
  }

  function readings(uri: string): CarefulReadings | undefined {
    const article = articles.get(uri)
    const ranker = worker.ranker()
    if (!article?.wanted || !ranker) return undefined
    const byText = new Map<string, CarefulReading>()
    for (const paragraph of article.paragraphs) {
      const reading = known.get(paragraph) ?? article.carried.get(paragraph)
      if (reading) byText.set(paragraph, reading)
    }
    // The same readings as before are the same object: then nothing needs to be looked at again.
    if (!article.readings || !sameReadings(article.readings.byText, byText)) article.readings = { ranker, byText }
    return article.readings
  }

  function status(uri: string): ReaderStatus {
    const article = articles.get(uri)
    if (!article?.wanted) return { kind: 'quick' }
    const problem = worker.problem()
    if (problem !== undefined) return { kind: 'quick', why: problem }
    if (article.text.length > LONGEST) return { kind: 'quick', why: 'the text is too long for the careful reader' }
    const all = article.paragraphs.length
    return { kind: 'careful', read: all - article.missing.size, of: all }
  }

  async function readAhead(text: string, isStillWanted: () => boolean): Promise<boolean> {
    for (const paragraph of new Set(paragraphTexts(text).map(own))) {
      if (known.has(paragraph)) continue
      if (!isStillWanted()) return false
      const reading = await worker.read(paragraph)
      if (worker.problem() !== undefined) return false
      keep(paragraph, reading)
    }
    return true
  }

  function reconsider(): void {
    if (worker.problem() !== undefined) worker.end()
    for (const uri of articles.keys()) void consider(uri)
  }

  function see(uri: string, firstLine: number, lastLine: number): void {
    const article = articles.get(uri)
    if (!article || article.missing.size === 0) return
    const shown = article.text.split('\n').slice(firstLine, lastLine + 1)
    article.seen = new Set(paragraphTexts(shown.join('\n')))
  }

  return Object.freeze({
    update,
    readings,
    status,
    see,
    close: (uri: string) => void articles.delete(uri),
    readAhead,
    reconsider,
  })
}

function sameReadings(a: ReadonlyMap<string, CarefulReading>, b: ReadonlyMap<string, CarefulReading>): boolean {
  if (a.size !== b.size) return false
  for (const [paragraph, reading] of a) if (b.get(paragraph) !== reading) return false
  return true
}
