// Cards of figures: a plain sentence first, the value in full and in words, how exact, which currency and why, how far a date lies.

import assert from 'node:assert/strict'
import { cardOf } from '../support/figureCard'

suite('views/cards/figure', () => {
  test('a sum, in full, in words and in both notations', () => {
    const { sentence, rows } = cardOf('$65 billion')
    assert.equal(sentence, '65 billion US dollars.')
    assert.equal(rows['In full'], '65,000,000,000 USD')
    assert.equal(rows['In words'], 'sixty-five billion')
    assert.equal(rows['Indian notation'], '6,500 crore')
    assert.equal(rows.Currency, 'US dollar (USD)')
  })

  test('lakhs and crores are told internationally', () => {
    const { sentence, rows } = cardOf('₹1.2 lakh crore')
    assert.equal(sentence, '1.2 trillion Indian rupees.')
    assert.equal(rows['Indian notation'], '1.2 lakh crore')
  })

  test('the sentence says how exact and how often, a row because of which words', () => {
    const { sentence, rows } = cardOf('$150 bln', 'Trade is worth more than $150 bln each year.')
    assert.equal(sentence, 'More than 150 billion US dollars each year.')
    assert.equal(rows.Exactness, 'more than, because of “more than”')
  })

  test('a bare dollar says whose it is taken for, and why', () => {
    assert.match(cardOf('$5').rows['Why this currency'], /taken as the US dollar/)
    const canadian = cardOf('$5', 'Canada and its provinces met. Canada will pay $5.')
    assert.equal(canadian.sentence, '5 Canadian dollars.')
    assert.match(canadian.rows['Why this currency'], /the country that this article mentions most/)
    assert.equal(cardOf('US$5').rows['Why this currency'], undefined)
  })

  test('percentage points are told from percent', () => {
    const { sentence, rows } = cardOf('4.5 percentage points')
    assert.equal(sentence, '4.5 percentage points.')
    assert.match(rows.Meaning, /not a share/)
    assert.equal(cardOf('4.5 percent').rows.Meaning, undefined)
  })

  test('order, counts and stretches of time read as English', () => {
    assert.equal(cardOf('16th meeting', 'It was the 16th meeting.').sentence, 'The 16th meeting.')
    assert.equal(cardOf('10,000 people').sentence, '10,000 people.')
    assert.equal(cardOf('12,400', 'It closed at 12,400.').sentence, '12,400.')
    assert.equal(cardOf('two and a half years').sentence, '2 years and 6 months.')
    assert.equal(
      cardOf('thousands of people').sentence,
      '“thousands of people” is a vague count: 1,000 to 10,000 as readers take it.',
    )
  })

  test('a full date has its weekday and its distance from the article', () => {
    const { sentence, rows } = cardOf('10-07-2024', 'It was signed on 10-07-2024.', '2024-07-12')
    assert.equal(sentence, 'Wednesday, 10 July 2024, 2 days before the article.')
    assert.equal(rows['Article’s date'], 'Friday, 12 July 2024')
  })

  test('an open year stays open, and the likeliest day is said beside it', () => {
    const { sentence, rows } = cardOf('December 30', 'It was signed on December 30.', '2024-01-02')
    assert.equal(sentence, '30 December, year not stated, 3 days before the article.')
    assert.match(rows['Most likely'], /^Saturday, 30 December 2023/)
  })

  test('a weekday is the last one up to the article’s date', () => {
    const { rows } = cardOf('Thursday', 'They met on Thursday.', '2022-04-11')
    assert.match(rows['Most likely'], /^Thursday,? 7 April 2022/)
  })

  test('without an article’s date no distance is told', () => {
    const { sentence, rows } = cardOf('10-07-2024')
    assert.equal(sentence, 'Wednesday, 10 July 2024.')
    assert.match(rows['Article’s date'], /not known/)
  })

  test('an order says within what, a sum when, a time of day its zone, as the article writes them', () => {
    assert.equal(cardOf('16th meeting', 'It was the 16th meeting in a decade.').rows.Within, 'a decade')
    assert.equal(cardOf('16th meeting', 'It was the 16th meeting in Nairobi.').rows.Within, undefined)
    const sum = cardOf('$65 billion', 'Trade between the two states reached $65 billion last year.')
    assert.equal(sum.rows.Measures, 'Trade between the two states, last year')
    assert.equal(cardOf('06:47', 'It opened at 06:47 IST.').rows['Time zone, as written'], 'IST')
  })

  test('a shared sign goes to a country that is not mentioned most only with that said', () => {
    const { rows } = cardOf('$5', 'Russia and Russia met the US. Russia will pay $5, the US said.')
    assert.match(rows['Why this currency'], /a country that this article mentions often/)
  })

  test('what a figure measures is said where the sentence shows it plainly', () => {
    const text = 'Trade between the two states surpassed an unprecedented $65 billion last year.'
    assert.equal(cardOf('$65 billion', text).rows.Measures, 'Trade between the two states, last year')
    assert.equal(cardOf('$65 billion', 'She said it had reached $65 billion.').rows.Measures, undefined)
  })

  test('shares, and what money is spent on or comes from', () => {
    const measures = (words: string, text: string) => cardOf(words, text).rows.Measures
    assert.equal(
      measures('40 percent', 'Some 40 percent of the rural voters stayed away.'),
      'the share of the rural voters',
    )
    assert.equal(measures('$5 million', 'They paid $5 million in import taxes.'), 'import taxes')
    assert.equal(measures('$5 million', 'It has a deficit of $5 million.'), 'deficit')
    assert.equal(measures('$5 million', 'They paid $5 million in Nairobi.'), undefined)
    assert.equal(measures('$5 million', 'They paid a total of $5 million in 2020.'), undefined)
  })

  test('a rupee is that of the country that the article is about', () => {
    const { sentence, rows } = cardOf('Rs 500', 'Pakistan raised the price. Pakistan’s buyers pay Rs 500.')
    assert.equal(sentence, '500 Pakistani rupees.')
    assert.match(rows['Why this currency'], /PKR/)
  })

  test('an Australian’s dollar is no American one, unless the article turns to America', () => {
    const home = 'Australia votes. Australia will pay $5 million.'
    assert.equal(cardOf('$5 million', home).sentence, '5 million Australian dollars.')
    assert.equal(cardOf('$5 million', `The United States watches. ${home}`).sentence, '5 million US dollars.')
  })

  test('every card ends with its reason', () => {
    assert.match(cardOf('$5').reason, /^A number stands beside a currency, going by “\$5”/)
  })
})
