// Hints in the text: drawn under the last letter of the words that they stand after.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { hints, type HintKind } from '../../server/views/hints'
import { draw, readDrawing } from '../support/drawn'
import { tinyKnowledge } from '../support/knowledge'

const ALL: readonly HintKind[] = ['pronouns', 'descriptions', 'governments', 'figures']

suite('views/hints', () => {
  test('a pronoun has the name of its person', () => {
    checkHints(`
      Mayor Adela Brandt opened the pier on Monday.

      “It will last,” she said.
                        ^ Adela Brandt
    `)
  })

  test('a description has the name, but not where the same sentence says it', () => {
    checkHints(`
      Mayor Adela Brandt opened the pier on Monday.

      The mayor thanked the crew. The mayor, Adela Brandt, was brief.
              ^ Adela Brandt
    `)
  })

  test('a seat of government has its country, once; a place has none', () => {
    checkHints(`
      Tokyo has called for talks.
          ^ government of Japan

      Rain fell in Tokyo on Monday.

      Tokyo has called for more talks.
    `)
  })

  test('a figure with a short scale is written in full, one with a plain word is not', () => {
    checkHints(`
      Exports fell to $150 bln, or 2.5mn tons, from 12 lakh bags and $3 million.
                             ^ = 150,000,000,000
                                            ^ = 2,500,000
                                                               ^ = 1,200,000
    `)
  })

  test('what a paragraph has said once is not said again in it', () => {
    checkHints(`
      Mayor Adela Brandt opened the pier on Monday.

      “It will last,” she said. “It must,” she added. “It shall,” she said.
                        ^ Adela Brandt

      “I know,” she said.
                  ^ Adela Brandt
    `)
  })

  test('somebody without a name gets none', () => {
    checkHints(`
      “It will last,” the mayor said. The mayor was brief.
    `)
  })

  test('a kind that is not wanted is left out, and so is what lies outside the range', () => {
    const text = 'Mayor Adela Brandt came.\n\n“Rain,” she said. Exports fell to $150 bln.'
    const analysis = analyse(text, tinyKnowledge())
    const shown = (kinds: readonly HintKind[], range?: { start: number; end: number }) =>
      hints(analysis, { knowledge: tinyKnowledge(), kinds: new Set(kinds), range }).map(({ label }) => label)
    assert.deepEqual(shown(ALL), ['Adela Brandt', '= 150,000,000,000'])
    assert.deepEqual(shown(['figures']), ['= 150,000,000,000'])
    assert.deepEqual(shown(ALL, { start: 0, end: 45 }), ['Adela Brandt'])
  })

  test('a hint on a person says why and leads to the introduction', () => {
    const text = 'Mayor Adela Brandt came.\n\n“Rain,” she said.'
    const [hint] = hints(analyse(text, tinyKnowledge()), { knowledge: tinyKnowledge(), kinds: new Set(ALL) })
    assert.match(hint.reason, /^“He” or “she” stands for somebody spoken of before/)
    assert.equal(text.slice(hint.introduction!.start, hint.introduction!.end), 'Mayor Adela Brandt')
  })
})

/** The one place that calls the code under test. */
function checkHints(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const knowledge = tinyKnowledge()
  const found = hints(analyse(text, knowledge), { knowledge, kinds: new Set(ALL) })
  const drawn = found.map(({ at, label }) => ({ start: at - 1, end: at, label }))
  assert.equal(draw(text, drawn), draw(text, marks))
}
