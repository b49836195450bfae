// The shipped weights: whole, small enough, and fitted on articles that no score is told of.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkFile, parseManifest, WEIGHT_FILES } from '../../server/careful/manifest'
import { sharedFolder } from '../support/shared'

const training = resolve(import.meta.dirname, '../../server/training/careful')
const weights = (name: string) => readFileSync(resolve(training, 'weights', name))
const heldOut = JSON.parse(readFileSync(resolve(training, 'heldOut.json'), 'utf8')) as Record<string, string[]>

suite('careful reader: shipped weights', () => {
  test('sizes and checksums are those of the files', async () => {
    const { files } = parseManifest(weights('careful.json').toString())
    for (const name of WEIGHT_FILES) await checkFile(name, weights(name), files[name])
  })

  test('all together stay under 14 MB in the package', () => {
    const bytes = ['careful.json', ...WEIGHT_FILES].map((name) => gzipSync(weights(name)).length)
    const sum = bytes.reduce((total, size) => total + size, 0)
    assert.ok(sum <= 14e6, `${sum} bytes, gzipped`)
  })

  test('the vocabulary has the pieces that every reading needs, and none twice', () => {
    const pieces = weights('vocab.txt').toString().trimEnd().split('\n')
    assert.deepEqual(pieces.slice(0, 4), ['[PAD]', '[UNK]', '[CLS]', '[SEP]'])
    assert.equal(new Set(pieces).size, pieces.length)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
      assert.ok(pieces.includes(letter) && pieces.includes(`##${letter}`), letter)
    }
  })

  test('articles kept from training are training articles, named once', function () {
    const shared = sharedFolder()
    if (!shared) return this.skip()
    for (const [set, names] of Object.entries(heldOut)) {
      const idsIn = (part: string) =>
        readFileSync(resolve(shared, `gold/${set}/${part}.jsonl`), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { id: string }).id)
      const train = new Set(idsIn('train'))
      const dev = new Set(idsIn('dev'))
      assert.equal(new Set(names).size, names.length, set)
      assert.ok(
        names.every((name) => train.has(name) && !dev.has(name)),
        set,
      )
    }
  })
})
