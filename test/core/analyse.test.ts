// An analysis made from an earlier one equals one made from scratch, whatever was typed in between.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse, analyseInSteps, type Analysis } from '../../server/core/index'
import { endsSection } from '../../server/core/text/sections'
import { tinyKnowledge } from '../support/knowledge'

suite('core/analyse', function () {
  this.timeout(60_000)

  test('after any sequence of edits it equals an analysis from scratch', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (lines, edits) => checkEdits(lines.join(''), edits),
      ),
      { numRuns: 60, seed: 7 },
    )
  })

  test('the same in a document of several sections', () => {
    const text = longText(450)
    assert.ok(analyse(text, tinyKnowledge()).sections.length > 2)
    fc.assert(
      fc.property(fc.array(edit, { minLength: 3, maxLength: 4 }), (edits) => checkEdits(text, edits)),
      { numRuns: 3, seed: 7 },
    )
  })

  test('an edit leaves the sections before it as they were, and the facts of those after it', () => {
    const text = longText(450)
    const first = analyse(text, tinyKnowledge())
    const at = text.length >> 1
    const second = analyse(`${text.slice(0, at)}x${text.slice(at)}`, tinyKnowledge(), { previous: first })
    assert.equal(second.sections[0], first.sections[0])
    assert.equal(second.sections.at(-1)?.content, first.sections.at(-1)?.content)
  })

  test('the same text gives the same analysis back', () => {
    const first = analyse('The two sides met again.', tinyKnowledge())
    assert.equal(analyse('The two sides met again.', tinyKnowledge(), { previous: first }), first)
  })

  test('it can be made in steps of a paragraph', () => {
    const steps = analyseInSteps('One line.\n\nAnother line.\n\nA third.', tinyKnowledge())
    let count = 0
    for (let step = steps.next(); !step.done; step = steps.next()) count++
    assert.equal(count, 3)
  })

  test('sections are cut by what the text says there, so that they lie in the same places after an edit', () => {
    assert.equal(endsSection(127, 'any line'), false)
    assert.equal(endsSection(192, 'any line'), true)
    const cuts = Array.from({ length: 640 }, (_, index) => endsSection(150, `line ${index}`)).filter(Boolean).length
    assert.ok(20 <= cuts && cuts <= 70, `${cuts} of 640`)
  })
})

interface Edit {
  /** Where, as a share of the text's length. */
  readonly at: number
  readonly cut: number
  readonly put: string
}

function checkEdits(text: string, edits: readonly Edit[]): void {
  let previous: Analysis = analyse(text, tinyKnowledge())
  for (const { at, cut, put } of edits) {
    const from = Math.floor(at * text.length)
    text = text.slice(0, from) + put + text.slice(from + cut)
    previous = analyse(text, tinyKnowledge(), { previous })
    assert.deepEqual(previous, analyse(text, tinyKnowledge()))
  }
}

const PIECES = [
  'President Ruiz said on Monday that',
  '“We have talked for nine hours',
  '”',
  '"',
  '‘',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' $3.5 billion',
  ' he added.',
  ' “I am tired,” said Ms. Okafor.',
  '😀',
  '\ud800',
  '\0',
  '\u200f',
  'KISUMU, Kenya (AP) — ',
  'Updated: 10-07-2024 06:47 IST',
  ' Kenya and the European Union ',
  'and the lines went on and on until the end of the column was',
]

const piece = fc.constantFrom(...PIECES)
const paragraph = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `${pieces.join('')}\n`)
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(3), fc.nat(400)),
  put: fc.oneof(piece, fc.constant(''), fc.constant('x')),
})

/** A text of so many short paragraphs, no two the same. */
function longText(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    index % 8 === 0 ? `“Report ${index} is late,” said Minister Okafor of Kenya.` : `It cost $${index}.`,
  ).join('\n\n')
}
