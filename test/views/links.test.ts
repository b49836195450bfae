// Addresses in the text: under each where it leads.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse } from '../../server/core/index'
import { links } from '../../server/views/links'
import { draw, readDrawing } from '../support/drawn'
import { tinyKnowledge } from '../support/knowledge'

suite('views/links', () => {
  test('web and mail addresses, without the marks of the sentence around them', () => {
    checkLinks(`
      See https://pier.example/plan?a=1#b, (www.pier.example), or write to desk@pier.example.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://pier.example/plan?a=1#b
                                            ^^^^^^^^^^^^^^^^ https://www.pier.example
                                                                           ^^^^^^^^^^^^^^^^^ mailto:desk@pier.example
    `)
  })

  test('a handle, a file name, a half address and another scheme are no addresses', () => {
    checkLinks('He wrote as @brandt, in plan.txt, at https:// and www., and javascript://pier.example too.')
  })

  test('the agency of the dateline leads to its site where that is certain', () => {
    checkLinks(`
      NAIROBI, April 12. /TASS/. The pier was opened on Monday by the minister.
                          ^^^^ https://tass.com

      Reuters is no link in running text.
    `)
  })

  test('an agency whose site is not certain leads nowhere', () => {
    checkLinks('NAIROBI, May 6 (Coastal News) — The pier was opened on Monday by the minister.')
  })

  test('every link is an address of the web or of mail, whatever the text', () => {
    const parts = fc.constantFrom(
      'https://',
      'www.',
      '@',
      '.',
      'a',
      'b.c',
      '/',
      ' ',
      'javascript:',
      '“',
      '?x=',
      '#',
      '🙂',
      'command:',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (words) => {
        const text = words.join('')
        for (const { start, end, address } of links(analyse(text, tinyKnowledge()))) {
          assert.match(address, /^(?:https?:\/\/|mailto:)[^\s"<>]+$/i)
          assert.ok(address.endsWith(text.slice(start, end)))
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** The one place that calls the code under test. */
function checkLinks(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const found = links(analyse(text, tinyKnowledge())).map(({ start, end, address }) => ({ start, end, label: address }))
  assert.equal(draw(text, found), draw(text, marks))
}
