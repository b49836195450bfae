// How a paragraph is cut for the encoder: words with their letter shape and quote state, pieces of words, windows of pieces.

import assert from 'node:assert/strict'
import { createPieces } from '../../server/careful/pieces'
import { windowsOf } from '../../server/careful/windows'
import { wordsOf } from '../../server/careful/words'

suite('careful reader: words and pieces', () => {
  test('letters and digits that touch are a word, every mark stands alone', () => {
    assert.deepEqual(cut('Mr. O’Brien paid $3.5bn—twice.'), [
      'Mr', '.', 'O', '’', 'Brien', 'paid', '$', '3', '.', '5bn', '—', 'twice', '.',
    ]) // prettier-ignore
  })

  test('an emoji is one mark, and offsets stay in UTF-16', () => {
    const { start, end } = wordsOf('a 😀 b')
    assert.deepEqual(
      [start, end],
      [
        [0, 2, 5],
        [1, 4, 6],
      ],
    )
  })

  test('the shape of the letters is kept, since pieces are in small letters', () => {
    assert.deepEqual(shapes('says Khan NATO I 16th McCain , _'), [3, 6, 4, 5, 2, 7, 1, 1])
  })

  test('curly marks say which way they face, straight ones open where none is open', () => {
    assert.deepEqual(wordsOf('“No ,” he said . "Yes" , so').quote, [2, 1, 1, 3, 0, 0, 0, 2, 1, 3, 0, 0])
  })

  test('a word is cut into the longest pieces, without case, accents and curly marks', () => {
    const pieces = createPieces(['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'un', '##want', '##ed', "'", 'cafe'].join('\n'))
    assert.deepEqual([pieces.open, pieces.close], [2, 3])
    assert.deepEqual(pieces.of('Unwanted'), [4, 5, 6])
    assert.deepEqual(pieces.of('Café'), [8])
    assert.deepEqual(pieces.of('’'), [7])
  })

  test('a word that no pieces make up is the unknown one, and a long one gives eight pieces at most', () => {
    const pieces = createPieces(['[UNK]', '[CLS]', '[SEP]', 'x', '##x'].join('\n'))
    assert.deepEqual(pieces.of('xylo'), [0])
    assert.equal(pieces.of('x'.repeat(40)).length, 8)
    assert.deepEqual(pieces.of('x'.repeat(4000)), [0])
  })

  test('a vocabulary without what every paragraph needs is refused', () => {
    assert.throws(() => createPieces('a\nb'), /C03 the vocabulary has no \[UNK\]/)
  })

  test('a paragraph is one window; a long one is cut where a sentence ends', () => {
    const sentence = 'The clerk counted the crates on the quay again and again that day . '
    const words = wordsOf(sentence.repeat(5))
    const ones = words.start.map(() => 1)
    assert.deepEqual(windowsOf(words, ones, 230), [{ first: 0, last: ones.length }])
    const windows = windowsOf(words, ones, 33)
    assert.deepEqual(windows.map(({ last }) => last).slice(0, 2), [28, 56])
    assert.equal(windows.at(-1)?.last, ones.length)
  })

  test('a paragraph without words gives no window', () => {
    assert.deepEqual(windowsOf(wordsOf('   '), [], 230), [])
  })
})

const cut = (text: string): string[] => {
  const { start, end } = wordsOf(text)
  return start.map((at, i) => text.slice(at, end[i]))
}

const shapes = (text: string): number[] => wordsOf(text).look.map((look) => look >> 2)
