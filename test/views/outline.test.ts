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
        says({ kind: 'unknown', why: 'two women were named before' }, 'direct', '“Not before,”'),
        says({ kind: 'unnamed', description: 'officials' }, 'indirect', 'for time'),
      ]).slice(1),
      ['Unknown speaker: “Not before,”', 'Unnamed: officials: for time'],
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
    const [, row] = outline(analysisOf([says(OBI, 'direct', '“Not before,”')]))
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
  return outline(analysisOf(statements)).map(({ title }) => title)
}
