// Sentences of one paragraph, divided by bars in the expectation.

import assert from 'node:assert/strict'
import { sentencesOf } from '../../server/core/text/sentences'
import { tokenise } from '../../server/core/text/tokens'

function checkSentences(expected: string): void {
  const text = expected.replace(/ ?\| ?/g, (bar) => (bar === '|' ? '' : ' '))
  const tokens = tokenise(text)
  const found = sentencesOf(tokens).map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]))
  const parts = expected.split('|').map((part) => part.trim())
  assert.deepEqual(found, parts)
}

suite('core/sentences', () => {
  test('a full stop before a capital ends one', () => {
    checkSentences('The talks ended. | Nobody was pleased! | Why?')
  })

  test('titles, initials and short months do not', () => {
    checkSentences('Mr. Ruiz met Gen. Okafor on Dec. 5 with J. Smith. | They talked.')
  })

  test('a closing mark belongs to the sentence before it', () => {
    checkSentences('“We go.” | He left. | (Nobody saw him.) | It rained.')
  })

  test('glued sentences are cut', () => {
    checkSentences('It took eight years."|The leader stressed this.')
  })

  test('numbers with a point go on', () => {
    checkSentences('It rose 4.5 percent. | Then it fell.')
  })

  test('an abbreviation goes on before a name and ends before a word that starts sentences', () => {
    checkSentences('The U.S. Senate met. | He left the U.S. | The vote was lost.')
  })

  test('no words, no sentence', () => {
    assert.deepEqual(sentencesOf(tokenise('')), [])
  })
})
