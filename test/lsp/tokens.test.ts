// Semantic tokens over the wire: where they lie, line by line, and that the difference, the range and the whole agree.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import { LEGEND } from '../../server/lsp/legend'
import { draw, readDrawing, type Mark } from '../support/drawn'
import { connect, type Wire } from './wire'

suite('lsp/tokens', () => {
  let wire: Wire

  setup(async () => void (wire = await connect()))
  teardown(() => wire.dispose())

  test('a country is a token at its place, with its modifiers', () =>
    checkTokens(`
      Tea from Kenya sold well.
               ^^^^^ country

      In Paris, French buyers cheered.
         ^^^^^ country
                ^^^^^^ country demonym
      `))

  test('a quotation that runs over a line is one token a line', () =>
    checkTokens(`
      The minister said: “We shall build
                         ^^^^^^^^^^^^^^^ quotation
      the bridge.”
      ^^^^^^^^^^^^ quotation
      `))

  test('characters count as UTF-16 does', () =>
    checkTokens(`
      😀 Kenya
         ^^^^^ country
      `))

  for (const [name, end] of [
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])
    test(`lines that end with ${name} have the tokens of lines that end with LF`, async () => {
      const text = 'Tea from Kenya\n\nsold in Britain\nand in “the\nbest of” Japan.\n'
      assert.deepEqual(await fullTokens(text.replaceAll('\n', end)), await fullTokens(text))
    })

  test('a range has the tokens of its lines and no others', async () => {
    const { uri } = wire.open('Kenya\n\nFrance and Japan\n\nBritain\n')
    const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }
    const tokens = await wire.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    })
    assert.deepEqual(
      decode(tokens.data).map(({ line, character }) => [line, character]),
      [
        [2, 0],
        [2, 11],
      ],
    )
  })

  test('a difference against an answer that the server never gave is the whole', async () => {
    const { uri } = wire.open('Kenya')
    const answer = await wire.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'never given',
    })
    assert.deepEqual(answer.data, [0, 0, 5, LEGEND.tokenTypes.indexOf('country'), 0])
  })

  test('after any edits, the differences add up to the whole of the text as it is then', async () => {
    await fc.assert(fc.asyncProperty(pieces, fc.array(edits, { maxLength: 5 }), checkEdits), { numRuns: 60 })
  }).timeout(60_000)

  async function checkTokens(sample: string): Promise<void> {
    const { text, marks } = readDrawing(sample)
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
    const found = (await fullTokens(text)).map(({ line, character, length, label }): Mark => {
      const start = starts[line] + character
      return { start, end: start + length, label }
    })
    // Only the kinds that are drawn are compared: what else stands there is not this suite's business.
    const drawn = new Set(marks.map(({ label }) => label.split(' ')[0]))
    assert.equal(
      draw(
        text,
        found.filter(({ label }) => drawn.has(label.split(' ')[0])),
      ),
      draw(text, marks),
    )
  }

  async function fullTokens(text: string): Promise<Token[]> {
    return decode((await full(wire.open(text))).data)
  }

  function full(textDocument: { readonly uri: string }): Promise<SemanticTokens> {
    return wire.client.sendRequest('textDocument/semanticTokens/full', { textDocument })
  }

  async function checkEdits(first: readonly string[], changes: readonly Edit[]): Promise<void> {
    let text = first.join('')
    const textDocument = wire.open(text)
    let { resultId, data } = await full(textDocument)
    for (const [index, edit] of changes.entries()) {
      const [start, end] = [edit.from, edit.to].map((at) => Math.round(at * text.length)).sort((a, b) => a - b)
      const contentChanges = [
        { range: { start: positionIn(text, start), end: positionIn(text, end) }, text: edit.text },
      ]
      // The client's own text follows the positions too: an offset within a CRLF has none.
      text = text.slice(0, offsetIn(text, start)) + edit.text + text.slice(offsetIn(text, end))
      void wire.client.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument, version: index + 2 },
        contentChanges,
      })
      const answer: SemanticTokens | SemanticTokensDelta = await wire.client.sendRequest(
        'textDocument/semanticTokens/full/delta',
        { textDocument, previousResultId: resultId },
      )
      data = 'edits' in answer ? applied(data, answer) : answer.data
      resultId = answer.resultId
    }
    assert.deepEqual(data, (await full(wire.open(text, 'file:///news/fresh.article'))).data, JSON.stringify(text))
  }
})

const pieces = fc.array(
  fc.constantFrom(
    'Kenya ',
    'said ',
    '“We ',
    'go” ',
    '"',
    '\n\n',
    '\r\n',
    '\r',
    '\n',
    'Mr. Oduya ',
    '$5 billion ',
    '😀',
    '.',
  ),
  { maxLength: 30 },
)

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

const place = fc.double({ min: 0, max: 1, noNaN: true })
const edits = fc.record({ from: place, to: place, text: pieces.map((some) => some.slice(0, 4).join('')) })

interface Token {
  readonly line: number
  readonly character: number
  readonly length: number
  readonly label: string
}

/** Tokens from their numbers; each must lie behind the one before it. */
function decode(data: readonly number[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
    const [down, right, length, type, bits] = data.slice(at, at + 5)
    character = down === 0 ? character + right : right
    line += down
    const before = tokens.at(-1)
    assert.ok(!before || before.line < line || before.character + before.length <= character, 'tokens overlap')
    assert.ok(length > 0, 'a token is empty')
    const modifiers = LEGEND.tokenModifiers.filter((_, bit) => bits & (1 << bit))
    tokens.push({ line, character, length, label: [LEGEND.tokenTypes[type], ...modifiers].join(' ') })
  }
  return tokens
}

function applied(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, deleteCount, data = [] }) => now.toSpliced(start, deleteCount, ...data), [...data])
}

/** The line and character of an offset, counted here without the server's help. */
function positionIn(text: string, at: number): { line: number; character: number } {
  const lines = text.slice(0, offsetIn(text, at)).split(/\r\n|\r|\n/)
  return { line: lines.length - 1, character: lines.at(-1)!.length }
}

/** The offset, moved before a CRLF that it would cut in two. */
function offsetIn(text: string, at: number): number {
  return text[at - 1] === '\r' && text[at] === '\n' ? at - 1 : at
}
