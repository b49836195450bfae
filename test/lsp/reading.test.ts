// Hover, outline, status and assessment over the wire.

import assert from 'node:assert/strict'
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver'
import { analyse, ARTICLE_FROM } from '../../server/core/index'
import { ASSESS, type Assessment } from '../../server/protocol/messages'
import { tinyKnowledge } from '../support/knowledge'
import { connect, until, type Wire, type WireOptions } from './wire'

suite('lsp/reading', () => {
  let wire: Wire
  teardown(() => wire.dispose())

  test('a hover is the card of what stands there, over its words', async () => {
    const { contents, range } = (await hoverOn('Tea from |Kenya sold well.'))!
    assert.equal((contents as MarkupContent).kind, 'markdown')
    assert.match((contents as MarkupContent).value, /Kenya/)
    assert.deepEqual(range, { start: { line: 0, character: 9 }, end: { line: 0, character: 14 } })
  })

  test('a client that knows no Markdown gets plain text', async () => {
    const { contents } = (await hoverOn('Tea from |Kenya sold well.', { capabilities: {} }))!
    assert.equal((contents as MarkupContent).kind, 'plaintext')
    assert.doesNotMatch((contents as MarkupContent).value, /[*\\]/)
  })

  test('there is no hover on ordinary words', async () => {
    assert.equal(await hoverOn('Tea from Kenya |sold well.'), null)
  })

  test('nothing in a text becomes a link, a command, an image, an icon or HTML on a hover', async () => {
    wire = await connect()
    const text =
      'Minister [Dalia](command:evil) Renner of Kenya said: “See ![x](https://evil.example/x.png) <img src=x> $(bug) `now`, ' +
      'www.evil.example, &lt;b&gt; *and* [pay]($5 million)”, in [Japan]: javascript:evil'
    const textDocument = wire.open(text)
    let cardCount = 0
    for (let character = 0; character < text.length; character++) {
      const position = { line: 0, character }
      const hover = await wire.client.sendRequest<Hover | null>('textDocument/hover', { textDocument, position })
      if (!hover) continue
      cardCount++
      const unescaped = (hover.contents as MarkupContent).value.replace(/\\./g, '')
      // The only links are Dateline's own, and they lead to places in this very document.
      const own = unescaped.replace(/\[([^[\]]*)\]\(<([^<>#]*)#1,\d+>\)/g, (_, words: string, address: string) => {
        assert.equal(address, textDocument.uri)
        return words
      })
      assert.doesNotMatch(own, /[<>[\]`$&]|!\(|:\/\/|www\.|command:|javascript:/)
    }
    assert.ok(cardCount > 20)
  })

  test('a hover after an edit is about the text as it is now', async () => {
    wire = await connect()
    const textDocument = wire.open('Tea from Kenya.')
    const range = { start: { line: 0, character: 9 }, end: { line: 0, character: 14 } }
    void wire.client.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range, text: 'Japan' }],
    })
    const position = { line: 0, character: 10 }
    const { contents } = await wire.client.sendRequest<Hover>('textDocument/hover', { textDocument, position })
    assert.match((contents as MarkupContent).value, /Japan/)
  })

  test('the outline has a row for a statement, whose focus lies within its range', async () => {
    wire = await connect()
    const textDocument = wire.open('Port reopens\n\n“We are ready,” said harbour master Dalia Renner.\n')
    const [headline] = await wire.client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })
    const rows = [headline, ...headline.children!]
    const statement = rows.find(({ name }) => name.includes('We are ready'))!
    assert.match(statement.name, /Renner/)
    assert.equal(statement.range.start.line, 2)
    for (const { range, selectionRange } of rows) {
      assert.ok(!before(selectionRange.start, range.start), 'the focus begins before its row')
      assert.ok(!before(range.end, selectionRange.end), 'the focus ends after its row')
    }
  })

  test('when the writer pauses, the client is told what was found', async () => {
    wire = await connect()
    const { uri } = wire.open('Tea from Kenya went to Japan and to Kenya again.')
    const status = await until(() => wire.statuses[0])
    assert.deepEqual(status.state === 'read' && [status.uri, status.version, status.counts.countries, status.leftOut], [
      uri,
      1,
      2,
      [],
    ])
  })

  test('what was left out is said in words', async () => {
    wire = await connect()
    wire.open('word '.repeat(10_000))
    const status = await until(() => wire.statuses[0])
    assert.match(status.state === 'read' ? status.leftOut.join() : '', /only the first [\d,]+ characters were read/)
  })

  test('a text is assessed without being opened', async () => {
    wire = await connect()
    const text = 'Port reopens\n\n“We are ready,” said harbour master Dalia Renner.\n'
    const { score, article, signs } = await wire.client.sendRequest<Assessment>(ASSESS, { text })
    const { likeness } = analyse(text, tinyKnowledge()).sections[0].content
    assert.equal(score, likeness.score)
    assert.equal(article, ARTICLE_FROM <= score)
    assert.equal(signs.length, likeness.signs.length)
  })

  /** Hovers where the bar stands in the text, which is taken out. */
  async function hoverOn(sample: string, options: WireOptions = {}): Promise<Hover | null> {
    wire = await connect(options)
    const textDocument = wire.open(sample.replace('|', ''))
    const position = { line: 0, character: sample.indexOf('|') + 1 }
    return wire.client.sendRequest('textDocument/hover', { textDocument, position })
  }
})

function before(a: DocumentSymbol['range']['start'], b: DocumentSymbol['range']['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
