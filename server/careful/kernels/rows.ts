// What is done to each row, or each number, by itself: vectors of pieces, norms, sums, the bend between two products.

import { bellShare, exponent } from './exponent'
import { total } from './lanes'

const WIDTH: usize = 384
const ROW: usize = WIDTH << 2

/**
 * Sums up what a piece, its place and its looks are worth.
 *
 * @param pieces `count` 32-bit numbers of pieces
 * @param looks as many 32-bit numbers
 * @param steps a row of 8-bit numbers for each piece, and in `scales` what one step is worth
 */
export function embed(
  pieces: usize,
  looks: usize,
  count: usize,
  steps: usize,
  scales: usize,
  positions: usize,
  lookRows: usize,
  out: usize,
): void {
  for (let row: usize = 0; row < count; row++) {
    const piece = load<u32>(pieces + (row << 2)) as usize
    const scale = v128.load_splat<f32>(scales + (piece << 2))
    const from = steps + piece * WIDTH
    const look = lookRows + (load<u32>(looks + (row << 2)) as usize) * ROW
    for (let i: usize = 0; i < WIDTH; i += 4) {
      const at = i << 2
      const whole = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load_zero<i32>(from + i)))
      const word = f32x4.mul(f32x4.convert_i32x4_s(whole), scale)
      v128.store(out + at, f32x4.add(f32x4.add(word, v128.load(positions + at)), v128.load(look + at)))
    }
    positions += ROW
    out += ROW
  }
}

/** Each row of `to` becomes `rows` plus `others`, brought to mean nought and spread one, then stretched and shifted. */
export function addNorm(
  rows: usize,
  others: usize,
  to: usize,
  count: usize,
  stretch: usize,
  shift: usize,
  least: f32,
): void {
  for (let row: usize = 0; row < count; row++) {
    let sum = f32x4.splat(0)
    for (let i: usize = 0; i < ROW; i += 16) {
      const both = f32x4.add(v128.load(rows + i), v128.load(others + i))
      v128.store(to + i, both)
      sum = f32x4.add(sum, both)
    }
    normalise(to, total(sum) / <f32>WIDTH, stretch, shift, least)
    rows += ROW
    others += ROW
    to += ROW
  }
}

/** Each row of `to` becomes that of `rows`, brought to mean nought and spread one, then stretched and shifted. */
export function norm(rows: usize, to: usize, count: usize, stretch: usize, shift: usize, least: f32): void {
  for (let row: usize = 0; row < count; row++) {
    let sum = f32x4.splat(0)
    for (let i: usize = 0; i < ROW; i += 16) {
      const one = v128.load(rows + i)
      v128.store(to + i, one)
      sum = f32x4.add(sum, one)
    }
    normalise(to, total(sum) / <f32>WIDTH, stretch, shift, least)
    rows += ROW
    to += ROW
  }
}

function normalise(row: usize, mean: f32, stretch: usize, shift: usize, least: f32): void {
  const middle = f32x4.splat(mean)
  let squares = f32x4.splat(0)
  for (let i: usize = 0; i < ROW; i += 16) {
    const off = f32x4.sub(v128.load(row + i), middle)
    squares = f32x4.add(squares, f32x4.mul(off, off))
  }
  const by = f32x4.splat(1 / sqrt<f32>(total(squares) / <f32>WIDTH + least))
  for (let i: usize = 0; i < ROW; i += 16) {
    const off = f32x4.mul(f32x4.sub(v128.load(row + i), middle), by)
    v128.store(row + i, f32x4.add(f32x4.mul(off, v128.load(stretch + i)), v128.load(shift + i)))
  }
}

/** Gaussian error linear units, in place. @param count a multiple of four */
export function gelu(numbers: usize, count: usize): void {
  const end = numbers + (count << 2)
  for (let at = numbers; at < end; at += 16) {
    const x = v128.load(at)
    const half = f32x4.mul(x, f32x4.splat(0.5))
    v128.store(at, f32x4.add(half, f32x4.mul(half, bellShare(x))))
  }
}

/** Adds `others` to `numbers`, in place. @param count a multiple of four */
export function add(numbers: usize, others: usize, count: usize): void {
  for (let i: usize = 0; i < count << 2; i += 16)
    v128.store(numbers + i, f32x4.add(v128.load(numbers + i), v128.load(others + i)))
}

/** Copies the rows that are named. @param which `count` 32-bit numbers of rows; @param size bytes of a row */
export function pick(rows: usize, size: usize, which: usize, count: usize, to: usize): void {
  for (let i: usize = 0; i < count; i++) {
    memory.copy(to, rows + (load<u32>(which + (i << 2)) as usize) * size, size)
    to += size
  }
}

/** Adds to each row that of `others` which is named for it. @param count rows of `size` bytes, a multiple of 16 */
export function addNamed(rows: usize, others: usize, which: usize, count: usize, size: usize, to: usize): void {
  for (let row: usize = 0; row < count; row++) {
    const other = others + (load<u32>(which + (row << 2)) as usize) * size
    for (let i: usize = 0; i < size; i += 16) v128.store(to + i, f32x4.add(v128.load(rows + i), v128.load(other + i)))
    rows += size
    to += size
  }
}

/** Makes chances that sum up to one of three scores in each row, in place. @param rows of eight floats */
export function share(rows: usize, count: usize): void {
  for (let row: usize = 0; row < count; row++) {
    const scores = f32x4.replace_lane(v128.load(rows), 3, -1e4)
    const most = max(max(f32x4.extract_lane(scores, 0), f32x4.extract_lane(scores, 1)), f32x4.extract_lane(scores, 2))
    const chances = exponent(f32x4.sub(scores, f32x4.splat(most)))
    v128.store(rows, f32x4.div(chances, f32x4.splat(total(chances))))
    rows += 32
  }
}
