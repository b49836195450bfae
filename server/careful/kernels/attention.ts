// Attention of one layer: each row looks at all rows of its window, with twelve heads of thirty-two numbers.

import { exponent } from './exponent'
import { largestOf, total } from './lanes'

const HEADS: usize = 12
/** Bytes of one head's part of a row. */
const HEAD: usize = 32 << 2
const ROW: usize = HEADS * HEAD

/**
 * @param queries `asking` rows, `queryStride` bytes from one to the next
 * @param keys `count` rows, with the values as many bytes behind as a row has; `stride` bytes from one to the next
 * @param work room for 33 times `count`, rounded up to sixteen, floats
 * @param out `asking` rows
 */
export function attend(
  queries: usize,
  queryStride: usize,
  asking: usize,
  keys: usize,
  stride: usize,
  count: usize,
  work: usize,
  out: usize,
): void {
  const wide = (count + 15) & ~15
  const scores = work + ((wide * 32) << 2)
  for (let head: usize = 0; head < HEADS; head++) {
    const key = keys + head * HEAD
    turn(key, stride, count, wide, work)
    const value = key + ROW
    for (let row: usize = 0; row < asking; row++) {
      score(queries + row * queryStride + head * HEAD, work, wide, scores)
      const sum = soften(scores, count, wide)
      gather(scores, value, stride, count, sum, out + row * ROW + head * HEAD)
    }
  }
}

/** Lays the keys of one head so that one dimension of all rows lies together. */
function turn(key: usize, stride: usize, count: usize, wide: usize, to: usize): void {
  for (let row: usize = 0; row < wide; row++) {
    for (let i: usize = 0; i < 32; i++) {
      store<f32>(to + ((i * wide + row) << 2), row < count ? load<f32>(key + row * stride + (i << 2)) : 0)
    }
  }
}

function score(query: usize, keys: usize, wide: usize, scores: usize): void {
  const factor = f32x4.splat(0.17677669529663687)
  const step = wide << 2
  for (let row: usize = 0; row < step; row += 64) {
    let a = f32x4.splat(0)
    let b = a
    let c = a
    let d = a
    let at = keys + row
    for (let i: usize = 0; i < HEAD; i += 4) {
      const by = v128.load_splat<f32>(query + i)
      a = f32x4.add(a, f32x4.mul(by, v128.load(at)))
      b = f32x4.add(b, f32x4.mul(by, v128.load(at, 16)))
      c = f32x4.add(c, f32x4.mul(by, v128.load(at, 32)))
      d = f32x4.add(d, f32x4.mul(by, v128.load(at, 48)))
      at += step
    }
    v128.store(scores + row, f32x4.mul(a, factor))
    v128.store(scores + row, f32x4.mul(b, factor), 16)
    v128.store(scores + row, f32x4.mul(c, factor), 32)
    v128.store(scores + row, f32x4.mul(d, factor), 48)
  }
}

/** Makes chances of scores, but for a factor: their sum, which is returned. */
function soften(scores: usize, count: usize, wide: usize): f32 {
  for (let i = count; i < wide; i++) store<f32>(scores + (i << 2), -1e4)
  const end = scores + (wide << 2)
  let most = v128.load(scores)
  for (let at = scores + 16; at < end; at += 16) most = f32x4.pmax(most, v128.load(at))
  const largest = largestOf(most)
  let sum = f32x4.splat(0)
  for (let at = scores; at < end; at += 16) {
    const chance = exponent(f32x4.sub(v128.load(at), f32x4.splat(largest)))
    v128.store(at, chance)
    sum = f32x4.add(sum, chance)
  }
  return total(sum)
}

function gather(chances: usize, value: usize, stride: usize, count: usize, sum: f32, out: usize): void {
  let a = f32x4.splat(0)
  let b = a
  let c = a
  let d = a
  let e = a
  let f = a
  let g = a
  let h = a
  for (let row: usize = 0; row < count; row++) {
    const by = v128.load_splat<f32>(chances + (row << 2))
    a = f32x4.add(a, f32x4.mul(by, v128.load(value)))
    b = f32x4.add(b, f32x4.mul(by, v128.load(value, 16)))
    c = f32x4.add(c, f32x4.mul(by, v128.load(value, 32)))
    d = f32x4.add(d, f32x4.mul(by, v128.load(value, 48)))
    e = f32x4.add(e, f32x4.mul(by, v128.load(value, 64)))
    f = f32x4.add(f, f32x4.mul(by, v128.load(value, 80)))
    g = f32x4.add(g, f32x4.mul(by, v128.load(value, 96)))
    h = f32x4.add(h, f32x4.mul(by, v128.load(value, 112)))
    value += stride
  }
  const share = f32x4.splat(1 / sum)
  v128.store(out, f32x4.mul(a, share))
  v128.store(out, f32x4.mul(b, share), 16)
  v128.store(out, f32x4.mul(c, share), 32)
  v128.store(out, f32x4.mul(d, share), 48)
  v128.store(out, f32x4.mul(e, share), 64)
  v128.store(out, f32x4.mul(f, share), 80)
  v128.store(out, f32x4.mul(g, share), 96)
  v128.store(out, f32x4.mul(h, share), 112)
}
