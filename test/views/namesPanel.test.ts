// Countries and Officials: everything and everybody that the article names, with where and as what.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { namesPanel } from '../../server/views/panels/names'
import { tinyKnowledge } from '../support/knowledge'
import { allRows, drawnRows } from '../support/panel'

const TEXT = `Ferry sails again

Transport Minister Ada Obi of Kenya met traders. Obi said that Paris has rejected the plan. Traders from Kenya cheered, Tom Reed said.
`

suite('views/panels/names', () => {
  test('countries, officials and other people, each with their mentions', () => {
    assert.deepEqual(
      rows().filter((row) => !row.startsWith('    ')),
      [
        'countries: Countries | 2',
        '  country: Kenya | 2',
        '  country: France | 1 · 1 as a government',
        'people: Officials | 1',
        '  official: Ada Obi | Transport Minister, Kenya · 2',
        'people: Other people | 1',
        '  person: Tom Reed | 1',
      ],
    )
  })

  test('a mention stands among its words, and says where it means a government', () => {
    const mention = rows().find((row) => row.includes('Paris has'))!
    assert.match(mention, /^ {4}mention: .*Paris has rejected the plan\. \| the government$/)
  })

  test('the rows under countries and people are hidden at first, the groups are not', () => {
    const all = allRows(panel())
    assert.deepEqual(
      all.filter(({ closed }) => closed).map(({ label }) => label),
      ['Kenya', 'France', 'Ada Obi', 'Tom Reed'],
    )
  })

  test('ids are distinct, and places hold the words', () => {
    const all = allRows(panel())
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
    for (const { place, label } of all) if (place) assert.ok(label.includes(TEXT.slice(place.start, place.end)), label)
  })

  test('a text without names gives nothing', () => {
    const empty = namesPanel({ analysis: analyse('It rains.', tinyKnowledge()), knowledge: tinyKnowledge() })
    assert.deepEqual(empty, { rows: [], count: 0 })
  })
})

function panel() {
  const knowledge = tinyKnowledge()
  return namesPanel({ analysis: analyse(TEXT, knowledge), knowledge })
}

function rows(): string[] {
  return drawnRows(panel())
}
