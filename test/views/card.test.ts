// Cards: what comes from an article is shown as it is and can do nothing.

import assert from 'node:assert/strict'
import { cardMarkdown, cardPlain, escapeMarkdown } from '../../server/views/cards/card'
import { excerpt, list } from '../../server/views/cards/reason'

const HOSTILE = [
  '[click](command:workbench.action.quit)',
  '![x](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  'https://example.org www.example.org a@example.org',
  '$(alert) `code` **bold** _it_ ~~x~~ # h',
  '&lt;b&gt; \\* | table |',
]

suite('views/card', () => {
  for (const text of HOSTILE)
    test(`“${text}” stays text`, () => {
      // Every ASCII mark has its backslash, so no construct of Markdown is left to begin or end one.
      const escaped = escapeMarkdown(text)
      assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), text)
      assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~]/)
    })

  test('line ends and direction marks cannot break out of the line', () => {
    assert.equal(escapeMarkdown('one\n\n# two\u202e\u0000three'), 'one \\# two three')
  })

  test('the first line is the sentence, the last ones the reason and the source', () => {
    const card = {
      sentence: 'Ada Obi is described here as mayor.',
      rows: [{ label: 'Mentions', value: '2' }],
      reason: 'Found by a title.',
      source: 'Table as of 2024-06.',
    }
    assert.equal(
      cardMarkdown(card),
      'Ada Obi is described here as mayor\\.\n\n**Mentions:** 2\n\n---\n\n*Found by a title\\.*  \n*Table as of 2024\\-06\\.*',
    )
    assert.equal(
      cardPlain(card),
      'Ada Obi is described here as mayor.\nMentions: 2\nFound by a title.\nTable as of 2024-06.',
    )
  })

  test('a row goes to its place in the article, and the article’s words cannot lead elsewhere', () => {
    const row = { label: 'Called', value: '[x](https://example.org)', at: 7 }
    const card = { sentence: 'A.', rows: [row], reason: 'R.' }
    assert.match(
      cardMarkdown(card, (at) => `file:///a.article#${at}`),
      /\*\*Called:\*\* \[\\\[x\\\]\\\(https\\:\\\/\\\/example\\\.org\\\)\]\(<file:\/\/\/a\.article#7>\)/,
    )
    assert.doesNotMatch(cardMarkdown(card), /\]\(/)
  })

  test('an excerpt ends at a word, and never within a character', () => {
    assert.equal(excerpt('one two  three\nfour', 100), 'one two three four')
    assert.equal(excerpt('one two three four', 12), 'one two…')
    assert.equal(excerpt('🦊🦊🦊🦊', 4), '🦊…')
    assert.equal(excerpt('“one,” … “two”', 11), '“one,”…')
  })

  test('lists read as English does', () => {
    assert.equal(list(['a']), 'a')
    assert.equal(list(['a', 'b', 'c']), 'a, b and c')
  })
})
