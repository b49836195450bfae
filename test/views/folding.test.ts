// Folds: beside each line of an article what folds away there, as an editor's margin would show it.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { folds } from '../../server/views/folding'
import { realKnowledge, tinyKnowledge } from '../support/knowledge'

suite('views/folding', () => {
  test('a speaker who goes on over paragraphs is one fold, up to where another speaks', () => {
    checkFolds(`
      statement | “We start in May,” Transport Minister Achieng Okello said.
      .         |
      .         | “We will not wait,” she added.
                |
                | “Nobody asked us,” Mayor Adela Brandt said.
    `)
  })

  test('a quotation over paragraphs folds by itself', () => {
    checkFolds(`
      quotation | “We start in May.
      .         |
      .         | “We will not wait for rain.
      .         |
      .         | “That is all.”
                |
                | Crowds came to the pier in the afternoon.
    `)
  })

  test('what stands under a subheading folds under it', () => {
    checkFolds(`
              | Ferry to sail again in May
              |
              | The ferry across the lake will sail again, the harbour said on Monday.
              |
      section | A long wait
      .       |
      .       | The pier was closed for a year because of high water and bad wood.
              |
      section | New boats
      .       |
      .       | Two boats were bought in the spring and painted in the summer.
    `)
  })

  test('bylines and credits fold away together, the headline never', () => {
    checkFolds(`
                | Ferry to sail again in May
                |
      furniture | By Adela Brandt
      .         |
      .         | Updated: 14-03-2025 19:05 IST
                |
                | The ferry across the lake will sail again, the harbour said on Monday.
    `)
  })

  test('of folds that begin at one place the longer stays, and none crosses another', () => {
    const text = `Mayor Adela Brandt said: “One.\n\n“Two.”\n\n“Three,” she said.\n\n“Four.\n\n“Five,” Kojo Ansah said.\n`
    const found = folds(analyse(text, tinyKnowledge()))
    assert.ok(found.length > 0)
    assert.equal(new Set(found.map(({ start }) => start)).size, found.length)
    for (const a of found) for (const b of found) assert.ok(b.start <= a.start || a.end <= b.start || b.end <= a.end)
  })
})

/** The first letter of a line's margin begins a fold of that name; dots go on. */
function checkFolds(sample: string): void {
  const lines = sample.replace(/^\n|\n *$/g, '').split('\n')
  const indent = Math.min(...lines.map((line) => line.search(/\S/)))
  const width = lines[0].indexOf('|') - indent
  const text = lines.map((line) => line.slice(indent + width + 1).replace(/^ /, '')).join('\n')
  const lineAt = (at: number) => text.slice(0, at).split('\n').length - 1
  const margins = text.split('\n').map(() => '')
  for (const { start, end, kind } of folds(analyse(text, realKnowledge()))) {
    margins[lineAt(start)] = kind
    for (let line = lineAt(start) + 1; line <= lineAt(end); line++) margins[line] = '.'
  }
  const drawn = text.split('\n').map((line, index) => `${margins[index].padEnd(width)}| ${line}`.trimEnd())
  assert.equal(drawn.join('\n'), lines.map((line) => line.slice(indent).trimEnd()).join('\n'))
}
