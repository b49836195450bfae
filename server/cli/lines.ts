// Line numbers for people: from one, counted as editors do (LF, CRLF or CR).

/** @returns a function from an offset to its line; offsets may come in any order. */
export function lineCounter(text: string): (at: number) => number {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (at) => {
    let low = 0
    let high = starts.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if (starts[middle] <= at) low = middle
      else high = middle
    }
    return low + 1
  }
}
