// Narrowing the rows of a view to the reader's words.

import assert from 'node:assert/strict'
import { countThings, filterRows, matchesIn } from '../../client/views/filter'
import type { PanelRow } from '../../server/protocol/panels'

const ROWS: readonly PanelRow[] = [
  row('Ada Obi', 'harbour minister', [row('“Not before May”', 'said'), row('the ferry would sail', 'added')]),
  row('José Roux', 'French envoy', [row('“We doubt it”', 'said')]),
]

suite('client/views/filter', () => {
  test('a row that has the word stays, with the one above it', () => {
    assert.deepEqual(drawn('ferry'), ['Ada Obi', '  the ferry would sail'])
  })

  test('a group that has the word keeps all its rows', () => {
    assert.deepEqual(drawn('minister'), ['Ada Obi', '  “Not before May”', '  the ferry would sail'])
  })

  test('every word must be there, in the row or above it', () => {
    assert.deepEqual(drawn('obi ferry'), ['Ada Obi', '  the ferry would sail'])
    assert.deepEqual(drawn('roux ferry'), [])
  })

  test('case, accents and the curl of apostrophes do not matter', () => {
    assert.deepEqual(drawn('JOSE'), ['José Roux', '  “We doubt it”'])
  })

  test('without words all rows stay, the very same', () => {
    assert.equal(filterRows(ROWS, '  '), ROWS)
  })

  test('matches stand out in order and apart', () => {
    assert.deepEqual(matchesIn('ferry, Ferry', 'ferry fer'), [
      [0, 5],
      [7, 12],
    ])
    assert.deepEqual(matchesIn('a boat', 'ferry'), [])
  })

  test('a thing under two groups counts once', () => {
    const place = { start: 4, end: 9 }
    const both = [row('a', '', [{ ...row('x', ''), place }]), row('b', '', [{ ...row('y', ''), place }])]
    assert.equal(
      countThings(both, (each) => each.place !== undefined),
      1,
    )
  })
})

function row(label: string, detail: string, rows: readonly PanelRow[] = []): PanelRow {
  return { id: label, kind: 'person', label, detail, tooltip: '', spoken: label, rows }
}

function drawn(words: string): string[] {
  return filterRows(ROWS, words).flatMap(({ label, rows }) => [label, ...rows.map((under) => `  ${under.label}`)])
}
