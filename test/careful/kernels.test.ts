// The careful reader's sums in WebAssembly against the same sums written plainly, on drawn numbers.

import assert from 'node:assert/strict'
import type { NetworkMemory } from '../../server/careful/memory'
import { startKernels } from '../support/kernels'

const WIDTH = 384

suite('careful reader: kernels', function () {
  this.timeout(60_000)
  let memory: NetworkMemory
  suiteSetup(async () => {
    memory = await startKernels()
  })

  for (const [count, depth, columns] of [
    [1, 96, 3],
    [7, 384, 16],
    [5, 1536, 24],
  ])
    test(`${count} rows of ${depth} times a matrix of ${columns} columns`, () => {
      const rows = drawn(count * depth, 3)
      const weights = Int8Array.from(drawn(depth * columns, 127))
      const scales = drawn(columns, 0.01).map(Math.abs)
      const bias = drawn(columns, 1)
      const matrix = memory.matrix(
        new Map([
          ['m.weight_quantized', { sizes: [depth, columns], bytes: new Uint8Array(weights.buffer) }],
          ['m.weight_scale', { sizes: [columns], bytes: new Uint8Array(scales.buffer) }],
          ['m.bias', { sizes: [columns], bytes: new Uint8Array(bias.buffer) }],
        ]),
        'm',
      )
      const found = multiplied(rows, matrix, count)
      for (let row = 0; row < count; row++)
        for (let column = 0; column < columns; column++) {
          let sum = 0
          for (let i = 0; i < depth; i++) sum += rows[row * depth + i] * weights[i * columns + column]
          near(found[row * matrix.width + column], sum * scales[column] + bias[column], 0.02)
        }
    })

  test('a row comes out the same whatever stands beside it', () => {
    const matrix = {
      at: placed(drawn(WIDTH * 2, 9)),
      scales: placed(drawn(8, 1)),
      bias: placed(drawn(8, 1)),
      depth: WIDTH,
      width: 8,
    }
    const own = drawn(WIDTH, 2)
    const alone = multiplied(own, matrix, 1)
    const last = multiplied(Float32Array.from([...drawn(5 * WIDTH, 1000), ...own]), matrix, 6)
    assert.deepEqual(last.slice(40), alone)
  })

  test('each row looks at all rows by what they have in common', () => {
    const [count, asking] = [21, 5]
    const triples = drawn(count * 3 * WIDTH, 1.5)
    const out = memory.room(4 * asking * WIDTH)
    const at = placed(triples)
    memory.kernels.attend(at, 12 * WIDTH, asking, at + 4 * WIDTH, 12 * WIDTH, count, memory.room(4 * 33 * 32), out)
    const found = memory.floats(out, asking * WIDTH)
    for (let row = 0; row < asking; row++)
      for (let head = 0; head < 12; head++) {
        const part = (of: number, which: number) =>
          triples.subarray(of * 3 * WIDTH + which * WIDTH + head * 32).subarray(0, 32)
        const scores = Array.from({ length: count }, (_, other) =>
          Math.exp(dot(part(row, 0), part(other, 1)) / Math.sqrt(32)),
        )
        const total = scores.reduce((sum, score) => sum + score, 0)
        for (let i = 0; i < 32; i++) {
          const expected = scores.reduce((sum, score, other) => sum + score * part(other, 2)[i], 0) / total
          near(found[row * WIDTH + head * 32 + i], expected, 1e-4)
        }
      }
  })

  test('rows are brought to mean nought and spread one, then stretched and shifted', () => {
    const [rows, others, stretch, shift] = [drawn(2 * WIDTH, 5), drawn(2 * WIDTH, 5), drawn(WIDTH, 1), drawn(WIDTH, 1)]
    const [at, out] = [placed(rows), memory.room(8 * WIDTH)]
    memory.kernels.addNorm(at, placed(others), out, 2, placed(stretch), placed(shift), 1e-12)
    const sums = rows.map((one, i) => one + others[i])
    for (const [row, found] of [memory.floats(out, WIDTH), memory.floats(out + 4 * WIDTH, WIDTH)].entries())
      checkNorm(found, sums.subarray(row * WIDTH, (row + 1) * WIDTH), stretch, shift)
    memory.kernels.norm(at, out, 1, placed(stretch), placed(shift), 1e-12)
    checkNorm(memory.floats(out, WIDTH), rows.subarray(0, WIDTH), stretch, shift)
  })

  test('the bend between two products, far from nought too', () => {
    const numbers = Float32Array.from([-40, -6, -3.1, -1, -0.2, -0.001, 0, 0.001, 0.2, 1, 3.1, 6, 40, 0, 0, 0])
    const at = placed(numbers)
    memory.kernels.gelu(at, numbers.length)
    memory
      .floats(at, numbers.length)
      .forEach((found, i) => near(found, gelu(numbers[i]), 3e-5 * Math.max(1, Math.abs(numbers[i]))))
  })

  test('three scores become chances that sum up to one, however far apart', () => {
    const scores = [1, 2, 3, 9, 9, 9, 9, 9, -200, 0, 300, 9, 9, 9, 9, 9]
    const at = placed(Float32Array.from(scores))
    memory.kernels.share(at, 2)
    const found = memory.floats(at, 16)
    for (const row of [0, 8]) {
      const powers = [0, 1, 2].map((i) => Math.exp(scores[row + i] - scores[row + 2]))
      const total = powers[0] + powers[1] + powers[2]
      powers.forEach((power, i) => near(found[row + i], power / total, 1e-6))
    }
  })

  function placed(numbers: Float32Array): number {
    const at = memory.room(numbers.byteLength)
    memory.floats(at, numbers.length).set(numbers)
    return at
  }

  function multiplied(
    rows: Float32Array,
    { at, scales, bias, depth, width }: ReturnType<NetworkMemory['matrix']>,
    count: number,
  ): Float32Array {
    const { kernels } = memory
    const [whole, rowScales] = [memory.room(2 * depth * (count + 3)), memory.room(4 * (count + 3))]
    const out = memory.room(4 * width * (count + 3))
    kernels.quantise(placed(rows), whole, rowScales, count, depth)
    kernels.multiply(whole, rowScales, at, scales, bias, out, count, depth, width)
    return memory.floats(out, count * width).slice()
  }
})

