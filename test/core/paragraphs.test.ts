// Paragraphs: a line each, but lines that were wrapped by hand are joined.

import assert from 'node:assert/strict'
import { commonEnds } from '../../server/core/text/commonEnds'
import { paragraphAt } from '../../server/core/text/paragraphs'

function paragraphs(text: string): string[] {
  const found: string[] = []
  for (let at = 0; ;) {
    const span = paragraphAt(text, at)
    if (!span) return found
    found.push(text.slice(span.start, span.end))
    at = span.end
  }
}

suite('core/paragraphs', () => {
  test('each line is one, whatever ends it', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n \r\n'])
      assert.deepEqual(paragraphs(`One line.${end}Another.${end}`), ['One line.', 'Another.'])
  })

  test('lines wrapped at a column are joined', () => {
    const wrapped = [
      'The ferry across the lake will sail again in May after a pause of',
      'eight years, the minister said on Monday, and the repairs had cost',
      'more than twice the first estimate.',
    ].join('\n')
    assert.deepEqual(paragraphs(`${wrapped}\n\nA new one.`), [wrapped, 'A new one.'])
  })

  test('short lines one below the other are not', () => {
    assert.equal(paragraphs('Who said what\nwas not clear\nto anybody').length, 3)
  })

  test('long lines are paragraphs of their own, even where the next begins small', () => {
    const long = 'word '.repeat(40).trim()
    assert.deepEqual(paragraphs(`${long}\n${long}`), [long, long])
  })

  test('blanks alone are none', () => {
    assert.deepEqual(paragraphs(' \n\t\n\u00a0'), [])
  })
})

suite('core/commonEnds', () => {
  test('finds what two texts share at both ends, and counts nothing twice', () => {
    assert.deepEqual(commonEnds('abcd', 'abxcd'), { before: 2, after: 2 })
    assert.deepEqual(commonEnds('aaa', 'aa'), { before: 2, after: 0 })
    assert.deepEqual(commonEnds('', 'abc'), { before: 0, after: 0 })
    assert.deepEqual(commonEnds('abc', 'abc'), { before: 3, after: 0 })
  })
})
