// The careful reader's worker in a browser. It has no files: its host reads them for it.

import type { ToWorker } from '../careful/messages'
import { serveWorker } from '../careful/serve'

const scope = self as unknown as DedicatedWorkerGlobalScope

serveWorker({
  post: (message) => scope.postMessage(message),
  listen: (take) => scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => take(data)),
})
