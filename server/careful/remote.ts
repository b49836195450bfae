// The host's end of the careful reader's worker: matches answers to questions and tells when the worker is gone.
// In: a started worker as a port. Out: a promise of the reader, which rejects with words that say why there is none.

import { createCarefulRanker, type CarefulRanker } from '../core/careful/ranker'
import type { CarefulReading } from '../core/model/careful'
import type { ReadPackaged } from './load'
import type { FromWorker, ToWorker } from './messages'

export interface HostPort {
  post(message: ToWorker, transfer?: readonly ArrayBuffer[]): void
  listen(take: (message: FromWorker) => void): void
  /** Called once, when the worker is gone without having been told to go. */
  onGone(gone: (why: string) => void): void
  terminate(): void
}

export interface RemoteReader {
  readonly ranker: CarefulRanker
  /** Rejects where this paragraph cannot be read, or the worker is gone. */
  read(paragraph: string): Promise<CarefulReading>
  /** Gives all its memory back. */
  end(): void
}

/** @param readFile for a worker that asks for its files */
export function connectWorker(port: HostPort, readFile?: ReadPackaged): Promise<RemoteReader> {
  return new Promise((resolve, reject) => {
    const asked = new Map<number, { resolve(reading: CarefulReading): void; reject(error: Error): void }>()
    let count = 0
    let isGone = false

    function gone(why: string): void {
      if (isGone) return
      isGone = true
      port.terminate()
      const error = new Error(why)
      reject(error)
      for (const each of asked.values()) each.reject(error)
      asked.clear()
    }

    function read(paragraph: string): Promise<CarefulReading> {
      return new Promise((answer, refuse) => {
        if (isGone) return refuse(new Error('C07 the reader’s worker has ended'))
        const id = ++count
        asked.set(id, { resolve: answer, reject: refuse })
        port.post({ kind: 'read', id, paragraph })
      })
    }

    function take(message: FromWorker): void {
      if (message.kind === 'need') return void hand(message.name)
      if (message.kind === 'ready') {
        const ranker = createCarefulRanker(message.ranker)
        return resolve(Object.freeze({ ranker, read, end: () => gone('C07 the reader’s worker has ended') }))
      }
      if (message.id === undefined) return gone(message.kind === 'failed' ? message.why : 'C07')
      const waiter = asked.get(message.id)
      asked.delete(message.id)
      if (message.kind === 'reading') waiter?.resolve(message.reading)
      else waiter?.reject(new Error(message.why))
    }

    async function hand(name: string): Promise<void> {
      try {
        const bytes = await readFile?.(name)
        port.post({ kind: 'file', name, ...(bytes && { bytes }) }, bytes && [bytes.buffer as ArrayBuffer])
      } catch (error) {
        port.post({ kind: 'file', name, why: error instanceof Error ? error.message : String(error) })
      }
    }

    port.listen(take)
    port.onGone(gone)
  })
}
