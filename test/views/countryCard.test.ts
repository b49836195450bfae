// Cards of countries: the sentence first, facts of the article's date, neutral words for what is disputed.

import assert from 'node:assert/strict'
import { articleOf, rowsOf } from '../support/countryCard'

suite('views/cards/country', () => {
  test('a seat that acts stands for the government, and the card says because of which words', () => {
    const { sentence } = articleOf('Moscow said it would wait.').card('Moscow')
    assert.equal(sentence, '“Moscow” stands for the government of Russia here, because of “said”.')
  })

  test('a seat as a place', () => {
    assert.equal(
      articleOf('They met in Nairobi.').card('Nairobi').sentence,
      '“Nairobi” is a place here: the capital of Kenya.',
    )
  })

  test('codes, capitals and the flag', () => {
    const rows = rowsOf(articleOf('South Africa voted.').card('South Africa'))
    assert.equal(rows.Country, '🇿🇦 South Africa (Republic of South Africa)')
    assert.equal(rows.Codes, 'ZA, ZAF, 710')
    assert.match(rows.Capitals, /Cape Town \(legislative\)/)
  })

  test('currency and unions are those of the article’s date', () => {
    const before = rowsOf(articleOf('Croatia voted.', '2022-05-01').card('Croatia'))
    const after = rowsOf(articleOf('Croatia voted.', '2024-05-01').card('Croatia'))
    assert.equal(before['Currency (2022-05-01)'], 'Croatian Kuna (HRK)')
    assert.equal(before['Member of (2022-05-01)'], 'EU, NATO')
    assert.equal(after['Currency (2024-05-01)'], 'Euro (EUR)')
    assert.equal(after['Member of (2024-05-01)'], 'EU, NATO, Eurozone')
  })

  test('without a date the newest facts are shown, under no date', () => {
    assert.equal(rowsOf(articleOf('Croatia voted.').card('Croatia')).Currency, 'Euro (EUR)')
  })

  test('a disputed area has a neutral sentence, no flag and no owner', () => {
    const card = articleOf('They left Crimea.').card('Crimea')
    assert.equal(
      card.sentence,
      'Crimea: A peninsula that Russia has held since 2014; most states regard it as part of Ukraine.',
    )
    assert.equal(rowsOf(card)['Claimed by'], 'Russia and Ukraine')
    assert.doesNotMatch(JSON.stringify(card), /[\u{1f1e6}-\u{1f1ff}]/u)
  })

  test('a state that some do not recognise has no flag either', () => {
    const card = articleOf('Taiwan voted.').card('Taiwan')
    assert.match(card.sentence, /^Taiwan: .*China claims it/)
    assert.equal(rowsOf(card).Country, 'Taiwan')
  })

  test('a former state names its end and its successors', () => {
    const rows = rowsOf(articleOf('Czechoslovakia split.').card('Czechoslovakia'))
    assert.equal(rows.Existed, '1918-10-28 to 1992-12-31')
    assert.equal(rows.Successors, 'Czechia and Slovakia')
  })

  test('a union lists who belonged to it then', () => {
    const rows = rowsOf(articleOf('The G7 met.', '2024-05-01').card('G7'))
    assert.match(rows['Members (2024-05-01)'], /^7: Canada, France, /)
  })

  test('a name of two countries says so', () => {
    assert.equal(
      rowsOf(articleOf('A Congolese firm closed.').card('Congolese'))['May also mean'],
      'the Republic of the Congo',
    )
  })

  test('mentions are counted over all the words for the country', () => {
    const rows = rowsOf(articleOf('Kenya won. Kenyans cheered. Kenya rested in Nairobi.').card('Kenyans'))
    assert.equal(rows['Mentions here'], '4 (Kenya 2, Kenyans 1, Nairobi 1)')
    const dateline = rowsOf(articleOf('NAIROBI: The mayor left Nairobi.').card('Nairobi.'))
    assert.equal(dateline['Mentions here'], '2 (Nairobi 2)')
  })

  test('the table’s date ends the card', () => {
    assert.match(articleOf('Kenya won.').card('Kenya').source ?? '', /^Table of countries, checked to \d{4}-\d\d /)
  })
})
