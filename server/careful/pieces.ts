// Cuts words into the pieces that the encoder has vectors for: the longest piece that fits, then the longest for what is left.
// In: the vocabulary file, then words. Out: the numbers of their pieces.

export interface Pieces {
  readonly open: number
  readonly close: number
  /** At least one, at most `MOST`. */
  of(word: string): readonly number[]
}

/** @throws Error C03 where the vocabulary lacks what every paragraph needs */
export function createPieces(vocabulary: string): Pieces {
  const numbers = new Map(vocabulary.split('\n').map((piece, number) => [piece.trimEnd(), number]))
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece)
    if (number === undefined) throw new Error(`C03 the vocabulary has no ${piece}`)
    return number
  }
  const unknown = [numberOf('[UNK]')]
  return Object.freeze({
    open: numberOf('[CLS]'),
    close: numberOf('[SEP]'),
    of: (word: string) => cut(plain(word), numbers)?.slice(0, MOST) ?? unknown,
  })
}

/** Pieces of a word that are looked at: an address of a hundred letters says no more than its beginning. */
const MOST = 8
/** Letters of a word that are looked at, so that one without blanks costs no more than its length. */
const LONGEST = 100

function cut(word: string, numbers: ReadonlyMap<string, number>): number[] | undefined {
  if (word === '' || word.length > LONGEST) return undefined
  const found: number[] = []
  for (let from = 0; from < word.length;) {
    let to = word.length
    let number: number | undefined
    for (; to > from && number === undefined; to--) number = numbers.get((from ? '##' : '') + word.slice(from, to))
    if (number === undefined) return undefined
    found.push(number)
    from = to + 1
  }
  return found
}

/** Small letters without accents, marks as a typewriter has them. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[“”„‘’‚—–―\u00a0]/g, (mark) => MARKS[mark])
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '\u00a0': ' ',
}
