// Capitals and seats of government: the sentence says whether they stand for the government or are a place.

import assert from 'node:assert/strict'
import { checkCountries, countriesIn } from '../support/countries'

/** The words that the decision went by. */
function evidence(text: string): string[] {
  return countriesIn(text)[0].reason.evidence.map(({ start, end }) => text.slice(start, end))
}

suite('core/countries, seats', () => {
  const governments = [
    'Moscow said it would wait.',
    'Moscow has repeatedly denied it.',
    'Moscow, however, rejected the plan.',
    'Moscow and Oslo agreed.',
    'The plan is seen by Moscow as a threat.',
    'Ties with Moscow are poor.',
    'Relations between Moscow and the others cooled.',
    'They urged Moscow to withdraw.',
    'Pressure on Moscow grew.',
    'It is hard for Moscow to accept.',
    'Moscow’s demands were rejected.',
    'The Moscow government fell.',
    'Moscow-backed fighters withdrew.',
    'It is the role that Moscow plays.',
    'Moscow was pressing ahead.',
  ]
  for (const text of governments)
    test(`a government: ${text}`, () => assert.equal(countriesIn(text)[0].kind, 'metonym'))

  const places = [
    'MOSCOW, April 12 – Rain fell.',
    'They met in Moscow.',
    'A visit to Moscow is planned.',
    'A flight between Moscow and Oslo was late.',
    'Rain fell near Moscow.',
    'The Moscow-based firm closed.',
    'Moscow’s streets were empty.',
    'Moscow’s Red Square was empty.',
    'The Moscow Metropolitan Theatre opened.',
    'She left Moscow.',
    'An attack on Moscow failed.',
    'Talks with the Moscow office went on.',
  ]
  for (const text of places) test(`a place: ${text}`, () => assert.equal(countriesIn(text)[0].kind, 'capital'))

  test('a building stands for its government unless somebody is in it', () => {
    checkCountries(`
      The Kremlin welcomed the White House plan; she was at the Kremlin.
          ^^^^^^^ RU metonym
                               ^^^^^^^^^^^ US metonym
                                                                ^^^^^^^ RU capital
    `)
  })

  test('ministries, parliaments and the Pentagon are no mentions', () => {
    checkCountries('The Pentagon, the State Department and Congress agreed.')
  })

  test('“Brussels” stands for the Union, and is a place in Belgium', () => {
    checkCountries(`
      Brussels urged members to sign in Brussels.
      ^^^^^^^^ EU metonym
                                        ^^^^^^^^ BE capital
    `)
  })

  test('Rawalpindi counts only where it acts', () => {
    checkCountries(`
      Rawalpindi denied it. Rain fell in Rawalpindi.
      ^^^^^^^^^^ PK metonym
    `)
  })

  test('Delhi has a government of its own', () => {
    checkCountries(`
      The Delhi government met in New Delhi.
          ^^^^^ IN capital
                                  ^^^^^^^^^ IN capital
    `)
  })

  test('the reason holds the words that decided', () => {
    assert.deepEqual(evidence('Moscow has often denied it.'), ['denied'])
    assert.deepEqual(evidence('Close ties with Moscow help.'), ['ties', 'with'])
    assert.deepEqual(evidence('They met in Moscow.'), ['in'])
  })
})
