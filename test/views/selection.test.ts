// The steps of a growing selection, from a bar in the text.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse } from '../../server/core/index'
import { selectionsAt } from '../../server/views/selection'
import { tinyKnowledge } from '../support/knowledge'

suite('views/selection', () => {
  test('word, mention, sentence, paragraph, document', () => {
    assert.deepEqual(steps('It rained. Mayor Ad|ela Brandt came.\n\nGoats left.'), [
      'Adela',
      'Mayor Adela Brandt',
      'Mayor Adela Brandt came.',
      'It rained. Mayor Adela Brandt came.',
      'It rained. Mayor Adela Brandt came.\n\nGoats left.',
    ])
  })

  test('clause, then quotation, then the sentence around it', () => {
    assert.deepEqual(steps('It rained. “We start in Ma|y, come what may,” Adela Brandt said.'), [
      'May',
      'We start in May',
      '“We start in May, come what may,”',
      '“We start in May, come what may,” Adela Brandt said.',
      'It rained. “We start in May, come what may,” Adela Brandt said.',
    ])
  })

  test('a quotation over paragraphs is a step of its own', () => {
    const found = steps('“We start in May.\n\n“We wi|ll not wait.”\n\nGoats left.')
    assert.ok(found.includes('“We start in May.\n\n“We will not wait.”'), found.join(' / '))
  })

  test('a part under a subheading comes before the document', () => {
    const part = 'A long wait\n\nThe pier was closed for a year because of high water and bad wood.'
    const found = steps(
      `Ferry to sail again in May\n\nThe ferry will sail again, the harbour said on Monday.\n\n${part.replace('year', 'ye|ar')}`,
    )
    assert.ok(found.includes(part), found.join(' / '))
  })

  test('every step holds the one before it, and the last is the document, wherever it starts and whatever the text', () => {
    const words = fc.constantFrom(
      'Kenya',
      '“',
      '”',
      '. ',
      ', ',
      '\n\n',
      ' said ',
      'Mayor Ada Obi',
      '$5m',
      '—',
      ' ',
      '(',
      '🙂',
      '’s',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), fc.nat(), (parts, seed) => {
        const text = parts.join('')
        const at = seed % (text.length + 1)
        const found = selectionsAt(analyse(text, tinyKnowledge()), at)
        const last = found.at(-1)!
        assert.deepEqual([last.start, last.end], [0, text.length])
        found.forEach(({ start, end }, index) => {
          const inner = found[index - 1]
          assert.ok(start <= at && at <= end)
          assert.ok(!inner || (start <= inner.start && inner.end <= end && inner.end - inner.start < end - start))
        })
      }),
      { numRuns: 200 },
    )
  })
})

/** The one place that calls the code under test; the bar is taken out. */
function steps(sample: string): string[] {
  const text = sample.replace('|', '')
  return selectionsAt(analyse(text, tinyKnowledge()), sample.indexOf('|')).map(({ start, end }) =>
    text.slice(start, end),
  )
}
