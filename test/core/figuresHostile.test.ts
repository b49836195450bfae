// Whatever the text: figures come in order, never overlap, lie inside it, and cost time in proportion to its length.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { figuresIn } from '../support/figures'

const PIECES = (
  '$ € Rs US$ 5 12 2022 1,204.5 0 99999 half a an one two twenty hundred dozen million bn crore % percent points - – — to and or between of ' +
  'the from first second 16 th st last May June Monday 10 : / . , ( ) " ’ s year years -old day decade km °C people troops killed about more than'
).split(' ')

suite('core/figures: odd input', () => {
  test('figures are in order, apart, and inside the text', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 40 })
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.flat().join('')
        let end = 0
        for (const figure of figuresIn(text)) {
          assert.ok(end <= figure.start && figure.start < figure.end && figure.end <= text.length, text)
          assert.ok(figure.iso !== undefined || Number.isFinite(figure.low + figure.high), text)
          end = figure.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a stop before a comma makes no number', () => {
    for (const figure of figuresIn('Output rose by 0.1,204.5 points, or 1.2,300,000 tonnes.'))
      assert.ok(Number.isFinite(figure.low + figure.high))
  })

  test('any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        figuresIn(text)
      }),
    )
  })

  for (const piece of [
    '1-',
    '1 ',
    '0 ',
    '5 to ',
    'million ',
    'one million ',
    '20s and ',
    '(3) ',
    '12 people, ',
    '1+',
    'a half of a ',
    'June 3 and ',
    "30' ",
  ])
    test(`“${piece}” over and over takes no more than linear time`, () => {
      const time = (count: number) => {
        const text = piece.repeat(count)
        const start = performance.now()
        figuresIn(text)
        return performance.now() - start
      }
      time(250)
      // Sixteen times the text may take up to eighty times as long before it counts as worse than linear: machines are busy.
      const short = Math.min(time(250), time(250), time(250))
      const long = Math.min(time(4000), time(4000))
      assert.ok(long < 80 * Math.max(short, 5), `${short} ms, then ${long} ms`)
    })
})
