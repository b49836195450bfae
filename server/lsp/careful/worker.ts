// Keeps the careful reader's worker: started when there is something to read, ended when there has been nothing for a while,
// started again when it dies, given up when it dies again and again or cannot start at all.

import type { CarefulRanker, CarefulReading } from '../../core/index'
import type { CarefulWorker, Host } from '../host'

export interface KeptWorker {
  /** Undefined until the worker has first been ready. */
  ranker(): CarefulRanker | undefined
  /** How many paragraphs may be read at the same time; one until it is ready. */
  atOnce(): number
  /** @returns undefined where this paragraph cannot be read, or none can: then `problem` says why */
  read(paragraph: string): Promise<CarefulReading | undefined>
  /** Why nothing can be read, in words for the user. */
  problem(): string | undefined
  /** Gives its memory back, and forgets what was wrong. */
  end(): void
}

/** Nothing to read for so long, in milliseconds, and its memory is given back. */
const IDLE = 180_000
/** One paragraph takes a fraction of a second; a worker that takes so long hangs. */
const HANGS = 60_000
/** So many deaths in a row are no accident. */
const DEATHS = 2

export function createWorker(host: Host, start: () => Promise<CarefulWorker>): KeptWorker {
  let running: Promise<CarefulWorker> | undefined
  let ranker: CarefulRanker | undefined
  let atOnce = () => 1
  let problem: string | undefined
  let deaths = 0
  let cancelIdle = () => {}

  async function read(paragraph: string): Promise<CarefulReading | undefined> {
    if (problem !== undefined) return undefined
    cancelIdle()
    const asked = (running ??= started())
    try {
      const reading = await inTime(host, (await asked).read(paragraph))
      deaths = 0
      return reading
    } catch (error) {
      // It was ended for another paragraph's sake.
      if (asked !== running) return read(paragraph)
      blame(error)
      return undefined
    } finally {
      cancelIdle()
      cancelIdle = host.later(rest, IDLE)
    }
  }

  async function started(): Promise<CarefulWorker> {
    const worker = await start()
    ranker = worker.ranker
    atOnce = () => worker.atOnce ?? 1
    return worker
  }

  function blame(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error)
    rest()
    deaths++
    // What is missing or damaged stays so; what stopped once may have been an accident.
    if (FOR_GOOD.test(why) || deaths >= DEATHS) problem = why.replace(/^C\d\d /, '')
  }

  function rest(): void {
    const ending = running
    running = undefined
    atOnce = () => 1
    ending?.then(
      (worker) => worker.end(),
      () => {},
    )
  }

  return Object.freeze({
    ranker: () => ranker,
    atOnce: () => atOnce(),
    read,
    problem: () => problem,
    end() {
      cancelIdle()
      rest()
      problem = undefined
      deaths = 0
    },
  })
}

function inTime<T>(host: Host, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = host.later(() => reject(new Error('C07 the reader’s worker hangs')), HANGS)
    work.then(resolve, reject).finally(cancel)
  })
}

const FOR_GOOD = /^C0[1-5]/
