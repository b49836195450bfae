// People: which mentions stand for one person, and what is known of that person.

import assert from 'node:assert/strict'
import { person, readPeople } from '../support/people'

suite('core/people: persons', () => {
  test('the name is the fullest that the article gives, also where a headline has the surname first', () => {
    const text = 'Brandt Warns Rivals\n\nForeign Minister Helena Brandt warned them. Brandt left.'
    assert.equal(person('brandt', text).name, 'Helena Brandt')
    assert.equal(readPeople(text).sections[0].content.mentions.length, 3)
  })

  test('two people of one surname stay two', () => {
    const text = 'Governor Helena Brandt met her rival Jonas Brandt. Helena Brandt won.'
    const { people } = readPeople(text).sections[0].content
    assert.deepEqual(people.map(({ name }) => name).sort(), ['Helena Brandt', 'Jonas Brandt'])
  })

  test('a surname with a letter wrong is the person’s whom the article introduced; another surname is not', () => {
    const text = 'Governor Helena Brandtner won. Mr Brandnter left. Mr Brandberg came.'
    const { people } = readPeople(text).sections[0].content
    assert.deepEqual(people.map(({ name }) => name).sort(), ['Brandberg', 'Helena Brandtner'])
  })

  test('a full name with a letter wrong is the same person; one that differs elsewhere too is not', () => {
    const text = 'Governor Helena Brandtner won. Later Helena Brandnter left. Then Jonas Brandtner came.'
    const { people } = readPeople(text).sections[0].content
    assert.deepEqual(people.map(({ name }) => name).sort(), ['Helena Brandtner', 'Jonas Brandtner'])
  })

  test('a very long surname has one spelling, so that its bearer is whoever was named last', () => {
    const text =
      'Governor Helena Oberbrandtner won. Then Jonas Oberbrandnter came. Helena Oberbrandtner left. Mr Oberbrandnter stayed.'
    const { people, mentions } = readPeople(text).sections[0].content
    assert.deepEqual(people.map(({ name }) => name).sort(), ['Helena Oberbrandtner', 'Jonas Oberbrandnter'])
    assert.equal(mentions.at(-1)?.person, mentions[0].person)
  })

  test('an office is given as the article gives it, with its country', () => {
    const { office, country } = person('otieno', 'Kenyan foreign ministry spokesman Peter Otieno spoke.')
    assert.equal(office, 'Kenyan foreign ministry spokesman')
    assert.equal(country, 'KE')
  })

  test('what stands behind a name counts for the person', () => {
    const { office, official, country } = person('otieno', 'Peter Otieno, the Kenyan ambassador to Japan, spoke.')
    assert.equal(official, true)
    assert.equal(office, 'Kenyan ambassador to Japan')
    assert.equal(country, 'KE')
  })

  test('an ambassador belongs to the country that sends, not to the one that receives', () => {
    assert.equal(
      person('otieno', 'Uganda called home Ambassador to Japan Peter Otieno. Uganda was angry.').country,
      'UG',
    )
  })

  test('former, acting and designate', () => {
    assert.equal(person('keller', 'The guest was former president Jonas Keller.').status, 'former')
    assert.equal(person('keller', 'The guest was acting president Jonas Keller.').status, 'acting')
  })

  test('an occupation makes a person, no official; a company has no officials', () => {
    assert.equal(person('keller', 'They asked economist Jonas Keller.').official, false)
    assert.equal(person('keller', 'Bank chairman Jonas Keller resigned.').official, false)
    assert.equal(person('keller', 'Police chief Jonas Keller resigned.').official, true)
  })

  test('a list of names behind a title in the plural', () => {
    const text = 'The motion by senators Jonas Keller, Helena Brandt and Peter Otieno failed.'
    for (const id of ['keller', 'brandt', 'otieno']) assert.equal(person(id, text).official, true)
  })

  test('a seat in brackets makes a legislator', () => {
    assert.equal(person('keller', 'Jonas Keller (D-Ohio) voted against it.').official, true)
  })

  test('a bare name that the table knows has its office of the article’s date', () => {
    const text = 'Angela Merkel spoke in the morning.'
    assert.equal(person('merkel', text, '2015-03-02').known?.office, 'Chancellor')
    assert.equal(person('merkel', text, '2015-03-02').known?.former, false)
    assert.equal(person('merkel', text, '2023-03-02').known?.former, true)
    assert.equal(person('merkel', text, '2015-03-02').country, 'DE')
  })

  test('the article’s own words come before the table: a namesake stays who the article says', () => {
    const { official, known } = person('johnson', 'Baker Boris Johnson opened a shop.')
    assert.equal(official, false)
    assert.equal(known, undefined)
  })

  test('gender comes from a usual given name, unless the first word may be the surname', () => {
    assert.equal(person('brandt', 'President Helena Brandt left.').gender, 'female')
    assert.equal(person('mensahwe', 'President Quorl Mensahwe left.').gender, undefined)
    assert.equal(person('taegul', 'President Kim Tae-gul left.').gender, undefined)
  })

  test('gender comes from titles', () => {
    assert.equal(person('quorling', 'The court fined Mr. Quorling.').gender, 'male')
    assert.equal(person('quorling', 'The court fined Mrs. Quorling.').gender, 'female')
  })
})
