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

  test('two words of one cue give one statement, the surer of the two', () => {
    const [rule] = attributionsIn('PTI quoted Ruiz as saying that the talks go on.')
    const [surer, other] = [misread(rule, {}), misread(rule, {})]
    const unsure = { ...other, reason: { ...other.reason, confidence: 0.4 } }
    assert.equal(mendAttributions([unsure, surer], [rule]).length, 1)
    assert.equal(mendAttributions([unsure, surer], [rule])[0].reason.confidence, 0.6)
  })

  test('a colon that is a cue leaves no second statement without one', () => {
    const text = 'Ruiz: The talks go on'
    const [rule] = attributionsIn(text)
    const learned = misread(rule, { cue: [{ start: 4, end: 5 }] })
    assert.deepEqual(mendAttributions([rule, learned], [rule]), [learned])
  })

  test('the rest stays as the weights read it', () => {
    const rules = attributionsIn('Ruiz said that the talks go on.')
    const learned = [misread(rules[0], { source: [] })]
    assert.deepEqual(mendAttributions(learned, rules), learned)
  })
})
