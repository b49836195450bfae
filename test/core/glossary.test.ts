// The reader's own names and places: what a row changes, that the article goes first, and what is wrong with a bad row.

import assert from 'node:assert/strict'
import { analyse, readPeople, readPlaces, withGlossary, type Knowledge } from '../../server/core/index'
import type { Person, ReadGlossary } from '../../server/core/index'
import { checkCountries } from '../support/countries'
import { draw, readDrawing } from '../support/drawn'
import { realKnowledge } from '../support/knowledge'

suite('core/glossary: places', () => {
  test('a name of the reader’s own stands for what its row says, in every sentence', () => {
    checkPlaces(
      'name|code|kind;Quaymoor Gate|KE|metonym;Umbreth|KE|demonym;Old Quay|KE;the Lake Pact|ASEAN',
      `
      Quaymoor Gate opened. Umbreth traders left Old Quay for the Lake Pact.
      ^^^^^^^^^^^^^ KE metonym
                            ^^^^^^^ KE demonym
                                                 ^^^^^^^^ KE name
                                                              ^^^^^^^^^^^^^ ASEAN name bloc
      `,
    )
  })

  test('it goes before the table’s own reading', () => {
    checkPlaces(
      'name|code|kind;Moscow|RU|capital',
      `
      Moscow said it would pay.
      ^^^^^^ RU capital
      `,
    )
  })

  test('“never” makes a word no country, and leaves longer names alone', () => {
    checkPlaces(
      'name|code|kind;Guinea||never',
      `
      Guinea lost, and Papua New Guinea won.
                       ^^^^^^^^^^^^^^^^ PG name
      `,
    )
  })

  test('capitals count as in any name', () => {
    checkPlaces('name|code|kind;Umbreth|KE|name', 'An umbreth left.')
  })

  function checkPlaces(table: string, sample: string): void {
    const knowledge = realKnowledge()
    const { rows, problems } = readPlaces(tsv(table), knowledge)
    assert.deepEqual(problems, [])
    checkCountries(sample, withGlossary(knowledge, { people: [], places: rows }))
  }
})

suite('core/glossary: people', () => {
  const TABLE =
    'name|other spellings|office|country|official|from|to|note;' +
    'Ayo Maren Teklu|Ayo Tekloo|harbour commissioner|KE|yes|2020|2023-06|Elected twice'

  test('somebody whom the article only names gets office, country and the fuller name', () => {
    const { name, office, country, official, glossary } = personIn('Ayo Teklu left the hall.', TABLE, '2022-03-04')
    assert.deepEqual(
      { name, office, country, official },
      { name: 'Ayo Maren Teklu', office: 'harbour commissioner', country: 'KE', official: true },
    )
    assert.equal(glossary?.note, 'Elected twice')
  })

  test('what the article says itself stands', () => {
    const { office, country, glossary } = personIn('French President Ayo Teklu left.', TABLE, '2022-03-04')
    assert.deepEqual([office, country, glossary], ['French President', 'FR', undefined])
    assert.equal(personIn('President Ayo Teklu left.', TABLE, '2022-03-04').office, 'President')
  })

  test('another spelling is the same person', () => {
    assert.equal(personIn('Ayo Tekloo left the hall.', TABLE, '2022-03-04').office, 'harbour commissioner')
  })

  test('a row holds between its dates, both included', () => {
    const officeOn = (date: string) => personIn('Ayo Teklu left the hall.', TABLE, date).office
    assert.deepEqual(['2019-12-31', '2020-01-01', '2023-06-30', '2023-07-01'].map(officeOn), [
      undefined,
      'harbour commissioner',
      'harbour commissioner',
      undefined,
    ])
  })

  test('of two people with one surname the surname alone names neither', () => {
    const two = 'name|office;Ayo Teklu|harbour commissioner;Lena Teklu|tide warden'
    assert.equal(personIn('Mr. Teklu left the hall.', two).office, undefined)
    assert.equal(personIn('Lena Teklu left the hall.', two).office, 'tide warden')
  })

  test('a name that nothing else gives away is recognised by its row, alone and in a longer name', () => {
    const row = 'name|other spellings|office;Quay Lantern Oro|Orolu|tide warden'
    assert.equal(personIn('Then Orolu left.', row).office, 'tide warden')
    assert.equal(personIn('The hall stood empty when Quay Lantern Oro left.', row).name, 'Quay Lantern Oro')
    assert.equal(personIn('The quay lantern broke; Orolu left.', row).name, 'Quay Lantern Oro')
  })

  test('the row goes before the table of office-holders', () => {
    const row = 'name|office|country|official;Antony Blinken|jazz guitarist|US|no'
    const { office, official, known } = personIn('Antony Blinken left the hall.', row, '2022-04-11')
    assert.deepEqual([office, official, known], ['jazz guitarist', false, undefined])
  })

  function personIn(text: string, table: string, date?: string): Person {
    const knowledge = realKnowledge()
    const { rows, problems } = readPeople(tsv(table), knowledge)
    assert.deepEqual(problems, [])
    const { people } = analyse(text, withGlossary(knowledge, { people: rows, places: [] }), { date }).sections[0]
      .content
    assert.equal(people.length, 1)
    return people[0]
  }
})

