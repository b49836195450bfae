// The careful reader's worker: loads the reader, then reads paragraph after paragraph as it is told.
// In: a port to the host and a way to get files. Knows neither Node nor the browser; the entry points hand these in.

import { loadManifest, loadReader, type ReadPackaged } from './load'
import type { FromWorker, ToWorker } from './messages'
import type { CarefulReader } from './reader'

export interface WorkerPort {
  post(message: FromWorker): void
  listen(take: (message: ToWorker) => void): void
}

/** @param readFile left out where the host is to be asked for files */
export function serveWorker(port: WorkerPort, readFile?: ReadPackaged): void {
  const waiting = new Map<string, { resolve(bytes: Uint8Array | undefined): void; reject(error: Error): void }>()
  const ask: ReadPackaged = (name) =>
    new Promise((resolve, reject) => {
      waiting.set(name, { resolve, reject })
      port.post({ kind: 'need', name })
    })
  const reader = load(readFile ?? ask, port)
  // One after the other: two at once would only take twice the memory.
  let last: Promise<unknown> = reader
  port.listen((message) => {
    if (message.kind === 'file') {
      const { name, bytes, why } = message
      const waiter = waiting.get(name)
      waiting.delete(name)
      if (why === undefined) waiter?.resolve(bytes)
      else waiter?.reject(new Error(why))
      return
    }
    const { id, paragraph } = message
    last = last.then(async () => {
      try {
        port.post({ kind: 'reading', id, reading: (await reader).read(paragraph) })
      } catch (error) {
        port.post({ kind: 'failed', id, why: words(error) })
      }
    })
  })
}

async function load(readFile: ReadPackaged, port: WorkerPort): Promise<CarefulReader> {
  const loading = loadManifest(readFile).then(async ({ ranker }) => {
    const reader = await loadReader(readFile)
    port.post({ kind: 'ready', ranker })
    return reader
  })
  loading.catch((error: unknown) => port.post({ kind: 'failed', why: words(error) }))
  return loading
}

function words(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /out of memory|could not allocate|Array buffer allocation|Memory\.grow/i.test(message)
    ? 'C06 memory has run out'
    : message
}
