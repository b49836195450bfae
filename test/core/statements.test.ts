// Statements over paragraphs: quotations without a cue find theirs.

import assert from 'node:assert/strict'
import { statementsIn } from '../support/statements'

/** Each statement as "source: pieces of its content". */
function checkStatements(text: string, expected: readonly string[]): void {
  const found = statementsIn(text).map(({ source, content }) => {
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' / ')
    return `${words(source)}: ${words(content)}`
  })
  assert.deepEqual(found, expected)
}

suite('core/statements', () => {
  test('a paragraph that opens with a quotation and has no cue goes on with the statement before', () => {
    checkStatements('Ruiz said the talks go on.\n\n“They help us all a lot.”', [
      'Ruiz: the talks go on / “They help us all a lot.”',
    ])
  })

  test('and so does the one after it', () => {
    checkStatements('Ruiz said the talks go on.\n\n“They help us all a lot.”\n\n“They must not stop now.”', [
      'Ruiz: the talks go on / “They help us all a lot.” / “They must not stop now.”',
    ])
  })

  test('not where a paragraph without a quotation stands between', () => {
    checkStatements('Ruiz said the talks go on.\n\nIt rained.\n\n“They help us all a lot.”', ['Ruiz: the talks go on'])
  })

  test('a quotation that the next paragraph reopens belongs to the cue that ends it', () => {
    checkStatements('Kim said no.\n\n“The talks go on and on.\n\n“They help us all,” Ruiz said.', [
      'Kim: no',
      'Ruiz: “The talks go on and on. / “They help us all,”',
    ])
  })

  test('a quotation that is open when its cue comes goes on after it', () => {
    checkStatements('“The talks go on,” Ruiz said. “They help us.\n\n“They must not stop now.”', [
      'Ruiz: “The talks go on,” / “They help us. / “They must not stop now.”',
    ])
  })

  test('a colon at the end of a paragraph announces the next one', () => {
    checkStatements('Ruiz said:\n\n“The talks go on and on.”', ['Ruiz: “The talks go on and on.”'])
  })

  test('what is reported inside a quotation does not claim the quotation', () => {
    checkStatements('Ruiz said the talks go on.\n\n“They say it is over, but it is not.”', [
      'Ruiz: the talks go on / “They say it is over, but it is not.”',
      'They: it is over, but it is not',
    ])
  })

  test('a thought before a quotation does not take it', () => {
    checkStatements('Ruiz said the talks go on. Kim believes they help.\n\n“They must not stop now.”', [
      'Ruiz: the talks go on / “They must not stop now.”',
      'Kim: they help',
    ])
  })

  test('a section of nothing but quotation marks says nothing', () => {
    checkStatements('" " "\n'.repeat(5000), [])
  })
})
