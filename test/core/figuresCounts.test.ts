// Counts, measures, ages, order and shares: the span holds the number and its noun, and nothing of what comes after.

import { checkFigures, checkNoFigures, checkSame } from '../support/figures'

suite('core/figures: counts', () => {
  test('10,000 troops', () => {
    checkSame('quantity 10000 troop', [
      '10,000 troops',
      '10 000 troops',
      '10000 troops',
      'ten thousand troops',
      '10k troops',
    ])
  })

  test('numbers in words', () => {
    checkSame('quantity 28642 unit', ['twenty-eight thousand six hundred forty-two units'])
    checkSame('quantity 190 chief', ['one hundred and ninety police precinct chiefs'])
    checkSame('quantity 250000 person', ['a quarter of a million people', '250,000 people', '2.5 lakh people'])
    checkSame('quantity 500000 vote', ['half a million votes', '0.5 million votes', '5 lakh votes'])
    checkSame('quantity 24 egg', ['two dozen eggs', '24 eggs'])
  })

  test('adjectives stand between the number and its noun', () => {
    checkFigures(`
      The 18 swing states sent three senior officials, two suspected gunmen and four other women leaders.
          ^^^^^^^^^^^^^^^ quantity 18 state
                               ^^^^^^^^^^^^^^^^^^^^^^ quantity 3 official
                                                       ^^^^^^^^^^^^^^^^^^^^ quantity 2 gunman
                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^ quantity 4 leader
    `)
  })

  test('the noun ends where a preposition, a verb or a mark stands', () => {
    checkFigures(`
      Five trucks destroyed in the fire carried 20 tonnes; two sides raised 38 cases of fraud.
      ^^^^^^^^^^^ quantity 5 truck
                                                ^^^^^^^^^ quantity 20 tonne
                                                           ^^^^^^^^^ quantity 2 side
                                                                            ^^^^^^^^ quantity 38 case
    `)
  })

  test('members of a group, with the group', () => {
    checkSame('quantity 7 opponent', ['seven of their potential opponents'])
    checkSame('quantity 2 currency', ['two of the largest currencies'])
    checkSame('quantity 166 technician', ['166 technicians and craftsmen'])
  })

  test('a noun that is left out is taken from what was counted before', () => {
    checkFigures(`
      Of the 32 chiefs, 30 voted in favour and 300 of the 367 guests left.
             ^^^^^^^^^ quantity 32 chief
                        ^^ quantity 30 chief
                                               ^^^ quantity 300 guest
                                                          ^^^^^^^^^^ quantity 367 guest
    `)
    checkFigures(`
      The blast killed five and injured seven more.
                       ^^^^ quantity 5 person
                                        ^^^^^ quantity 7 person
    `)
  })

  test('a count over time keeps what it is counted by', () => {
    checkSame('quantity 18 tree per second', ['18 trees per second'])
  })

  test('one counts only where it is stressed', () => {
    checkFigures(`
      Only one large knife was found; one man said no one knew of it.
           ^^^^^^^^^^^^^^^ quantity 1 knife
    `)
  })

  test('compounds keep the joined noun', () => {
    checkSame('quantity 12 page', ['12-page', '12 pages', 'twelve pages'])
  })
})

suite('core/figures: measures and ages', () => {
  test('units as written, singular', () => {
    checkSame('quantity 5 km', ['5km', '5 km', '5 kms'])
    checkSame('quantity 283 kilometre', ['283 kilometres', '283-kilometre'])
    checkSame('quantity 1020 square kilometre', ['1020 square kilometres', '1,020 square kilometres'])
    checkSame('quantity 184 mw', ['184 MW', '184MW'])
    checkSame('quantity 50 basis point', ['50 basis points'])
    checkSame('quantity 23 °c', ['23°C', '23.0 °C', '23℃'])
    checkSame('quantity -10 degree celsius', ['minus 10 degrees Celsius', '-10 degrees Celsius'])
    checkSame('quantity 6.1 magnitude', ['magnitude 6.1', 'magnitude-6.1'])
    checkSame('quantity 100 m', ['100m', '100 m'])
    checkSame('quantity 1.23e7 tonne', ['12.3m tonnes', '12.3 million tonnes'])
    checkSame('range 26..27 °c', ['26°C to 27°C', '26-27°C'])
  })

  test('pounds are a weight in a weight’s company', () => {
    checkFigures(`
      It weighs 180 pounds and holds 500 pounds of flour, for 20 pounds.
                ^^^^^^^^^^ quantity 180 pound
                                     ^^^^^^^^^^ quantity 500 pound
                                                              ^^^^^^^^^ money 20 GBP
    `)
  })

  test('ages', () => {
    checkSame('quantity 46 year old', ['46-year-old', '46 years old', '46 years of age', 'forty-six years old'])
    checkFigures(`
      Ada Obi, 53, and Bo Lind (47) met when she was 17; many are in their 20s or aged between 15 and 59.
               ^^ quantity 53 year old
                                ^^ quantity 47 year old
                                                     ^^ quantity 17 year old
                                                                           ^^^ range 20..29 year old
                                                                                       ^^^^^^^^^^^^^^^^^ range 15..59 year old
    `)
  })
})

