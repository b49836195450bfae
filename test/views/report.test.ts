// The article report: words, places and countries by speaker, and the figures as rows.

import assert from 'node:assert/strict'
import type { SectionContent, Speaker } from '../../server/core/index'
import { articleReport } from '../../server/views/report/report'
import { at, because, handmade } from '../support/analysis'
import { tinyKnowledge } from '../support/knowledge'

const TEXT = `Ferry plan is delayed

Minister Ada Obi said the boats from Kenya “will sail in May”. “Not before,” she added.

Officials hope for rain in Japan. A boat costs $4.6 million, a clerk wrote.`

suite('views/report', () => {
  test('a speaker’s words are counted, those in quotation marks apart, and shares are of the whole article', () => {
    const { words, saidWords, speakers } = reportOf([
      says(OBI, 'mixed', 'the boats from Kenya “will sail in May”'),
      says(OBI, 'direct', '“Not before,”'),
    ])
    assert.equal(words, TEXT.split(/\s+/).length)
    assert.equal(saidWords, 10)
    assert.deepEqual(speakers, [
      { name: 'Ada Obi', office: 'Minister, Kenya', words: 10, quotedWords: 6, statements: 2, known: true },
    ])
  })

  test('words that stand in two statements of one speaker count once', () => {
    const { speakers } = reportOf([
      says(OBI, 'mixed', 'the boats from Kenya “will sail in May”'),
      says(OBI, 'direct', '“will sail in May”'),
    ])
    assert.equal(speakers[0].words, 8)
  })

  test('who says most comes first, and who is not known last, however much that is', () => {
    const { speakers, statements } = reportOf([
      says({ kind: 'unknown', why: 'nobody is named' }, 'mixed', 'the boats from Kenya “will sail in May”'),
      says(CLERK, 'indirect', 'A boat costs $4.6 million'),
      says(OBI, 'direct', '“Not before,”'),
    ])
    assert.deepEqual(
      speakers.map(({ name, known }) => [name, known]),
      [
        ['Unnamed: a clerk', true],
        ['Ada Obi', true],
        ['Unknown speaker', false],
      ],
    )
    assert.deepEqual(
      statements.map(({ speaker }) => speaker),
      [2, 0, 1],
    )
  })

  test('a statement has its words, its form and its places in the document', () => {
    const [statement] = reportOf([says(OBI, 'direct', '“will sail in May”', '“Not before,”')]).statements
    const { excerpt, form, words, places } = statement
    assert.deepEqual([excerpt, form, words], ['“will sail in May” … “Not before,”', 'direct', 6])
    assert.deepEqual(
      places.map(({ start, end }) => TEXT.slice(start, end)),
      ['“will sail in May”', '“Not before,”'],
    )
  })

  test('thoughts are not counted as speech', () => {
    const { statements, saidWords } = reportOf([{ ...says(OBI, 'indirect', 'for rain'), act: 'think' }])
    assert.deepEqual([statements.length, saidWords], [0, 0])
  })

  test('a country belongs to the innermost statement that mentions it, else to the article itself', () => {
    const { speakers, countries, pairs } = reportOf([
      says(CLERK, 'indirect', 'said the boats from Kenya “will sail in May”'),
      says(OBI, 'mixed', 'the boats from Kenya “will sail in May”'),
    ])
    const words = pairs.map(({ speaker, country, mentions }) => {
      const who = speaker < 0 ? 'the article' : speakers[speaker].name
      return `${who}: ${countries[country].name} ${mentions}`
    })
    assert.deepEqual(words, ['Ada Obi: Kenya 1', 'the article: Japan 1'])
  })

  test('countries have the number by which maps know them; blocs have none', () => {
    const { countries } = reportOf([])
    assert.deepEqual(
      countries.map(({ name, numeric }) => [name, numeric]),
      [
        ['Kenya', '404'],
        ['Japan', '392'],
      ],
    )
    const bloc = handmade('The EU said so.', {
      countries: [{ ...at('The EU said so.', 'EU'), code: 'EU', kind: 'name', what: 'bloc', reason: because('test') }],
    })
    assert.equal(articleReport(bloc, tinyKnowledge()).countries[0].numeric, undefined)
  })

  test('a figure is a row with its value, in full, and who gives it; dates are left out', () => {
    const { figures } = reportOf([says(CLERK, 'indirect', 'A boat costs $4.6 million')])
    assert.deepEqual(figures, [
      {
        start: TEXT.indexOf('$4.6'),
        end: TEXT.indexOf('$4.6') + 12,
        text: '$4.6 million',
        value: '4.6 million US dollars',
        full: '4,600,000 USD',
        givenBy: 'Unnamed: a clerk',
      },
    ])
  })

  test('an empty text has an empty report', () => {
    const { title, words, speakers, statements, countries, figures } = articleReport(handmade('', {}), tinyKnowledge())
    assert.deepEqual([title, words, speakers, statements, countries, figures], ['', 0, [], [], [], []])
  })
})

const ADA = { id: 'obi', name: 'Ada Obi', official: true, office: 'Minister', country: 'KE' }
const OBI: Speaker = { kind: 'person', person: 'obi' }
const CLERK: Speaker = { kind: 'unnamed', description: 'a clerk' }

type SaidSo = SectionContent['statements'][number]

function says(speaker: Speaker, form: SaidSo['form'], ...content: readonly string[]): SaidSo {
  return {
    source: [],
    cue: [],
    content: content.map((words) => at(TEXT, words)),
    act: 'say',
    form,
    speaker,
    reason: because('test'),
    speakerReason: because('test'),
  }
}

function reportOf(statements: readonly SaidSo[]) {
  const quoted = ['“will sail in May”', '“Not before,”'].map((words) => ({
    pieces: [{ ...at(TEXT, words), mark: 'double', opened: true, closed: true, nested: false, use: 'speech' } as const],
    closed: true,
  }))
  const named = (words: string, code: string) =>
    ({ ...at(TEXT, words), code, kind: 'name', what: 'country', reason: because('test') }) as const
  const found: Partial<SectionContent> = {
    people: [ADA],
    quotations: quoted,
    countries: [named('Kenya', 'KE'), named('Japan', 'JP')],
    figures: [
      {
        ...at(TEXT, 'May'),
        kind: 'date',
        low: NaN,
        high: NaN,
        unit: '',
        iso: 'XXXX-05',
        exactness: 'exact',
        reason: because('test'),
      },
      {
        ...at(TEXT, '$4.6 million'),
        kind: 'money',
        low: 4.6e6,
        high: 4.6e6,
        unit: 'USD',
        exactness: 'exact',
        reason: because('test'),
      },
    ],
    statements,
  }
  return articleReport(handmade(TEXT, found), tinyKnowledge())
}
