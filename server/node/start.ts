// Starts the language server in a Node process: over the editor's channel or standard input and output, as the arguments say
// (--node-ipc, --stdio, --socket=N, --pipe=NAME).

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createConnection } from 'vscode-languageserver/node'
import { createKnowledge } from '../core/index'
import { serve } from '../lsp/server'
import { startCareful } from './careful'

/** @param folder where the packed knowledge lies; built bundles have it beside them */
export function startServer(folder = __dirname): void {
  serve(createConnection(), {
    now: () => performance.now(),
    later(task, ms) {
      // An immediate lets waiting messages in and nothing else, where a timer would cost a millisecond a slice.
      if (ms > 0) return cancelling(setTimeout(task, ms), clearTimeout)
      return cancelling(setImmediate(task), clearImmediate)
    },
    async loadKnowledge() {
      // The platform decodes text far faster than core can by itself.
      const tables = JSON.parse(await readFile(join(folder, 'knowledge.json'), 'utf8'))
      return createKnowledge(tables, await readFile(join(folder, 'quick.bin')))
    },
    startCareful: () => startCareful(join(folder, 'careful')),
  })
}

function cancelling<T>(timer: T, cancel: (timer: T) => void): () => void {
  return () => cancel(timer)
}
