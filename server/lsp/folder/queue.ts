// Files that wait to be read, and the reading of them one after the other, with progress, until all are read or somebody stops it.

import type { CreateProgress } from './progress'

export interface Queue {
  add(uri: string): void
  delete(uri: string): void
  /** Goes on with what waits, unless it was stopped; once only, however often it is asked for. */
  start(): void
  stop(): void
  /** Lets `start` work again after `stop`. */
  release(): void
  isStopped(): boolean
}

export interface QueueDeps {
  readonly createProgress: CreateProgress
  /** Reads one file. @returns whether it could be read; must not reject */
  read(uri: string): Promise<boolean>
  /** Called when nothing waits any more or the reading was stopped. */
  ended(counts: { readonly read: number; readonly failed: number; readonly waiting: number }): void
}

export function createQueue({ createProgress, read, ended }: QueueDeps): Queue {
  const waiting = new Set<string>()
  let isRunning = false
  let stopped = false

  function start(): void {
    if (isRunning || stopped || waiting.size === 0) return
    isRunning = true
    void readWaiting().finally(() => {
      isRunning = false
      // What came while the last one ended.
      start()
    })
  }

  async function readWaiting(): Promise<void> {
    const progress = await createProgress(waiting.size, () => (stopped = true))
    let count = 0
    let failed = 0
    for (let uri = next(); uri !== undefined; uri = next()) {
      if (!(await read(uri))) failed++
      progress.report(++count, waiting.size)
    }
    progress.done()
    ended({ read: count - failed, failed, waiting: waiting.size })
  }

  function next(): string | undefined {
    const [uri] = waiting
    if (stopped || uri === undefined) return undefined
    waiting.delete(uri)
    return uri
  }

  return Object.freeze({
    add: (uri: string) => void waiting.add(uri),
    delete: (uri: string) => void waiting.delete(uri),
    start,
    stop: () => void (stopped = true),
    release: () => void (stopped = false),
    isStopped: () => stopped,
  })
}
