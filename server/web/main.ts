// The server's entry point in a web worker. The worker has no files: the client says where the knowledge lies and reads it for us.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { createKnowledge } from '../core/index'
import { serve } from '../lsp/server'
import { startCareful } from './careful'

const worker = self as unknown as DedicatedWorkerGlobalScope

const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
// A process ends by itself; a worker would stay, with all that it holds.
connection.onExit(() => worker.close())

serve(connection, {
  now: () => performance.now(),
  later(task, ms) {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
  clonesMessages: true,
  async loadKnowledge({ knowledge, weights }, readFile) {
    const read = async (uri: string | undefined): Promise<Uint8Array> => {
      const bytes = uri === undefined ? undefined : await readFile(uri)
      if (!bytes) throw new Error(`the knowledge is not at ${uri ?? 'any place that the client named'}`)
      return bytes
    }
    // The platform decodes text far faster than core can by itself.
    const tables = JSON.parse(new TextDecoder().decode(await read(knowledge)))
    return createKnowledge(tables, await read(weights))
  },
  startCareful: ({ careful }, readFile) =>
    startCareful(async (name) => (careful === undefined ? undefined : readFile(`${careful}/${name}`))),
})
