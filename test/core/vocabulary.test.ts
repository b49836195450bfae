// The vocabulary: words with numbers, and what letters alone decide.

import assert from 'node:assert/strict'
import { tokenise } from '../../server/core/text/tokens'
import { wordFact } from '../../server/core/text/vocabulary'

suite('core/vocabulary', () => {
  test('a word has one number, whatever its case and its marks', () => {
    const { number } = tokenise('Talks “resumed”; "talks" resumed')
    assert.equal(number[0], number[6])
    assert.equal(number[1], number[5])
    assert.equal(number[2], number[8])
    assert.notEqual(number[0], number[2])
  })

  test('a fact is worked out once for each word, words met later included', () => {
    const asked: string[] = []
    const length = wordFact((word) => {
      asked.push(word)
      return word.length
    })
    const first = tokenise('zyxwa zyxwab zyxwa')
    assert.equal(first.vocabulary.column(length)[first.number[1]], 6)
    const second = tokenise('zyxwa zyxwabc')
    const column = second.vocabulary.column(length)
    assert.deepEqual(
      [...second.number].map((number) => column[number]),
      [5, 7],
    )
    for (const word of ['zyxwa', 'zyxwab', 'zyxwabc']) assert.equal(asked.filter((one) => one === word).length, 1)
  })

  test('a full vocabulary is left to its texts, and a new one begun', () => {
    const length = wordFact((word) => word.length)
    const before = tokenise('the last words')
    for (let part = 0; part < 400; part++)
      tokenise(
        Array.from({ length: 50 }, (_, i) => `word${part}x${i}`.replace(/\d/g, (digit) => 'abcdefghij'[+digit])).join(
          ' ',
        ),
      )
    const after = tokenise('the last words')
    assert.notEqual(after.vocabulary, before.vocabulary)
    for (const { vocabulary, number, words } of [before, after]) {
      const column = vocabulary.column(length)
      assert.deepEqual(
        [...number].map((n) => column[n]),
        words.map((word) => word.length),
      )
    }
  })
})
