// Finds how exact a figure is by the words before it ("more than", "about") and after it ("or more"), and what it is counted by
// ("a day", "per barrel", "annually"). Those words stay outside the figure's span.

import type { Exactness } from '../../model/figure'
import { Kind, touches, wordAt, type Tokens } from '../../text/tokens'

export interface Hedge {
  readonly exactness: Exactness
  /** Token range of the words that say so. */
  readonly first: number
  readonly next: number
}

export function hedgeBefore(tokens: Tokens, first: number): Hedge | undefined {
  let at = first - 1
  // "an estimated 30", "the more than 30": articles do not hide a hedge.
  const before = wordAt(tokens, at)
  if (before === 'a' || before === 'an' || before === 'the') at--
  const phrases = BY_LAST_WORD.get(wordAt(tokens, at))
  if (!phrases) return undefined
  for (const { words, exactness } of phrases) {
    const from = at - words.length + 1
    if (from >= 0 && words.every((word, i) => tokens.words[from + i] === word))
      return { exactness, first: from, next: at + 1 }
  }
  return undefined
}

/** "or more", "or so", "or less", "+", "at least". */
export function hedgeAfter(tokens: Tokens, next: number): Hedge | undefined {
  if (tokens.words[next] === '+' && touches(tokens, next)) return { exactness: 'at least', first: next, next: next + 1 }
  if (tokens.words[next] === 'plus' && tokens.words[next - 1] !== 'two') return undefined
  if (tokens.words[next] !== 'or') return undefined
  const exactness = OR_AFTER.get(tokens.words[next + 1] ?? '')
  return exactness && { exactness, first: next, next: next + 2 }
}

const OR_AFTER: ReadonlyMap<string, Exactness> = new Map([
  ['more', 'at least'],
  ['above', 'at least'],
  ['over', 'at least'],
  ['older', 'at least'],
  ['so', 'about'],
  ['less', 'at most'],
  ['fewer', 'at most'],
  ['under', 'at most'],
  ['younger', 'at most'],
])

const PHRASES: readonly (readonly [string, Exactness])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['more than', 'more than'],
  ['greater than', 'more than'],
  ['higher than', 'more than'],
  ['less than', 'less than'],
  ['fewer than', 'less than'],
  ['lower than', 'less than'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['a minimum of', 'at least'],
  ['a maximum of', 'at most'],
  ['up to', 'at most'],
  ['in excess of', 'more than'],
  ['close to', 'about'],
  ['in the region of', 'about'],
  ['upwards of', 'more than'],
  ['well over', 'more than'],
  ['just over', 'more than'],
  ['just under', 'less than'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['exceed', 'more than'],
  ['exceeded', 'more than'],
  ['exceeds', 'more than'],
  ['surpassed', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['circa', 'about'],
  ['estimated', 'about'],
  ['nearing', 'about'],
  ['approaching', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
]

/** By the phrase's last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly { words: readonly string[]; exactness: Exactness }[]> = byLastWord()

function byLastWord(): Map<string, { words: readonly string[]; exactness: Exactness }[]> {
  const map = new Map<string, { words: readonly string[]; exactness: Exactness }[]>()
  for (const [phrase, exactness] of PHRASES) {
    const words = phrase.split(' ')
    const last = words[words.length - 1]
    map.set(
      last,
      [...(map.get(last) ?? []), { words, exactness }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return map
}

/** What the figure is counted by: "year" in "each year", "barrel" in "a barrel" after a sum. */
export function perAfter(tokens: Tokens, next: number, isMoney: boolean): string | undefined {
  const word = tokens.words[next]
  const adverb = PER_ADVERBS.get(word ?? '')
  if (adverb !== undefined) return adverb
  const by = tokens.words[next + 1]
  if (by === undefined || tokens.kind[next + 1] !== Kind.Word) return undefined
  if (word === 'per') return by
  if (word === '/') return PER_UNITS.has(by) ? by : undefined
  if (word === 'each' || word === 'every') return PER_UNITS.has(by) ? by : undefined
  if (word !== 'a' && word !== 'an') return undefined
  return PER_UNITS.has(by) || (isMoney && PRICED_BY.has(by)) ? by : undefined
}

const PER_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
])
const PER_UNITS = new Set('second minute hour day night week fortnight month quarter year decade'.split(' '))
const PRICED_BY = new Set(
  'barrel tonne ton kilogram kilo kg gram pound ounce litre liter gallon share head person piece unit ticket seat bottle bag kilometre mile visit'.split(
    ' ',
  ),
)
