// The build of the table of office-holders: what it refuses, and with which code.

import assert from 'node:assert/strict'
import { packRows, PEOPLE_COLUMNS, POST_COLUMNS, TERM_COLUMNS } from '../../server/knowledge/holders'
import { KnowledgeError, parseTable } from '../../server/knowledge/table'
import { realKnowledge } from '../support/knowledge'

const POSTS = ['a-mayor|AA|Mayor||one||own', 'a-clerk|AA|Clerk||several|Q7|own']
const PEOPLE = ['ada-lund|Ada Lund||she|own', 'bo-ek|Bo Ek||he|own']

/** Cells are divided by bars here. @returns "accepted", or what the build says. */
function build({ posts = POSTS, people = PEOPLE, terms = [] as string[] }): string {
  const table = <const Column extends string>(file: string, columns: readonly Column[], lines: readonly string[]) =>
    parseTable(file, columns, [columns.join('|'), ...lines].join('\n').replaceAll('|', '\t'))
  try {
    packRows(
      table('posts.tsv', POST_COLUMNS, posts),
      table('people.tsv', PEOPLE_COLUMNS, people),
      table('terms.tsv', TERM_COLUMNS, terms),
      ['AA'],
    )
    return 'accepted'
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message
    throw error
  }
}

const terms = (...lines: string[]) => build({ terms: lines.map((line) => `${line}|own|2025-06`) })

suite('knowledge/holders: build', () => {
  test('a handover on one day, or within one month, is no overlap', () => {
    assert.equal(terms('a-mayor|ada-lund|2020-01-02|2021-05-06||', 'a-mayor|bo-ek|2021-05-06|||'), 'accepted')
    assert.equal(terms('a-mayor|ada-lund|2020|2021-05-06||', 'a-mayor|bo-ek|2021-05|||'), 'accepted')
  })

  test('two holders at a time need a note, but not where several hold the post', () => {
    const rows = (post: string, note: string) => [
      `${post}|ada-lund|2020-01-02|2021-05-06||`,
      `${post}|bo-ek|2021-05-05|2021-06||${note}`,
    ]
    assert.match(terms(...rows('a-mayor', '')), /^K08 terms\.tsv:3: begins 2021-05-05, before the term of terms\.tsv:2/)
    assert.equal(terms(...rows('a-mayor', 'the council was split')), 'accepted')
    assert.equal(terms(...rows('a-clerk', '')), 'accepted')
    assert.match(terms('a-mayor|ada-lund|2020|||', 'a-mayor|bo-ek|2021|2022||'), /^K08/)
    assert.match(terms('a-mayor|bo-ek|2021|2022||', 'a-mayor|ada-lund|2020|||'), /^K08/)
  })

  test('each mistake has its code', () => {
    assert.match(terms('a-mayor|ada-lund|2020|||', 'a-mayor|ada-lund|2020|2021||'), /^K02 terms\.tsv:3/)
    assert.match(terms('a-baker|ada-lund|2020|||'), /^K03 terms\.tsv:2: “a-baker”/)
    assert.match(terms('a-mayor|cy-moe|2020|||'), /^K03 terms\.tsv:2: “cy-moe”/)
    assert.match(terms('a-mayor|ada-lund|2020-02|2020-01||'), /^K04/)
    assert.match(terms('a-mayor|ada-lund|May 2020|||'), /^K05/)
    assert.match(terms('a-mayor|ada-lund||2020||'), /^K05/)
    assert.match(terms('a-mayor|ada-lund|2020||so so|'), /^K07/)
    assert.match(build({ terms: ['a-mayor|ada-lund|2020||||own|'] }), /^K05/)
    assert.match(build({ terms: ['a-mayor|ada-lund|2020|||||2025-06'] }), /^K06/)
    assert.match(build({ posts: ['b-mayor|BB|Mayor||one||own'] }), /^K03 posts\.tsv:2: “BB”/)
    assert.match(build({ posts: ['a-mayor|AA|Mayor||||own'] }), /^K07/)
    assert.match(build({ posts: ['a-mayor|AA|Mayor||one|7|own'] }), /^K05/)
    assert.match(build({ posts: [...POSTS, 'a-scribe|AA|Scribe||one|Q7|own'] }), /^K02 posts\.tsv:4: “Q7”/)
    assert.match(build({ people: [...PEOPLE, 'ada|Ada Lund||she|own'] }), /^K02 people\.tsv:4: “Ada Lund”/)
  })

  test('the table has 300 terms and more, each with its post and its person', () => {
    const { terms: held } = realKnowledge().holders
    assert.ok(held.length >= 300)
    assert.equal(held.filter(({ post, person }) => post === undefined || person === undefined).length, 0)
  })
})
