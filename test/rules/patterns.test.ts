// No regular expression of the product can take more than linear time: recheck, in plain JavaScript, judges each one.
// Patterns of the grammar that recheck cannot judge (Oniguruma's own syntax, or too many branches) are printed and must have a bound on
// every repetition; test/grammar/robust.test.ts measures them.

import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import type { Diagnostics } from 'recheck'
import { patternsInCode, patternsInSyntaxes, type Pattern } from './patterns'

process.env.RECHECK_BACKEND = 'pure'

const root = resolve(__dirname, '../..')

suite('patterns', function () {
  this.timeout(120_000)

  test('every regular expression in client/ and server/ is linear', async () => {
    const { literals, made } = patternsInCode(root, ['client', 'server'])
    assert.ok(literals.length > 50, `only ${literals.length} patterns found`)
    assert.deepEqual(made, [], 'made at run time, which nobody can check')
    const wrong: string[] = []
    for (const pattern of distinct(literals)) {
      const found = await judge(pattern, 10_000)
      if (found.status === 'safe') continue
      const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind
      wrong.push(`${pattern.where} ${found.status} (${why}) /${pattern.source}/`)
    }
    assert.deepEqual(wrong, [])
  })

  test('every pattern of the grammar is linear, or bounded in each repetition', async () => {
    const patterns = patternsInSyntaxes(root)
    assert.ok(patterns.length > 15, `only ${patterns.length} patterns found`)
    const bounded: string[] = []
    const wrong: string[] = []
    for (const pattern of distinct(patterns)) {
      const { status } = await judge(pattern, 300)
      if (status === 'safe') continue
      if (isBounded(pattern.source) || isOneStep(pattern.source)) bounded.push(pattern.where)
      else wrong.push(`${pattern.where} ${status} ${pattern.source}`)
    }
    console.log(`      bounded instead of judged: ${bounded.length} of ${patterns.length}`)
    for (const where of bounded) console.log(`        ${where}`)
    assert.deepEqual(wrong, [])
  })

  test('a pattern that backtracks is found out', async () => {
    assert.equal((await judge({ source: '^(a+)+$', flags: '', where: '' }, 10_000)).status, 'vulnerable')
    assert.equal((await judge({ source: '\\s+$', flags: '', where: '' }, 10_000)).status, 'vulnerable')
    assert.equal(isBounded('[a-z*+]{1,40}\\+x?'), true)
    assert.equal(isBounded('[a-z]{2,}x'), false)
    assert.equal(isBounded('\\d+'), false)
    assert.equal(isBounded('(?:a|b)*'), false)
  })
})

async function judge({ source, flags }: Pattern, timeout: number): Promise<Diagnostics> {
  const { check } = await import('recheck')
  return check(source, flags, { timeout })
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()]
}

/** Whether every repetition in the pattern says how often at most. */
function isBounded(source: string): boolean {
  const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return !/[*+]|\{\d+,\}/.test(plain)
}

/** The word pattern's one star: each round takes a letter or mark that no other branch can take, so nothing is tried twice. */
function isOneStep(source: string): boolean {
  const plain = source
    .replace(/\\p\{\w+\}/g, 'x')
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
  return plain.split('*').length === 2 && /\)\*%\?$/.test(plain) && isBounded(plain.replace('*', ''))
}