suite('core/glossary: bad rows', () => {
  test('places: each bad cell is marked, and the good rows count', () => {
    checkProblems(
      readPlaces,
      `
      name|code|kind|note
      # Blank lines and comments are no rows.

      Quaymoor|QQ|name
               ^^ “QQ” is no code
      Umbreth|KE|town
                 ^^^^ “town” is no kind
      |KE|name
      ^ The name is missing
      Old Quay|KE|name|by the lake|so far
                                   ^^^^^^ This row has 5 columns, the first row names 4
      Tern Hill
               ^ “Tern Hill” has no code
      Sedge|KE
      sedge|UG
      ^^^^^ “sedge” stands on line 9 already
      `,
      ['Sedge'],
    )
  })

  test('people: codes, dates, yes and no', () => {
    checkProblems(
      readPeople,
      `
      name|office|country|official|from|to
      Ayo Teklu|clerk|Kenya|yes
      Ayo Teklu|clerk|QQ
                      ^^ “QQ” is no code
      Lena Brook|clerk|KE|perhaps
                          ^^^^^^^ “perhaps” is neither yes nor no
      Lena Brook|clerk|KE|yes|2020-13
                              ^^^^^^^ “2020-13” is no date
      Lena Brook|clerk|KE|yes|2020|2019-05
                                   ^^^^^^^ The term ends (2019-05) before it begins (2020)
      Lena Brook clerk KE
      ^^^^^^^^^^^^^^^^^^^ This row says nothing but a name
      Iva Fenn|clerk|KE|yes|2018|2020
      Iva Fenn|judge|KE|yes|2021
      Iva Fenn|judge|KE|yes|2022
      ^^^^^^^^ “Iva Fenn” stands on line 9 already
      `,
      ['Ayo Teklu', 'Iva Fenn', 'Iva Fenn'],
    )
  })

  test('without a row that names the columns nothing is read', () => {
    checkProblems(
      readPlaces,
      `
      Quaymoor|KE|name
      ^^^^^^^^ The first row must name the columns
      Umbreth|KE|name
      `,
      [],
    )
  })

  test('an empty file is a glossary without rows', () => {
    for (const text of ['', '\ufeff', '\n\r\n# nothing yet\n'])
      assert.deepEqual(readPeople(text, realKnowledge()), { rows: [], problems: [] })
  })

  test('a message stays short, however long the cell is', () => {
    const { problems } = readPlaces(`name\tcode\nUmbreth\t${'Q'.repeat(100_000)}\n`, realKnowledge())
    assert.match(problems[0].message, /^“Q{59}…” is no code/)
    assert.equal(problems[0].end, 100_008)
  })

  test('no text makes it fail', () => {
    const hostile = ['\0\t\ud800\t\udc00\r\rname\t\t\t\t\t\t\t\t\t\n', '\t'.repeat(100_000), 'name\n'.repeat(10_000)]
    for (const text of [...hostile, ...hostile.map((each) => `name\n${each}`)]) {
      readPeople(text, realKnowledge())
      readPlaces(text, realKnowledge())
    }
  })

  /** Tabs are drawn as bars. */
  function checkProblems(
    read: (text: string, knowledge: Knowledge) => ReadGlossary<{ readonly name: string }>,
    sample: string,
    names: readonly string[],
  ): void {
    const { text, marks } = readDrawing(sample)
    const { rows, problems } = read(text.replaceAll('|', '\t'), realKnowledge())
    const lineStart = text.split('\n').reduce((starts, line) => [...starts, starts.at(-1)! + line.length + 1], [0])
    const found = problems.map(({ line, start, end, message }, index) => ({
      start: lineStart[line] + start,
      end: lineStart[line] + end,
      // The drawing gives how the message begins.
      label: message.startsWith(marks[index]?.label ?? '\0') ? marks[index].label : message,
    }))
    assert.equal(draw(text, found), draw(text, marks))
    assert.deepEqual(
      rows.map(({ name }) => name),
      names,
    )
  }
})

/** Tabs are written as bars, line ends as semicolons. */
function tsv(table: string): string {
  return table.replaceAll('|', '\t').replaceAll(';', '\n')
}
