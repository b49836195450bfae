// What the quick reader reads with the weights that ship: source (src), cue and content (con) drawn under invented news.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readCues } from '../../server/core/paragraph/attributions/readings'
import { findQuotedRuns } from '../../server/core/paragraph/quoteMarks'
import type { Run } from '../../server/core/reader/hints'
import { createReader, type QuickReader } from '../../server/core/reader/read'
import { sentencesOf } from '../../server/core/text/sentences'
import { tokenise } from '../../server/core/text/tokens'
import { draw, readDrawing } from '../support/drawn'

suite('quick reader: readings', () => {
  test('a quotation before its cue', () => {
    checkReadings(`
      “We will mend the bridge before winter,” said Mayor Oduya.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ con
                                               ^^^^ cue
                                                    ^^^^^^^^^^^ src
    `)
  })

  test('indirect speech after "that"', () => {
    checkReadings(`
      The ministry said on Monday that the harvest had failed in three provinces.
      ^^^^^^^^^^^^ src
                   ^^^^ cue
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ con
    `)
  })

  test('"according to" after what it reports', () => {
    checkReadings(`
      The ferry was carrying too many people, according to the coast guard.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ con
                                              ^^^^^^^^^^^^ cue
                                                           ^^^^^^^^^^^^^^^ src
    `)
  })

  test('a demand has its addressee in the content', () => {
    checkReadings(`
      Lindqvist urged the council to publish the contract.
      ^^^^^^^^^ src
                ^^^^^ cue
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ con
    `)
  })

  test('a text in which nobody speaks has no readings', () => {
    checkReadings(`
      The road was closed for two days after the storm.
    `)
  })

  test('hostile paragraphs end soon, with less found rather than nothing at all said', () => {
    for (const text of [
      '"'.repeat(20_000),
      'said '.repeat(4_000),
      '“a” he said '.repeat(1_500),
      '\ud800'.repeat(500),
      '',
    ])
      assert.ok(Array.isArray(readings(text)))
  })

  test('what is weighed holds what is read, and more', () => {
    const text = 'Oduya said the answer shows nothing, a call for help to the harbour.'
    const weighed = quick().weigh(input(text))
    const read = readings(text)
    assert.ok(weighed.length > read.length)
    for (const { anchor, source, confidence, isSpeech } of read) {
      const same = weighed.find((each) => each.anchor === anchor)
      assert.deepEqual(same?.source, source)
      // It stands beside more rivals, so that its chance may be a little less or more.
      assert.ok(Math.abs(same!.chances[isSpeech ? 0 : 1] - confidence) < 0.02)
    }
  })

  test('reading twice gives the same', () => {
    const text = 'Oduya said the bridge was safe, but Lindqvist warned that it “may not last”.'
    assert.deepEqual(readings(text), readings(text))
  })
})

let reader: QuickReader | undefined

function quick(): QuickReader {
  return (reader ??= createReader(readFileSync(new URL('../../server/training/weights/quick.bin', import.meta.url))))
}

function input(text: string) {
  const tokens = tokenise(text)
  const sentences = sentencesOf(tokens)
  return { tokens, sentences, rules: readCues(tokens, sentences, findQuotedRuns(tokens)) }
}

function readings(text: string) {
  return quick().read(input(text))
}

function checkReadings(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const { start, end } = tokenise(text)
  const mark = ({ first, last }: Run, label: string) => ({ start: start[first], end: end[last - 1], label })
  const found = readings(text).flatMap(({ source, cue, content }) => [
    ...(source ? [mark(source, 'src')] : []),
    mark(cue, 'cue'),
    ...content.map((run) => mark(run, 'con')),
  ])
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  assert.equal(draw(text, found), draw(text, marks))
}
