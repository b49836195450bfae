// Definition, references and highlights: under the cursor "?", and under each place what it is of whoever stands at the cursor.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { definitionsAt } from '../../server/views/definition'
import { highlightsAt } from '../../server/views/highlights'
import { placesAt } from '../../server/views/places'
import { draw, readDrawing } from '../support/drawn'
import { tinyKnowledge } from '../support/knowledge'

suite('views/places', () => {
  test('a person is met by full name, by one name, by description and as a pronoun; the whole name below the headline introduces', () => {
    checkPlaces(`
      Okello opens ferry pier
      ^^^^^^ place

      Transport Minister Achieng Okello opened a pier on Monday.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction

      “It will last,” Okello said.
                      ^^^^^^ place
                      ^ ?

      The minister thanked the crew. “They were quick,” she said.
      ^^^^^^^^^^^^ place
                                                        ^^^ place
    `)
  })

  test('the cursor may stand on the pronoun, or on the verb of a statement', () => {
    const sample = (mark: string) => `
      “It will last,” Transport Minister Achieng Okello said. “It must,” she added.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ introduction
                                                                         ^^^ place
      ${mark}
    `
    checkPlaces(sample(`${' '.repeat(69)}^ ?`))
    checkPlaces(sample(`${' '.repeat(75)}^ ?`))
  })

  test('a country is met by name, adjective and seat of government', () => {
    checkPlaces(`
      Japanese tea growers met in Kyoto. Japan sells tea. Tokyo has called for talks with Kenya.
      ^^^^^^^^ place
                                         ^^^^^ introduction
                                                          ^^^^^ place
                                                            ^ ?
    `)
  })

  test('a body is met wherever its name stands whole, with an article or without', () => {
    checkPlaces(`
      Boats of the Lake Authority were late. “We are short of crews,” the Lake Authority said on Friday.
                   ^^^^^^^^^^^^^^ introduction
                                                                      ^^^^^^^^^^^^^^^^^^ place
                                                                          ^ ?

      The Lake Authority was founded last year. Lake Authoritys do not count.
          ^^^^^^^^^^^^^^ place
    `)
  })

  test('words that stand for nobody have no place', () => {
    checkPlaces(`
      Goats use the footpath.
      ^ ?
    `)
  })

  test('in a document of several sections a country and a full name are met in each', () => {
    const part = 'Mayor Adela Brandt of Kenya spoke.\n\n'
    const text = `${part}${'Rain fell on the pier all day long, and nobody minded it much.\n\n'.repeat(200)}${part}`
    const analysis = analyse(text, tinyKnowledge())
    assert.ok(analysis.sections.length > 1)
    for (const words of ['Brandt', 'Kenya']) {
      const places = placesAt(analysis, text.lastIndexOf(words) + 1)
      assert.equal(places.length, 2, words)
      assert.equal(places.filter(({ isIntroduction }) => isIntroduction).length, 1, words)
    }
  })

  test('no place of any text is out of it, wherever the cursor stands', () => {
    const text = 'US says: “No” — he, they\n\n“Tea…\n\nKenya’s 5 said Kenya said: who'
    const analysis = analyse(text, tinyKnowledge())
    for (let at = 0; at <= text.length; at++)
      for (const { start, end } of placesAt(analysis, at)) assert.ok(0 <= start && start < end && end <= text.length)
  })
})

suite('views/definition', () => {
  test('from a description to the introduction, with the sentence around it', () => {
    const text = 'It rained. Mayor Adela Brandt opened the pier. Crowds came.\n\n“Good,” the mayor said.'
    const found = definitionsAt(analyse(text, tinyKnowledge()), text.indexOf('mayor said') + 2)!
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    assert.equal(cut(found.origin), 'the mayor')
    assert.deepEqual(found.definitions.map(cut), ['Mayor Adela Brandt'])
    assert.equal(cut(found.definitions[0].around), 'Mayor Adela Brandt opened the pier.')
  })

  test('the introduction leads to itself, so that an editor can offer its references', () => {
    const text = 'Mayor Adela Brandt opened the pier.'
    const found = definitionsAt(analyse(text, tinyKnowledge()), 8)!
    assert.deepEqual([found.definitions[0].start, found.definitions[0].end], [0, 18])
  })

  test('ordinary words lead nowhere', () => {
    assert.equal(definitionsAt(analyse('Goats use the footpath.', tinyKnowledge()), 3), undefined)
  })
})

suite('views/highlights', () => {
  test('the introduction is told from other mentions', () => {
    const text = 'Mayor Adela Brandt opened the pier. “Good,” Brandt said.'
    const kinds = highlightsAt(analyse(text, tinyKnowledge()), 8).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['introduction', 'mention'])
  })

  test('a figure lights up where the same value stands in other words', () => {
    const text = 'The pier cost $3 million, or 40 percent more. The bill of $3,000,000 is paid.'
    const found = highlightsAt(analyse(text, tinyKnowledge()), text.indexOf('$3') + 1)
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['$3 million', '$3,000,000'],
    )
  })
})

/** The one place that calls the code under test. */
function checkPlaces(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const asked = marks.find(({ label }) => label === '?')!
  const found = placesAt(analyse(text, tinyKnowledge()), asked.start).map(({ start, end, isIntroduction }) => ({
    start,
    end,
    label: isIntroduction ? 'introduction' : 'place',
  }))
  const expected = marks.filter((mark) => mark !== asked)
  assert.equal(draw(text, found), draw(text, expected))
}
