// The careful reader's worker in Node. Its files lie beside it.

import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { serveWorker } from '../careful/serve'
import type { ToWorker } from '../careful/messages'
import { readPackaged } from './packaged'

const port = parentPort
if (port)
  serveWorker(
    {
      post: (message) => port.postMessage(message),
      listen: (take) => void port.on('message', (message: ToWorker) => take(message)),
    },
    readPackaged(join(__dirname)),
  )
