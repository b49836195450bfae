// The server's life over the wire: what it can do, what a cancelled, outdated or failing request costs, and what closing leaves.

import assert from 'node:assert/strict'
import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  type InitializeResult,
  type ResponseError,
  type SemanticTokens,
} from 'vscode-languageserver/node'
import type { Knowledge } from '../../server/core/index'
import { READ_FILE } from '../../server/protocol/messages'
import { tinyKnowledge } from '../support/knowledge'
import { connect, until, type Wire } from './wire'

suite('lsp/life', () => {
  let wire: Wire
  teardown(() => wire.dispose())

  test('the server says what it can do', async () => {
    wire = await connect()
    const { capabilities } = await wire.client.sendRequest<InitializeResult>('initialize', { capabilities: {} })
    assert.deepEqual(Object.keys(capabilities).sort(), [
      'callHierarchyProvider',
      'codeActionProvider',
      'codeLensProvider',
      'definitionProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'documentSymbolProvider',
      'executeCommandProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'inlayHintProvider',
      'positionEncoding',
      'referencesProvider',
      'selectionRangeProvider',
      'semanticTokensProvider',
      'textDocumentSync',
      'typeHierarchyProvider',
      'workspaceSymbolProvider',
    ])
  })

  test('a request that is cancelled while a long text is read ends at once, and the next one is answered', async () => {
    wire = await connect()
    const { uri } = wire.open(LONG)
    const source = new CancellationTokenSource()
    const cancelled = tokensOf(uri, source.token)
    source.cancel()
    assert.equal((await failureOf(cancelled)).code, LSPErrorCodes.RequestCancelled)
    assert.ok((await tokensOf(uri)).data.length > 0)
    assert.deepEqual(wire.errors, [])
  })

  test('an answer for a version that has been edited since is dropped', async () => {
    wire = await connect()
    const { uri } = wire.open(LONG)
    const outdated = tokensOf(uri)
    void wire.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'Kenya' }],
    })
    assert.equal((await failureOf(outdated)).code, LSPErrorCodes.ContentModified)
    assert.equal((await tokensOf(uri)).data.length, 5)
    assert.deepEqual(wire.errors, [])
  })

  test('a fault costs one answer, is logged with method and document, and the server lives', async () => {
    const { knowledge, breaks } = breakable()
    wire = await connect({ knowledge })
    const { uri } = wire.open('Tea from Kenya.')
    breaks(true)
    assert.deepEqual(await tokensOf(uri), { data: [] })
    assert.match(
      wire.errors.join('\n'),
      /textDocument\/semanticTokens\/full file:\/\/\/news\/sample\.article .*torn page/,
    )
    breaks(false)
    assert.equal((await tokensOf(uri)).data.length, 5)
  })

  test('a document that could not be read is reported as unread', async () => {
    const { knowledge, breaks } = breakable()
    wire = await connect({ knowledge })
    const { uri } = wire.open('Tea from Kenya.')
    breaks(true)
    assert.deepEqual(await until(() => wire.statuses[0]), { state: 'unread', uri })
    assert.match(wire.errors.join('\n'), /torn page/)
  })

  test('an edit that makes no sense is logged, and the server lives', async () => {
    wire = await connect()
    const { uri } = wire.open('Kenya')
    void wire.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{}],
    })
    assert.equal((await tokensOf(uri)).data.length, 5)
    assert.match(wire.errors.join('\n'), /textDocument\/didChange file:\/\/\/news\/sample\.article failed/)
  })

  test('a closed document has no tokens, and opening it again begins anew', async () => {
    wire = await connect()
    const { uri } = wire.open('Kenya')
    assert.equal((await tokensOf(uri)).data.length, 5)
    wire.close(uri)
    assert.deepEqual(await tokensOf(uri), { data: [] })
    wire.open('Kenya and Japan', uri)
    assert.equal((await tokensOf(uri)).data.length, 10)
  })

  test('two documents are read apart', async () => {
    wire = await connect()
    const one = wire.open('Kenya', 'file:///news/one.article')
    const two = wire.open('Kenya and Japan', 'untitled:two')
    const answers = await Promise.all([tokensOf(one.uri), tokensOf(two.uri)])
    assert.deepEqual(
      answers.map(({ data }) => data.length),
      [5, 10],
    )
  })

  test('without its knowledge the server says so, and answers empty', async () => {
    const loadKnowledge = () => Promise.reject(new Error('knowledge.json is damaged'))
    wire = await connect({ loadKnowledge })
    assert.deepEqual(await until(() => wire.statuses[0]), { state: 'failed', why: 'knowledge.json is damaged' })
    assert.deepEqual(await tokensOf(wire.open('Kenya').uri), { data: [] })
  })

  test('knowledge can be read through the client, byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    let received: Uint8Array | undefined
    wire = await connect({
      initializationOptions: { knowledge: 'memory:/knowledge' },
      async loadKnowledge({ knowledge }, readFile) {
        received = await readFile(knowledge!)
        return tinyKnowledge()
      },
      prepare: (client) =>
        client.onRequest(READ_FILE, ({ uri }) =>
          uri === 'memory:/knowledge' ? { base64: Buffer.from(bytes).toString('base64') } : null,
        ),
    })
    assert.equal((await tokensOf(wire.open('Kenya').uri)).data.length, 5)
    assert.deepEqual(received, bytes)
  })

  function tokensOf(uri: string, token = CancellationToken.None): Promise<SemanticTokens> {
    return wire.client.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }, token)
  }
})

/** Takes far longer to read than one slice. */
const LONG = Array.from({ length: 1500 }, (_, i) => `Tea from Kenya sold well in town ${i}, a trader said.\n\n`).join(
  '',
)

async function failureOf(answer: Promise<unknown>): Promise<ResponseError> {
  return answer.then(
    () => assert.fail('there was an answer'),
    (error: ResponseError) => error,
  )
}

/** Knowledge that throws at every look-up while it is broken: the only way to make a fault from outside. */
function breakable(): { readonly knowledge: Knowledge; breaks(now: boolean): void } {
  let broken = false
  const knowledge = new Proxy(tinyKnowledge(), {
    get(target, key, receiver) {
      // Promises ask everything they hold for "then".
      if (broken && key !== 'then') throw new Error('torn page')
      return Reflect.get(target, key, receiver)
    },
  })
  return { knowledge, breaks: (now) => (broken = now) }
}
