// What the pipeline makes of the careful reader's readings: they take the quick reader's place paragraph by paragraph,
// an analysis made from an earlier one equals one made from scratch with the same readings, and each finding says who found it.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  analyse,
  createCarefulRanker,
  paragraphTexts,
  type CarefulReading,
  type CarefulReadings,
} from '../../server/core/index'
import { tinyKnowledge } from '../support/knowledge'

suite('core/careful', function () {
  this.timeout(60_000)

  test('a reading takes the place of what the rules read, and says that it is the careful one', () => {
    const text = 'The mayor shrugged that the bridge is safe.'
    const reading = readingOf(text, { cue: 'shrugged', source: 'The mayor', content: 'that the bridge is safe' })
    const [statement] = statementsOf(text, readingsOf([[text, reading]]))
    assert.deepEqual(
      [words(text, statement.source), words(text, statement.cue), words(text, statement.content)],
      [['The mayor'], ['shrugged'], ['that the bridge is safe']],
    )
    assert.equal(statement.reason.reader, 'careful')
    assert.ok(statement.reason.confidence > 0.5)
  })

  test('where it finds nothing there is nothing, whatever the rules say', () => {
    const text = 'The mayor said that the bridge is safe.'
    assert.equal(statementsOf(text, undefined).length, 1)
    assert.equal(statementsOf(text, readingsOf([[text, { candidates: [] }]])).length, 0)
  })

  test('what only rules can know stays: a quotation announced by a colon', () => {
    const text = 'The mayor said:\n\n“The bridge is safe.”'
    const readings = readingsOf(paragraphTexts(text).map((paragraph) => [paragraph, { candidates: [] }]))
    const [statement] = statementsOf(text, readings)
    assert.deepEqual(words(text, statement.content), ['“The bridge is safe.”'])
  })

  test('a reading with other signs than the weights know is an error with a code', () => {
    const text = 'The mayor said so.'
    const { candidates } = readingOf(text, { cue: 'said', content: 'so' })
    const odd = { candidates: [{ ...candidates[0], signs: { speech: [1], wide: [1] } }] }
    assert.throws(() => statementsOf(text, readingsOf([[text, odd]])), /C04/)
  })

  test('after any edits and news an analysis equals one from scratch with the same readings', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.array(step, { minLength: 1, maxLength: 6 }), (lines, steps) => {
        let text = lines.join('\n\n')
        let readings: CarefulReadings | undefined
        let previous = analyse(text, tinyKnowledge())
        for (const { at, put, readTo, forgets } of steps) {
          const from = Math.floor(at * text.length)
          text = text.slice(0, from) + put + text.slice(from)
          readings = forgets ? undefined : news(text, readTo)
          previous = analyse(text, tinyKnowledge(), { previous, readings })
          assert.deepEqual(previous, analyse(text, tinyKnowledge(), { readings }))
        }
      }),
      { numRuns: 25, seed: 3 },
    )
  })

  test('the same readings as before leave an analysis as it is', () => {
    const text = 'The mayor said that the bridge is safe.'
    const readings = news(text, 1)
    const first = analyse(text, tinyKnowledge(), { readings })
    assert.equal(analyse(text, tinyKnowledge(), { readings, previous: first }), first)
    assert.notEqual(analyse(text, tinyKnowledge(), { readings: news(text, 0), previous: first }), first)
  })
})

const SIGN_COUNT = 2
/** Keeps every candidate. */
const ranker = createCarefulRanker({ signs: SIGN_COUNT, forest: [1, 2], thresholds: [0.5, 0.5] })

function readingsOf(pairs: readonly (readonly [string, CarefulReading])[]): CarefulReadings {
  return { ranker, byText: new Map(pairs) }
}

interface Drawn {
  readonly cue: string
  readonly source?: string
  readonly content: string
}

function readingOf(text: string, ...drawn: readonly Drawn[]): CarefulReading {
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  return {
    candidates: drawn.map(({ cue, source, content }) => {
      const parts = { ...(source !== undefined && { source: at(source) }), content: [at(content)] }
      const signs = Array.from({ length: SIGN_COUNT }, () => 0)
      return { cue: at(cue), parts: { speech: parts, wide: parts }, signs: { speech: signs, wide: signs } }
    }),
  }
}

/** The first paragraphs of a text as if they had been read: what follows the first "said" or "claims" is its content. */
function news(text: string, share: number): CarefulReadings {
  const all = paragraphTexts(text)
  return readingsOf(
    all.slice(0, Math.ceil(share * all.length)).map((paragraph) => {
      const cue = /said|claims/.exec(paragraph)?.[0]
      const content = cue && /\w+/.exec(paragraph.slice(paragraph.indexOf(cue) + cue.length))?.[0]
      return [paragraph, cue && content ? readingOf(paragraph, { cue, content }) : { candidates: [] }]
    }),
  )
}

function statementsOf(text: string, readings: CarefulReadings | undefined) {
  return analyse(text, tinyKnowledge(), { readings }).sections[0].content.statements
}

const words = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

const LINES = [
  'President Ruiz said that Kenya waits.',
  'The mayor claims “victory is near”.',
  '“It rains,” said Ms. Okafor. He said so.',
  'Nothing was heard.',
  '😀 said',
]
const line = fc.constantFrom(...LINES)
const step = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  put: fc.constantFrom('', 'x', '\n\n', ' said ', '“', ...LINES),
  readTo: fc.double({ min: 0, max: 1, noNaN: true }),
  forgets: fc.boolean(),
})
