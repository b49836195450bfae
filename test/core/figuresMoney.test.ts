// Sums of money: every way in which the world's papers write one sum is that sum.

import { checkFigures, checkNoFigures, checkSame } from '../support/figures'

suite('core/figures: money', () => {
  test('65 billion US dollars', () => {
    checkSame('money 6.5e10 USD', [
      '$65 billion',
      '$65bn',
      '$65 bn',
      '$65 bln',
      '$65B',
      'US$65 billion',
      'US$ 65 billion',
      'US $65bn',
      '$US65 billion',
      'USD 65 billion',
      'USD65bn',
      '65 billion USD',
      '65 billion dollars',
      '65 billion US dollars',
      '65 billion U.S. dollars',
      'sixty-five billion dollars',
      '65,000 million dollars',
      '$65,000,000,000',
    ])
  })

  test('lakhs and crores', () => {
    checkSame('money 1.2e12 INR', ['₹1.2 lakh crore', 'Rs 1.2 lakh crore', 'Rs. 1.2 lakh crore', 'INR 1.2 trillion'])
    checkSame('money 5e9 INR', ['Rs 500 crore', 'Rs.500 crore', 'Rs500 crore', '500 crore rupees', '₹500 crore'])
    checkSame('money 150000 INR', ['Rs 1,50,000', 'Rs 1.5 lakh', '1.5 lakh rupees'])
  })

  test('euros, pounds and pence', () => {
    checkSame('money 3.4e6 EUR', ['€3.4m', '€3.4 million', '3.4 million euros', 'EUR 3.4 million', '€3,4m'])
    checkSame('money 0.5 GBP', ['50p', '50 pence'])
    checkSame('money 20 GBP', ['£20', '20 pounds', '20 pounds sterling', 'GBP 20', '£20.00'])
  })

  test('dollars and cents are one sum', () => {
    checkSame('money 5.03 USD', ['5 dollars and 3 cents', '$5.03', 'five dollars and three cents'])
    checkSame('money 3.5 GBP', ['3 pounds 50 pence', '£3.50'])
  })

  test('signs and letters of other currencies', () => {
    checkSame('money 5e9 KES', ['Sh5 billion', 'Ksh5 billion', 'KES 5 billion', '5 billion shillings'])
    checkSame('money 1.77e8 MYR', ['RM177mil', 'RM177 million', '177 million ringgit', '177 million RM'])
    checkSame('money 2.25e9 NAD', ['N$2.25 billion', 'N$2,25 billion', '2.25 billion Namibian dollars'])
    checkSame('money 2.2e7 GHS', ['22 million cedis', 'GH¢22 million', 'GHS 22m', '₵22 million'])
    checkSame('money 10000 BND', ['BND10,000', 'BND 10,000', 'B$10,000'])
    checkSame('money 800 AED', ['Dh800', 'Dh 800', '800 dirhams', 'AED800'])
    checkSame('money 2680 BDT', ['Tk 2,680', 'Tk2,680', '2,680 taka'])
    checkSame('money 5.4e6 HKD', ['HK$5.4m', 'HK $5.4m', '5.4 million Hong Kong dollars'])
    checkSame('money 13500 INR', ['Rs 13 500', 'Rs 13,500'])
    checkSame('money 0.05 EGP', ['five piastres'])
  })

  test('the adjective says whose peso it is', () => {
    checkSame('money 300 COP', ['300 Colombian pesos'])
    checkSame('money 300 PHP', ['300 Philippine pesos', '₱300'])
  })

  test('a scale or a currency on one side of a range holds for both', () => {
    checkSame('range 2.5e9..3e9 USD', [
      '2.5-3 billion dollars',
      '$2.5-3 billion',
      '$2.5 bn to $3 bn',
      '$2.5 to $3 billion',
    ])
    checkSame('range 1e7..2.2e7 COP', ['between ten and twenty-two million Colombian pesos'])
  })

  test('a change is two sums', () => {
    checkFigures(`
      Fares rose from 20 baht to 35 baht, then fell from $5 to $4.
                      ^^^^^^^ money 20 THB
                                 ^^^^^^^ money 35 THB
                                                         ^^ money 5 USD
                                                               ^^ money 4 USD
    `)
  })

  test('hedges stand outside; what a sum is counted by is kept', () => {
    checkFigures(`
      Exports to Kenya rose 4.5% to about $3bn a year, or more than €60 per barrel.
                            ^^^^ percent 4.5 %
                                          ^^^^ money 3e9 USD about per year
                                                                    ^^^ money 60 EUR more than per barrel
    `)
  })

  test('a sum in brackets and one with its dollar behind it', () => {
    checkFigures(`
      It paid 8,500 yuan (US$1,286) for a billion-dollar plan; tickets are $15 (US).
              ^^^^^^^^^^ money 8500 CNY
                          ^^^^^^^^ money 1286 USD
                                          ^^^^^^^^^^^^^^ money 1e9 USD
                                                                           ^^^^^^^^ money 15 USD
    `)
  })

  test('letters that look like currencies', () => {
    checkNoFigures(`
      The COP27 talks and the G20 met.
      Delegates praised the N5 road.
      They won and lost.
      He took Rs and left.
    `)
  })
})
