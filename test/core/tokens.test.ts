// Tokens and characters: what counts as one word, and what stands by itself.

import assert from 'node:assert/strict'
import { tokenise, Shape, touches } from '../../server/core/text/tokens'

/** The tokens of the text, divided by bars. */
function checkTokens(text: string, expected: string): void {
  const tokens = tokenise(text)
  const found = Array.from({ length: tokens.length }, (_, index) => text.slice(tokens.start[index], tokens.end[index]))
  assert.equal(found.join('|'), expected)
}

suite('core/tokens', () => {
  test('names with hyphens are several tokens, with apostrophes one', () => {
    checkTokens('Jean-Pierre met O’Brien', 'Jean|-|Pierre|met|O’Brien')
  })

  test('clitics stand by themselves', () => {
    checkTokens("Ruiz's aides don’t know", "Ruiz|'s|aides|don|’t|know")
  })

  test('a number keeps its marks, and a letter after it is a word that touches', () => {
    checkTokens('$1,204.5bn, 4.', '$|1,204.5|bn|,|4|.')
    assert.equal(touches(tokenise('3bn'), 1), true)
    assert.equal(touches(tokenise('3 bn'), 1), false)
  })

  test('abbreviations are one token, an initial leaves its stop alone', () => {
    checkTokens('the U.S. at 6 p.m. with J. Smith', 'the|U.S.|at|6|p.m.|with|J|.|Smith')
  })

  test('words for comparing are in lower case with straight marks, and as long as the text', () => {
    const text = '“Ruiz’s”'
    assert.deepEqual(tokenise(text).words, ['"', 'ruiz', "'s", '"'])
    assert.equal(tokenise('İstanbul').words.join('').length, 8)
  })

  test('shapes tell capitals from capitalised words', () => {
    const { shape } = tokenise('khan Khan NATO McCain I G20')
    assert.deepEqual(
      [...shape],
      [Shape.Lower, Shape.Capitalised, Shape.Capitals, Shape.Mixed, Shape.Capitalised, Shape.Mixed],
    )
  })

  test('letters of any script are words; controls and direction marks divide', () => {
    checkTokens('Łódź 東京 Київ\0x\u200fy 😀', 'Łódź|東京|Київ|x|y|😀')
  })

  test('a lone surrogate is read as a letter, not lost', () => {
    checkTokens('a \ud800 b', 'a|\ud800|b')
  })
})
