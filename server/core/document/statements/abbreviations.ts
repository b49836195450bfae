// Names that a paragraph gives with the letters that stand for them: "State Security Agency (SSA)", or a name whose capitals they are.
// In: one paragraph's text. Out: look-ups by letters. Looks at nothing outside the paragraph.

import { own } from '../../text/spans'
import { isPeople } from './sources'

export interface Abbreviations {
  /** What stands before the letters in brackets, where they stand so for the first time; absent names are none. */
  readonly bracketed: ReadonlyMap<string, { readonly spelled?: string; readonly introduced?: string }>
  /** Names of three words or more by their capitals: "RBA" for "Reserve Bank of Australia". The first of two names wins. */
  readonly initials: ReadonlyMap<string, string>
}

export function abbreviationsIn(text: string): Abbreviations {
  return { bracketed: bracketed(text), initials: namesByInitials(text) }
}

function bracketed(text: string): Abbreviations['bracketed'] {
  const found = new Map<string, { spelled?: string; introduced?: string }>()
  for (const { 1: letters, index } of text.matchAll(/\(([A-Z][A-Za-z]?[A-Z&-]{1,8})\)/g)) {
    if (found.has(letters)) continue
    const spelled = spelledOut(text, index, letters)
    const introducedAs = introduced(text, index)
    found.set(own(letters), {
      ...(spelled !== undefined && { spelled: own(spelled) }),
      ...(introducedAs !== undefined && { introduced: own(introducedAs) }),
    })
  }
  return found
}

function namesByInitials(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of capitalised(text)) {
    const bare = name.replace(/^(?:The|In|At|On|For) /, '')
    const capitals = bare.replace(/[^\p{Lu}]+/gu, '')
    if (capitals.length > 2 && !found.has(capitals)) found.set(capitals, own(bare))
  }
  return found
}

/** Runs of capitalised words, with at most two small ones between two of them: "Reserve Bank of Australia". */
function* capitalised(text: string): Generator<string> {
  let start = -1
  let end = 0
  let small = 0
  let last = 0
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const gap = text.slice(last, index)
    last = index + word.length
    const isName = /^\p{Lu}\p{Ll}/u.test(word) || word === 'UN'
    const joins = start >= 0 && (gap === ' ' || (gap === '-' && small === 0))
    if (joins && !isName && small < 2 && BETWEEN.has(word)) {
      small++
      continue
    }
    if (!joins || !isName) {
      if (start >= 0) yield text.slice(start, end)
      start = isName ? index : -1
    }
    end = last
    small = 0
  }
  if (start >= 0) yield text.slice(start, end)
}
const BETWEEN = new Set(['of', 'and', 'for', 'the', 'in', 'on'])

/** "Thai Hotels Association (THA)": the capitals before the bracket, as many as the acronym has letters. */
function spelledOut(text: string, bracket: number, acronym: string): string | undefined {
  if (bracket === 0) return undefined
  const words = text
    .slice(Math.max(0, bracket - 160), bracket)
    .trim()
    .split(/[\s-]+/)
  let letters = acronym.replace(/[^A-Za-z]/g, '').toLowerCase()
  let first = words.length
  while (first > 0 && letters !== '') {
    const word = words[first - 1].replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
    if (word === '') return undefined
    if (word.startsWith(letters.at(-1)!)) letters = letters.slice(0, -1)
    else if (!SMALL.has(word)) return undefined
    first--
  }
  return letters === '' ? words.slice(first).join(' ') : undefined
}

/** "Central Reserve Bank (BCR)": the capitalised words before the bracket, where the letters come from another language. */
function introduced(text: string, bracket: number): string | undefined {
  if (text[bracket - 1] !== ' ') return undefined
  const line =
    text
      .slice(Math.max(0, bracket - 101), bracket - 1)
      .split('\n')
      .at(-1) ?? ''
  const words = line.replace(/^The /, '').split(' ')
  let first = words.length
  while (first > 0 && (/^\p{Lu}[\p{L}-]*$/u.test(words[first - 1]) || SMALL.has(words[first - 1]))) first--
  while (first < words.length && SMALL.has(words[first].toLowerCase())) first++
  const name = words.slice(first)
  // Of an office only as much as its letters spell is the body.
  return name.length > 1 && !name.some((word) => isPeople(word.toLowerCase())) ? name.join(' ') : undefined
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'del', 'la'])