function checkNorm(found: Float32Array, row: Float32Array, stretch: Float32Array, shift: Float32Array): void {
  const mean = row.reduce((sum, one) => sum + one, 0) / row.length
  const spread = Math.sqrt(row.reduce((sum, one) => sum + (one - mean) ** 2, 0) / row.length)
  found.forEach((one, i) => near(one, ((row[i] - mean) / spread) * stretch[i] + shift[i], 1e-4))
}

/** The integral of the bell curve, by so many trapezoids that none can be told from it. */
function gelu(x: number): number {
  const bounded = Math.max(-8, Math.min(8, x))
  const steps = 20_000
  let area = 0
  for (let i = 0; i < steps; i++) {
    const at = -8 + ((i + 0.5) * (bounded + 8)) / steps
    area += Math.exp((-at * at) / 2)
  }
  return x * ((area * (bounded + 8)) / steps / Math.sqrt(2 * Math.PI))
}

let seed = 1

/** Numbers from `-most` to `most`, the same in each run. */
function drawn(count: number, most: number): Float32Array {
  return Float32Array.from({ length: count }, () => {
    seed = (seed * 16_807) % 2_147_483_647
    return (2 * (seed / 2_147_483_647) - 1) * most
  })
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, one, i) => sum + one * b[i], 0)
}

function near(found: number, expected: number, within: number): void {
  assert.ok(Math.abs(found - expected) <= within, `${found} instead of ${expected}`)
}
