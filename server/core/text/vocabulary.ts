// Words, each kept once with a number, so that what depends on a word's letters alone is worked out once for all its uses.
// In: letters as they stand in a text. Out: the word in lower case and its number. What is kept follows from the words alone:
// no reading depends on what was read before. A full vocabulary is left to those who still use it, and a new one is begun.

import { plainAt } from './characters'

export interface Vocabulary {
  /** By number; lower case, curly quotes and apostrophes as straight ones. */
  readonly words: readonly string[]
  /** The number of the word that stands from `start` to `end`. */
  numberOf(text: string, start: number, end: number): number
  /** For each word, by number, what the fact says of it. */
  column(fact: WordFact): Int32Array
  readonly isFull: boolean
}

/** Something that a word's letters decide, as a whole number. */
export interface WordFact {
  readonly slot: number
  readonly of: (word: string) => number
}

let factCount = 0

/** For modules to declare their facts with, once. */
export function wordFact(of: (word: string) => number): WordFact {
  return Object.freeze({ slot: factCount++, of })
}

let current: Vocabulary | undefined

/** The one that words are added to at present. It must not be asked for again within one text: its numbers belong together. */
export function currentVocabulary(): Vocabulary {
  if (!current || current.isFull) current = createVocabulary()
  return current
}

/** Letters after which a new one is begun: some twenty thousand words, more than weeks of news hold apart from names. */
const FULL = 1 << 17

function createVocabulary(): Vocabulary {
  const words: string[] = []
  const columns: { facts: Int32Array; filled: number }[] = []
  const letters = createLetters()
  return {
    words,
    numberOf(text, start, end) {
      const number = letters.find(text, start, end)
      if (number === words.length) words.push(letters.spell(number))
      return number
    },
    column({ slot, of }) {
      const column = (columns[slot] ??= { facts: new Int32Array(words.length + ROOM), filled: 0 })
      if (column.facts.length < words.length) column.facts = grown(column.facts, words.length)
      for (; column.filled < words.length; column.filled++) column.facts[column.filled] = of(words[column.filled])
      return column.facts
    },
    get isFull() {
      return letters.count > FULL
    },
  }
}

const ROOM = 1 << 10

/** The words' letters one after the other, found by their hash. */
function createLetters() {
  let pool: Uint16Array = new Uint16Array(ROOM * 8)
  let ends: Int32Array = new Int32Array(ROOM)
  let hashes: Int32Array = new Int32Array(ROOM)
  /** One more than a word's number; zero where none is. */
  let places: Int32Array = new Int32Array(ROOM * 4)
  let wordCount = 0
  let count = 0

  const startOf = (number: number) => (number === 0 ? 0 : ends[number - 1])

  function add(hash: number, place: number, end: number): void {
    if (wordCount === ends.length) {
      ends = grown(ends, wordCount + 1)
      hashes = grown(hashes, wordCount + 1)
    }
    ends[wordCount] = end
    hashes[wordCount] = hash
    places[place] = ++wordCount
    count = end
    if (wordCount * 2 > places.length) spread()
  }

  /** Twice the places, so that those asked for are mostly free or right. */
  function spread(): void {
    places = new Int32Array(places.length * 2)
    for (let number = 0; number < wordCount; number++) {
      let place = hashes[number] & (places.length - 1)
      while (places[place] !== 0) place = (place + 1) & (places.length - 1)
      places[place] = number + 1
    }
  }

  return {
    get count() {
      return count
    },
    /** The word's number; one that is new gets the next. */
    find(text: string, start: number, end: number): number {
      if (pool.length < count + end - start) pool = grown(pool, count + end - start)
      let hash = 0x811c9dc5 | 0
      let to = count
      for (let at = start; at < end; at++) {
        const unit = plainAt(text, at)
        pool[to++] = unit
        hash = Math.imul(hash ^ unit, 0x01000193)
      }
      hash ^= hash >>> 15
      let place = hash & (places.length - 1)
      for (; places[place] !== 0; place = (place + 1) & (places.length - 1)) {
        const number = places[place] - 1
        const from = startOf(number)
        if (hashes[number] === hash && ends[number] - from === end - start && isSame(pool, from, count, to))
          return number
      }
      add(hash, place, to)
      return wordCount - 1
    },
    spell(number: number): string {
      let word = ''
      for (let at = startOf(number); at < ends[number]; at++) word += String.fromCharCode(pool[at])
      return interned(word)
    },
  }
}

function isSame(pool: Uint16Array, from: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (pool[at] !== pool[from + at - start]) return false
  return true
}

/** The same letters as the engine keeps them for names of properties: comparing such a string with a literal compares no letters. */
function interned(word: string): string {
  const named = Object.create(null) as Record<string, true>
  named[word] = true
  return Object.keys(named)[0]
}

function grown<T extends Int32Array | Uint16Array>(column: T, least: number): T {
  const larger = new (column.constructor as new (length: number) => T)(Math.max(least, column.length * 2))
  larger.set(column)
  return larger
}
