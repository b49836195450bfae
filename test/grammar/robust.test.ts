// The grammar on hostile lines: tokenising twice as much must take about twice as long, and no regular expression may
// hold a repetition without a bound. Colours are drawn in the *.test.article files beside this one.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js'
import type { IGrammar, StackElement } from 'vscode-textmate'

const grammarFile = fileURLToPath(new URL('../../syntaxes/article.tmLanguage.json', import.meta.url))
const lineLength = 100_000
/** Differences below this are noise, in milliseconds. */
const noiseFloor = 60

suite('the grammar on hostile text', () => {
  let grammar: IGrammar

  suiteSetup(async () => {
    const loaded = await createRegistry([{ path: grammarFile, scopeName: 'text.article' }]).loadGrammar('text.article')
    assert.ok(loaded)
    grammar = loaded
    elapsed(lineOf('warm “up” '))
  })

  const pieces = {
    'straight double marks': '"',
    'straight single marks': "'",
    'single marks that might open': " 'a",
    'double marks that might open': ' "a',
    'curly marks that open': '“',
    'curly marks that open one in another': '“‘',
    'curly marks that close': '”',
    'single curly marks that might open': ' ‘a',
    'quotations in quotations': '“a ‘b’ "c" d” ',
    digits: '7',
    'digits and commas': '1,',
    'digits and full stops': '1.',
    'digits and blanks': '1 ',
    'numbers that might be dates': '10-10-',
    'numbers that might be times': '10:10:',
    blanks: ' ',
    tabs: '\t',
    'dollar signs': '$',
    'sums cut short': '$1,1 m',
    'letters without a blank': 'a',
    'capitals without a blank': 'A',
    'capitals and blanks': 'AB ',
    'capitals and commas': 'ABC, ',
    'months without days': 'May ',
    'number words': 'one million of ',
    hashes: '#',
    'opening brackets': '(',
    emoji: '🙂',
    'lone surrogates': '\ud83d',
    'NUL characters': '\0',
  }
  for (const [name, piece] of Object.entries(pieces)) {
    test(`a line of ${name} takes time in proportion to its length`, () => {
      const half = elapsed(lineOf(piece, lineLength / 2))
      const limit = 3 * half + noiseFloor
      // A busy machine may slow one run, hence the second chance.
      const whole = elapsedBelow(limit, lineOf(piece)) ?? elapsed(lineOf(piece))
      assert.ok(whole <= limit, `${whole.toFixed(0)} ms, but ${half.toFixed(0)} ms for half of it`)
    })
  }

  test('quotation marks without end nest in no more than three quotations', () => {
    const depths = grammar.tokenizeLine(lineOf('“‘"\'a ', 6_000), null).tokens.map(({ scopes }) => scopes.length)
    assert.ok(Math.max(...depths) <= 4, `${Math.max(...depths)} scopes`)
  })

  test('marks that are never closed leave no state behind, however many lines open one', () => {
    let state: StackElement | null = null
    for (let line = 0; line < 10_000; line++) state = grammar.tokenizeLine('“He said ‘no "and', state).ruleStack
    assert.ok(grammar.tokenizeLine('Then the ministers left.', state).ruleStack.depth <= 1)
  })

  test('every repetition in the grammar has a bound', () => {
    const unbounded = regexesIn(JSON.parse(readFileSync(grammarFile, 'utf8'))).filter((source) =>
      /[*+]|\{\d+,\}/.test(withoutLiterals(source)),
    )
    assert.deepEqual(unbounded, [])
  })

  /** @returns undefined when it took longer than `limit` milliseconds. */
  function elapsedBelow(limit: number, line: string): number | undefined {
    const whole = elapsed(line)
    return whole <= limit ? whole : undefined
  }

  /** In milliseconds. */
  function elapsed(line: string): number {
    const start = performance.now()
    grammar.tokenizeLine(line, null)
    return performance.now() - start
  }
})

function lineOf(piece: string, length = lineLength): string {
  return piece.repeat(Math.ceil(length / piece.length))
}

/** The sources of all regular expressions of a grammar or a rule of it. */
function regexesIn(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return []
  return Object.entries(rule).flatMap(([key, value]) =>
    typeof value === 'string' ? (['match', 'begin', 'end', 'while'].includes(key) ? [value] : []) : regexesIn(value),
  )
}

/** A regular expression without escapes and character classes, in which * and + are ordinary characters. */
function withoutLiterals(source: string): string {
  return source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
}
