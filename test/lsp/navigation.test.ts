// Definition, references, highlights, folds, selections and hints over the wire.

import assert from 'node:assert/strict'
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  ClientCapabilities,
  CodeLens,
  DefinitionLink,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  Range,
  SelectionRange,
  TypeHierarchyItem,
} from 'vscode-languageserver'
import type { ShowStatementsParams } from '../../server/protocol/messages'
import { connect, until, type Wire, type WireOptions } from './wire'

const TEXT = 'Mayor Adela Brandt opened the pier.\n\n“It will last,” she said.\n\n“It must,” she added.\n'
const INTRODUCTION: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 18 } }
const SHE: Range = { start: { line: 2, character: 16 }, end: { line: 2, character: 19 } }
const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } }

suite('lsp/navigation', () => {
  let wire: Wire
  let textDocument: { readonly uri: string }
  teardown(() => wire.dispose())

  test('the definition of “she” is the introduction, as a place', async () => {
    const found = await onShe<Location[]>('textDocument/definition')
    assert.deepEqual(found, [{ uri: textDocument.uri, range: INTRODUCTION }])
  })

  test('for a client that can show more, the sentence around it comes along', async () => {
    const [link] = await onShe<DefinitionLink[]>('textDocument/definition', {
      capabilities: { textDocument: { definition: { linkSupport: true } } },
    })
    assert.deepEqual(link.originSelectionRange, SHE)
    assert.deepEqual(link.targetSelectionRange, INTRODUCTION)
    assert.equal(link.targetRange.end.character, 35)
  })

  test('references leave the introduction out where the client does not want it', async () => {
    const all = await onShe<Location[]>('textDocument/references', {}, { context: { includeDeclaration: true } })
    const others = await again<Location[]>('textDocument/references', { context: { includeDeclaration: false } })
    assert.deepEqual(lines(all), [0, 2, 4])
    assert.deepEqual(lines(others), [2, 4])
  })

  test('highlights tell the introduction from other places', async () => {
    const found = await onShe<DocumentHighlight[]>('textDocument/documentHighlight')
    assert.deepEqual(
      found.map(({ kind }) => kind),
      [3, 2, 2],
    )
  })

  test('a speaker who goes on over paragraphs folds from the first line to the last', async () => {
    await opened()
    const found = await wire.client.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument })
    assert.deepEqual(found, [{ startLine: 2, endLine: 4 }])
  })

  test('each position has its own growing selection', async () => {
    await opened()
    const positions = [SHE.start, INTRODUCTION.start]
    const [she, mayor] = await wire.client.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions,
    })
    assert.deepEqual(she.range, SHE)
    assert.deepEqual(mayor.parent!.range, INTRODUCTION)
  })

  test('a hint has a name, a reason and the way to the introduction', async () => {
    await opened()
    const [hint] = await hintsOf()
    const [{ value, tooltip, location }] = hint.label as Exclude<InlayHint['label'], string>
    assert.deepEqual(hint.position, SHE.end)
    assert.equal(value, 'Adela Brandt')
    assert.match(tooltip as string, /; (?:fairly )?sure\.$|; likely\.$|; in doubt\.$/)
    assert.deepEqual(location!.range, INTRODUCTION)
  })

  test('settings hide hints, and a change of settings has the client ask again', async () => {
    let settings: unknown = { hints: { show: false } }
    let refreshCount = 0
    const capabilities: ClientCapabilities = {
      workspace: {
        configuration: true,
        inlayHint: { refreshSupport: true },
      },
    }
    await opened({
      capabilities,
      prepare(client) {
        client.onRequest('workspace/configuration', () => [settings])
        client.onRequest('workspace/inlayHint/refresh', () => (refreshCount++, null))
      },
    })
    assert.equal((await hintsOf()).length, 0)
    settings = { hints: { show: 'certainly', pronouns: true } }
    void wire.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
    assert.equal((await hintsOf()).length, 2)
    await until(() => refreshCount || undefined)
    settings = { hints: { pronouns: false } }
    void wire.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
    assert.equal((await hintsOf()).length, 0)
  })

  test('lenses are off until the setting asks for them, and carry what they show', async () => {
    let codeLens = 'off'
    await opened({
      capabilities: { workspace: { configuration: true } },
      prepare: (client) => client.onRequest('workspace/configuration', () => [{ codeLens }]),
    })
    const titles = async () => {
      const found = await wire.client.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument })
      return found.map(({ command }) => command!.title)
    }
    assert.deepEqual(await titles(), [])
    for (const [setting, expected] of [
      ['count', '1 statement'],
      ['names', 'Adela Brandt: 1 statement'],
    ]) {
      codeLens = setting
      void wire.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
      assert.deepEqual(await titles(), [expected, expected])
    }
    const [lens] = await wire.client.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument })
    const [params] = lens.command!.arguments as [ShowStatementsParams]
    assert.deepEqual([params.uri, params.at, params.ranges.length], [textDocument.uri, { line: 2, character: 0 }, 2])
  })

  test('an address is a link, and says where it leads', async () => {
    await opened()
    textDocument = wire.open('Write to desk@pier.example.', 'file:///news/mail.article')
    const found = await wire.client.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument })
    assert.deepEqual(
      found.map(({ target, tooltip }) => [target, tooltip]),
      [['mailto:desk@pier.example', 'Write to desk@pier.example']],
    )
  })

  test('the call hierarchy leads from a speaker to whom they speak about, and back', async () => {
    await opened()
    textDocument = wire.open('Mayor Adela Brandt came.\n\n“Kenya is far,” Brandt said.', 'file:///news/calls.article')
    const position = { line: 2, character: 18 }
    const [brandt] = await wire.client.sendRequest<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position,
    })
    assert.match(brandt.name, /Adela Brandt$/)
    const [{ to, fromRanges }] = await wire.client.sendRequest<CallHierarchyOutgoingCall[]>(
      'callHierarchy/outgoingCalls',
      { item: brandt },
    )
    assert.equal(to.name, 'Kenya')
    assert.deepEqual(fromRanges, [{ start: { line: 2, character: 1 }, end: { line: 2, character: 6 } }])
    const [{ from }] = await wire.client.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
      item: to,
    })
    assert.deepEqual(from, brandt)
  })

  test('the type hierarchy leads from a person up to the country and down again', async () => {
    await opened()
    textDocument = wire.open('Kenyan Transport Minister Kojo Ansah came.', 'file:///news/types.article')
    const step = async (method: string, item: TypeHierarchyItem) =>
      (await wire.client.sendRequest<TypeHierarchyItem[]>(`typeHierarchy/${method}`, { item }))[0]
    const [person] = await wire.client.sendRequest<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', {
      textDocument,
      position: { line: 0, character: 30 },
    })
    const office = await step('supertypes', person)
    const country = await step('supertypes', office)
    assert.deepEqual(
      [person, office, country].map(({ name }) => name),
      ['Kojo Ansah', 'Kenyan Transport Minister', 'Kenya'],
    )
    assert.deepEqual(await step('subtypes', await step('subtypes', country)), person)
  })

  test('an item of a text that has changed since leads nowhere', async () => {
    await opened()
    const item = { name: 'x', kind: 5, uri: textDocument.uri, range: SHE, selectionRange: SHE, data: { odd: true } }
    for (const method of ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls', 'typeHierarchy/supertypes'])
      assert.deepEqual(await wire.client.sendRequest(method, { item }), [])
    assert.deepEqual(wire.errors, [])
  })

  test('a document that is not open has nothing, and neither have ordinary words', async () => {
    await opened()
    const position = { line: 0, character: 30 }
    const context = { includeDeclaration: true }
    for (const document of [textDocument, { uri: 'file:///news/other.article' }]) {
      const params = { textDocument: document, position, context }
      assert.equal(await wire.client.sendRequest('textDocument/definition', params), null)
      assert.deepEqual(await wire.client.sendRequest('textDocument/references', params), [])
      assert.deepEqual(await wire.client.sendRequest('textDocument/documentHighlight', params), [])
    }
    assert.deepEqual(wire.errors, [])
  })

  async function opened(options: WireOptions = {}): Promise<void> {
    wire = await connect(options)
    textDocument = wire.open(TEXT)
  }

  async function onShe<T>(method: string, options: WireOptions = {}, more: object = {}): Promise<T> {
    await opened(options)
    return again(method, more)
  }

  function again<T>(method: string, more: object = {}): Promise<T> {
    const position = { line: 2, character: 17 }
    return wire.client.sendRequest<T>(method, { textDocument, position, ...more })
  }

  function hintsOf(): Promise<InlayHint[]> {
    return wire.client.sendRequest('textDocument/inlayHint', { textDocument, range: WHOLE })
  }
})

function lines(locations: readonly Location[]): number[] {
  return locations.map(({ range }) => range.start.line)
}
