// After an edit in a long document only what the edit concerns is read anew; all the same it equals an analysis from scratch.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse, type Analysis } from '../../server/core/index'
import { tinyKnowledge } from '../support/knowledge'

suite('core/analyse: long documents', function () {
  this.timeout(120_000)

  test('after any edits it equals an analysis from scratch', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 20, maxLength: 90 }),
        fc.array(edit, { minLength: 2, maxLength: 5 }),
        checkEdits,
      ),
      { numRuns: 40, seed: 11 },
    )
  })

  test('the same at the borders of sections', () => {
    const lines = fc.array(line, { minLength: 260, maxLength: 300 })
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(5), piece), { minLength: 1, maxLength: 2 }), (drawn, puts) => {
        const text = drawn.join('\n\n')
        const [, second] = analyse(text, tinyKnowledge()).sections
        checkSteps(
          text,
          puts.map(([near, put]) => ({ at: second.start - 2 + near, cut: near % 2, put })),
        )
      }),
      { numRuns: 4, seed: 11 },
    )
  })

  test('an edit leaves the people, and the statements above and below it, as they were', () => {
    const lines = Array.from({ length: 60 }, (_, index) => LINES[(7 * index) % LINES.length])
    lines[30] = 'And nothing else happened.'
    const previous = analyse(lines.join('\n\n'), tinyKnowledge())
    lines[30] = 'And nothing more happened.'
    const [{ content }] = analyse(lines.join('\n\n'), tinyKnowledge(), { previous }).sections
    const [{ content: before }] = previous.sections
    assert.equal(content.people, before.people)
    assert.ok(content.statements.length > 30)
    assert.equal(content.statements[0], before.statements[0])
    assert.equal(content.statements.at(-1), before.statements.at(-1))
  })

  test('what stands far away is not forgotten: names by their letters, people by their surnames, the words that name a body', () => {
    const far = Array.from({ length: 70 }, (_, number) => `Report ${number} was short, and it had no news.`)
    const near = far.slice(0, 6)
    const cases: [string[], string[], string[]][] = [
      [['The RBV said it would wait.', ...far], ['Nothing.'], ['The Reserve Bank of Valmora (RBV) is old.']],
      [
        ['Olga Ruiz, the minister, was there.'],
        ['Nobody was there.', 'Jan Price was there too.', ...far, 'Ms. Ruiz said it was late.'],
        ['Pedro Ruiz was there.', 'Jan Price was there too.', ...far, 'Ms. Ruiz said it was late.'],
      ],
      [[], ['The Defence Ministry is old.'], ['The Foreign Ministry is old.']],
      [['Beside the lake stood Jan Price'], ['who said he was ill.'], ['', 'who said he was ill.']],
      [[], ['Olga Ruiz is the minister of Kenya.'], ['Olga Ruiz is the mayor of Kisumu.']],
    ]
    cases[2][1].push(...near, 'The ministry said it would wait.')
    cases[2][2].push(...near, 'The ministry said it would wait.')
    cases[4][1].push(...far, 'The minister of Kenya said it would rain.')
    cases[4][2].push(...far, 'The minister of Kenya said it would rain.')
    for (const [above, one, other] of cases) {
      const first = checkAfter([...above, ...one].join('\n'), undefined)
      const second = checkAfter([...above, ...other].join('\n'), first)
      assert.notDeepEqual(second.sections[0].content.statements, first.sections[0].content.statements)
      checkAfter([...above, ...one].join('\n'), second)
    }
  })

  test('a person who is introduced, renamed or gone is so wherever the text below speaks of them', () => {
    const introductions = [
      'Olga Ruiz, the minister, spoke.',
      'General Ruiz said so.',
      'Ruiz AG',
      'Mr. Ruiz said it.',
      '',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(line, fc.constant('Ruiz said nothing, she added.')), { minLength: 30, maxLength: 60 }),
        fc.array(fc.constantFrom(...introductions), { minLength: 2, maxLength: 5 }),
        (lines, steps) => {
          let previous: Analysis | undefined
          for (const first of steps) previous = checkAfter([first, ...lines].join('\n\n'), previous)
        },
      ),
      { numRuns: 25, seed: 11 },
    )
  })

  test('edits that undo each other leave what was there', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 20, maxLength: 60 }), edit, (lines, { at, put }) => {
        const text = lines.join('\n')
        const from = Math.floor(at * text.length)
        const first = analyse(text, tinyKnowledge())
        const second = checkAfter(text.slice(0, from) + put + text.slice(from), first)
        assert.deepEqual(analyse(text, tinyKnowledge(), { previous: second }), first)
      }),
      { numRuns: 25, seed: 11 },
    )
  })
})

