// A client and the language server at the two ends of a real wire, in one process.

import { PassThrough } from 'node:stream'
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
} from 'vscode-languageserver/node'
import type { Knowledge } from '../../server/core/index'
import type { Host } from '../../server/lsp/host'
import { serve } from '../../server/lsp/server'
import { STATUS, type Status } from '../../server/protocol/messages'
import { tinyKnowledge } from '../support/knowledge'

export interface Wire {
  readonly client: ProtocolConnection
  /** What the server logged as errors. */
  readonly errors: readonly string[]
  readonly statuses: readonly Status[]
  /** Opens a text and returns what names it in requests. */
  open(text: string, uri?: string): { readonly uri: string }
  close(uri: string): void
  dispose(): void
}

export interface WireOptions {
  readonly knowledge?: Knowledge
  readonly loadKnowledge?: Host['loadKnowledge']
  readonly startCareful?: Host['startCareful']
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[]
  /** Hooks up what the client answers, before it is asked. */
  prepare?(client: ProtocolConnection): void
}

const MARKDOWN: ClientCapabilities = { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } }

/** A server that has been initialized and waits for documents. */
export async function connect(options: WireOptions = {}): Promise<Wire> {
  const { knowledge = tinyKnowledge(), capabilities = MARKDOWN, initializationOptions } = options
  const [up, down] = [new PassThrough(), new PassThrough()]
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    now: () => performance.now(),
    later(task, ms) {
      // A timer that waits for idle minutes does not hold up the end of the tests.
      const timer = setTimeout(task, ms).unref()
      return () => clearTimeout(timer)
    },
    loadKnowledge: options.loadKnowledge ?? (async () => knowledge),
    ...(options.startCareful && { startCareful: options.startCareful }),
  })
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  const errors: string[] = []
  const statuses: Status[] = []
  client.onNotification('window/logMessage', ({ type, message }) => void (type === 1 && errors.push(message)))
  client.onNotification(STATUS, (status: Status) => void statuses.push(status))
  options.prepare?.(client)
  client.listen()
  const workspaceFolders = options.folders?.map((uri) => ({ uri, name: uri })) ?? null
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders,
    capabilities,
    initializationOptions,
  })
  await client.sendNotification('initialized', {})
  return {
    client,
    errors,
    statuses,
    open(text, uri = 'file:///news/sample.article') {
      const textDocument = { uri, languageId: 'article', version: 1, text }
      void client.sendNotification('textDocument/didOpen', { textDocument })
      return { uri }
    },
    close: (uri) => void client.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    dispose: () => client.dispose(),
  }
}

/** Waits until the answer is there; a test's own time limit ends a vain wait. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
