// The checks over the wire: marks that come by themselves and go with the document, and the actions on them.

import assert from 'node:assert/strict'
import type { CodeAction, Diagnostic } from 'vscode-languageserver'
import { connect, until, type Wire } from './wire'

const TEXT = 'Trains from Kyiv were late. In Kyiv it snowed.\n\nIn Kiev nobody spoke.\n'
const URI = 'file:///news/snow.article'

suite('lsp/checks', () => {
  let wire: Wire
  let sent: Map<string, readonly Diagnostic[]>
  let checks: Record<string, unknown>

  setup(async () => {
    sent = new Map()
    checks = {}
    wire = await connect({
      capabilities: { workspace: { configuration: true } },
      initializationOptions: { help: { placeSpelling: 'file:///readme.md#9,1' } },
      prepare(client) {
        client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
          sent.set(uri, diagnostics)
        })
        client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({ checks })))
      },
    })
  })
  teardown(() => wire.dispose())

  test('a mark comes with its code, its page of the README and the other place', async () => {
    wire.open(TEXT, URI)
    const [mark] = await marks((found) => found.length > 0)
    assert.deepEqual(
      [mark.code, mark.codeDescription?.href, mark.severity, mark.range.start],
      ['placeSpelling', 'file:///readme.md#9,1', 3, { line: 2, character: 3 }],
    )
    assert.equal(mark.relatedInformation?.[0].location.range.start.line, 0)
  })

  test('an action changes the spelling, and others mute the place, the file and everything', async () => {
    wire.open(TEXT, URI)
    await marks((found) => found.length > 0)
    const at = { line: 2, character: 4 }
    const actions = await wire.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    })
    assert.deepEqual(
      actions.map(({ title, command }) => [title, command?.arguments?.[0].scope]),
      [
        ['Change to Kyiv', undefined],
        ['Leave this place as it is', 'place'],
        ['Turn this check off in this file', 'file'],
        ['Turn this check off everywhere', 'everywhere'],
      ],
    )
    assert.equal(actions[1].command?.arguments?.[0].words, 'Kiev nobody spoke.')
  })

  test('settings choose the severity, and turn a check off', async () => {
    checks = { placeSpelling: 'warning' }
    wire.open(TEXT, URI)
    assert.equal((await marks((found) => found.length > 0))[0].severity, 2)
    checks = { placeSpelling: 'off' }
    await wire.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await marks((found) => found.length === 0)
  })

  test('a row of the setting mutes a place by its words, in the file that it names alone', async () => {
    checks = { muted: [{ check: 'placeSpelling', file: 'news/snow.article', words: 'Kiev nobody spoke.' }, 'nonsense'] }
    wire.open(TEXT, URI)
    wire.open(TEXT, 'file:///news/rain.article')
    await until(() => (sent.get('file:///news/rain.article')?.length ? true : undefined))
    await marks((found) => found.length === 0)
  })

  test('a closed document has no marks', async () => {
    wire.open(TEXT, URI)
    await marks((found) => found.length > 0)
    wire.close(URI)
    await marks((found) => found.length === 0)
    assert.deepEqual(wire.errors, [])
  })

  const marks = (willDo: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> =>
    until(() => {
      const found = sent.get(URI)
      return found && willDo(found) ? found : undefined
    })
})