interface Edit {
  /** Where, as a share of the text's length. */
  readonly at: number
  readonly cut: number
  readonly put: string
}

function checkEdits(lines: readonly string[], edits: readonly Edit[]): void {
  const text = lines.join('\n\n')
  checkSteps(
    text,
    edits.map(({ at, cut, put }) => ({ at: Math.floor(at * text.length), cut, put })),
  )
}

function checkSteps(text: string, edits: readonly Edit[]): void {
  let previous: Analysis = analyse(text, tinyKnowledge())
  for (const { at, cut, put } of edits) {
    text = text.slice(0, at) + put + text.slice(at + cut)
    previous = checkAfter(text, previous)
  }
}

function checkAfter(text: string, previous: Analysis | undefined): Analysis {
  const analysis = analyse(text, tinyKnowledge(), { ...(previous && { previous }) })
  assert.deepEqual(analysis, analyse(text, tinyKnowledge()))
  return analysis
}

/** Sentences whose speakers stand in other paragraphs, near and far. */
const LINES = [
  'President Olga Ruiz of Kenya said on Monday that the port would open.',
  'Ms. Ruiz said it was late.',
  'Ruiz added that nobody knew.',
  '“We shall see,” she said.',
  'He said the price of wheat had risen by 4 percent.',
  'General Amadou Okafor told reporters that the road was closed.',
  'The minister said so. The minister did not say when.',
  'The spokesman, Jan Price, said nothing. Price was tired.',
  'The Reserve Bank of Valmora (RBV) said rates would fall.',
  'The RBV said so again.',
  'The Foreign Ministry said on Friday that talks had begun.',
  'The ministry said it would wait.',
  'It said the talks would go on.',
  'The union sent an open letter on Monday. The letter said the strike would end.',
  '“The quotation begins here and no mark ends it',
  '“and goes on, still open',
  '“until this mark closes it,” said Minister Okafor.',
  '“Nobody claims these words.”',
  'He said:',
  'They said the two sides had met.',
  'A spokeswoman said she could not comment.',
  'The latter said that it was no use.',
  'Prices rose by $5 to $40 in Kenya, and by Rs 300 in India.',
  'KISUMU, Kenya (AP) — The rain came, officials said.',
  'Okafor, who said he was ill, stayed away.',
  'And nothing else happened.',
]

const PUTS = [
  'a',
  ' ',
  ',',
  '.',
  '\n',
  '\n\n',
  '“',
  '”',
  'Ruiz',
  ' said Price',
  ' (RBV)',
  'The ',
  ' He said so. ',
  'Valmora',
  '\r',
  'ministry ',
  '3',
]

/** Of any length: what stands further above than a passage may look is out of its sight. */
const report = fc
  .tuple(fc.nat(999), fc.nat(12))
  .map(
    ([number, length]) => `Report ${number} was short, and it had no news${' of anybody or anything'.repeat(length)}.`,
  )
const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: report })
const piece = fc.constantFrom(...PUTS)
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(150)),
  put: fc.oneof(piece, fc.constant(''), fc.constantFrom(...LINES)),
})
