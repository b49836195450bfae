// How the careful reader turns the encoder's chances into candidates. The encoder is a stub whose chances are drawn:
// b begins a cue, i goes on with it; S and C are likely source and content of it, s, c and h are in doubt, t is a trace of source.

import assert from 'node:assert/strict'
import type { CarefulParts } from '../../server/core/model/careful'
import type { Network } from '../../server/careful/network'
import { createPieces } from '../../server/careful/pieces'
import { createCarefulReader } from '../../server/careful/reader'
import { SIGNS } from '../../server/careful/signs'
import { wordsOf } from '../../server/careful/words'

suite('careful reader: candidates', () => {
  test('a cue with its source and what it reports', async () => {
    await checkCandidates(
      'Mayor Oduya said that the bridge is safe .',
      '.     .     b    .    .   .      .  .    .',
      'S     S     .    C    C   C      C  C    .',
      ['said | Mayor Oduya | that the bridge is safe'],
    )
  })

  test('a cue of several words, and content on both sides of it', async () => {
    await checkCandidates(
      '“ We wait , ” Oduya has said , “ for rain . ”',
      '. .  .    . . .     b   i    . . .   .    . .',
      'C C  C    C C S     .   .    . C C   C    C C',
      ['has said | Oduya | “ We wait , ” … “ for rain . ”'],
    )
  })

  test('a mark or a few words in the middle of content do not cut it, four words do', async () => {
    await checkCandidates(
      'Oduya said rain , snow or hail will as ever come soon',
      '.     b    .    . .    .  .    .    .  .    .    .',
      'S     .    C    . C    .  C    .    .  .    .    C',
      ['said | Oduya | rain , snow or hail … soon'],
    )
  })

  test('the source in the middle of content cuts it', async () => {
    await checkCandidates('Rain Oduya said will come', '.    .     b    .    .', 'C    S     .    C    C', [
      'said | Oduya | Rain … will come',
    ])
  })

  test('what stands before a comma is the name of the source', async () => {
    await checkCandidates(
      'Oduya , the mayor , said rain came',
      '.     . .   .     . b    .    .',
      's     . S   S     . .    C    C',
      ['said | Oduya , the mayor | rain came'],
    )
  })

  test('in doubt the likeliest words are taken', async () => {
    await checkCandidates('It was said rain came', '.  .   b    .    .', 's  .   .    c    c', [
      'said | It | rain came',
    ])
  })

  test('each way of marking hears the other', async () => {
    const text = 'Oduya said rain came soon'
    const { candidates } = await read(text, '. b . . .', 'S . C h .', 'S . C C C')
    const [{ parts }] = candidates
    const said = ({ content }: CarefulParts) => content.map(({ start, end }) => text.slice(start, end))
    assert.deepEqual([said(parts.speech), said(parts.wide)], [['rain came'], ['rain came soon']])
  })

  test('a bare trace of a source names nobody', async () => {
    await checkCandidates('It was said rain came', '.  .   b    .    .', 't  .   .    C    C', ['said | - | rain came'])
  })

  test('a cue without anything like content is none', async () => {
    await checkCandidates('Oduya said so', '.     b    .', 'S     .    .', [])
  })

  test('two cues are two candidates, and each has all its signs', async () => {
    const { candidates } = await read(
      'Oduya said Ruiz claims rain',
      '.     b    .    b      .',
      'S     C    S    C      C',
    )
    assert.equal(candidates.length, 2)
    for (const { signs } of candidates) {
      assert.deepEqual([signs.speech.length, signs.wide.length], [SIGNS, SIGNS])
      assert.ok([...signs.speech, ...signs.wide].every(Number.isFinite))
    }
  })

  test('a paragraph without words, or of hundreds of windows, is read all the same', async () => {
    assert.deepEqual(await read('', '', ''), { candidates: [] })
    const text = 'a b . '.repeat(500)
    assert.deepEqual(await read(text, '. . . '.repeat(500), text), { candidates: [] })
  })
})

async function checkCandidates(text: string, cues: string, parts: string, expected: readonly string[]): Promise<void> {
  const { candidates } = await read(text, cues, parts)
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  const found = candidates.map(({ cue, parts: { speech, wide } }) => {
    assert.deepEqual(speech, wide)
    return `${words(cue)} | ${speech.source ? words(speech.source) : '-'} | ${speech.content.map(words).join(' … ')}`
  })
  assert.deepEqual(found, expected)
}

/** @param wide what the wider way of marking makes of the parts, where it differs */
function read(text: string, cues: string, parts: string, wide = parts) {
  const letters = (drawn: string) => drawn.split(' ').filter((letter) => letter !== '')
  const pieces = createPieces('[UNK]\n[CLS]\n[SEP]')
  return createCarefulReader(
    drawnNetwork(letters(cues), [letters(parts), letters(wide)], wordsOf(text).start.length),
    pieces,
    {
      pieces: 200,
      candidate: 0.1,
    },
  ).read(text)
}

/** Every word is one piece, since the vocabulary has none. */
function drawnNetwork(cues: readonly string[], parts: readonly (readonly string[])[], count: number): Network {
  let read = 0
  let window: readonly (readonly string[])[] = []
  return {
    encode({ pieces, firsts }) {
      const size = pieces.length - 2
      assert.equal(firsts.length, size)
      const own = cues.slice(read, read + size)
      window = parts.map((way) => way.slice(read, read + size))
      read += size
      assert.ok(read <= count)
      const chances = Float32Array.from(own.flatMap((letter) => CUE[letter] ?? CUE['.']))
      return { speech: chances, wide: chances }
    },
    relate() {
      const [speech, wide] = window.map((way) => Float32Array.from(way.flatMap((letter) => PART[letter] ?? PART['.'])))
      return { tag: { speech, wide }, right: { speech: 2, wide: 2 } }
    },
  }
}

const CUE: Readonly<Record<string, number[]>> = { '.': [1, 0, 0], b: [0.1, 0.9, 0], i: [0.1, 0, 0.9] }
const PART: Readonly<Record<string, number[]>> = {
  '.': [1, 0, 0],
  S: [0.1, 0.9, 0],
  C: [0.1, 0, 0.9],
  s: [0.62, 0.36, 0],
  t: [0.83, 0.15, 0],
  c: [0.7, 0, 0.3],
  h: [0.6, 0, 0.4],
}
