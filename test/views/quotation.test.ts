// Statements as quotations with their source, ready to paste.

import assert from 'node:assert/strict'
import type { Person, SectionContent, Span, Speaker } from '../../server/core/index'
import { quotations } from '../../server/views/quotation'
import { at, because, handmade } from '../support/analysis'
import { tinyKnowledge } from '../support/knowledge'

const TEXT = `Ferry to sail in May

KISUMU, March 3 (Lakeside News) — “Not before May,” said Ada Obi. “Ask
again.” She said that the “old” ferry would sail. “One,

“two.”`

suite('views/quotation', () => {
  test('the words, then who said them in which office, and where that was published', () => {
    assert.deepEqual(copied([DIRECT], '“Not before'), [
      '“Not before May,” … “Ask again.”',
      '— Ada Obi, harbour minister, Kenya (“said”), in “Ferry to sail in May”, Lakeside News, March 3; ferry.article',
    ])
  })

  test('words of the article are not passed off as the speaker’s', () => {
    const indirect = says('indirect', ['that the “old” ferry would sail'])
    assert.match(copied([indirect], 'ferry would')[1], /^— Ada Obi.* \(“said”, in the article’s words\), in /)
    const mixed = says('mixed', ['that the “old” ferry would sail'])
    assert.match(copied([mixed], 'ferry would')[1], /partly in the article’s words/)
  })

  test('a quotation over two paragraphs is one, without dots between', () => {
    assert.equal(copied([says('direct', ['“One,', '“two.”'])], '“two')[0], '“One, “two.”')
  })

  test('the article’s full date goes before the dateline’s', () => {
    const analysis = analysisOf([DIRECT], { date: '2025-03-03' })
    const [quotation] = quotations([place('Not before')], { analysis, knowledge: tinyKnowledge(), fileName: 'x' })
    assert.match(quotation, /Lakeside News, 3 March 2025; x$/)
  })

  test('an unknown speaker is called so, and without headline and outlet the file alone is named', () => {
    const statement = { ...DIRECT, speaker: { kind: 'unknown', why: 'two were named' } as const, cue: [] }
    const analysis = handmade(TEXT, { statements: [statement] })
    const [quotation] = quotations([place('Not before')], { analysis, knowledge: tinyKnowledge(), fileName: 'x' })
    assert.match(quotation, /\n— Unknown speaker; x$/)
  })

  test('of a statement within another the one whose words stand there is taken', () => {
    const outer = { ...says('indirect', ['that the “old” ferry would sail']), source: [at(TEXT, '“Not before May,”')] }
    assert.match(copied([outer, DIRECT], 'Not before')[0], /^“Not before May/)
  })

  test('several places give each statement once, in the order of the article', () => {
    const later = says('indirect', ['that the “old” ferry would sail'])
    const places = ['would', 'Not', 'Ask', 'Ferry to'].map(place)
    const analysis = analysisOf([DIRECT, later])
    const found = quotations(places, { analysis, knowledge: tinyKnowledge(), fileName: 'x' })
    assert.deepEqual(
      found.map((quotation) => quotation.slice(0, 10)),
      ['“Not befor', 'that the “'],
    )
  })
})

type SaidSo = SectionContent['statements'][number]

const OBI: Speaker = { kind: 'person', person: 'obi' }
const PEOPLE: readonly Person[] = [
  { id: 'obi', name: 'Ada Obi', official: true, office: 'harbour minister', country: 'KE' },
]
const DIRECT = says('direct', ['“Not before May,”', '“Ask\nagain.”'])

function says(form: SaidSo['form'], content: readonly string[]): SaidSo {
  const reason = because('test')
  const spans = content.map((words) => at(TEXT, words))
  return {
    source: [],
    cue: [at(TEXT, 'said')],
    content: spans,
    act: 'say',
    form,
    speaker: OBI,
    reason,
    speakerReason: reason,
  }
}

function analysisOf(statements: readonly SaidSo[], more: Partial<SectionContent> = {}) {
  return handmade(TEXT, {
    people: PEOPLE,
    statements,
    parts: [{ ...at(TEXT, 'Ferry to sail in May'), kind: 'headline' }],
    dateline: {
      ...at(TEXT, 'KISUMU, March 3 (Lakeside News) —'),
      date: at(TEXT, 'March 3'),
      agency: at(TEXT, 'Lakeside News'),
    },
    ...more,
  })
}

/** The one section begins where the document does. */
function place(words: string): Span<'document'> {
  const { start, end } = at(TEXT, words)
  return { start, end }
}

/** The two lines that the statement at the words gives. */
function copied(statements: readonly SaidSo[], words: string): string[] {
  const context = { analysis: analysisOf(statements), knowledge: tinyKnowledge(), fileName: 'ferry.article' }
  return quotations([place(words)], context)[0].split('\n')
}
