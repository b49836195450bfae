// What grammar rules out among the careful reader's candidates.

import assert from 'node:assert/strict'
import { isSubjectOfPassive, onlyLeadsIn } from '../../server/core/careful/unlikely'
import { tokenise } from '../../server/core/text/tokens'

suite('core/careful: what grammar rules out', () => {
  test('the subject of a passive is not who says it', () => {
    assert.ok(isSubject('It | was reported | that the dam holds'))
    assert.ok(isSubject('The ferry line | has been accused of | neglect'))
    assert.ok(isSubject('Oduya | was also told | to wait'))
  })

  test('whoever is quoted, feels something or stands behind "by" may be', () => {
    assert.ok(!isSubject('Oduya | was quoted as saying | that the dam holds'))
    assert.ok(!isSubject('Oduya | was worried | that the dam leaks'))
    assert.ok(!isSubject('Oduya | reported | that the dam holds'))
    assert.ok(!isSubject('Oduya | is saying | that the dam holds'))
    const tokens = tokenise('The line was accused by Oduya of neglect')
    assert.ok(!isSubjectOfPassive(tokens, { first: 5, last: 6 }, { first: 2, last: 4 }, 3))
  })

  test('a participle that leads into a sentence says only what is spoken about', () => {
    assert.ok(onlyLeadsIn(tokenise('Commenting on the strike, Oduya said little'), { first: 0, last: 2 }))
    assert.ok(!onlyLeadsIn(tokenise('Oduya spoke, commenting on the strike'), { first: 3, last: 5 }))
    assert.ok(!onlyLeadsIn(tokenise('Asked about the strike, Oduya said little'), { first: 0, last: 2 }))
  })
})

/** "source | cue | rest"; the anchor is the cue's last word that reports. */
function isSubject(drawn: string): boolean {
  const [source, cue, rest] = drawn.split(' | ').map((part) => part.split(' ').length)
  const tokens = tokenise(drawn.replaceAll(' | ', ' '))
  assert.equal(tokens.length, source + cue + rest)
  const run = { first: source, last: source + cue }
  const anchors = ['reported', 'accused', 'told', 'quoted', 'worried', 'saying']
  const anchor = tokens.words.findIndex((word, at) => run.first <= at && at < run.last && anchors.includes(word))
  return isSubjectOfPassive(tokens, { first: 0, last: source }, run, anchor)
}
