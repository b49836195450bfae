// People: what is a mention, and how far it goes.

import assert from 'node:assert/strict'
import { checkPeople, readPeople } from '../support/people'

suite('core/people: mentions', () => {
  test('the office in front belongs to the mention, the surname alone is a mention of the same person', () => {
    checkPeople(`
      Foreign Minister Helena Brandt said so. Brandt left.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ brandt official
                                              ^^^^^^ brandt official
    `)
  })

  test('a title in small letters, with its body and its country', () => {
    checkPeople(`
      Talks began when Kenyan foreign ministry spokesman Peter Otieno called US secretary of state Antony Blinken.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ otieno official
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ blinken official
    `)
  })

  test('an honorific belongs to the mention and makes a name of the word behind it', () => {
    checkPeople(`
      The court fined Mr. Quorling and Ms Tavistock.
                      ^^^^^^^^^^^^ quorling
                                       ^^^^^^^^^^^^ tavistock
    `)
  })

  test('the possessive stays outside', () => {
    checkPeople(`
      Police searched President Paulo Mendes's house.
                      ^^^^^^^^^^^^^^^^^^^^^^ mendes official
    `)
  })

  test('"the" and verbs in front of an office stay outside', () => {
    checkPeople(`
      They urged President Ana Ruiz to resign, and the Mexican journalist Luis Ortega agreed.
                 ^^^^^^^^^^^^^^^^^^ ruiz official
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ortega
    `)
  })

  test('former and acting belong to the mention, two heads joined by "and" too', () => {
    checkPeople(`
      It was former prime minister Jonas Keller. Tourism and Sports Minister Mary Achieng denied it.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keller official
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ achieng official
    `)
  })

  test('an office before a comma goes with the name if it has no "the"; with "the" it is a mention of its own', () => {
    checkPeople(`
      Deputy Minister of Mines, Rosa Nangolo, agreed.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nangolo official
    `)
    checkPeople(`
      The president of the Senate, Rosa Nangolo, agreed.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ nangolo official
                                   ^^^^^^^^^^^^ nangolo official
    `)
  })

  test('a definite description stands for the person who holds the office', () => {
    checkPeople(`
      Foreign Minister Helena Brandt met the press. The minister was brief.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ brandt official
                                                    ^^^^^^^^^^^^ brandt official
    `)
  })

  test('an owner makes a description, and may be a person of its own', () => {
    checkPeople(`
      Helena Brandt arrived. Brandt's older brother waited, and Kenya's president did not.
      ^^^^^^^^^^^^^ brandt
                             ^^^^^^^^^^^^^^^^^^^^^^ brother
                             ^^^^^^ brandt
                                                                ^^^^^^^^^^^^^^^^^ president official
    `)
  })

  test('groups, bodies, places and weekdays are no persons', () => {
    for (const line of [
      'The ministers met officials in Geneva on Tuesday.',
      'The State Department and the Washington Post declined to comment.',
      'Shares of Deutsche Bank fell in New York.',
      'The Coast Guard searched the Black Sea.',
    ])
      assert.deepEqual(readPeople(line).sections[0].content.mentions, [], line)
  })

  test('names of many kinds: particles, initials, hyphens, apostrophes, a nickname', () => {
    for (const name of [
      'Mohammed bin Rashid al-Falasi',
      'Ursula van der Berg',
      'J. P. Nakamura',
      'Marie-Claire D’Souza',
      'Chen Mei-hua',
      'Sean O’Rourke',
      'Rodrigo "Rody" Santos',
    ]) {
      const text = `The plan was announced by Prime Minister ${name} on Monday.`
      const [mention] = readPeople(text).sections[0].content.mentions
      assert.equal(mention && text.slice(mention.start, mention.end), `Prime Minister ${name}`)
    }
  })

  test('an age makes a person of an unusual name, a house that bears a name makes none', () => {
    checkPeople(`
      A court convicted Abigael Brashkova (53) of fraud near the Helena Brandt Hospital.
                        ^^^^^^^^^^^^^^^^^ brashkova
    `)
  })

  test('odd text is no error and finds little', () => {
    for (const text of [
      '',
      '\r',
      '\0',
      '\ud800',
      '\ufeff',
      '"'.repeat(2000),
      'Mr. '.repeat(500),
      'A'.repeat(5000),
      'of the '.repeat(2000),
    ])
      assert.ok(readPeople(text).sections.length > 0)
  })
})
