// Finds rows by what somebody types: any letter case, accents or none, words in any order, and for names parts of words.
// In: rows with their words made ready once, and a query. Out: a score for each row that fits.

/** A row's words made ready for searching. */
export interface SearchKey {
  /** Without accents, in lower case, its words parted by single blanks. */
  readonly words: string
  /** One bit for each letter that occurs: most rows that do not fit are told by it alone. */
  readonly letters: number
}

export interface Query {
  readonly words: readonly string[]
  readonly letters: number
}

export function searchKey(text: string): SearchKey {
  const words = plain(text)
  return { words, letters: lettersOf(words) }
}

export function readQuery(text: string): Query {
  const words = plain(text.slice(0, LONGEST_QUERY))
  return { words: words === '' ? [] : words.split(' '), letters: lettersOf(words) }
}

const LONGEST_QUERY = 100

/**
 * How well a row fits: the sum over the query's words of 4 for a whole word, 3 for a word's beginning, 2 for letters inside
 * a word, 1 for letters with gaps; plus a little for a short row.
 *
 * @param gaps whether letters with gaps count: they do in names, and fit anything in sentences
 * @returns undefined where a word of the query is not in the row at all
 */
export function scoreOf({ words, letters }: SearchKey, query: Query, gaps: boolean): number | undefined {
  if ((query.letters & ~letters) !== 0) return undefined
  let score = 1 / (1 + words.length)
  for (const word of query.words) {
    const found = wordScore(words, word, gaps)
    if (found === 0) return undefined
    score += found
  }
  return score
}

function wordScore(words: string, word: string, gaps: boolean): number {
  let best = 0
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const begins = at === 0 || words[at - 1] === ' '
    const after = words[at + word.length]
    if (begins && (after === undefined || after === ' ')) return 4
    best = Math.max(best, begins ? 3 : 2)
  }
  return best === 0 && gaps && 1 < word.length && hasLetters(words, word) ? 1 : best
}

/** The letters in their order, the first at a word's beginning, and each next one within a few letters. */
function hasLetters(words: string, word: string): boolean {
  for (let start = 0; start < words.length; start++) {
    if (words[start] !== word[0] || (start > 0 && words[start - 1] !== ' ')) continue
    let at = start
    let index = 1
    while (index < word.length) {
      const next = words.indexOf(word[index], at + 1)
      // The beginning of a later word may lie further off than a letter that was left out.
      if (next < 0 || (next - at > WIDEST_GAP && words[next - 1] !== ' ')) break
      at = next
      index++
    }
    if (index === word.length) return true
  }
  return false
}

const WIDEST_GAP = 4

function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare
    .replace(/[øłđıßæœþð]/g, (letter) => PLAIN_LETTERS[letter])
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

function lettersOf(words: string): number {
  let letters = 0
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (LETTER_A <= unit && unit < LETTER_A + 26) letters |= 1 << (unit - LETTER_A)
  }
  return letters
}

const LETTER_A = 97
