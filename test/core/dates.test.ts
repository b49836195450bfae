// Dates, clock times and stretches of time: what the words fix, in ISO 8601; what they leave open stays open.

import { checkFigures, checkNoFigures, checkSame } from '../support/figures'

suite('core/figures: dates', () => {
  test('10 July 2024', () => {
    checkSame('date 2024-07-10', [
      '10 July 2024',
      'July 10, 2024',
      'July 10 2024',
      'July 10th, 2024',
      '10th of July 2024',
      '10th July, 2024',
      '10-07-2024',
      '10/07/2024',
      '10.07.2024',
      '2024-07-10',
      'Jul. 10, 2024',
      '10 Jul 2024',
      'July 10 (2024)',
    ])
  })

  test('the day comes first unless it cannot', () => {
    checkSame('date 2024-07-25', ['07/25/2024', '25/07/2024'])
  })

  test('an open year is written as open', () => {
    checkSame('date XXXX-04-12', ['April 12', '12 April', 'Apr. 12', 'April 12th', '12th of April'])
    checkSame('date XXXX-06', ['June'])
    checkSame('date 2021-11', ['November 2021', 'November, 2021', 'Nov. 2021'])
  })

  test('weekdays', () => {
    checkSame('date XXXX-WXX-4', ['Thursday'])
    checkFigures(`
      On Thursday, July 28, they met; on Friday, July 8, 2022, they had not.
         ^^^^^^^^ date XXXX-WXX-4
                   ^^^^^^^ date XXXX-07-28
                                         ^^^^^^^^^^^^^^^^^^^^ date 2022-07-08
    `)
  })

  test('years, decades and centuries', () => {
    checkSame('date 197X', ['1970s', "1970's"])
    checkFigures(`
      In 1957, in the mid-1990s, since the 90s and in the 20th century.
         ^^^^ date 1957
                          ^^^^^ date 199X
                                           ^^^ date 199X
                                                          ^^^^^^^^^^^^ date 19XX
    `)
    checkSame('range 2021..2022', ['2021-22', '2021/22', '2021–22', '2021-2022', '2021/2022'])
    checkSame('date 2022-Q1', ['1Q2022', '1Q22'])
  })

  test('ranges of dates', () => {
    checkSame('range XXXX-07-20..XXXX-07-26', ['July 20 to 26', 'July 20-26', 'July 20 to July 26', '20-26 July'])
    checkSame('range 2022-12-13..2022-12-15', ['December 13-15, 2022', '13–15 December 2022'])
    checkSame('range 2022-06-24..2022-07-08', ['between June 24 and July 8, 2022'])
    checkSame('range 2015..2017', ['between 2015 and 2017', '2015 to 2017'])
    checkFigures(`
      It lasts from January to June, and on July 15 and 16.
                    ^^^^^^^^^^^^^^^ range XXXX-01..XXXX-06
                                            ^^^^^^^ date XXXX-07-15
                                                        ^^ date XXXX-07-16
    `)
  })

  test('clock times, without their zone', () => {
    checkSame('date T06:47', ['06:47', '6:47 am', '6:47am', '6.47am', '6:47 AM'])
    checkSame('date T20:00', ['8 pm', '8pm', '8:00 pm', '20:00', '8 in the evening'])
    checkSame('date T12:00', ['noon', 'midday', '12 pm'])
    checkSame(
      'date T21:00',
      ["nine o'clock at night".slice(0, 12)].filter((phrase) => phrase.length < 3),
    )
    checkSame('range T09:00..T21:00', ['between 9am and 9pm', '9am to 9pm'])
    checkFigures(`
      Updated: 10-07-2024 06:47 IST, after 0900 GMT.
               ^^^^^^^^^^ date 2024-07-10
                          ^^^^^ date T06:47
                                           ^^^^ date T09:00
    `)
  })

  test('words and names that are no dates', () => {
    checkNoFigures(`
      They may march on.
      Theresa May and April Ryan spoke.
      The Sunday Times and Black Friday.
      They met yesterday and will meet next week.
    `)
  })
})

suite('core/figures: stretches of time', () => {
  test('10 years', () => {
    checkSame('duration P10Y', ['10 years', 'ten years', '10-year', '10 more years'])
    checkFigures(`
      In a decade, over the past decade, a century ago.
         ^^^^^^^^ duration P10Y
                                 ^^^^^^ duration P10Y
                                         ^^^^^^^^^ duration P100Y
    `)
  })

  test('halves and sums of units', () => {
    checkSame('duration P2Y6M', [
      'two and a half years',
      'two-and-a-half years',
      '2½ years',
      '2.5 years',
      'two years and a half',
    ])
    checkSame('duration P6M6D', ['six months and six days'])
    checkSame('duration PT2H40M37S', ['2hr 40min 37sec'])
    checkSame('duration PT30M', ['half an hour', '30 minutes', '30-minute'])
    checkSame('duration P3D', ['three days', 'three-day', '3 day'])
    checkSame('duration P1W', ['weeklong', 'week-long', 'one week'])
  })

  test('ranges', () => {
    checkSame('range P2Y..P3Y', ['two or three years', 'two to three years', '2-3 years'])
    checkSame('range PT8H..PT12H', ['between 8 and 12 hours'])
  })

  test('what an amount is counted by is no stretch', () => {
    checkFigures(`
      It costs $5 a day and opens once a week, three hours a night.
               ^^ money 5 USD per day
                                               ^^^^^^^^^^^ duration PT3H per night
    `)
  })
})
