// The card of a person: a plain sentence first, the article's words, never what somebody is today.

import assert from 'node:assert/strict'
import { cardPlain } from '../../server/views/cards/card'
import { personCard } from '../../server/views/cards/person'
import { at, because, handmade } from '../support/analysis'
import { realKnowledge } from '../support/knowledge'

const text = 'Kenyan envoy Peter Otieno left. "We wait," Otieno said. The envoy smiled.'

const analysis = handmade(text, {
  people: [{ id: 'otieno', name: 'Peter Otieno', official: true, office: 'Kenyan envoy', country: 'KE' }],
  mentions: [
    {
      ...at(text, 'Kenyan envoy Peter Otieno'),
      person: 'otieno',
      form: 'titled',
      reason: because('person.titled', 0.95),
    },
    {
      ...at(text, 'Otieno said'),
      end: text.indexOf(' said'),
      person: 'otieno',
      form: 'single',
      reason: because('person.single'),
    },
    { ...at(text, 'The envoy'), person: 'otieno', form: 'description', reason: because('person.description') },
  ],
  statements: [
    {
      source: [at(text, 'Otieno said')],
      cue: [at(text, 'said')],
      content: [at(text, '"We wait,"')],
      act: 'say',
      form: 'direct',
      speaker: { kind: 'person', person: 'otieno' },
      reason: because('statement'),
      speakerReason: because('speaker'),
    },
  ],
})

function card(mention = 0): string {
  const [section] = analysis.sections
  return cardPlain(personCard(section.content.mentions[mention], { analysis, section, knowledge: realKnowledge() }))
}

suite('views/cards/person', () => {
  test('the first line is a sentence with the office as the article gives it', () => {
    assert.equal(card().split('\n')[0], 'Peter Otieno is described here as Kenyan envoy (Kenya).')
  })

  test('how the article calls the person, how often, and the latest statement', () => {
    const lines = card().split('\n')
    assert.ok(lines.includes('Called: “Kenyan envoy Peter Otieno”, “The envoy”'))
    assert.ok(lines.includes('Mentions here: 3'))
    assert.ok(lines.includes('Statements here: 1'))
    assert.ok(lines.includes('Latest statement: "We wait,"'))
  })

  test('it ends with the reason and the source', () => {
    assert.match(card(), /A title or office stands with the name; sure\.\nDescribed so in this article\.$/)
  })

  test('nothing on the card speaks of today', () => {
    assert.doesNotMatch(card(), /\b(?:current|currently|today|now)\b/i)
  })
})
