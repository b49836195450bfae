// Where the rules mend what the learned weights read.

import assert from 'node:assert/strict'
import type { Attribution } from '../../server/core/model/statement'
import { mendAttributions } from '../../server/core/paragraph/attributions/mend'
import { attributionsIn } from '../support/statements'

type Found = Attribution<'paragraph'>

/** What the weights might have found: the rules' own reading with something else in it. */
function misread(rule: Found, wrong: Partial<Found>): Found {
  return { ...rule, ...wrong, reason: { ...rule.reason, rule: 'statement.learned', confidence: 0.6 } }
}

function words(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' / ')
}

suite('core/attributions: mended', () => {
  test('who is quoted is the source, not who quotes', () => {
    const text = '“The talks go on,” PTI quoted Ruiz as saying.'
    const [rule] = attributionsIn(text)
    const [mended] = mendAttributions([misread(rule, { source: rule.reporter ? [rule.reporter] : [] })], [rule])
    assert.equal(words(text, mended.source), 'Ruiz')
  })

  test('a fragment in quotation marks grows to the clause', () => {
    const text = 'Ruiz said Kenya, which has a “clear” view of all this, must use it for peace on the coast.'
    const [rule] = attributionsIn(text)
    const at = text.indexOf('“clear”')
    const [mended] = mendAttributions([misread(rule, { content: [{ start: at, end: at + 7 }] })], [rule])
    assert.deepEqual(mended.content, rule.content)
  })

  test('the rest stays as the weights read it', () => {
    const rules = attributionsIn('Ruiz said that the talks go on.')
    const learned = [misread(rules[0], { source: [] })]
    assert.deepEqual(mendAttributions(learned, rules), learned)
  })
})
