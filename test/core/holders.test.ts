// The table of office-holders: who held a post on a date, and the terms of a person of a given name.

import assert from 'node:assert/strict'
import { createHolders, type Holding } from '../../server/core/knowledge/holders'
import { realKnowledge } from '../support/knowledge'

const { holders } = realKnowledge()

/** "Liz Truss", "Daniel Smith (acting)", "Rishi Sunak?" where the dates do not tell. */
function at(place: string, office: string, date?: string): string[] {
  const post = holders.post(place, office)
  assert.ok(post, `${place} has no ${office}`)
  return holders.holders(post, date).map(shown)
}

function shown({ person, role, certainty }: Holding): string {
  return `${person.name}${role === undefined ? '' : ` (${role})`}${certainty === 'certain' ? '' : '?'}`
}

suite('core/knowledge/holders', () => {
  test('the holder of a post on a date', () => {
    assert.deepEqual(at('US', 'Secretary of State', '2022-04-11'), ['Antony Blinken'])
    assert.deepEqual(at('PK', 'Prime Minister', '2022-02-24'), ['Imran Khan'])
    assert.deepEqual(at('PK', 'Prime Minister', '2022-04-12'), ['Shehbaz Sharif'])
    assert.deepEqual(at('GB', 'Prime Minister', '2022-09-05'), ['Boris Johnson'])
    assert.deepEqual(at('GB', 'Prime Minister', '2022-10-24'), ['Liz Truss'])
  })

  test('a day of handover belongs to both', () => {
    assert.deepEqual(at('GB', 'Prime Minister', '2022-09-06'), ['Boris Johnson', 'Liz Truss'])
    assert.deepEqual(at('GB', 'Prime Minister', '2022-10-25'), ['Liz Truss', 'Rishi Sunak'])
    assert.deepEqual(at('IT', 'Prime Minister', '2022-10-22'), ['Mario Draghi', 'Giorgia Meloni'])
  })

  test('who stands in is said to', () => {
    assert.deepEqual(at('US', 'Secretary of State', '2021-01-20'), ['Mike Pompeo', 'Daniel Smith (acting)'])
    assert.deepEqual(at('UA', 'Prime Minister', '2014-07-28'), ['Arseniy Yatsenyuk', 'Volodymyr Groysman (acting)'])
    assert.deepEqual(at('PK', 'Prime Minister', '2023-12-01'), ['Anwaar-ul-Haq Kakar (caretaker)'])
  })

  test('where only the month is known, that month is open to both', () => {
    assert.deepEqual(at('US', 'State Department spokesperson', '2023-03-14'), ['Ned Price?', 'Vedant Patel (acting)?'])
    assert.deepEqual(at('GB', 'Prime Minister', '2022-09'), ['Boris Johnson?', 'Liz Truss?'])
  })

  test('between two terms nobody holds it', () => {
    assert.deepEqual(at('PK', 'Prime Minister', '2017-07-30'), [])
  })

  test('an open term is known up to the month of its row and no further', () => {
    assert.deepEqual(at('US', 'President', '2025-06-30'), ['Donald Trump'])
    assert.deepEqual(at('US', 'President', '2025-07-01'), [])
  })

  test('without a date every holder is listed and none is picked', () => {
    const terms = at('IT', 'Prime Minister')
    assert.ok(terms.includes('Mario Draghi?') && terms.includes('Giorgia Meloni?'))
    assert.ok(terms.every((term) => term.endsWith('?')))
  })

  test('a post is found by the words that articles use for it', () => {
    const id = (place: string, office: string) => holders.post(place, office)?.id
    assert.equal(id('IN', 'foreign minister'), 'in-external-affairs-minister')
    assert.equal(id('IN', 'Minister of External Affairs'), 'in-external-affairs-minister')
    assert.equal(id('IN', 'Foreign Secretary'), 'in-foreign-secretary')
    assert.equal(id('US', 'defense secretary'), 'us-secretary-of-defense')
    assert.equal(id('US', 'State Department spokesman'), 'us-state-department-spokesperson')
    assert.equal(id('RU', 'then-Prime Minister'), 'ru-prime-minister')
    assert.equal(id('FR', 'leader'), 'fr-president')
    assert.equal(id('RU', 'deputy foreign minister'), undefined)
    assert.equal(id('IN', 'Minister of State for External Affairs'), undefined)
    assert.equal(id('US', 'constable'), undefined)
  })
})

