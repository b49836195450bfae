// The outline: rows that can be scanned.

import assert from 'node:assert/strict'
import type { SectionContent, Speaker } from '../../server/core/index'
import { outline } from '../../server/views/outline'
import { at, because, handmade } from '../support/analysis'

const TEXT = `Ferry plan is delayed
The river authority has asked for time. Minister Ada Obi said the ferries “will sail in May”. “Not before,” she added.
Officials hope for rain.`

suite('views/outline', () => {
  test('the headline stands at the top, then a row a statement in document order', () => {
    assert.deepEqual(
      titles([says(OBI, 'mixed', 'the ferries “will sail in May”'), says(OBI, 'direct', '“Not before,”')]),
      ['Ferry plan is delayed', 'Ada Obi: “…will sail in May”', 'Ada Obi: “Not before,”'],
    )
  })

  test('the headline reaches to the end of its article, so that it stays in sight while one reads on', () => {
    const [headline, ...rest] = outline(analysisOf([says(OBI, 'direct', '“Not before,”')]))
    assert.deepEqual(rest, [])
    assert.equal(headline.start, 0)
    assert.ok(headline.children.every(({ end }) => end <= headline.end))
    assert.equal(TEXT.slice(headline.focus.start, headline.focus.end), 'Ferry plan is delayed')
  })

  test('statements of one paragraph stand in the order of their ranges, as editors sort them', () => {
    const [headline] = outline(
      analysisOf([says(OBI, 'indirect', 'for time'), says(OBI, 'mixed', 'the ferries “will sail in May”')]),
    )
    const starts = headline.children.map(({ start }) => start)
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    )
  })

  test('direct, mixed and indirect statements are told apart', () => {
    const [headline] = outline(
      analysisOf([
        says(OBI, 'indirect', 'for time'),
        says(OBI, 'mixed', 'the ferries “will sail in May”'),
        says(OBI, 'direct', '“Not before,”'),
      ]),
    )
    assert.deepEqual(
      headline.children.map(({ kind }) => kind),
      ['indirect', 'mixed', 'direct'],
    )
  })

  test('what the headline has somebody say lies under it', () => {
    const analysis = handmade('Ferry late, mayor says', {
      parts: [{ start: 0, end: 22, kind: 'headline' }],
      statements: [
        {
          ...says(OBI, 'indirect', 'for time'),
          source: [],
          cue: [{ start: 18, end: 22 }],
          content: [{ start: 0, end: 10 }],
        },
      ],
      people: [ADA],
    })
    const [headline, ...rest] = outline(analysis)
    assert.deepEqual(
      [headline.title, headline.children.map(({ title }) => title)],
      ['Ferry late, mayor says', ['Ada Obi: Ferry late']],
    )
    assert.deepEqual(rest, [])
  })

  test('an unknown speaker says so, and so does one without a name', () => {
    assert.deepEqual(
      titles([
        says({ kind: 'unnamed', description: 'officials' }, 'indirect', 'for time'),
        says({ kind: 'unknown', why: 'two women were named before' }, 'direct', '“Not before,”'),
      ]).slice(1),
      ['Unnamed: officials: for time', 'Unknown speaker: “Not before,”'],
    )
  })

  test('thoughts are listed only where they are asked for', () => {
    const thought = { ...says(OBI, 'indirect', 'for rain'), act: 'think' } as const
    const analysis = handmade(TEXT, { people: [ADA], statements: [thought] })
    assert.equal(outline(analysis).length, 0)
    assert.deepEqual(
      outline(analysis, { allActs: true }).map(({ title }) => title),
      ['Ada Obi: for rain'],
    )
  })

  test('the cursor goes to a place inside the row’s own range', () => {
    const [{ children }] = outline(analysisOf([says(OBI, 'direct', '“Not before,”')]))
    const [row] = children
    assert.ok(row.start <= row.focus.start && row.focus.end <= row.end)
    assert.equal(row.detail, 'added')
  })
})

const ADA = { id: 'obi', name: 'Ada Obi', official: true }
const OBI: Speaker = { kind: 'person', person: 'obi' }

type SaidSo = SectionContent['statements'][number]

function says(speaker: Speaker, form: SaidSo['form'], content: string): SaidSo {
  return {
    source: [at(TEXT, 'she')],
    cue: [at(TEXT, 'added')],
    content: [at(TEXT, content)],
    act: 'say',
    form,
    speaker,
    reason: because('test'),
    speakerReason: because('test'),
  }
}

function analysisOf(statements: readonly SaidSo[]) {
  return handmade(TEXT, {
    people: [ADA],
    statements,
    parts: [{ ...at(TEXT, 'Ferry plan is delayed'), kind: 'headline' }],
  })
}

function titles(statements: readonly SaidSo[]): string[] {
  return outline(analysisOf(statements)).flatMap(({ title, children }) => [title, ...children.map((row) => row.title)])
}
