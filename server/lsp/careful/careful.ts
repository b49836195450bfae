// The careful reader beside the open documents: keeps their paragraphs waiting in order, has them read one after the other in a worker,
// and tells of news. Never waits and never makes anybody wait: until a paragraph is read, the quick reader's word stands.

import { own, paragraphTexts, type CarefulReading, type CarefulReadings } from '../../core/index'
import type { ReaderStatus } from '../../protocol/messages'
import type { CarefulWorker, Host } from '../host'
import { carryOver, editedParagraph } from './carry'
import { createWorker, type KeptWorker } from './worker'

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
  /** What has been read of a text's paragraphs, wherever they stood; undefined where nothing has. */
  known(text: string): CarefulReadings | undefined
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
  /** None as long as nobody wants the document read carefully. */
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

export function createCareful(deps: CarefulDeps): Careful {
  const desk = new CarefulDesk(deps)
  return Object.freeze({
    update: (uri: string, text: string) => desk.update(uri, text),
    readings: (uri: string) => desk.readings(uri),
    status: (uri: string) => desk.status(uri),
    see: (uri: string, firstLine: number, lastLine: number) => desk.see(uri, firstLine, lastLine),
    close: (uri: string) => desk.close(uri),
    readAhead: (text: string, isStillWanted: () => boolean) => desk.readAhead(text, isStillWanted),
    known: (text: string) => desk.knownOf(text),
    reconsider: () => desk.reconsider(),
  })
}

class CarefulDesk {
  private readonly articles = new Map<string, Article>()
  private readonly known = new Map<string, CarefulReading>()
  /** Paragraphs that the reader failed on: not tried again as long as their text is the same. */
  private readonly unreadable = new Set<string>()
  private readonly worker: KeptWorker
  /** Paragraphs that the worker has been given. */
  private readonly onTheirWay = new Set<string>()

  constructor(private readonly deps: CarefulDeps) {
    this.worker = createWorker(deps.host, deps.start)
  }

  update(uri: string, text: string): void {
    const before = this.articles.get(uri)
    const paragraphs = before?.wanted ? paragraphsOf(text) : []
    const article: Article = {
      text,
      paragraphs,
      wanted: before?.wanted ?? false,
      missing: new Set(),
      seen: before?.seen ?? new Set(),
      carried: this.carried(before, paragraphs),
      readings: before?.readings,
      toldAt: this.deps.host.now(),
    }
    this.articles.set(uri, article)
    if (before) this.queue(article)
    else void this.consider(uri)
  }

  private carried(before: Article | undefined, paragraphs: readonly string[]): ReadonlyMap<string, CarefulReading> {
    const edited = before && editedParagraph(before.paragraphs, paragraphs)
    if (!before || !edited) return before?.carried ?? new Map()
    const [was, is] = edited
    const reading = this.known.get(was) ?? before.carried.get(was)
    return reading ? new Map([[is, carryOver(was, reading, is)]]) : before.carried
  }

  private async consider(uri: string): Promise<void> {
    const wanted = await this.deps.isWanted(uri)
    const article = this.articles.get(uri)
    if (!article || article.wanted === wanted) return
    article.wanted = wanted
    article.paragraphs = wanted ? paragraphsOf(article.text) : []
    if (wanted) this.queue(article)
    else article.missing.clear()
    if (article.missing.size === 0) this.tell(uri, article)
  }

  private queue(article: Article): void {
    if (!article.wanted) return
    article.missing = new Set(article.paragraphs.filter((each) => !this.known.has(each) && !this.unreadable.has(each)))
    this.readOn()
  }

  /** Gives the worker as many paragraphs as it can read at the same time, and the next ones when it has read one. */
  private readOn(): void {
    while (this.onTheirWay.size < this.worker.atOnce()) {
      const next = this.nextParagraph()
      if (next === undefined) return
      void this.read(next)
    }
  }

  private async read(paragraph: string): Promise<void> {
    this.onTheirWay.add(paragraph)
    const reading = await this.worker.read(paragraph)
    this.onTheirWay.delete(paragraph)
    if (this.worker.problem() !== undefined) return this.giveUp()
    this.keep(paragraph, reading)
    this.readOn()
  }

