// Telling an article from other prose: a score with the signs that spoke for it and against it.
// The measure over many texts is test/eval/likeness.ts; here are the kinds of signs and the texts written for it.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { analyse, ARTICLE_FROM } from '../../server/core/index'
import { writtenTexts } from '../eval/likenessTexts'
import { realKnowledge } from '../support/knowledge'

const samples = resolve(__dirname, '../articles')

function likeness(text: string) {
  return analyse(text, realKnowledge()).sections[0].content.likeness
}

function signsOf(text: string): string[] {
  return likeness(text).signs.map(({ sign }) => sign)
}

suite('core/likeness', function () {
  this.timeout(30_000)

  test('the sample articles are articles', () => {
    for (const name of readdirSync(samples).filter((name) => name.endsWith('.article') || name === 'budget-vote.txt')) {
      const { score } = likeness(readFileSync(resolve(samples, name), 'utf8'))
      assert.ok(score >= 0.9, `${name}: ${score}`)
    }
  })

  test('notes are none, nor is an empty text', () => {
    assert.equal(likeness(readFileSync(resolve(samples, 'notes.txt'), 'utf8')).score, 0)
    assert.equal(likeness('').score, 0)
  })

  test('of the texts written for it, at most one is taken for an article', () => {
    const texts = writtenTexts(resolve(__dirname, 'likeness/others.txt'))
    assert.ok(texts.length > 40)
    const wrong = texts.filter(({ text }) => ARTICLE_FROM <= likeness(text).score).map(({ name }) => name)
    // Right would be none: a story of officers who say things on a Friday reads like news.
    assert.ok(wrong.length <= 1, wrong.join(', '))
  })

  test('each sign is named in words a reader understands, the strongest first', () => {
    const article =
      'KISUMU (AP) — The ferry will sail again in May, Transport Minister Achieng Oduya said on Monday. ' +
      'The government of Kenya had announced on Friday that repairs cost $4.6 million.'
    assert.ok(signsOf(article).includes('begins with a dateline'))
    assert.ok(signsOf(article).includes('people are said to say things'))
    const diary =
      'I got up late and I did not know where I was. My sister had left me a note and I put it in my pocket. ' +
      'We had agreed to meet at our old place, and I walked there and thought about my life.'
    assert.ok(signsOf(diary).includes('written in the first person'))
    assert.ok(signsOf(diary).includes('hardly anybody is said to say things'))
    const { signs } = likeness(diary)
    const weights = signs.map(({ weight }) => Math.abs(weight))
    assert.deepEqual(
      weights,
      [...weights].sort((a, b) => b - a),
    )
  })

  test('what stories, textbooks, guides and contracts share speaks against a text', () => {
    const story =
      'She looked at the door and felt the cold. The stairs were dark. He smiled, turned and walked to the window. ' +
      'Nobody was in the kitchen. “It is late,” he whispered, and she nodded and leaned on the table.'
    assert.ok(signsOf(story).includes('tells scenes like a story'))
    assert.ok(signsOf(story).includes('short sentences'))
    const textbook =
      'A tariff is a type of tax; therefore it usually raises prices. [2] For example, a study of such methods consists ' +
      'of a theory, a definition of terms and an analysis of results; [3] the particular model depends on context.'
    for (const sign of ['explains like a textbook', 'sentences with semicolons', 'notes in square brackets'])
      assert.ok(signsOf(textbook).includes(sign), sign)
    const contract =
      'The tenant shall keep the flat as described herein and shall hereby pay the rent on the first day; the terms ' +
      'thereof shall not be changed by the owner of the house for as long as the tenant lives in it.'
    assert.ok(signsOf(contract).includes('speaks like a contract'))
  })

  test('words inside quotation marks say nothing about the one who wrote the text', () => {
    const said = (mark: string) =>
      `The minister of Kenya said on Monday: ${mark}I looked at the door, and I shall say therefore what I felt, and ` +
      `you know my eyes, and we walked with you to the window of our room.${mark} Officials in Nairobi agreed with her.`
    assert.ok(signsOf(said('')).includes('tells scenes like a story'))
    assert.ok(!signsOf(said('"')).includes('tells scenes like a story'))
    assert.ok(!signsOf(said('"')).includes('written in the first person'))
  })

  test('source code and tables are not even prose', () => {
    const code = 'const ferry = 1\n'.repeat(9)
    assert.equal(
      likeness(`// The minister of Kenya said on Monday that ${'the ferry will sail again '.repeat(5)}.\n${code}`)
        .score,
      0,
    )
    assert.equal(likeness('const a = 1\nconst b = { c: a }\nexport { b }\n').score, 0)
    assert.equal(likeness('name\tcode\tcapital\nKenya\tKE\tNairobi\nJapan\tJP\tTokyo\n').score, 0)
  })
})
