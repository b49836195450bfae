// The views beside the editor over the wire: their rows, quotations to copy, and the setting of what the outline lists.

import assert from 'node:assert/strict'
import type { ClientCapabilities, DocumentSymbol } from 'vscode-languageserver'
import {
  PANEL,
  QUOTATIONS,
  type Panel,
  type PanelName,
  type PanelParams,
  type Quotations,
  type QuotationsParams,
} from '../../server/protocol/panels'
import { connect, until, type Wire } from './wire'

const TEXT = `Port reopens

“We are ready,” said harbour master Dalia Renner of Kenya. The work cost $5 million. Renner thinks that it will rain.
`

suite('lsp/panels', () => {
  let wire: Wire
  teardown(() => wire.dispose())

  test('each view has rows, and the version that they belong to', async () => {
    wire = await connect()
    const textDocument = wire.open(TEXT)
    const labels = async (panel: PanelName) => {
      const { rows, version } = (await ask({ textDocument, panel }))!
      assert.equal(version, 1)
      return rows.map(({ label }) => label)
    }
    assert.deepEqual(await labels('statements'), ['Dalia Renner'])
    assert.deepEqual(await labels('figures'), ['Money'])
    assert.ok((await labels('names')).includes('Countries'))
  })

  test('a document that is not open has none', async () => {
    wire = await connect()
    assert.equal(await ask({ textDocument: { uri: 'file:///nowhere.article' }, panel: 'names' }), null)
  })

  test('a statement at a place is copied with its source and the file’s name', async () => {
    wire = await connect()
    const textDocument = wire.open(TEXT, 'file:///news/port%20opens.article')
    const at = TEXT.indexOf('ready')
    const [quotation, ...rest] = await quotationsAt({ textDocument, places: [{ start: at, end: at }] })
    assert.deepEqual(rest, [])
    assert.match(quotation, /^“We are ready,”\n— Dalia Renner \(“said”\), in “Port reopens”; port opens\.article$/)
    assert.deepEqual(await quotationsAt({ textDocument, places: [{ start: 2, end: 2 }] }), [])
  })

  test('the outline lists thoughts when the setting says so, and is offered anew when it changes', async () => {
    let listed = 'speech'
    let offerCount = 0
    const capabilities: ClientCapabilities = {
      workspace: { configuration: true },
      textDocument: { documentSymbol: { dynamicRegistration: true } },
    }
    wire = await connect({
      capabilities,
      prepare(client) {
        client.onRequest('workspace/configuration', () => [{ statements: { listed } }])
        client.onRequest('client/registerCapability', () => void offerCount++)
        client.onRequest('client/unregisterCapability', () => null)
      },
    })
    const textDocument = wire.open(TEXT)
    await until(() => (offerCount > 0 ? true : undefined))
    assert.doesNotMatch(await outlineOf(textDocument), /will rain/)
    listed = 'all'
    const offered = offerCount
    void wire.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await until(() => (offerCount > offered ? true : undefined))
    assert.match(await outlineOf(textDocument), /will rain/)
  })

  const ask = (params: PanelParams) => wire.client.sendRequest<Panel | null>(PANEL, params)
  const quotationsAt = (params: QuotationsParams) => wire.client.sendRequest<Quotations>(QUOTATIONS, params)

  async function outlineOf(textDocument: { readonly uri: string }): Promise<string> {
    const rows = await wire.client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })
    return rows.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)]).join('\n')
  }
})
