// Finds the fullest name that an article gives a body: "the ministry" after "the Foreign Ministry", "SSA" after "State Security Agency (SSA)".
// In: the section's text. Out: a name, the given one where no fuller one stands before. Looks only for names that a source asks for.

import { own } from '../../text/spans'
import { isPeople } from './sources'

export interface BodyNames {
  /** @param definite a common noun with "the", which may stand for a name given before `at` */
  fullest(name: string, head: string, at: number, definite: boolean): string
}

export function createBodyNames(text: string): BodyNames {
  const known = new Map<string, string>()
  let initials: ReadonlyMap<string, string> | undefined
  return Object.freeze({
    fullest(name: string, head: string, at: number, definite: boolean): string {
      const bare = name.replace(/(?:\.|['’]s?)$/, '')
      if (isAcronym(bare)) {
        initials ??= namesByInitials(text)
        const found =
          known.get(bare) ?? own(spelledOut(text, bare) ?? initials.get(bare) ?? introduced(text, bare) ?? bare)
        known.set(bare, found)
        return found
      }
      // "news agency VNA": the acronym says which.
      const last = bare.slice(bare.lastIndexOf(' ') + 1)
      if (last.length < bare.length && isAcronym(last) && !/\p{Lu}/u.test(bare.slice(0, -last.length))) {
        const spelled = this.fullest(last, head, at, definite)
        return spelled === last ? own(bare) : spelled
      }
      if (definite && bare.toLowerCase() === head) return own(namedBefore(text, head, at) ?? bare)
      return own(bare)
    },
  })
}

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Za-z]?[A-Z&-]{1,8}$/.test(name)
}

/** Names of three words or more by their capitals: "RBA" for "Reserve Bank of Australia". The first of two names wins. */
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
function spelledOut(text: string, acronym: string): string | undefined {
  const bracket = text.indexOf(`(${acronym})`)
  if (bracket <= 0) return undefined
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
function introduced(text: string, acronym: string): string | undefined {
  const bracket = text.indexOf(` (${acronym})`)
  if (bracket <= 0) return undefined
  const line =
    text
      .slice(Math.max(0, bracket - 100), bracket)
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

/** How far back a name is looked for, in code units. */
const FAR = 6000

/** The last name before `at` with this noun in it: "the Ministry of Defence", "Syria's Foreign Ministry". */
function namedBefore(text: string, head: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - FAR), at)
  const noun = head[0].toUpperCase() + head.slice(1)
  for (
    let found = before.lastIndexOf(noun);
    found >= 0;
    found = found === 0 ? -1 : before.lastIndexOf(noun, found - 1)
  ) {
    const name = nameAround(before, found, found + noun.length)
    if (name.includes(' ')) return name
  }
  return undefined
}

function nameAround(text: string, start: number, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const before = capitalsBefore(line.slice(-80))
  const after =
    /^(?: (?:of|for|and|the|on) | )?(?:(?:the |of |and |for )?\p{Lu}[\p{L}\p{N}&-]* ?)+/u.exec(
      text.slice(end, end + 80),
    )?.[0] ?? ''
  const own = after.startsWith(' ') ? after.trimEnd() : ''
  return (before + text.slice(start, end) + own).replace(/^The /, '')
}

/** The capitalised words at the end of a line, each with the blank after it: "Western Australia's " in "the Western Australia's ". */
function capitalsBefore(line: string): string {
  let start = line.length
  for (;;) {
    const wordStart = line.lastIndexOf(' ', start - 2) + 1
    if (line[start - 1] !== ' ' || !/^\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)?$/u.test(line.slice(wordStart, start - 1))) break
    start = wordStart
  }
  return line.slice(start)
}
