// The card of a statement: its first line is the answer, the rest is how the article says so.

import assert from 'node:assert/strict'
import type { Speaker, Statement } from '../../server/core/index'
import { cardPlain } from '../../server/views/cards/card'
import { statementCard } from '../../server/views/cards/statement'
import { at, because, handmade } from '../support/analysis'
import { tinyKnowledge } from '../support/knowledge'

const TEXT = 'Ned Price told reporters on Friday in a statement that “talks go on”.'

function lines(speaker: Speaker, more: Partial<Statement<'section'>> = {}): string[] {
  const statement: Statement<'section'> = {
    source: [at(TEXT, 'Ned Price')],
    cue: [at(TEXT, 'told')],
    content: [at(TEXT, 'that “talks go on”')],
    act: 'say',
    form: 'mixed',
    reason: because('statement.subject', 0.9),
    speaker,
    speakerReason: because('speaker.named', 0.95),
    ...more,
  }
  const people = [{ id: 'price', name: 'Ned Price', official: true }]
  const analysis = handmade(TEXT, { people, statements: [statement] })
  const context = { analysis, section: analysis.sections[0], knowledge: tinyKnowledge() }
  return cardPlain(statementCard(statement, context)).split('\n')
}

suite('views/cards: statement', () => {
  test('the first line says who said this', () => {
    assert.equal(lines({ kind: 'person', person: 'price' })[0], 'Ned Price said this.')
    assert.equal(
      lines({ kind: 'body', name: 'Foreign Ministry' }, { act: 'announce' })[0],
      'Foreign Ministry announced this.',
    )
  })

  test('joint speakers are all named', () => {
    const kim: Speaker = { kind: 'body', name: 'the union' }
    assert.equal(
      lines({ kind: 'joint', speakers: [{ kind: 'person', person: 'price' }, kim] })[0],
      'Ned Price and the union said this.',
    )
  })

  test('where nobody is named it says so', () => {
    assert.equal(lines({ kind: 'unnamed', description: 'officials' })[0], 'Officials said this. Nobody is named.')
    assert.equal(
      lines({ kind: 'unknown', why: 'two men were named before' })[0],
      'Nobody is named for certain as the source: two men were named before.',
    )
  })

  test('where the passive hides who spoke it says no more than that', () => {
    const unknown: Speaker = { kind: 'unknown', why: 'nobody is named' }
    assert.equal(lines(unknown, { source: [] })[0], 'Nobody is named as the source.')
  })

  test('a doubtful speaker is a perhaps', () => {
    const doubtful = { speakerReason: because('speaker.pronoun', 0.3) }
    assert.equal(lines({ kind: 'person', person: 'price' }, doubtful)[0], 'Perhaps Ned Price said this.')
  })

  test('a thought is no speech', () => {
    assert.equal(lines({ kind: 'person', person: 'price' }, { act: 'think' })[0], 'Ned Price thought this.')
  })

  test('the reporting chain is told apart', () => {
    const chain = {
      addressee: at(TEXT, 'reporters'),
      occasion: at(TEXT, 'on Friday'),
      medium: at(TEXT, 'in a statement'),
    }
    const shown = lines({ kind: 'person', person: 'price' }, chain)
    for (const line of ['Said to: reporters', 'When: on Friday', 'Where: in a statement', 'Named here as: Ned Price'])
      assert.ok(shown.includes(line), `${line} is missing in\n${shown.join('\n')}`)
  })

  test('why the speaker is who it is stands there in words, and nowhere as an id', () => {
    const shown = lines({ kind: 'person', person: 'price' }, { speakerReason: because('speaker.pronoun', 0.75) })
    assert.ok(shown.includes('Speaker: “He” or “she” stands for somebody spoken of before; fairly sure'))
    assert.equal(shown.at(-1), 'Who speaks stands before the word for speaking; sure.')
  })

  test('an unknown speaker has no line on why', () => {
    const shown = lines({ kind: 'unknown', why: 'two men were named before' })
    assert.ok(!shown.some((line) => line.startsWith('Speaker:')))
  })
})
