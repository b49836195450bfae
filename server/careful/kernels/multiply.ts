// Products of rows with a matrix of 8-bit weights. Rows are rounded to 14 bits, each by itself, so that what comes out for one row
// never depends on the others; sums of whole numbers are exact, so that every machine gets the same.

import { largestOf } from './lanes'

/** Columns that are worked out at once. */
const COLUMNS: usize = 8
/** The largest step of a row: 1,536 products with weights of 7 bits still fit into 32. */
const STEPS: f32 = 8191

/**
 * Lays a matrix out for `multiply`: eight columns beside each other, two rows of them at a time.
 *
 * @param from `depth` rows of `width` weights, one after the other
 * @param to room for `depth` times `width`, the width rounded up to eight
 * @param depth even
 */
export function pack(from: usize, to: usize, depth: usize, width: usize): void {
  for (let column: usize = 0; column < width; column += COLUMNS) {
    for (let row: usize = 0; row < depth; row += 2) {
      for (let i: usize = 0; i < COLUMNS; i++) {
        const isThere = column + i < width
        const at = from + row * width + column + i
        store<i8>(to, isThere ? load<i8>(at) : 0)
        store<i8>(to + 1, isThere ? load<i8>(at + width) : 0)
        to += 2
      }
    }
  }
}

/**
 * Rounds rows of floats to whole numbers.
 *
 * @param to room for `count` rows of `depth` 16-bit numbers
 * @param scales room for `count` floats: what one step of each row is worth
 * @param depth a multiple of eight
 */
export function quantise(from: usize, to: usize, scales: usize, count: usize, depth: usize): void {
  for (let row: usize = 0; row < count; row++) {
    let most = f32x4.splat(1e-20)
    for (let i: usize = 0; i < depth; i += 4) most = f32x4.pmax(most, f32x4.abs(v128.load(from + (i << 2))))
    const largest = largestOf(most)
    store<f32>(scales + (row << 2), largest / STEPS)
    const factor = f32x4.splat(STEPS / largest)
    for (let i: usize = 0; i < depth; i += 8) {
      const low = rounded(f32x4.mul(v128.load(from + (i << 2)), factor))
      const high = rounded(f32x4.mul(v128.load(from + (i << 2), 16), factor))
      v128.store(to + (i << 1), i16x8.narrow_i32x4_s(low, high))
    }
    from += depth << 2
    to += depth << 1
  }
}

/** The nearest whole numbers, of small ones: added to this float, their sum's bits count from the float's own bits. */
function rounded(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(12_582_912)), i32x4.splat(0x4b400000))
}

/**
 * @param rows what `quantise` made: room for three more than `count` must lie behind, whatever stands there
 * @param matrix what `pack` made
 * @param columnScales what one step of each column is worth
 * @param bias added to each row
 * @param out rows of `width` floats, room for three more than `count`
 * @param width a multiple of eight
 */
export function multiply(
  rows: usize,
  rowScales: usize,
  matrix: usize,
  columnScales: usize,
  bias: usize,
  out: usize,
  count: usize,
  depth: usize,
  width: usize,
): void {
  const rowSize = depth << 1
  const outSize = width << 2
  for (let column: usize = 0; column < width; column += COLUMNS) {
    const panel = matrix + column * depth
    const place = column << 2
    for (let row: usize = 0; row < count; row += 4) {
      const to = out + row * outSize + place
      const scales = rowScales + (row << 2)
      fourRows(rows + row * rowSize, rowSize, panel, scales, columnScales + place, bias + place, to, outSize)
    }
  }
}

/** Four rows times eight columns. */
function fourRows(
  a: usize,
  rowSize: usize,
  panel: usize,
  rowScales: usize,
  columnScales: usize,
  bias: usize,
  to: usize,
  outSize: usize,
): void {
  let b = a + rowSize
  let c = b + rowSize
  let d = c + rowSize
  let aLow = i32x4.splat(0)
  let aHigh = aLow
  let bLow = aLow
  let bHigh = aLow
  let cLow = aLow
  let cHigh = aLow
  let dLow = aLow
  let dHigh = aLow
  const end = b
  for (; a < end; a += 4) {
    const low = v128.load_ext<i8>(panel)
    const high = v128.load_ext<i8>(panel, 8)
    let pair = v128.load_splat<i32>(a)
    aLow = i32x4.add(aLow, i32x4.dot_i16x8_s(pair, low))
    aHigh = i32x4.add(aHigh, i32x4.dot_i16x8_s(pair, high))
    pair = v128.load_splat<i32>(b)
    bLow = i32x4.add(bLow, i32x4.dot_i16x8_s(pair, low))
    bHigh = i32x4.add(bHigh, i32x4.dot_i16x8_s(pair, high))
    pair = v128.load_splat<i32>(c)
    cLow = i32x4.add(cLow, i32x4.dot_i16x8_s(pair, low))
    cHigh = i32x4.add(cHigh, i32x4.dot_i16x8_s(pair, high))
    pair = v128.load_splat<i32>(d)
    dLow = i32x4.add(dLow, i32x4.dot_i16x8_s(pair, low))
    dHigh = i32x4.add(dHigh, i32x4.dot_i16x8_s(pair, high))
    b += 4
    c += 4
    d += 4
    panel += 16
  }
  write(to, aLow, aHigh, v128.load_splat<f32>(rowScales), columnScales, bias)
  write(to + outSize, bLow, bHigh, v128.load_splat<f32>(rowScales, 4), columnScales, bias)
  write(to + 2 * outSize, cLow, cHigh, v128.load_splat<f32>(rowScales, 8), columnScales, bias)
  write(to + 3 * outSize, dLow, dHigh, v128.load_splat<f32>(rowScales, 12), columnScales, bias)
}

function write(to: usize, low: v128, high: v128, scale: v128, columnScales: usize, bias: usize): void {
  const lowScale = f32x4.mul(scale, v128.load(columnScales))
  const highScale = f32x4.mul(scale, v128.load(columnScales, 16))
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(low), lowScale), v128.load(bias)))
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(high), highScale), v128.load(bias, 16)), 16)
}
