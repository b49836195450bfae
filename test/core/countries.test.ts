// Names, demonyms, historic states, blocs and areas: what is found, with which code and kind.

import assert from 'node:assert/strict'
import { checkCountries, countriesIn } from '../support/countries'
import { tinyKnowledge } from '../support/knowledge'

suite('core/countries', () => {
  test('a country by its name, its long name and its abbreviation', () => {
    checkCountries(
      `
      The Russian Federation and Britain met the U.S. and the UK.
          ^^^^^^^^^^^^^^^^^^ RU name
                                 ^^^^^^^ GB name
                                                 ^^^^ US name
                                                              ^^ GB name
      `,
      tinyKnowledge(),
    )
  })

  test('an adjective and the name of a people are demonyms', () => {
    checkCountries(`
      Kenyan officials told Indians and a New Zealander.
      ^^^^^^ KE demonym
                            ^^^^^^^ IN demonym
                                          ^^^^^^^^^^^^^ NZ demonym
    `)
  })

  test('both halves of a pair are found, and a first half that stands only in pairs', () => {
    checkCountries(`
      The US-India forum heard of a Franco-German plan.
          ^^ US name
             ^^^^^ IN name
                                    ^^^^^^ FR demonym
                                           ^^^^^^ DE demonym
    `)
  })

  test('the possessive stays outside', () => {
    checkCountries(`
      Japan’s exports and the US' imports
      ^^^^^ JP name
                              ^^ US name
    `)
  })

  test('the longest name wins', () => {
    checkCountries(`
      South Sudan and Equatorial Guinea and the Democratic Republic of the Congo
      ^^^^^^^^^^^ SS name
                      ^^^^^^^^^^^^^^^^^ GQ name
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CD name
    `)
  })

  test('a country in capitals is found, an abbreviation in small letters is not', () => {
    checkCountries(`
      NEPAL tells us it will join us.
      ^^^^^ NP name
    `)
  })

  test('the European Union has a code of its own, other unions are blocs', () => {
    checkCountries(`
      The EU and NATO met ASEAN and the African Union.
          ^^ EU name
                 ^^^^ NATO name bloc
                          ^^^^^ ASEAN name bloc
                                        ^^^^^^^^^^^^^ AU name bloc
    `)
  })

  test('states that are gone keep their codes', () => {
    checkCountries(`
      The Soviet Union and East German exiles
          ^^^^^^^^^^^^ SU name historic
                           ^^^^^^^^^^^ DD demonym historic
    `)
  })

  test('an earlier name is the country of today', () => {
    checkCountries(`
      Zaire and Burma, as they were called
      ^^^^^ CD name
                ^^^^^ MM name
    `)
  })

  test('areas and territories are told from countries', () => {
    checkCountries(`
      Crimea, Kashmir, Hong Kong and Scotland
      ^^^^^^ crimea name area
              ^^^^^^^ kashmir name area
                       ^^^^^^^^^ HK name area
                                     ^^^^^^^^ GB name area
    `)
  })

  test('a country inside the name of a forum or body that it is part of counts', () => {
    checkCountries(`
      the Swiss Peace Summit and the Bank of Ghana
          ^^^^^ CH demonym
                                             ^^^^^ GH name
    `)
  })

  test('a name that two countries share is less sure', () => {
    const [congolese] = countriesIn('Congolese traders left.')
    const [kenyan] = countriesIn('Kenyan traders left.')
    assert.ok(congolese.reason.confidence < kenyan.reason.confidence)
  })

  for (const [what, text] of [
    ['nothing', ''],
    ['broken surrogates', 'Kenya \ud800 and \udc00 Nepal'],
    ['a line of seats', 'Moscow and Paris and '.repeat(900)],
    ['a line of languages', 'in ' + 'English, '.repeat(2000)],
    ['a line of Georgias', 'Georgia, '.repeat(2000)],
  ] as const)
    test(`${what} does no harm`, () => {
      for (const { start, end } of countriesIn(text)) assert.ok(0 <= start && start < end && end <= text.length)
    })
})
