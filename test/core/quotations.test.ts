// Quotations over paragraphs: what goes on where.

import assert from 'node:assert/strict'
import { foldQuotations } from '../../server/core/document/quotations'
import { paragraphsOf } from '../support/statements'

function checkQuotations(text: string, expected: readonly string[]): void {
  const quotations = foldQuotations({ paragraphs: paragraphsOf(text) })
  const found = quotations.map(
    ({ pieces, closed }) =>
      pieces.map(({ start, end }) => text.slice(start, end)).join(' / ') + (closed ? '' : ' (open)'),
  )
  assert.deepEqual(found, expected)
}

suite('core/quotations', () => {
  test('a quotation that the next paragraph reopens is one', () => {
    checkQuotations('“We stay.\n\n“We talk,” she said.', ['“We stay. / “We talk,”'])
  })

  test('a quotation goes on in a paragraph that only closes it', () => {
    checkQuotations('“We stay.\n\nWe talk,” she said.', ['“We stay. / We talk,”'])
  })

  test('a quotation that nothing closes ends with its paragraph', () => {
    checkQuotations('“We stay.\n\nThe talks ended.\n\n“Go,” he said.', ['“We stay. (open)', '“Go,”'])
  })

  test('quotations that are closed stay apart', () => {
    checkQuotations('“We stay.”\n\n“We talk,” she said.', ['“We stay.”', '“We talk,”'])
  })
})