suite('core/figures: order', () => {
  test('the order and what is ordered', () => {
    checkSame('ordinal 16 meeting', ['16th meeting', 'sixteenth meeting'])
    checkSame('ordinal 21 summit', ['21st summit', 'twenty-first summit'])
    checkFigures(`
      On his first state visit abroad, for the second time, he met the last president.
             ^^^^^^^^^^^^^^^^^ ordinal 1 visit
                                               ^^^^^^^^^^^ ordinal 2 time
                                                                       ^^^^^^^^^^^^^^ ordinal last president
    `)
  })

  test('places, and orders that share a noun', () => {
    checkFigures(`
      She came third in the first and second rounds.
               ^^^^^ ordinal 3 place
                            ^^^^^ ordinal 1 round
                                      ^^^^^^^^^^^^^ ordinal 2 round
    `)
  })

  test('fixed words and names are no order', () => {
    checkNoFigures(`
      At first she waited.
      The First Lady cited the Second Amendment.
      He was first elected as mayor.
      They would first review the plan.
      Last year was dry and last week wet.
      First of all, they met.
    `)
  })
})

suite('core/figures: shares', () => {
  test('40 percent', () => {
    checkSame('percent 40 %', [
      '40 percent',
      '40 per cent',
      '40%',
      '40 %',
      '40pc',
      '40 pct',
      'forty percent',
      '40-percent',
    ])
  })

  test('percentage points are told from percent', () => {
    checkSame('percent 4.5 pp', ['4.5 percentage points', '4.5 percent points', '4.5pp'])
    checkSame('percent 0.5 pp', ['half a percentage point'])
    checkFigures(`
      Support stood at 61 percent, up 16 points.
                       ^^^^^^^^^^ percent 61 %
                                      ^^^^^^^^^ percent 16 pp
    `)
  })

  test('ranges of shares', () => {
    checkSame('range 60..80 %', ['60 to 80 per cent', '60-80%', '60–80 percent', 'between 60 and 80 percent'])
  })

  test('so many in so many', () => {
    checkSame('fraction 0.6', ['six in 10', '6 in 10', 'six out of ten'])
  })

  test('fractions, ratios and vague counts have kinds of their own', () => {
    checkFigures(`
      Two-thirds of the house and half the crowd voted 141-5, with thousands of people outside.
      ^^^^^^^^^^ fraction 0.6666666666666666 house
                                  ^^^^ fraction 0.5 crowd
                                                       ^^^^^ ratio 141-5
                                                                   ^^^^^^^^^^^^^^^^^^^ vague 1000..10000 person
    `)
  })
})

suite('core/figures: exactness', () => {
  test('words before and after', () => {
    checkFigures(`
      At least 30 people, up to 40 homes, nearly 50 cars, 60 or so dogs and 70 or more cats.
               ^^^^^^^^^ quantity 30 person at least
                                ^^^^^^^^ quantity 40 home at most
                                                 ^^^^^^^ quantity 50 car about
                                                          ^^ quantity 60 car about
                                                                            ^^ quantity 70 car at least
    `)
  })
})

suite('core/figures: names with digits', () => {
  test('are blocked', () => {
    checkNoFigures(`
      The COP26 talks, the G20 and the P5+1 failed.
      An F-16 and a Boeing 747 flew to No. 10.
      After 9/11 and 26/11 they cited Article 5 and Resolution 2593.
      COVID-19, 5G and Task Force 59 came up.
      The two plus two talks and the Big Four met.
      Call 020-7946-0958 or +254 700 123 456.
      See https://example.org/2022/07/19/story-15.html for it.
      1. Open the door.
      The 4+1 group and the 6 + 3 + 1 summit ended.
      The iPhone 14 was in Budget 2022/23.
      They saw the 2022 FIFA World Cup and the Water Act, 2016.
      A 401(k) is a plan.
      He lives at 123 Polar Bear Street.
    `)
  })
})
