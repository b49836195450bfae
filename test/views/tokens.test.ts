// What is coloured, and what is shown where two findings lie on one another.

import assert from 'node:assert/strict'
import type { SectionContent } from '../../server/core/index'
import { classify } from '../../server/views/tokens'
import { at, because, handmade } from '../support/analysis'
import { draw, readDrawing } from '../support/drawn'

suite('views/tokens', () => {
  test('an official in a quotation cuts it into pieces and is marked as quoted', () => {
    checkRuns(
      `
      “We told Minister Adisa so,” she said.
      ^^^^^^^^^ quotation
               ^^^^^^^^^^^^^^ official quoted
                             ^^^^^ quotation
                                       ^^^^ cue
      `,
      (text) => ({
        quotations: [{ closed: true, pieces: [{ ...at(text, '“We told Minister Adisa so,”'), ...speech }] }],
        people: [{ id: 'adisa', name: 'Adisa', official: true }],
        mentions: [{ ...at(text, 'Minister Adisa'), person: 'adisa', form: 'titled', reason: because('test') }],
        statements: [said(text, 'she', 'said', '“We told Minister Adisa so,”')],
      }),
    )
  })

  test('a country in a title is shown as a country, the rest as the official, who speaks', () => {
    checkRuns(
      `
      Kenyan President Adisa said no.
      ^^^^^^ country demonym
            ^^^^^^^^^^^^^^^^ official speaker
                             ^^^^ cue
      `,
      (text) => ({
        people: [{ id: 'adisa', name: 'Adisa', official: true }],
        mentions: [{ ...at(text, 'Kenyan President Adisa'), person: 'adisa', form: 'titled', reason: because('test') }],
        countries: [{ ...at(text, 'Kenyan'), code: 'KE', kind: 'demonym', what: 'country', reason: because('test') }],
        statements: [said(text, 'Kenyan President Adisa', 'said', 'no')],
      }),
    )
  })

  test('a finding that is in doubt says so', () => {
    checkRuns(
      `
      Jordan shrugged.
      ^^^^^^ country doubtful
      `,
      (text) => ({
        countries: [{ ...at(text, 'Jordan'), code: 'JO', kind: 'name', what: 'country', reason: because('test', 0.3) }],
      }),
    )
  })

  test('the cue of a thought stays plain', () => {
    checkRuns('Ada hopes for rain.', (text) => ({
      statements: [{ ...said(text, 'Ada', 'hopes', 'for rain'), act: 'think' }],
    }))
  })

  test('dates are told from other figures', () => {
    checkRuns(
      `
      On Friday it cost $5.
         ^^^^^^ date
                        ^^ figure
      `,
      (text) => ({
        figures: [
          {
            ...at(text, 'Friday'),
            kind: 'date',
            low: NaN,
            high: NaN,
            unit: '',
            exactness: 'exact',
            reason: because('t'),
          },
          { ...at(text, '$5'), kind: 'money', low: 5, high: 5, unit: 'USD', exactness: 'exact', reason: because('t') },
        ],
      }),
    )
  })

  test('a range gives just the runs that touch it', () => {
    const text = 'Kenya and Chad'
    const analysis = handmade(text, {
      countries: ['Kenya', 'Chad'].map((name) => ({
        ...at(text, name),
        code: 'KE',
        kind: 'name' as const,
        what: 'country' as const,
        reason: because('test'),
      })),
    })
    assert.deepEqual(
      classify(analysis, { start: 6, end: 14 }).map(({ start }) => start),
      [10],
    )
  })
})

const speech = { mark: 'double', opened: true, closed: true, nested: false, use: 'speech' } as const

function said(text: string, source: string, cue: string, content: string): SectionContent['statements'][number] {
  return {
    source: [at(text, source)],
    cue: [at(text, cue)],
    content: [at(text, content)],
    act: 'say',
    form: 'direct',
    speaker: { kind: 'unknown', why: '' },
    reason: because('test'),
    speakerReason: because('test'),
  }
}

function checkRuns(sample: string, found: (text: string) => Partial<SectionContent>): void {
  const { text, marks } = readDrawing(sample)
  const runs = classify(handmade(text, found(text)))
  const drawn = runs.map(({ start, end, type, modifiers }) => ({ start, end, label: [type, ...modifiers].join(' ') }))
  assert.equal(draw(text, drawn), draw(text, marks))
  for (let i = 1; i < runs.length; i++) assert.ok(runs[i - 1].end <= runs[i].start, 'runs never overlap')
}
