// e to the power of four numbers at once, and the error function: the same bits on every machine, since no library's are used.

/** @param x at most 88; far below zero it gives nearly nothing */
export function exponent(x: v128): v128 {
  const bounded = f32x4.max(x, f32x4.splat(-87))
  // x = n ln 2 + rest, ln 2 in two parts so that nothing is lost.
  const n = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(1.4426950408889634)))
  let rest = f32x4.sub(bounded, f32x4.mul(n, f32x4.splat(0.693359375)))
  rest = f32x4.add(rest, f32x4.mul(n, f32x4.splat(2.1219444e-4)))
  let sum = f32x4.splat(1.98756915e-4)
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.3981999507e-3))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519073e-3))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665795894e-2))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666665459e-1))
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(5.0000001201e-1))
  sum = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(sum, rest), rest), rest), f32x4.splat(1))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  return f32x4.mul(sum, power)
}

/** Abramowitz and Stegun 7.1.26, off by at most 1.5e-7. */
export function errorFunction(x: v128): v128 {
  const size = f32x4.abs(x)
  const t = f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(f32x4.splat(0.3275911), size)))
  let sum = f32x4.splat(1.061405429)
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-1.453152027))
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(1.421413741))
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-0.284496736))
  sum = f32x4.mul(f32x4.add(f32x4.mul(sum, t), f32x4.splat(0.254829592)), t)
  const rest = f32x4.mul(sum, exponent(f32x4.neg(f32x4.mul(size, size))))
  const value = f32x4.sub(f32x4.splat(1), rest)
  return v128.or(value, v128.and(x, f32x4.splat(-0.0)))
}
