// Cuts a paragraph's words into windows that the encoder takes in one go: the whole paragraph, nearly always.
// In: the words and how many pieces each has. Out: runs of words; a long paragraph is cut where a sentence ends.

import type { Words } from './words'

/** Words from `first` up to but not including `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** @param most pieces in a window */
export function windowsOf(words: Words, sizes: readonly number[], most: number): Run[] {
  const windows: Run[] = []
  let first = 0
  let size = 0
  for (let at = 0; at < sizes.length; at++) {
    if (size + sizes[at] > most && at > first) {
      const end = sentenceEnd(words, first, at)
      windows.push({ first, last: end })
      size = 0
      for (let i = end; i < at; i++) size += sizes[i]
      first = end
    }
    size += sizes[at]
  }
  if (first < sizes.length) windows.push({ first, last: sizes.length })
  return windows
}

/** Where the last sentence before `last` ends; `last` itself where none does far enough into the window. */
function sentenceEnd({ text, start }: Words, first: number, last: number): number {
  const mark = (index: number) => text[start[index]] ?? ''
  for (let at = last - 1; at > first + SHORTEST; at--) {
    const stops = '.?!'.includes(mark(at))
    const next = mark(at + 1)
    if (stops && (next === '“' || next === '"' || next !== next.toLowerCase())) return at + 1
    if ((mark(at) === '"' || mark(at) === '”') && '.?!,'.includes(mark(at - 1))) return at + 1
  }
  return last
}

const SHORTEST = 20
