// Texts that no newsroom writes: the server answers every request about them, in order and without a fault.

import assert from 'node:assert/strict'
import type { SemanticTokens } from 'vscode-languageserver'
import { connect, type Wire } from './wire'

const HOSTILE: Readonly<Record<string, string>> = {
  'an empty text': '',
  'line ends alone': '\r\n\n\r\r\n'.repeat(500),
  'CR alone': 'Kenya\r\r“We shall,” he said.\rJapan\r',
  'NUL in words': 'Ken\0ya paid $\0 billion, said Mr\0. Oduya',
  'lone surrogates': '\ud800 Kenya \udc00 said “\udbff” \ud83d',
  'a byte order mark': '\ufeffKenya said it would pay.',
  'right-to-left text': 'قال رئيس كينيا “نعم” \u202ethen Kenya\u202c said',
  '100,000 quotation marks': '"'.repeat(100_000),
  '100,000 curly quotation marks, unbalanced': '“'.repeat(50_000) + '’'.repeat(50_000),
  'one line of 1 MB': 'Kenya said '.repeat(95_000),
  '5,000 short lines': 'Kenya\n'.repeat(5_000),
}

suite('lsp/hostile', () => {
  let wire: Wire
  setup(async () => void (wire = await connect()))
  teardown(() => wire.dispose())

  for (const [name, text] of Object.entries(HOSTILE))
    test(`${name}: every request is answered, before and after an edit`, async () => {
      const textDocument = wire.open(text)
      await askAll(textDocument)
      const start = { line: 0, character: 1 }
      void wire.client.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument, version: 2 },
        contentChanges: [{ range: { start, end: { line: 0, character: 2 } }, text: '”\r' }],
      })
      await askAll(textDocument)
      assert.deepEqual(wire.errors, [])
    }).timeout(60_000)

  test('positions outside the text are answered as its edges', async () => {
    const textDocument = wire.open('Kenya')
    for (const position of [
      { line: 99, character: 0 },
      { line: 0, character: 99_999 },
    ])
      assert.notEqual(await wire.client.sendRequest('textDocument/hover', { textDocument, position }), undefined)
    assert.deepEqual(wire.errors, [])
  })

  test('a text that changes with every key is read in the end', async () => {
    const textDocument = wire.open('')
    for (let version = 2; version <= 304; version++) {
      const text = 'Kenya and Japan '.slice(0, version % 16 || 16)
      void wire.client.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument, version },
        contentChanges: [{ text }],
      })
      if (version % 7 === 0)
        wire.client.sendRequest('textDocument/semanticTokens/full', { textDocument }).catch(() => {})
    }
    const { data } = await wire.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument })
    assert.equal(data.length, 10)
    assert.deepEqual(wire.errors, [])
  })

  async function askAll(textDocument: { readonly uri: string }): Promise<void> {
    const position = { line: 0, character: 3 }
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } }
    await wire.client.sendRequest('textDocument/semanticTokens/full', { textDocument })
    await wire.client.sendRequest('textDocument/semanticTokens/range', { textDocument, range })
    await wire.client.sendRequest('textDocument/hover', { textDocument, position })
    await wire.client.sendRequest('textDocument/documentSymbol', { textDocument })
  }
})
