// Figures: grouped by kind, each with the words around it and who gives it.

import assert from 'node:assert/strict'
import type { Figure, Paragraph, SectionContent } from '../../server/core/index'
import { figuresPanel } from '../../server/views/panels/figures'
import { at, because, handmade } from '../support/analysis'
import { tinyKnowledge } from '../support/knowledge'
import { allRows, drawnRows } from '../support/panel'

const TEXT = `Fares rose by 15 percent, the port said. Repairs cost more than $3 million. A fare is $3 million.
3 comments`

suite('views/panels/figures', () => {
  test('each kind in the order of the article, sums first', () => {
    assert.deepEqual(drawnRows(panelOf([SHARE, SUM])), [
      'money: Money | 1',
      '  money: more than $3 million | Repairs cost more than $3 million.',
      'share: Shares | 1',
      '  share: 15 percent | Fares rose by 15 percent, the port said.',
    ])
  })

  test('whoever gives a figure stands before the words around it, and is heard', () => {
    const [, row] = allRows(panelOf([SHARE], [SAID]))
    assert.match(row.detail, /^the port · /)
    assert.equal(row.spoken, '15 percent, given by the port')
  })

  test('the tooltip has the value in full', () => {
    const [, row] = allRows(panelOf([SUM]))
    assert.match(row.tooltip, /^more than \$3 million: More than 3 million US dollars/)
  })

  test('what counts comments is no figure of the article', () => {
    const comments = figure('3 comments', { kind: 'quantity', unit: 'comment', low: 3 })
    const panel = figuresPanel({
      analysis: handmade(TEXT, { figures: [SUM, comments], parts: [{ ...at(TEXT, '3 comments'), kind: 'furniture' }] }),
      knowledge: tinyKnowledge(),
    })
    assert.equal(panel.count, 1)
  })

  test('two figures of the same words have different ids', () => {
    const again = { ...SUM, start: TEXT.lastIndexOf('$3'), end: TEXT.lastIndexOf('$3') + 10, hedge: undefined }
    const ids = allRows(panelOf([{ ...SUM, hedge: undefined }, again])).map(({ id }) => id)
    assert.equal(new Set(ids).size, 3)
  })
})

/** Of its facts only the sentences are looked at. */
const PARAGRAPH = {
  start: 0,
  end: TEXT.indexOf('\n'),
  facts: {
    sentences: ['Fares rose by 15 percent, the port said.', 'Repairs cost more than $3 million.'].map((s) =>
      at(TEXT, s),
    ),
  },
} as unknown as Paragraph
const SHARE = figure('15 percent', { kind: 'percent', unit: '%', low: 15 })
const SUM = {
  ...figure('$3 million', { kind: 'money', unit: 'USD', low: 3e6 }),
  exactness: 'more than',
  hedge: at(TEXT, 'more than'),
} as const
const SAID: SectionContent['statements'][number] = {
  source: [at(TEXT, 'the port')],
  cue: [at(TEXT, 'said')],
  content: [at(TEXT, 'Fares rose by 15 percent')],
  act: 'say',
  form: 'indirect',
  speaker: { kind: 'body', name: 'the port' },
  reason: because('test'),
  speakerReason: because('test'),
}

function figure(words: string, { kind, unit, low }: Pick<Figure<'section'>, 'kind' | 'unit' | 'low'>) {
  return { ...at(TEXT, words), kind, unit, low, high: low, exactness: 'exact' as const, reason: because('test') }
}

function panelOf(figures: readonly Figure<'section'>[], statements: readonly (typeof SAID)[] = []) {
  return figuresPanel({
    analysis: handmade(TEXT, { figures, statements, paragraphs: [PARAGRAPH] }),
    knowledge: tinyKnowledge(),
  })
}
