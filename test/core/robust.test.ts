// Whatever a file holds, reading it neither crashes nor hangs, and what was left out is said.

import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { buildSync } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import { analyse } from '../../server/core/index'
import { DOCUMENT_LIMIT, PARAGRAPH_LIMIT } from '../../server/core/limits'
import { tinyKnowledge } from '../support/knowledge'

const core = resolve(__dirname, '../../server/core')

/** Code units; fewer where each word costs a reading of its own. */
const MANY = 60_000
const FEW = 3_000
/** Milliseconds. */
const FLOOR = 60

/** Texts that are one thing over and over. */
const GROWING: readonly { what: string; size: number; make: (size: number) => string }[] = [
  { what: 'digits', size: MANY, make: repeated('1') },
  { what: 'dollar signs', size: MANY, make: repeated('$') },
  { what: 'capitals', size: MANY, make: repeated('A') },
  { what: 'one word', size: FEW, make: repeated('said ') },
  { what: 'one name', size: FEW, make: repeated('Okafor ') },
  { what: 'sums of money', size: FEW, make: repeated('$3 ') },
  { what: 'quotation marks', size: MANY, make: repeated('" ') },
  { what: 'blank lines', size: MANY, make: repeated('\n\n') },
  { what: 'short lines', size: FEW, make: repeated('he said\n') },
  { what: 'quotations without an end', size: FEW, make: repeated('“We go,\n\n') },
  { what: 'speakers', size: FEW, make: repeated('“No,” said Ms. Okafor of Kenya. ') },
]

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length))
}

suite('core/robust', function () {
  this.timeout(120_000)

  for (const { what, text } of hostile())
    test(`${what} is read`, () => {
      const analysis = analyse(text, tinyKnowledge())
      assert.equal(analysis.text, text)
      const length = analysis.sections.reduce((sum, { content }) => sum + content.length, 0)
      assert.equal(length, Math.min(text.length, DOCUMENT_LIMIT))
    })

  test('what a limit cut off is reported', () => {
    const long = 'word '.repeat(PARAGRAPH_LIMIT)
    const [left] = analyse(`First line.\n\n${long}`, tinyKnowledge()).leftOut
    assert.deepEqual([left.start, left.end], [13 + PARAGRAPH_LIMIT, 13 + long.trimEnd().length + 1])
    assert.match(left.why, /only the first 20,000 characters/)
  })

  test('a line of 10 MB costs what its limits allow, and the note says so', () => {
    const { leftOut } = analyse('x'.repeat(10_000_000), tinyKnowledge())
    assert.deepEqual(
      leftOut.map(({ end }) => end),
      [DOCUMENT_LIMIT, 10_000_000],
    )
  })

  suite('growth', function () {
    // A busy machine may disturb one measurement, hardly three.
    this.retries(2)
    for (const { what, size, make } of GROWING)
      test(`twice as much of ${what} takes about twice as long`, () => {
        const read = (length: number): number => {
          const text = make(length)
          const from = performance.now()
          analyse(text, tinyKnowledge())
          return performance.now() - from
        }
        read(size / 4)
        // The best of several runs is what the machine can do; the floor keeps noise out of short ones.
        const best = (length: number): number => Math.max(FLOOR, Math.min(read(length), read(length)))
        const [one, two] = [best(size), best(2 * size)]
        assert.ok(two <= 2.6 * one, `${one.toFixed(0)} ms, then ${two.toFixed(0)} ms`)
      })
  })

  test('core runs where there is nothing but the language', () => {
    const { outputFiles } = buildSync({
      entryPoints: [resolve(core, 'index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'core',
      platform: 'neutral',
    })
    const context = createContext({})
    runInContext(outputFiles[0].text, context)
    const found: unknown = runInContext(
      `(() => {
        const nothing = { version: 1, asOf: '', countries: [], countryNames: [], currencies: [], tender: [], blocs: [], members: [], areas: [], otherNames: [] }
        return core.analyse('Ms. Okafor said on Monday that it cost $3.5bn.', core.createKnowledge(nothing)).sections.length
      })()`,
      context,
    )
    assert.equal(found, 1)
  })

  test('core asks for no time and no random number', () => {
    const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const asking = files.filter((file) =>
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|process\.|globalThis)/.test(
        readFileSync(resolve(core, file), 'utf8'),
      ),
    )
    assert.deepEqual(asking, [])
  })
})

function hostile(): { what: string; text: string }[] {
  return [
    { what: 'an empty text', text: '' },
    { what: 'a text of blanks', text: ' \t\u00a0\n \n' },
    { what: 'a text with carriage returns alone', text: 'One line.\rAnother line, he said.\r\rA third.' },
    { what: 'a text of NUL', text: '\0'.repeat(1000) },
    { what: 'a text of lone surrogates', text: '\ud800x\udc00 “\ud83d said Ms. \udfff.'.repeat(50) },
    { what: 'a text that begins with a byte order mark', text: '\ufeffKISUMU (AP) — The ferry sails, she said.' },
    {
      what: 'right-to-left text',
      text: 'قال الوزير يوم الاثنين إن "العبارة" ستبحر. אמר השר ביום שני.\u202e Mr. Okafor\u202c',
    },
    { what: 'a text of quotation marks', text: '"'.repeat(100_000) },
    { what: 'a text of opening marks', text: '“ '.repeat(50_000) },
    { what: 'a text of unbalanced marks', text: '“((«[‘“ he said ”)’]» '.repeat(100) },
    { what: 'a text of letters that grow in lower case', text: 'İSTANBUL: İ said İ. '.repeat(30) },
    { what: 'a text of line ends', text: '\n'.repeat(1_000_000) },
    { what: 'a text of emoji', text: '👩‍👩‍👧‍👦🇰🇪 '.repeat(5_000) },
  ]
}
