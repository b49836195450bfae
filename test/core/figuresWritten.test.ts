// Figures as other hands write them: wire copy, tables, search boxes, American and British desks. Each way of writing means the same.

import { checkFigures, checkNoFigures, checkSame } from '../support/figures'

suite('core/figures: ways of writing', () => {
  test('codes and signs of currencies in small letters, after the sum, and with millions before them', () => {
    checkSame('money 15 MXN', ['mxn$ 15', 'MXN 15', '15 Mexican pesos'])
    checkSame('money 20 USD', ['20 usd', 'USD 20', '20 $'])
    checkSame('money 1.2e8 EUR', ['120 MEUR', '120 million euros'])
    checkSame('money 100 CNY', ['100元', '100 rmb', '100 yuan'])
  })

  test('two digits after dollars are cents only where nothing follows that they count', () => {
    checkSame('money 13.45 USD', ['thirteen dollars forty five', '13 dollars and 45'])
    checkFigures(`
      It cost 15 dollars and 20 eggs.
              ^^^^^^^^^^ money 15 USD
                             ^^^^^^^ quantity 20 egg
    `)
  })

  test('feet and inches are one length', () => {
    checkSame('quantity 6.5 foot', ['6 feet 6 inches', 'six feet and six inches', '6.5 feet'])
    checkFigures(`
      The plane flew at 30' and climbed.
                        ^^^ quantity 30 foot
    `)
    checkFigures(`
      He called it 'room for 30' and left.
                             ^^ quantity 30
    `)
  })

  test('units in brackets, misspelt scales, a part of a unit', () => {
    checkSame('quantity 20 kg', ['20 kg', '20 (kg)', '20 [kg]'])
    checkSame('quantity 10.5 degree celsius', ['10.5 celsius', '10.5 celcius', '10.5 degrees celsius'])
    checkSame('quantity 0.25 mile', ['1/4 mile', '0.25 miles'])
    checkSame('duration PT0.5H', ['½ hour', '0.5 hours'])
    checkSame('duration PT30M', ['half an hour', '30 minutes'])
    checkSame('quantity 52000 barrel per day', ['52,000 barrel-a-day', '52,000 barrels per day'])
  })

  test('millions and a half; billions by their letter', () => {
    checkSame('quantity 2.5e6 vote', ['two million and a half votes', '2.5 million votes'])
    checkSame('quantity 8e9 person', ['8 B people', '8 billion people'])
  })

  test('day and month alone, when one of them can only be the day', () => {
    checkFigures(`
      They return on 22/04, by 11/20 or 11/25.
                     ^^^^^ date XXXX-04-22
                               ^^^^^ date XXXX-11-20
                                        ^^^^^ date XXXX-11-25
    `)
    checkFigures(`
      On 18 and 19 June and Sep-23-2020 they met, the last time on Mon 13th.
         ^^ date XXXX-06-18
                ^^^^^^^ date XXXX-06-19
                            ^^^^^^^^^^^ date 2020-09-23
                                                      ^^^^^^^^^ ordinal last time
                                                                   ^^^^^^^^ date XXXX-WXX-1
    `)
  })

  test('hours without a point', () => {
    checkSame('date T11:40', ['1140 am', '11:40 am', '11.40am'])
    checkSame('duration PT3H', ['3h', '3 hours'])
  })

  test('what a model is called is counted with its number', () => {
    checkFigures(`
      The maker delivered 63,150 Model 3s and grounded two new 737 Max jets.
                          ^^^^^^^^^^^^^^^ quantity 63150 model 3
                                                       ^^^^^^^^^^^^^^^^^^^^ quantity 2 jet
    `)
  })

  test('millions that are spent without a currency are no count of what comes next', () => {
    checkFigures(`
      The firm is investing a total of 200 million in the plant and hires 300 people.
                                       ^^^^^^^^^^^ quantity 2e8
                                                                          ^^^^^^^^^^ quantity 300 person
    `)
  })

  test('a measure before the noun belongs to the noun', () => {
    checkFigures(`
      They made eight million 250ml bottles.
                ^^^^^^^^^^^^^ quantity 8e6 bottle
                              ^^^^^ quantity 250 ml
    `)
  })

  test('a number after capitals and a detached hyphen is part of the name', () => {
    checkNoFigures('They ran COVID -19 checks.')
  })
})
