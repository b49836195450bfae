// Quotation marks in one paragraph: which open, which close, and what is speech.

import assert from 'node:assert/strict'
import { findQuotedRuns } from '../../server/core/paragraph/quoteMarks'
import { tokenise } from '../../server/core/text/tokens'
import { draw, readDrawing } from '../support/drawn'

/** Labels: speech or words, then "from before" and "goes on" where a mark is missing, and "nested". */
function checkRuns(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const found = findQuotedRuns(tokenise(text)).map(({ start, end, use, opened, closed, nested }) => ({
    start,
    end,
    label: [use, opened ? '' : 'from before', closed ? '' : 'goes on', nested ? 'nested' : '']
      .filter(Boolean)
      .join(' '),
  }))
  assert.equal(draw(text, found), draw(text, marks))
}

suite('core/quoteMarks', () => {
  test('curly marks show where a quotation begins and ends', () => {
    checkRuns(`
      “We stay in the talks,” she said.
      ^^^^^^^^^^^^^^^^^^^^^^^ speech
    `)
  })

  test('straight marks have no direction: their neighbours tell', () => {
    checkRuns(`
      "We stay in the talks," she said. "They matter to us."
      ^^^^^^^^^^^^^^^^^^^^^^^ speech
                                        ^^^^^^^^^^^^^^^^^^^^ speech
    `)
  })

  test('a closing mark glued to the next sentence closes', () => {
    checkRuns(`
      "We were here for years."The crowd left.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speech
    `)
  })

  test('a mark of the wrong direction closes where only a closing one can stand', () => {
    checkRuns(`
      the place they call “City of the Sun“, where
                          ^^^^^^^^^^^^^^^^^ words
    `)
  })

  test('a closing mark before a glued name still closes', () => {
    checkRuns(`
      “We are meeting experts here, ”Ruiz said.“ It may take time.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech
                                               ^^^^^^^^^^^^^^^^^^^^ speech
    `)
  })

  test('a quotation stands inside another one', () => {
    checkRuns(`
      “He told us ‘no deal today at all’ and left,” she said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech
                  ^^^^^^^^^^^^^^^^^^^^^^ words nested
    `)
    checkRuns(`
      “The first report in “Radio Sol” is out now,” she said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech
                           ^^^^^^^^^^^ words nested
    `)
  })

  test('apostrophes are no marks', () => {
    checkRuns(`
      It's the workers' choice, and the '90s won't come back.
    `)
    checkRuns(`
      'The workers' rights are dear to us all,' he said of the 1990s' boom.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech
    `)
  })

  test('inches and minutes are no marks', () => {
    checkRuns(`
      a 6" pipe and a 5'10" man
    `)
  })

  test('a quotation that no mark closes goes on in the next paragraph', () => {
    checkRuns(`
      “We stay in the talks.
      ^^^^^^^^^^^^^^^^^^^^^^ speech goes on
    `)
  })

  test('a paragraph whose first mark closes began inside a quotation', () => {
    checkRuns(`
      and so they matter,” she said.
      ^^^^^^^^^^^^^^^^^^^^ speech from before
    `)
  })

  test('a forgotten closing mark ends where the next quotation opens', () => {
    checkRuns(`
      “We stay in the talks, she said. “They matter to us all here.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech goes on
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speech
    `)
  })

  test('scare quotes and titles are words, short sentences are speech', () => {
    checkRuns(`
      The “reform” was praised in “Voice of the Coast,” a paper. “No way!” he said.
          ^^^^^^^^ words
                                  ^^^^^^^^^^^^^^^^^^^^^ words
                                                                 ^^^^^^^^^ speech
    `)
  })

  test('a hundred thousand marks are read in linear time', () => {
    for (const sample of ['"', '“a” ']) assert.ok(findQuotedRuns(tokenise(sample.repeat(100_000))).length <= 100_000)
    for (const sample of ['" ', '“', "'a ", ' "a" ', '”“'])
      assert.ok(findQuotedRuns(tokenise(sample.repeat(10_000))).length <= 20_000)
  })
})
