// The reader's building blocks: the chain over a cue's window, the weights file, quotation states, subjects, trees.

import assert from 'node:assert/strict'
import { createChain, EDGES, Part, PARTS, solve } from '../../server/core/reader/chain'
import { findChunks, subjectOf } from '../../server/core/reader/chunks'
import { CONVENTION_KEY } from '../../server/core/reader/conventions'
import { seal } from '../../server/core/reader/hash'
import { addUp, addUpSixteen, groupsOf, LIFT, pack } from '../../server/core/reader/packed'
import { TAG, type Tag } from '../../server/core/reader/partOfSpeech'
import { Quote, quoteStates } from '../../server/core/reader/quoteStates'
import { decodeForest, rank } from '../../server/core/reader/ranker'
import { cueWord, Form, reportingWord } from '../../server/core/reader/reportingWords'
import { decodeWeights } from '../../server/core/reader/table'
import { tokenise } from '../../server/core/text/tokens'
import { encodeWeights } from '../../server/training/quantise'

suite('quick reader: building blocks', () => {
  test('chances of a chain add up to one, and the anchor is the cue', () => {
    const chain = createChain(3)
    chain.nodes.set([2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 5, 1])
    chain.edges.fill(1, EDGES)
    const chances = solve(chain, 1)
    for (let token = 0; token < 3; token++) {
      const own = chances.subarray(token * PARTS, (token + 1) * PARTS)
      assert.ok(Math.abs(own.reduce((sum, chance) => sum + chance, 0) - 1) < 1e-6)
    }
    assert.equal(chances[PARTS + Part.Cue], 1)
    assert.ok(Math.abs(chances[2 * PARTS + Part.Content] - 0.5) < 1e-6)
  })

  test('an edge that is ruled out is never taken', () => {
    const chain = createChain(2)
    chain.nodes.fill(1)
    chain.edges.fill(1, EDGES)
    for (let from = 0; from < PARTS; from++) chain.edges[EDGES + from * PARTS + Part.Source] = 0
    assert.equal(solve(chain, 0)[PARTS + Part.Source], 0)
  })

  test('the weights file comes back as it was written', () => {
    const table = { shift: 30, width: 2, scale: 0.5, weights: Int8Array.of(1, -2, 3, -4, 5, -6, 7, -128) }
    const bytes = encodeWeights(new Map([['cues', table]]), { thresholds: [0.25, 0.5] })
    const { tables, numbers } = decodeWeights(bytes)
    assert.deepEqual(tables.get('cues'), table)
    assert.deepEqual(numbers.get('thresholds'), [0.25, 0.5])
  })

  test('packed weights add up to what the plain ones do, a convention at half weight', () => {
    const [, group] = groupsOf([{ shared: [3] }, { shared: [0, 2], own: [1] }])
    const values = Int32Array.of(7, 2 ** 31 - 1, -19)
    const hashes = values.map((value, i) => seal(value, group.keys[i]))
    for (const [width, add] of [
      [4, addUp],
      [16, addUpSixteen],
    ] as const) {
      const weights = Int8Array.from({ length: width << 4 }, (_, i) => ((i * 83) % 256) - 128)
      const weight = (hash: number, label: number) => weights[(hash >>> 28) * width + label] + LIFT
      const plain = (label: number) =>
        2 * (weight(hashes[0], label) + weight(hashes[1], label)) +
        CONVENTION_KEY.reduce((sum, key) => sum + weight(hashes[2] ^ key, label), 0)
      const sums = new Int32Array(width / 2)
      add(pack({ shift: 28, width, scale: 1, weights }), group, values, sums, 0)
      assert.deepEqual(
        Array.from(
          { length: width },
          (_, label) => (sums[2 * (label >> 2) + (label & 1)] >>> (8 * (label & 2))) & 0xffff,
        ),
        Array.from({ length: width }, (_, label) => plain(label)),
      )
    }
  })

  test('a damaged weights file is refused with its code', () => {
    const bytes = encodeWeights(new Map(), {})
    assert.throws(() => decodeWeights(bytes.subarray(0, 3)), /R01/)
    assert.throws(() => decodeWeights(Uint8Array.of(...bytes, 0)), /R01/)
  })

  test('straight marks open and close by turns, and a closing mark alone ends what began before', () => {
    assert.deepEqual(statesOf('He said "yes" twice'), 'out out opening in closing out')
    assert.deepEqual(statesOf('we go on,” he said'), 'in in in in closing out out')
    assert.deepEqual(statesOf('It’s the workers’ own'), 'out out out out out out')
  })

  test('a verb without a subject of its own has the one of the verb before it', () => {
    const tags: Tag[] = ['PRP', 'VBD', 'PRP', 'CC', 'VBD', 'NN']
    assert.equal(subject(tags, 1), 0)
    assert.equal(subject(tags, 4), 0)
  })

  test('a phrase after a preposition is no subject', () => {
    assert.equal(subject(['DT', 'NN', 'IN', 'NN', 'VBD'], 4), 1)
  })

  test('a forest adds its leaves to its bias', () => {
    const forest = decodeForest([1, 0, 0, 2.5, -1, 1])
    assert.ok(rank(forest, Float32Array.of(2)) < 0.5)
    assert.ok(rank(forest, Float32Array.of(3)) > 0.5)
  })

  test('forms of reporting words lead to one lemma', () => {
    assert.equal(reportingWord('said')?.lemma, 'say')
    assert.equal(reportingWord('denies')?.lemma, 'deny')
    assert.equal(reportingWord('begging')?.lemma, 'beg')
    assert.equal(reportingWord('heard')?.lemma, 'hear')
    assert.equal(cueWord('forecast')?.form, Form.Base | Form.Past)
    assert.equal(cueWord('notified')?.lemma, 'notify')
    assert.equal(reportingWord('notified'), undefined)
    assert.equal(reportingWord('pledging')?.act, 'say')
    assert.equal(reportingWord('bridge'), undefined)
  })
})

const NAMES = { [Quote.Out]: 'out', [Quote.In]: 'in', [Quote.Opening]: 'opening', [Quote.Closing]: 'closing' }

function statesOf(text: string): string {
  return Array.from(quoteStates(tokenise(text)), (state) => NAMES[state as Quote]).join(' ')
}

function subject(tags: readonly Tag[], at: number): number {
  const tag = Uint8Array.from(tags, (name) => TAG[name])
  const sentence = new Uint16Array(tags.length)
  return subjectOf({ ...findChunks(tag, sentence), tag, sentence }, at)
}