  /** What is seen goes first, then what comes first. */
  private nextParagraph(): string | undefined {
    const isFree = (paragraph: string) => !this.onTheirWay.has(paragraph)
    for (const { missing, seen } of this.articles.values())
      for (const paragraph of missing) if (seen.has(paragraph) && isFree(paragraph)) return paragraph
    for (const { missing } of this.articles.values())
      for (const paragraph of missing) if (isFree(paragraph)) return paragraph
    return undefined
  }

  private keep(paragraph: string, reading: CarefulReading | undefined): void {
    if (reading) {
      this.known.set(paragraph, reading)
      if (this.known.size > KEPT) this.known.delete(this.known.keys().next().value!)
    } else this.unreadable.add(paragraph)
    for (const [uri, article] of this.articles) {
      if (!article.missing.delete(paragraph)) continue
      if (article.missing.size === 0 || this.deps.host.now() - article.toldAt > SHOWN_EVERY) this.tell(uri, article)
    }
  }

  private giveUp(): void {
    for (const [uri, article] of this.articles) {
      article.missing.clear()
      if (article.wanted) this.tell(uri, article)
    }
  }

  private tell(uri: string, article: Article): void {
    article.toldAt = this.deps.host.now()
    this.deps.news(uri)
  }

  readings(uri: string): CarefulReadings | undefined {
    const article = this.articles.get(uri)
    const ranker = this.worker.ranker()
    if (!article?.wanted || !ranker) return undefined
    const byText = new Map<string, CarefulReading>()
    for (const paragraph of article.paragraphs) {
      const reading = this.known.get(paragraph) ?? article.carried.get(paragraph)
      if (reading) byText.set(paragraph, reading)
    }
    // The same readings as before are the same object: then nothing needs to be looked at again.
    if (!article.readings || !sameReadings(article.readings.byText, byText)) article.readings = { ranker, byText }
    return article.readings
  }

  status(uri: string): ReaderStatus {
    const article = this.articles.get(uri)
    if (!article?.wanted) return { kind: 'quick' }
    const problem = this.worker.problem()
    if (problem !== undefined) return { kind: 'quick', why: problem }
    if (article.text.length > LONGEST) return { kind: 'quick', why: 'the text is too long for the careful reader' }
    const all = article.paragraphs.length
    return { kind: 'careful', read: all - article.missing.size, of: all }
  }

  async readAhead(text: string, isStillWanted: () => boolean): Promise<boolean> {
    const waiting = [...new Set(paragraphTexts(text).map(own))].filter((paragraph) => !this.known.has(paragraph))
    while (waiting.length > 0) {
      if (!isStillWanted()) return false
      const some = waiting.splice(0, this.worker.atOnce())
      const readings = await Promise.all(some.map((paragraph) => this.worker.read(paragraph)))
      if (this.worker.problem() !== undefined) return false
      some.forEach((paragraph, i) => this.keep(paragraph, readings[i]))
    }
    return true
  }

  knownOf(text: string): CarefulReadings | undefined {
    const ranker = this.worker.ranker()
    if (!ranker || this.known.size === 0) return undefined
    const byText = new Map<string, CarefulReading>()
    for (const paragraph of paragraphTexts(text)) {
      const reading = this.known.get(paragraph)
      if (reading) byText.set(paragraph, reading)
    }
    return byText.size > 0 ? { ranker, byText } : undefined
  }

  reconsider(): void {
    if (this.worker.problem() !== undefined) this.worker.end()
    for (const uri of this.articles.keys()) void this.consider(uri)
  }

  see(uri: string, firstLine: number, lastLine: number): void {
    const article = this.articles.get(uri)
    if (!article || article.missing.size === 0) return
    const shown = article.text.split('\n').slice(firstLine, lastLine + 1)
    article.seen = new Set(paragraphTexts(shown.join('\n')))
  }

  close(uri: string): void {
    this.articles.delete(uri)
  }
}

function paragraphsOf(text: string): readonly string[] {
  return text.length <= LONGEST ? paragraphTexts(text).map(own) : []
}

function sameReadings(a: ReadonlyMap<string, CarefulReading>, b: ReadonlyMap<string, CarefulReading>): boolean {
  if (a.size !== b.size) return false
  for (const [paragraph, reading] of a) if (b.get(paragraph) !== reading) return false
  return true
}
