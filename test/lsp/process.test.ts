// The server as a process of its own over standard input and output, as any editor starts it.

import assert from 'node:assert/strict'
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type SemanticTokens,
} from 'vscode-languageserver/node'
import { buildKnowledge, quickWeights } from '../../server/knowledge/build'

suite('lsp/process', () => {
  let folder: string
  let server: ChildProcessWithoutNullStreams
  let client: ProtocolConnection

  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-lsp-'))
    writeFileSync(join(folder, 'knowledge.json'), JSON.stringify(buildKnowledge()))
    copyFileSync(quickWeights, join(folder, 'quick.bin'))
  })
  suiteTeardown(() => rmSync(folder, { recursive: true }))

  setup(async () => {
    const start = `require('./server/node/start').startServer(process.argv[1])`
    const args = ['--require', 'tsx/cjs', '-e', start, folder, '--stdio']
    server = spawn(process.execPath, args)
    client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
    client.listen()
    await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
    await client.sendNotification('initialized', {})
  })
  teardown(() => {
    client.dispose()
    server.kill()
  })

  test('it reads an article, and ends in order when it is told to', async () => {
    const textDocument = { uri: 'file:///news/a.article', languageId: 'article', version: 1, text: 'Tea from Kenya.' }
    await client.sendNotification('textDocument/didOpen', { textDocument })
    const tokens = await client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })
    assert.equal(tokens.data.length, 5)
    await client.sendRequest('shutdown')
    await client.sendNotification('exit')
    assert.equal(await exitCode(), 0)
  })

  test('it ends when the editor goes away without a word', async () => {
    server.stdin.end()
    assert.equal(await exitCode(), 1)
  })

  async function exitCode(): Promise<unknown> {
    return server.exitCode ?? (await once(server, 'exit'))[0]
  }
}).timeout(30_000)
