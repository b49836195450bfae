// A folder's glossary over the wire: read through the client, seen on cards, followed when it changes, its bad rows marked.

import assert from 'node:assert/strict'
import type { Diagnostic, Hover, MarkupContent } from 'vscode-languageserver'
import { READ_FILE, type ReadFileParams, type ReadFileResult } from '../../server/protocol/messages'
import { connect, until, type Wire } from './wire'

const PLACES = 'file:///news/.dateline/places.tsv'
const PEOPLE = 'file:///news/.dateline/people.tsv'
const UMBRETH_IS_KENYA = 'name\tcode\tkind\tnote\nUmbreth\tKE\tname\tas our desk writes it\n'

suite('lsp/glossary', () => {
  let wire: Wire
  /** What the client would read, by URI. */
  let files: Map<string, string>
  let diagnostics: Map<string, Diagnostic[]>
  let registered: unknown[]
  let refreshCount: number

  setup(() => {
    files = new Map()
    diagnostics = new Map()
    registered = []
    refreshCount = 0
  })
  teardown(() => wire.dispose())

  test('a name of the glossary has a card that says where it comes from', async () => {
    files.set(PLACES, UMBRETH_IS_KENYA)
    await start()
    const card = await cardOn('Tea from |Umbreth sold well.')
    assert.match(card, /Kenya/)
    assert.match(card, /as our desk writes it/)
    assert.match(card, /Your glossary \(\.dateline\/places\.tsv\)/)
  })

  test('somebody whom the article only names has the glossary’s office on the card', async () => {
    files.set(PEOPLE, 'name\toffice\tcountry\nAyo Maren Teklu\tharbour commissioner\tKE\n')
    await start()
    const card = await cardOn('Mr. |Ayo Teklu left the hall.')
    assert.match(card, /^Ayo Maren Teklu is harbour commissioner \(Kenya\) in your glossary\./)
    assert.match(card, /Your glossary \(\.dateline\/people\.tsv\)/)
  })

  test('a document has the glossary of the nearest folder that holds it, and none outside', async () => {
    files.set(PLACES, UMBRETH_IS_KENYA)
    files.set('file:///news/asia/.dateline/places.tsv', 'name\tcode\nUmbreth\tJP\n')
    await start('file:///news', 'file:///news/asia/')
    assert.match(await cardOn('Tea from |Umbreth.', 'file:///news/a.article'), /Kenya/)
    assert.match(await cardOn('Tea from |Umbreth.', 'file:///news/asia/b.article'), /Japan/)
    assert.equal(await cardOn('Tea from |Umbreth.', 'file:///newsroom/c.article'), '')
  })

  test('a change is followed in open documents, and the client is asked to colour them again', async () => {
    await start()
    assert.equal(await cardOn('Tea from |Umbreth.'), '')
    assert.deepEqual(await until(() => registered[0]), {
      watchers: [{ globPattern: '**/.dateline' }, { globPattern: '**/.dateline/*.tsv' }],
    })
    files.set(PLACES, UMBRETH_IS_KENYA)
    changed(PLACES)
    assert.match(await cardAgain(), /Kenya/)
    files.delete(PLACES)
    changed('file:///news/.dateline')
    assert.equal(await cardAgain(), '')
    assert.equal(refreshCount, 2)
    assert.deepEqual(wire.errors, [])
  })

  test('bad rows are marked where they stand, and no more once they are mended', async () => {
    files.set(PLACES, 'name\tcode\nUmbreth\tQQ\n')
    await start()
    const [{ range, message, source }] = await until(() => diagnostics.get(PLACES))
    assert.deepEqual(range, { start: { line: 1, character: 8 }, end: { line: 1, character: 10 } })
    assert.match(message as string, /“QQ” is no code that Dateline knows/)
    assert.equal(source, 'Dateline')
    files.set(PLACES, UMBRETH_IS_KENYA)
    changed(PLACES)
    await until(() => diagnostics.get(PLACES)?.length === 0 || undefined)
    assert.equal(diagnostics.has(PEOPLE), false)
  })

  test('a glossary that cannot be read costs nothing but itself', async () => {
    files.set(PEOPLE, 'name\toffice\nAyo Teklu\ttide warden\n')
    await start()
    assert.match(await cardOn('Mr. |Ayo Teklu left.'), /tide warden/)
    await start('broken:/news')
    assert.match(await cardOn('Tea from |Kenya.', 'broken:/news/a.article'), /Kenya/)
    assert.deepEqual(wire.errors, [])
  })

  async function start(...folders: readonly string[]): Promise<void> {
    wire = await connect({
      folders: folders.length > 0 ? folders : ['file:///news'],
      capabilities: {
        textDocument: { hover: { contentFormat: ['plaintext'] } },
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          semanticTokens: { refreshSupport: true },
        },
      },
      prepare(client) {
        client.onRequest(READ_FILE, readFile)
        client.onRequest('client/registerCapability', ({ registrations }) => {
          registered.push(...registrations.map(({ registerOptions }: { registerOptions: unknown }) => registerOptions))
        })
        client.onRequest('workspace/semanticTokens/refresh', () => void refreshCount++)
        client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics: marks }) => {
          diagnostics.set(uri, marks)
        })
      },
    })
  }

  function readFile({ uri }: ReadFileParams): ReadFileResult {
    if (uri.startsWith('broken:')) throw new Error('the disk is torn')
    const text = files.get(uri)
    return text === undefined ? null : { base64: Buffer.from(text).toString('base64') }
  }

  function changed(uri: string): void {
    void wire.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
  }

  let asked: object

  /** The card at the bar, or '' where there is none. */
  function cardOn(sample: string, uri?: string): Promise<string> {
    const character = sample.indexOf('|')
    asked = { textDocument: wire.open(sample.replace('|', ''), uri), position: { line: 0, character: character + 1 } }
    return cardAgain()
  }

  async function cardAgain(): Promise<string> {
    const hover = await wire.client.sendRequest<Hover | null>('textDocument/hover', asked)
    return hover ? (hover.contents as MarkupContent).value : ''
  }
})
