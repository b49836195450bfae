// Who Said What: rows that can be scanned, and ids that outlast edits elsewhere.

import assert from 'node:assert/strict'
import type { Person, SectionContent, Speaker } from '../../server/core/index'
import { statementsPanel, type Arrangement } from '../../server/views/panels/statements'
import { at, because, handmade } from '../support/analysis'
import { tinyKnowledge } from '../support/knowledge'
import { allRows, drawnRows } from '../support/panel'

const TEXT = `Officials asked for time. Ada Obi said the ferries “will sail in May”. “Not before,” she added.
“We doubt it,” said Paris. Ada Obi and Jean Roux promised soup. The pilots hope for rain. “Who knows?”`

suite('views/panels/statements', () => {
  test('by speaker: each with office and country, in the order in which they first speak', () => {
    assert.deepEqual(drawn('speaker', [MIXED, DIRECT, PARIS, UNNAMED]), [
      'unnamed: Unnamed: officials | 1',
      '  indirect: for time | said',
      'official: Ada Obi | harbour minister, Kenya · 2',
      '  mixed: “…will sail in May” | said',
      '  direct: “Not before,” | said',
      'body: Paris | France · 1',
      '  direct: “We doubt it,” | said',
    ])
  })

  test('the country is not said twice where the office has it', () => {
    const [row] = drawn('speaker', [says({ kind: 'person', person: 'roux' }, 'indirect', 'for time')])
    assert.equal(row, 'official: Jean Roux | French envoy · 1')
  })

  test('two who speak together each have the statement, and it counts once', () => {
    const panel = panelOf('speaker', [says(BOTH, 'indirect', 'soup')])
    assert.deepEqual(drawnRows(panel), [
      'official: Ada Obi | harbour minister, Kenya · 1',
      '  indirect: soup | said · with Ada Obi, Jean Roux',
      'official: Jean Roux | French envoy · 1',
      '  indirect: soup | said · with Ada Obi, Jean Roux',
    ])
    assert.equal(panel.count, 1)
  })

  test('by country: of the speaker, and last those of whom none is known', () => {
    assert.deepEqual(drawn('country', [UNNAMED, DIRECT, PARIS]), [
      'country: France | 1',
      '  direct: Paris: “We doubt it,” | said',
      'country: Kenya | 1',
      '  direct: Ada Obi: “Not before,” | said',
      'unknown: No country known | 1',
      '  indirect: Unnamed: officials: for time | said',
    ])
  })

  test('in order: as in the article, the speaker first', () => {
    assert.deepEqual(drawn('order', [DIRECT, UNNAMED]), [
      'indirect: Unnamed: officials: for time | said',
      'direct: Ada Obi: “Not before,” | said',
    ])
  })

  test('whoever is unknown comes last, and what is in doubt says so', () => {
    const unknown = says({ kind: 'unknown', why: 'two were named before' }, 'indirect', 'for time')
    const doubtful = { ...DIRECT, reason: because('test', 0.3) }
    const perhaps = { ...MIXED, speakerReason: because('test', 0.3) }
    assert.deepEqual(drawn('speaker', [unknown, doubtful, perhaps]), [
      'official: Ada Obi | harbour minister, Kenya · 2',
      '  mixed: “…will sail in May” | said · speaker in doubt',
      '  direct: “Not before,” | said · in doubt',
      'unknown: Unknown speaker | 1',
      '  indirect: for time | said',
    ])
  })

  test('hopes are listed only where they are asked for', () => {
    const hope = { ...says({ kind: 'unnamed', description: 'pilots' }, 'indirect', 'for rain'), act: 'feel' } as const
    assert.equal(panelOf('order', [hope]).count, 0)
    assert.equal(statementsPanel(contextOf([hope]), { arrangement: 'order', allActs: true }).count, 1)
  })

  test('a screen reader hears the words, how they are given and by which words', () => {
    const rows = allRows(panelOf('speaker', [MIXED]))
    assert.deepEqual(
      rows.map(({ spoken }) => spoken),
      [
        'Ada Obi, harbour minister, Kenya, 1 statement',
        '“…will sail in May”, mixed: partly in the speaker’s own words, said',
      ],
    )
  })

  test('ids are distinct within a view, and an edit elsewhere changes none', () => {
    for (const arrangement of ['speaker', 'country', 'order'] as const) {
      const ids = (statements: readonly SaidSo[]) => allRows(panelOf(arrangement, statements)).map(({ id }) => id)
      const before = ids([MIXED, DIRECT, DIRECT, says(BOTH, 'indirect', 'soup')])
      assert.equal(new Set(before).size, before.length)
      const after = ids([UNNAMED, MIXED, DIRECT, DIRECT, says(BOTH, 'indirect', 'soup')])
      assert.deepEqual(
        before.filter((id) => !after.includes(id)),
        [],
      )
    }
  })

  test('a row leads to its words, which lie within all that belongs to it', () => {
    const [row] = panelOf('order', [DIRECT]).rows
    assert.equal(TEXT.slice(row.focus!.start, row.focus!.end), '“Not before,”')
    assert.ok(row.place!.start <= row.focus!.start && row.focus!.end <= row.place!.end)
  })
})

type SaidSo = SectionContent['statements'][number]

const PEOPLE: readonly Person[] = [
  { id: 'obi', name: 'Ada Obi', official: true, office: 'harbour minister', country: 'KE' },
  { id: 'roux', name: 'Jean Roux', official: true, office: 'French envoy', country: 'FR' },
]
const OBI: Speaker = { kind: 'person', person: 'obi' }
const BOTH: Speaker = { kind: 'joint', speakers: [OBI, { kind: 'person', person: 'roux' }] }
const MIXED = says(OBI, 'mixed', 'the ferries “will sail in May”')
const DIRECT = says(OBI, 'direct', '“Not before,”')
const PARIS = says({ kind: 'body', name: 'Paris', country: 'FR' }, 'direct', '“We doubt it,”')
const UNNAMED = says({ kind: 'unnamed', description: 'officials' }, 'indirect', 'for time')

function says(speaker: Speaker, form: SaidSo['form'], content: string): SaidSo {
  const reason = because('test')
  const cue = [at(TEXT, 'said')]
  return { source: [], cue, content: [at(TEXT, content)], act: 'say', form, speaker, reason, speakerReason: reason }
}

function contextOf(statements: readonly SaidSo[]) {
  return { analysis: handmade(TEXT, { people: PEOPLE, statements }), knowledge: tinyKnowledge() }
}

function panelOf(arrangement: Arrangement, statements: readonly SaidSo[]) {
  return statementsPanel(contextOf(statements), { arrangement })
}

function drawn(arrangement: Arrangement, statements: readonly SaidSo[]): string[] {
  return drawnRows(panelOf(arrangement, statements))
}
