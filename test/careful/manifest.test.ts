// What the careful reader says when its files are missing, cut or for another version.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { loadReader } from '../../server/careful/load'
import { checkFile, parseManifest } from '../../server/careful/manifest'

suite('careful reader: files', () => {
  const bytes = Buffer.from('weights')
  const mark = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }

  test('a file that is whole passes', async () => {
    await checkFile('encoder.onnx', bytes, mark)
  })

  test('a file cut in half is named', async () => {
    await assert.rejects(checkFile('encoder.onnx', bytes.subarray(0, 3), mark), /C02 encoder.onnx is damaged: 3 bytes/)
  })

  test('a file of the right size with other bytes is named', async () => {
    await assert.rejects(checkFile('vocab.txt', Buffer.from('Weights'), mark), /C02 vocab.txt is damaged: its checksum/)
  })

  test('a manifest that is damaged, incomplete or for another version is refused', () => {
    assert.throws(() => parseManifest('{"format":1'), /C01 careful.json is damaged/)
    assert.throws(() => parseManifest('{"format":1}'), /C01 careful.json is incomplete/)
    assert.throws(() => parseManifest('{"format":2}'), /C01 careful.json is for another version/)
  })

  test('a missing file is named', async () => {
    await assert.rejects(
      loadReader(async () => undefined),
      /C01 careful.json is missing/,
    )
  })
})
