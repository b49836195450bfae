// The language configuration: what a double-click selects in prose, and that typing marks does not fight the writer.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

const configurationFile = new URL('../../syntaxes/article.language-configuration.json', import.meta.url)
const configuration = JSON.parse(readFileSync(configurationFile, 'utf8'))

suite('words as the editor selects them', () => {
  checkWords('names with a hyphen are one word', 'Karine Jean-Pierre left', ['Karine', 'Jean-Pierre', 'left'])
  checkWords('contractions are one word, with either apostrophe', "don't won’t", ["don't", 'won’t'])
  checkWords('abbreviations keep their full stops', 'the U.S. and U.S.-led, at 9 a.m.', [
    ...['the', 'U.S.', 'and', 'U.S.-led', 'at', '9', 'a.m.'],
  ])
  checkWords('sums keep their sign, point and scale letter', '$65 3.5bn US$1,204.50 ₹1.2', [
    ...['$65', '3.5bn', 'US$1,204.50', '₹1.2'],
  ])
  checkWords('percentages keep their sign', 'up 4.5%, or 5%.', ['up', '4.5%', 'or', '5%'])
  checkWords('names with digits are one word', 'F-16 COP26', ['F-16', 'COP26'])
  checkWords('letters of any script make words', 'Łódź Дніпро दिल्ली', ['Łódź', 'Дніпро', 'दिल्ली'])
  checkWords('marks and full stops around a word stay outside it', '“fair” ‘deal’ (now) for years."The end.', [
    ...['fair', 'deal', 'now', 'for', 'years', 'The', 'end'],
  ])
  checkWords('a possessive mark at the end stays outside', "ministers' pay", ['ministers', 'pay'])
  checkWords('a dash between two clauses parts them', 'left—then came', ['left', 'then', 'came'])

  test('a long line is split in proportion to its length', () => {
    for (const piece of ['a', '1,', "a'", 'A.', '$', '-']) {
      const half = elapsed(piece.repeat(50_000))
      const whole = elapsed(piece.repeat(100_000))
      assert.ok(whole <= 3 * half + 60, `${piece}: ${whole.toFixed(0)} ms, but ${half.toFixed(0)} ms for half of it`)
    }
  })
})

suite('typing in prose', () => {
  test('no pair begins with a mark that may be an apostrophe', () => {
    const opening = configuration.autoClosingPairs.map(({ open }: { open: string }) => open)
    assert.ok(opening.includes('“'))
    assert.deepEqual(
      opening.filter((mark: string) => "'’‘".includes(mark)),
      [],
    )
  })

  test('every kind of quotation mark can be put around a selection', () => {
    const surrounding = configuration.surroundingPairs.map((pair: string[]) => pair.join(''))
    for (const pair of ['“”', '‘’', '«»', '""', "''"]) assert.ok(surrounding.includes(pair), pair)
  })

  test('nothing in prose can be made a comment', () => {
    assert.equal(configuration.comments, undefined)
  })
})

function checkWords(behaviour: string, prose: string, words: readonly string[]): void {
  test(behaviour, () => assert.deepEqual(split(prose), words))
}

function split(prose: string): readonly string[] {
  const { pattern, flags } = configuration.wordPattern
  return prose.match(new RegExp(pattern, `g${flags}`)) ?? []
}

function elapsed(prose: string): number {
  const start = performance.now()
  split(prose)
  return performance.now() - start
}
