// Lenses over paragraphs: who speaks in them, and where else the same people do.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { lenses } from '../../server/views/lenses'
import { tinyKnowledge } from '../support/knowledge'

const TEXT = `Transport Minister Adela Brandt opened a pier.

“It will last,” Brandt said. “I hope so,” Kojo Ansah said.

“It must,” she said.`

suite('views/lenses', () => {
  test('a paragraph in which nobody says anything has none', () => {
    assert.deepEqual(
      lenses(analyse(TEXT, tinyKnowledge())).map(({ start }) => TEXT.slice(start, start + 8)),
      ['“It will', '“It must'],
    )
  })

  test('each speaker is named once, with the count of the paragraph', () => {
    const [both] = lenses(analyse(TEXT, tinyKnowledge()))
    assert.deepEqual([both.count, both.speakers], [2, ['Adela Brandt', 'Kojo Ansah']])
  })

  test('it leads to the same people’s statements in the whole article', () => {
    const [both, one] = lenses(analyse(TEXT, tinyKnowledge()))
    assert.equal(both.statements.length, 3)
    assert.deepEqual(
      one.statements.map(({ start }) => TEXT.slice(start, start + 8)),
      ['“It will', '“It must'],
    )
  })

  test('thoughts count only where they are asked for', () => {
    const text = 'Mayor Adela Brandt thinks the pier is safe.'
    const analysis = analyse(text, tinyKnowledge())
    assert.equal(lenses(analysis).length, 0)
    assert.equal(lenses(analysis, { allActs: true }).length, analysis.sections[0].content.statements.length)
  })
})