suite('core/knowledge/holders: by name', () => {
  const terms = (name: string, place?: string, office?: string) => {
    const post = place !== undefined && office !== undefined ? holders.post(place, office) : undefined
    return holders
      .termsOf(name, { ...(place !== undefined && { place }), ...(post && { post }) })
      .map((term) => `${term.person.name}: ${term.post.id} ${term.from}`)
  }

  test('a full name finds all terms, oldest first', () => {
    assert.deepEqual(terms('Shehbaz Sharif'), [
      'Shehbaz Sharif: pk-prime-minister 2022-04-11',
      'Shehbaz Sharif: pk-prime-minister 2024-03-04',
    ])
  })

  test('other spellings and accents do no harm', () => {
    assert.equal(terms('Subrahmanyam Jaishankar')[0], 'S. Jaishankar: in-foreign-secretary 2015-01')
    assert.equal(terms('Recep Tayyip Erdoğan').length, 2)
    assert.equal(terms('Robert Shehbaz Sharif').length, 0)
  })

  test('a surname counts only with the post that the article gives', () => {
    assert.deepEqual(terms('Blinken'), [])
    assert.deepEqual(terms('Blinken', 'US'), [])
    assert.equal(terms('Blinken', 'US', 'secretary of state').length, 2)
    assert.equal(terms('Xi', 'CN', 'president').length, 2)
    assert.deepEqual(terms('Smith', 'US', 'president'), [])
  })

  test('a name from another country is another person', () => {
    assert.deepEqual(terms('Imran Khan', 'GB'), [])
  })

  test('two people of one name are told apart or left alone', () => {
    const two = createHolders({
      posts: 'a-mayor\tA\tMayor\t\tone\nb-mayor\tB\tMayor\t\tone',
      people: 'Ada Lund\t\tshe\nAda M. Lund\t\tshe',
      terms: '0\t0\t2020\t\t\t2025-06\n1\t1\t2020\t\t\t2025-06',
    })
    assert.equal(two.termsOf('Ada Lund').length, 0)
    assert.equal(two.termsOf('Ada Lund', { place: 'B' })[0].person.name, 'Ada M. Lund')
  })

  test('a son is not his father', () => {
    const son = 'Ferdinand Marcos Jr.: ph-president 2022-06-30'
    assert.deepEqual(terms('Ferdinand “Bongbong” Marcos Jnr'), [son])
    assert.deepEqual(terms('Ferdinand Marcos Junior'), [son])
    assert.deepEqual(terms('Ferdinand Marcos'), [])
  })

  test('odd names find nobody', () => {
    for (const name of ['', ' ', '\0', '\ud800', '’', '. .', 'a'.repeat(10_000)]) assert.deepEqual(terms(name), [])
  })
})

suite('core/knowledge/terms', () => {
  const { terms } = realKnowledge()

  test('recognition reads the same table by last name, in months, oldest first', () => {
    assert.deepEqual(
      terms.named('blinken').map(({ office, country, from, to, gender }) => [office, country, from, to, gender]),
      [
        ['Deputy Secretary of State', 'US', '2015-01', '2017-01', 'male'],
        ['Secretary of State', 'US', '2021-01', '2025-01', 'male'],
      ],
    )
    assert.deepEqual(terms.named('nobody-of-this-name'), [])
  })

  test('spellings are words without accents and letters that do not come apart', () => {
    assert.deepEqual(terms.spellings('Jonas Gahr Støre'), [['jonas', 'gahr', 'store']])
    assert.ok(terms.spellings('Recep Tayyip Erdogan').some((words) => words.join(' ') === 'tayyip erdogan'))
  })
})
