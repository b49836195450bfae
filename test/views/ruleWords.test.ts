// Every rule that core goes by has plain words, and no id of a rule stands on a card.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { analyse } from '../../server/core/index'
import { reasonText } from '../../server/views/cards/reason'
import { ruleWords } from '../../server/views/cards/ruleWords'
import { tinyKnowledge } from '../support/knowledge'

const core = resolve(__dirname, '../../server/core')

/** Ids as the code writes them: a whole one in quotation marks, and what stands behind `rule:` in the readers of figures. */
const WHOLE = /'((?:statement|speaker|person|country|body)\.[a-z.-]+)'/g
const OF_A_FIGURE = /rule: '([a-z.-]+)'|'((?:date|ordinal|count|age)\.[a-z.-]+)'/g
/** Ids that the code puts together. */
const COMPOSED = [
  ...['name', 'demonym'].map((kind) => `country.${kind}`),
  ...['titled', 'full', 'single', 'description'].map((form) => `person.${form}`),
  ...['date', 'age', 'ordinal', 'money.range', 'percent.range', 'time.range'].map((rule) => `figure.${rule}`),
]

function idsInCore(): string[] {
  const ids = new Set(COMPOSED)
  for (const path of readdirSync(core, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue
    const code = readFileSync(resolve(core, path), 'utf8')
    for (const [, id] of code.matchAll(WHOLE)) ids.add(id)
    if (!path.includes('figure')) continue
    for (const [, rule, other] of code.matchAll(OF_A_FIGURE)) ids.add(`figure.${rule ?? other}`)
  }
  return [...ids].sort()
}

suite('views/cards: words of rules', () => {
  const ids = idsInCore()

  test('every rule of core has its words', () => {
    assert.ok(ids.length > 70, `only ${ids.length} rules found in the code`)
    assert.deepEqual(
      ids.filter((id) => ruleWords(id) === undefined),
      [],
    )
  })

  test('the words are one calm clause each', () => {
    for (const id of ids) assert.match(ruleWords(id)!, /^(?:\p{Lu}|“\p{Lu})[^.!:;\n]{10,110}$/u, id)
  })

  test('what an article shows says why in words', () => {
    const text = 'Mayor Adela Brandt told Kenya on 5 May 2024 that rain cost $5 million. “Rain,” she said.'
    const { content } = analyse(text, tinyKnowledge()).sections[0]
    const reasons = [...content.mentions, ...content.countries, ...content.figures, ...content.statements].map(
      ({ reason }) => reasonText(reason, text),
    )
    assert.ok(reasons.length > 4)
    for (const reason of reasons) assert.doesNotMatch(reason, /\w\.\w/)
  })

  test('which reader read it is told, and a rule without words goes by its evidence', () => {
    const reason = { rule: 'statement.subject', confidence: 0.95, evidence: [{ start: 0, end: 4 }] }
    assert.equal(
      reasonText({ ...reason, reader: 'careful' }, 'said'),
      'Who speaks stands before the word for speaking, going by “said”; sure. Read by the careful reader.',
    )
    assert.equal(reasonText({ ...reason, rule: 'own' }, 'said'), 'Found, going by “said”; sure.')
  })
})
