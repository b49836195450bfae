// What of an article is kept for finding it in a folder, and how what somebody types finds it.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { readQuery, scoreOf, searchKey } from '../../server/views/symbolSearch'
import { articleSymbols } from '../../server/views/symbols'
import { draw, readDrawing } from '../support/drawn'
import { tinyKnowledge } from '../support/knowledge'

suite('views/symbols', () => {
  test('each person, body and country once, where it is introduced, and each statement at its words', () => {
    checkSymbols(`
      Brandt opens ferry pier

      Transport Minister Adela Brandt opened a pier on the Kenyan shore. “It will last,” she said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3 person Adela Brandt
                                                                         ^^^^^^^^^^^^^^^ 1 statement Adela Brandt: “It will last,”

      Boats to Kenya were late, the Lake Authority said.
      ^^^^^^^^^^^^^^^^^^^^^^^^ 1 statement Lake Authority: Boats to Kenya were late
               ^^^^^ 2 country Kenya
                                ^^^^^^^^^^^^^^^^^^ 1 body Lake Authority
    `)
  })

  test('somebody without a name is not kept', () => {
    checkSymbols('The mayor came.')
  })

  test('a text of thousands of rows keeps its first ones', () => {
    const text = 'Mayor Adela Brandt of Kenya said: “No.”\n\n'.repeat(600)
    assert.equal(articleSymbols(analyse(text, tinyKnowledge()), tinyKnowledge()).symbols.length, 500)
  })

  test('an empty text and one of blanks have no headline and no rows', () => {
    for (const text of ['', '\n \n'])
      assert.deepEqual(articleSymbols(analyse(text, tinyKnowledge()), tinyKnowledge()), { headline: '', symbols: [] })
  })
})

suite('views/symbolSearch', () => {
  test('letter case and accents do not matter, on either side', () => {
    assert.ok(fits('António Guterres', 'antonio'))
    assert.ok(fits('Antonio Guterres', 'ANTÓNIO'))
    assert.ok(fits('Jens Stoltenberg Ødegård', 'odegard'))
    assert.ok(fits('Łukasz Weiß', 'lukasz weiss'))
  })

  test('words may come in any order, and each must be there', () => {
    assert.ok(fits('Adela Brandt', 'brandt adela'))
    assert.ok(!fits('Adela Brandt', 'brandt kojo'))
  })

  test('a name is found by letters with small gaps, a sentence is not', () => {
    assert.ok(fits('Jean-Pierre', 'jnpr'))
    assert.ok(fits('Adela Brandt', 'adbr'))
    assert.ok(!fits('Adela Brandt', 'atr'))
    assert.ok(!fits('Adela Brandt: “It will last”', 'ablst', false))
  })

  test('a whole word goes before a beginning, that before a part, and that before letters with gaps', () => {
    const scores = ['Brandt', 'Brandtner', 'Ebrandt', 'Berandet'].map((name) =>
      scoreOf(searchKey(name), readQuery('brandt'), true)!,
    )
    assert.deepEqual(
      scores.map((score) => Math.floor(score)),
      [4, 3, 2, 1],
    )
  })

  test('nothing typed fits everything, and marks alone are nothing', () => {
    assert.ok(fits('Adela Brandt', ''))
    assert.ok(fits('Adela Brandt', '*(('))
    assert.ok(!fits('Adela Brandt', '漢字'))
  })
})

function fits(name: string, query: string, gaps = true): boolean {
  return scoreOf(searchKey(name), readQuery(query), gaps) !== undefined
}

/** The one place that calls the code under test. */
function checkSymbols(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const { symbols } = articleSymbols(analyse(text, tinyKnowledge()), tinyKnowledge())
  const found = symbols
    .map(({ start, end, count, kind, name }) => ({ start, end, label: `${count} ${kind} ${name}` }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  assert.equal(draw(text, found), draw(text, marks))
}
