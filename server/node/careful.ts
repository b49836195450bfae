// Starts the careful reader's workers in Node.

import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FromWorker } from '../careful/messages'
import { connectWorker, type RemoteReader } from '../careful/remote'
import { gatherTeam, type Team } from '../careful/team'

/** @param folder that holds the worker and its files */
export function startCareful(folder: string): Promise<Team> {
  return gatherTeam(() => startReader(folder), availableParallelism())
}

/** One worker: it reads one paragraph after the other. */
export function startReader(folder: string): Promise<RemoteReader> {
  const worker = new Worker(join(folder, 'worker-node.js'))
  // The editor's server ends when its connection does; a worker that reads must not keep it.
  worker.unref()
  return connectWorker({
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen: (take) => void worker.on('message', (message: FromWorker) => take(message)),
    onGone(gone) {
      worker.on('error', (error) => gone(`C07 the reader’s worker has stopped: ${error.message}`))
      worker.on('exit', () => gone('C07 the reader’s worker has stopped'))
    },
    terminate: () => void worker.terminate(),
  })
}
