// What two texts have in common at their beginning and at their end. Compares by halving ranges, so that the engine's
// comparison of whole strings does the work: a change in a text of a megabyte is found in a fraction of a millisecond.

export interface CommonEnds {
  /** Length of the longest common beginning. */
  readonly before: number
  /** Length of the longest common end of what is left of both. */
  readonly after: number
}

export function commonEnds(a: string, b: string): CommonEnds {
  const most = Math.min(a.length, b.length)
  const before = longest(most, (length, known) => a.slice(known, length) === b.slice(known, length))
  const after = longest(
    most - before,
    (length, known) => a.slice(a.length - length, a.length - known) === b.slice(b.length - length, b.length - known),
  )
  return { before, after }
}

/** The greatest length up to `most` for which `same` holds, given that it holds for every smaller one. */
function longest(most: number, same: (length: number, known: number) => boolean): number {
  let known = 0
  let tooLong = most + 1
  while (known + 1 < tooLong) {
    const middle = (known + tooLong) >> 1
    if (same(middle, known)) known = middle
    else tooLong = middle
  }
  return known
}
