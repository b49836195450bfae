// The shipped networks as the careful reader runs them beside onnxruntime, which reads the same files: chances may differ by
// what rounding to 8 bits costs there, no more.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { compileKernels } from '../../.scripts/kernels'
import { loadNetwork, type Network, type WindowPieces } from '../../server/careful/network'
import { readTensors } from '../../server/careful/onnx'
import { createPieces } from '../../server/careful/pieces'
import { wordsOf } from '../../server/careful/words'

const root = resolve(import.meta.dirname, '../..')
const weights = (name: string) => readFileSync(resolve(root, 'server/training/careful/weights', name))

suite('careful reader: networks', function () {
  this.timeout(60_000)
  const files = () => ({
    runtime: compileKernels(),
    encoder: weights('encoder.onnx'),
    relation: weights('relation.onnx'),
  })
  let network: Network
  suiteSetup(async () => {
    network = await loadNetwork(files())
  })

  test('cues, sources and contents are what onnxruntime finds', async () => {
    const found = network.encode(WINDOW)
    const { tag, right } = network.relate(SAID, SAID + 1)
    const reference = await byRuntime(WINDOW, WINDOW.firsts[SAID])
    for (const [word, piece] of WINDOW.firsts.entries())
      for (let i = 0; i < 3; i++) {
        near(found.speech[3 * word + i], reference.cue[3 * piece + i], 0.05)
        near(found.wide[3 * word + i], reference.cueWide[3 * piece + i], 0.05)
        near(tag.speech[3 * word + i], reference.tag[3 * (piece - 1) + i], 0.1)
        near(tag.wide[3 * word + i], reference.tagWide[3 * (piece - 1) + i], 0.1)
      }
    near(right.speech, reference.right[WINDOW.firsts[SAID] - 1], 1)
    near(right.wide, reference.rightWide[WINDOW.firsts[SAID] - 1], 1)
  })

  test('a window comes out the same whatever was read before it, and whichever cues', () => {
    const long: WindowPieces = {
      pieces: Array.from({ length: 232 }, (_, i) => (i === 0 ? 2 : i === 231 ? 3 : 100 + ((i * 37) % 9000))),
      looks: Array.from({ length: 232 }, (_, i) => i % 32),
      firsts: Array.from({ length: 230 }, (_, i) => i + 1),
    }
    const read = () => [network.encode(WINDOW), network.relate(SAID, SAID + 1)]
    const first = read()
    network.encode(long)
    network.relate(0, 200)
    assert.deepEqual(read(), first)
    network.relate(0, 1)
    assert.deepEqual(network.relate(SAID, SAID + 1), first[1])
  })

  test('a program that is cut, or that WebAssembly does not take, is refused in plain words', async () => {
    const { runtime } = files()
    await assert.rejects(loadNetwork({ ...files(), runtime: runtime.subarray(0, 3000) }), /^Error: C05 WebAssembly is/)
  })

  test('files that are no networks, or lack a part, are refused', async () => {
    const text = new TextEncoder().encode('not a network at all')
    await assert.rejects(loadNetwork({ ...files(), encoder: text }), /^Error: C03/)
    await assert.rejects(loadNetwork({ ...files(), relation: files().encoder }), /C03 a network lacks relation/)
    assert.throws(() => readTensors(files().relation.subarray(0, 9999)), /C03/)
  })
})

const SENTENCE =
  'Mayor Oduya said on Monday that the old bridge would be repaired before the rains , her office announced .'
/** The word "said". */
const SAID = 2

const WINDOW = windowOf(SENTENCE)

function windowOf(text: string): WindowPieces {
  const { open, close, of } = createPieces(weights('vocab.txt').toString())
  const words = wordsOf(text)
  const cut = words.start.map((start, i) => of(text.slice(start, words.end[i])))
  const firsts = cut.map((_, i) => 1 + cut.slice(0, i).flat().length)
  return {
    pieces: [open, ...cut.flat(), close],
    looks: [0, ...cut.flatMap((pieces, i) => pieces.map(() => words.look[i])), 0],
    firsts,
  }
}

/** @param cue the piece that is taken for a cue */
async function byRuntime({ pieces, looks }: WindowPieces, cue: number): Promise<Record<string, Float32Array>> {
  env.wasm.wasmBinary = readFileSync(resolve(root, 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'))
  env.wasm.numThreads = 1
  const whole = (numbers: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length])
  const [encoder, relation] = [
    await InferenceSession.create(weights('encoder.onnx')),
    await InferenceSession.create(weights('relation.onnx')),
  ]
  const encoded = await encoder.run({ ids: whole(pieces), feat: whole(looks), am: whole(pieces.map(() => 1)) })
  const rows = (encoded.mixed.data as Float32Array).slice(384, -384)
  const places = pieces.slice(2).map((_, i) => (i + 1 < cue ? 1 : i + 1 === cue ? 2 : 3))
  const x = new Tensor('float32', rows, [1, places.length, 384])
  const related = await relation.run({ x, mk: whole(places), am: whole(places.map(() => 1)) })
  return Object.fromEntries(
    Object.entries({ ...encoded, ...related }).map(([name, { data }]) => [name, data as Float32Array]),
  )
}

function near(found: number, expected: number, within: number): void {
  assert.ok(Math.abs(found - expected) <= within, `${found} instead of ${expected}`)
}
