// Cuts one paragraph into the words that the encoder knows, and says how each is written and whether it is quoted.
// In: the paragraph's text. Out: columns as long as the words, offsets from the paragraph's start. The training cuts in the same way:
// whatever changes here makes its weights wrong.

export interface Words {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Letter shape and quote state in one number: what the encoder's lower-case pieces do not tell. */
  readonly look: readonly number[]
  /** 0 out of quotation marks, 1 in them, 2 an opening mark, 3 a closing one. */
  readonly quote: readonly number[]
}

export function wordsOf(text: string): Words {
  const start: number[] = []
  const end: number[] = []
  for (const { index, 0: word } of text.matchAll(WORD)) {
    start.push(index)
    end.push(index + word.length)
  }
  const quote = quoteStates(text, start)
  const look = start.map((at, i) => shapeOf(text.slice(at, end[i])) * QUOTE_STATES + quote[i])
  return { text, start, end, look, quote }
}

/** Letters and digits that touch, or one mark. */
const WORD = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu
const QUOTE_STATES = 4

/** Curly marks say which way they face; a straight one opens where none is open. */
function quoteStates(text: string, start: readonly number[]): number[] {
  let isOpen = false
  return start.map((at) => {
    const mark = text[at]
    if (mark !== '“' && mark !== '”' && mark !== '"') return isOpen ? 1 : 0
    isOpen = mark === '“' || (mark === '"' && !isOpen)
    return isOpen ? 2 : 3
  })
}

/** 1 a mark, 2 digits first, 3 small letters, 4 capitals, 5 one capital, 6 a capital first, 7 anything else. */
function shapeOf(word: string): number {
  if (!/^[\p{L}\p{N}]/u.test(word)) return 1
  if (/^\p{Nd}/u.test(word)) return 2
  const isLower = isSmall(word)
  if (isLower) return 3
  if (isCapital(word)) return word.length > 1 ? 4 : 5
  const [first] = word
  return isCapital(first) && isSmall(word.slice(first.length)) ? 6 : 7
}

/** Letters without case count for neither. */
function isSmall(word: string): boolean {
  return word === word.toLowerCase() && word !== word.toUpperCase()
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

export function isWord({ text, start }: Words, index: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(start[index], start[index] + 2))
}
