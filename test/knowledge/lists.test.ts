// Our terms of office against public lists, where those stand beside the checkout.
// Every disagreement is a mistake on one side: ours are mended, theirs have a row with the reason in exceptions.tsv.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { realKnowledge } from '../support/knowledge'
import { sharedFolder } from '../support/shared'
import { compare } from './compare'
import { readClaims } from './lists'

const { terms } = realKnowledge().holders

suite('knowledge/holders against public lists', () => {
  const shared = sharedFolder()
  const folder = shared === undefined ? '' : join(shared, 'knowledge')

  test('each disagreement has its reason, and each reason its disagreement', function () {
    if (!existsSync(folder)) {
      console.log('      1 test skipped: no public lists beside the checkout')
      return this.skip()
    }
    const claims = readClaims(folder)
    assert.ok(claims.length > 1000, `only ${claims.length} claims were read`)
    const rows = exceptions()
    assert.deepEqual(
      compare(terms, claims),
      rows.map(([list, post, person, what]) => [list, post, person, what].join(' | ')),
    )
    for (const [, post, person, , reason] of rows) assert.ok(reason !== '', `${post}, ${person}: no reason`)
  })

  test('a wrong start, a wrong end and a missing holder are all noticed', () => {
    const ours = terms.filter(({ post }) => post.id === 'gb-prime-minister')
    const list = { list: 'x', post: 'gb-prime-minister', whole: ['2016-01-01', '2020-01-01'] } as const
    assert.deepEqual(
      compare(ours, [
        { ...list, name: ['theresa', 'may'], from: '2016-07-13', to: '2019-05-24' },
        { ...list, name: ['ann', 'lund'], from: '2018-01-01', to: '2018-02-01' },
      ]),
      [
        'x | gb-prime-minister | ann lund | they: from 2018-01-01',
        'x | gb-prime-minister | boris johnson | we: from 2019-07-24',
        'x | gb-prime-minister | theresa may | they: to 2019-05-24',
      ],
    )
    assert.deepEqual(compare(ours, [{ ...list, whole: undefined, name: ['may'], from: '2017-01-01' }]), [
      'x | gb-prime-minister | may | they: from 2017-01-01',
    ])
  })
})

function exceptions(): string[][] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'exceptions.tsv'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => line.split('\t'))
}
