// What a person's card says from the table of office-holders: beside the article, with its dates, and never instead of it.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import type { Card } from '../../server/views/cards/card'
import { hoverAt } from '../../server/views/hover'
import { realKnowledge } from '../support/knowledge'

/** The card at the last letter of the words. */
function cardAt(text: string, words: string, date?: string): Card {
  const knowledge = realKnowledge()
  const analysis = analyse(text, knowledge, date === undefined ? {} : { date })
  const hover = hoverAt(analysis, text.indexOf(words) + words.length - 1, knowledge)
  assert.ok(hover, `nothing is found at “${words}”`)
  return hover.card
}

const tableRows = ({ rows }: Card) =>
  rows.filter(({ label }) => /table|Differs/.test(label)).map(({ label, value }) => `${label}: ${value}`)

suite('views/cards/holder', () => {
  const khan = 'Pakistan Prime Minister Imran Khan said the talks would go on.'

  test('the office at the date of the article stands first, then earlier ones', () => {
    const card = cardAt('Antony Blinken, the US secretary of state, said no.', 'Blinken', '2022-04-11')
    assert.deepEqual(tableRows(card), [
      'In the table: Secretary of State (United States), 26 Jan 2021 – 20 Jan 2025',
      'In the table, before: Deputy Secretary of State (United States), Jan 2015 – Jan 2017',
    ])
    assert.match(card.source ?? '', /^Described so in this article\. Table of office-holders, as of \d{4}-\d\d\.$/)
  })

  test('an open term is known up to a month, never called current', () => {
    const rows = tableRows(cardAt('US President Donald Trump said no.', 'Trump', '2025-03-01'))
    assert.equal(rows[0], 'In the table: President (United States), 20 Jan 2025 – at least Jun 2025')
    assert.doesNotMatch(rows.join(' '), /current/i)
  })

  test('the article and the table both stand where they differ', () => {
    assert.deepEqual(tableRows(cardAt(khan, 'Khan', '2022-04-20')), [
      'In the table, before: Prime Minister (Pakistan), 18 Aug 2018 – 10 Apr 2022',
      'Differs: The article calls Imran Khan “Pakistan Prime Minister”; ' +
        'the table has Shehbaz Sharif as Prime Minister (Pakistan) on 20 Apr 2022',
    ])
  })

  test('a holder who is called former differs too', () => {
    const card = cardAt(`Former ${khan}`, 'Khan', '2022-04-01')
    assert.match(tableRows(card).join('\n'), /Differs: .*“Former Pakistan Prime Minister”; the table has Imran Khan/)
  })

  test('where they agree nothing differs', () => {
    for (const date of ['2018-08-18', '2022-02-24', '2022-04-10'])
      assert.doesNotMatch(tableRows(cardAt(khan, 'Khan', date)).join(), /Differs/)
  })

  test('without a date no term is picked', () => {
    assert.deepEqual(tableRows(cardAt(khan, 'Khan')), [
      'In the table, the article has no date: Prime Minister (Pakistan), 18 Aug 2018 – 10 Apr 2022',
    ])
  })

  test('a description without a name tells whom the table has, both on a day of handover', () => {
    assert.deepEqual(tableRows(cardAt('The British prime minister said no.', 'minister', '2022-10-25')), [
      'In the table: Prime Minister (United Kingdom) on 25 Oct 2022: Liz Truss and Rishi Sunak',
    ])
  })

  test('people and posts that the table does not have get no rows, and the table is no source', () => {
    const card = cardAt('Ada Lund, a baker, said no.', 'Lund', '2022-04-11')
    assert.deepEqual(tableRows(card), [])
    assert.doesNotMatch(card.source ?? '', /Table/)
    assert.deepEqual(tableRows(cardAt('The mayor, Ada Lund, said no.', 'Lund', '2022-04-11')), [])
  })

  test('posts that several hold are contradicted by nobody', () => {
    const text = 'Chinese Foreign Ministry spokesperson Ada Lund said no.'
    assert.deepEqual(tableRows(cardAt(text, 'Lund', '2022-04-11')), [])
  })
})
