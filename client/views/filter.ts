// Narrows the rows of a view to what has the reader's words in it. Knows no editor, so that it can be tried anywhere.

import type { PanelRow } from '../../server/protocol/panels'

/**
 * Rows that have every word, in themselves or in the rows that they stand under, and the rows above them.
 *
 * @param words as the reader typed them; case and accents do not matter. Without any all rows stay
 */
export function filterRows(rows: readonly PanelRow[], words: string): readonly PanelRow[] {
  const wanted = wordsIn(words)
  return wanted.length === 0 ? rows : rowsWith(rows, wanted)
}

function rowsWith(rows: readonly PanelRow[], wanted: readonly string[]): PanelRow[] {
  return rows.flatMap((row) => {
    const missing = wanted.filter((word) => !folded(`${row.label} ${row.detail} ${row.tooltip}`).includes(word))
    if (missing.length === 0) return [row]
    const under = rowsWith(row.rows, missing)
    return under.length === 0 ? [] : [{ ...row, rows: under }]
  })
}

/** Where the words stand in a label, in code units, for making them stand out; in order, apart. */
export function matchesIn(label: string, words: string): [start: number, end: number][] {
  const text = folded(label)
  // Where folding has changed the length nothing can be pointed at.
  if (text.length !== label.length) return []
  const found: [number, number][] = []
  for (const word of wordsIn(words))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push([at, at + word.length])
  found.sort((a, b) => a[0] - b[0])
  return found.filter(([start], index) => index === 0 || found[index - 1][1] <= start)
}

function wordsIn(words: string): string[] {
  return folded(words)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Without case, accents and the curl of apostrophes. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
}

/** How many things the rows are about: of what `isThing` picks, each once, however many groups it stands under. */
export function countThings(rows: readonly PanelRow[], isThing: (row: PanelRow) => boolean): number {
  const things = new Set<string | number>()
  const walk = (row: PanelRow): void => {
    if (isThing(row)) things.add(row.focus?.start ?? row.place?.start ?? row.id)
    row.rows.forEach(walk)
  }
  rows.forEach(walk)
  return things.size
}
