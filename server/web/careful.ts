// Starts the careful reader's workers from the language server's own worker.
// The program comes as bytes through the editor, since a worker may not load a script from wherever the extension lies.

import type { ReadPackaged } from '../careful/load'
import type { FromWorker } from '../careful/messages'
import { connectWorker, type RemoteReader } from '../careful/remote'
import { gatherTeam, type Team } from '../careful/team'

/** @param readFile reads a file of the package's careful folder; undefined where there is none */
export function startCareful(readFile: ReadPackaged): Promise<Team> {
  return gatherTeam(() => startReader(readFile), navigator.hardwareConcurrency || 1)
}

async function startReader(readFile: ReadPackaged): Promise<RemoteReader> {
  if (typeof Worker === 'undefined') throw new Error('C07 this browser lets no worker start another')
  const program = await readFile('worker-web.js')
  if (!program) throw new Error('C01 worker-web.js is missing')
  const address = URL.createObjectURL(new Blob([program as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }))
  const worker = new Worker(address, { name: 'Dateline’s careful reader' })
  const reader = connectWorker(
    {
      post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
      listen: (take) => worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => take(data)),
      onGone: (gone) =>
        worker.addEventListener('error', ({ message }) => gone(`C07 the reader’s worker has stopped: ${message}`)),
      terminate: () => worker.terminate(),
    },
    readFile,
  )
  return reader.finally(() => URL.revokeObjectURL(address))
}
