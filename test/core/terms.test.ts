// The table of office-holders: who held what when, checked against public lists where they are at hand.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparable } from '../../server/core/knowledge/terms'
import { packTerms } from '../../server/knowledge/terms'
import { realKnowledge } from '../support/knowledge'
import { sharedFolder } from '../support/shared'

const names = (country: string, office: string, date: string): string[] =>
  realKnowledge()
    .terms.holders(country, office, date)
    .map(({ person }) => person)

suite('core/knowledge/terms', () => {
  test('the holder of an office at a date', () => {
    assert.deepEqual(names('US', 'Secretary of State', '2022-04-11'), ['Antony Blinken'])
    assert.deepEqual(names('PK', 'Prime Minister', '2022-02-24'), ['Imran Khan'])
    assert.deepEqual(names('GB', 'Prime Minister', '2021-05-01'), ['Boris Johnson'])
  })

  test('in a month of handover both are given, the earlier one first', () => {
    assert.deepEqual(names('PK', 'Prime Minister', '2022-04-12'), ['Imran Khan', 'Shehbaz Sharif'])
    assert.deepEqual(names('GB', 'Prime Minister', '2022-09-05'), ['Boris Johnson', 'Liz Truss'])
  })

  test('an open term is known only up to the day of the table', () => {
    assert.deepEqual(names('US', 'President', '2031-01-01'), [])
  })

  test('there are 300 terms and more', () => {
    assert.ok(packTerms().rows.length >= 300)
  })

  test('terms begin in the months that public lists give', function () {
    const shared = sharedFolder()
    const file = shared === undefined ? '' : join(shared, 'knowledge/holders21-world.csv')
    if (!existsSync(file)) this.skip()
    const listed = new Map<string, string[]>()
    for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
      const [, name, , start] = line.split(',')
      if (name && start)
        listed.set(comparable(name).join(' '), [...(listed.get(comparable(name).join(' ')) ?? []), start])
    }
    let compared = 0
    const wrong: string[] = []
    for (const [country, office, person, , , from] of packTerms().rows) {
      const starts = listed.get(comparable(person).join(' '))?.filter((start) => start.slice(0, 4) === from.slice(0, 4))
      if (!starts || starts.length === 0) continue
      compared++
      if (!starts.some((start) => start.slice(0, 7) === from)) wrong.push(`${country} ${office} ${person} ${from}`)
    }
    assert.ok(compared > 0)
    assert.deepEqual(wrong, [])
  })
})
