// e to the power of four numbers at once, and the bell curve's share below them: the same bits on every machine, since no library's
// are used.

/** Added to a small float and taken away again, it rounds; before that, the sum's lowest bits are the whole number. */
const ROUNDS: f32 = 12_582_912

/** @param x at most 88; far below zero it gives nearly nothing */
export function exponent(x: v128): v128 {
  const bounded = f32x4.pmax(x, f32x4.splat(-87))
  // x = n ln 2 + rest, ln 2 in two parts so that nothing is lost.
  const whole = f32x4.add(f32x4.mul(bounded, f32x4.splat(1.4426950408889634)), f32x4.splat(ROUNDS))
  const n = f32x4.sub(whole, f32x4.splat(ROUNDS))
  let rest = f32x4.sub(bounded, f32x4.mul(n, f32x4.splat(0.693359375)))
  rest = f32x4.add(rest, f32x4.mul(n, f32x4.splat(2.1219444e-4)))
  let sum = f32x4.splat(1.98756915e-4)
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1))
  sum = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(sum, rest), rest), rest), f32x4.splat(1))
  // What lies above the lowest nine bits is shifted out.
  const power = i32x4.shl(i32x4.add(whole, i32x4.splat(127)), 23)
  return f32x4.mul(sum, power)
}

/** From -1 to 1: twice the share of the bell curve below x, less one. Off by at most 1e-5 up to 4, and by 6e-5 beyond. */
export function bellShare(x: v128): v128 {
  const bounded = f32x4.pmax(f32x4.pmin(x, f32x4.splat(4)), f32x4.splat(-4))
  const square = f32x4.mul(bounded, bounded)
  let sum = f32x4.splat(1.6126801283267156e-10)
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(-1.40069129628273e-8))
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(5.432307830233185e-7))
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(-1.2589993275469169e-5))
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(1.9781611626967788e-4))
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(-2.267844043672085e-3))
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(1.9754953682422638e-2))
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(-0.132821187376976))
  sum = f32x4.add(f32x4.mul(sum, square), f32x4.splat(0.7978454232215881))
  return f32x4.mul(sum, bounded)
}
