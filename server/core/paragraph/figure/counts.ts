// Reads counts: a number with the noun that it counts, or a number whose noun is left out.
// In: tokens and the number that was read. Out: the count; unit "" where the noun is elsewhere, to be filled in later.

import { isCapital, Kind, Shape, touches, wordAt, type Tokens } from '../../text/tokens'
import { readAge } from './ages'
import { isProduct, readElided } from './bareCounts'
import { countedNoun, rankedNoun } from './nounPhrase'
import { SMALL_NUMBERS } from './numberWords'
import type { NumberReading } from './numbers'
import { TAKEN_FROM } from './ordinals'
import { ENDS_PHRASE } from './phraseWords'
import { count, type Reading } from './reading'

export function readCount(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  return readAge(tokens, first, number) ?? readCounted(tokens, first, number) ?? readElided(tokens, first, number)
}

/** A number and its noun: "18 swing states", "seven of their potential opponents", "one large knife". */
function readCounted(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  // "zero emissions", "several hundred": not counted.
  if (tokens.words[first] === 'zero' || SOME.has(wordAt(tokens, first - 1))) return undefined
  if (first > 0 && number.plain && isProduct(tokens, first - 1)) return undefined
  const at = pastJoin(tokens, number.next)
  const noun =
    number.value <= 1 && number.value >= 0
      ? oneNoun(tokens, first, at)
      : (compoundNoun(tokens, number.next) ?? countedNoun(tokens, at))
  if (noun) return count(first, { ...withPer(tokens, noun), rule: 'count' }, number)
  const partitive =
    number.value > 1 ? (ofThese(tokens, number.next) ?? singularAfter(tokens, first, number)) : undefined
  return partitive && count(first, { ...partitive, rule: 'count' }, number)
}

/** "the 12 page document", "an 11 member team": a singular noun between a number and what it measures. */
function singularAfter(
  tokens: Tokens,
  first: number,
  number: NumberReading,
): { unit: string; next: number } | undefined {
  const before = tokens.words[first - 1]
  const at = number.next
  if (before !== 'the' && before !== 'a' && before !== 'an') return undefined
  if (number.value > 100 || tokens.kind[at] !== Kind.Word || tokens.shape[at] !== Shape.Lower || touches(tokens, at))
    return undefined
  const word = tokens.words[at]
  if (ENDS_PHRASE.has(word) || word.length < 3 || word.endsWith('ed')) return undefined
  const measured = tokens.kind[at + 1] === Kind.Word && !ENDS_PHRASE.has(tokens.words[at + 1])
  return measured ? { unit: word, next: at + 1 } : undefined
}

const SOME = new Set(['several', 'few', 'many'])

/** A number joined to its noun by a hyphen, or standing before it. */
function pastJoin(tokens: Tokens, at: number): number {
  return tokens.words[at] === '-' && touches(tokens, at) ? at + 1 : at
}

/** "12-page", "two-party", "624-member": the noun stays singular inside a compound. */
function compoundNoun(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] !== '-' || !touches(tokens, at) || !touches(tokens, at + 1) || tokens.kind[at + 1] !== Kind.Word)
    return undefined
  const unit = tokens.words[at + 1]
  // "nine-dash-line" is a name for something else.
  if (tokens.words[at + 2] === '-' && touches(tokens, at + 2) && touches(tokens, at + 3)) return undefined
  if (unit.length < 2 || (unit.length > 3 && unit.endsWith('ed')) || unit.endsWith('wheeler')) return undefined
  return NOT_COUNTED.has(unit) || isCapital(tokens, at + 1) ? undefined : { unit, next: at + 2 }
}

const NOT_COUNTED = new Set(
  'for to on up over fold plus odd something day and in off the sided time way wheelers tolerance thirds seater'.split(
    ' ',
  ),
)

/** "one" counts only where it is stressed; "1" always. */
function oneNoun(tokens: Tokens, first: number, at: number): { unit: string; next: number } | undefined {
  const spelled = tokens.words[first] === 'one'
  if (tokens.words[at - 1] === '-') return spelled ? undefined : compoundNoun(tokens, at - 1)
  // "0.5 percent" was read before; what is left below one are bare decimals.
  if (tokens.words[first].length > 1 && !spelled) return countedNoun(tokens, at)
  if (spelled && !STRESS.has(tokens.words[first - 1] ?? '') && !isListed(tokens, first)) return undefined
  return rankedNoun(tokens, at)
}

/** "seven classrooms, one laboratory and one library": one of a list of counts. */
function isListed(tokens: Tokens, first: number): boolean {
  const before = tokens.words[first - 1]
  if (first < 2 || isCapital(tokens, first) || (before !== ',' && before !== 'and')) return false
  for (let at = first - 2; at >= Math.max(0, first - 5); at--) {
    const word = tokens.words[at]
    if (SMALL_NUMBERS.has(word) || tokens.kind[at] === Kind.Number) return true
    if (tokens.kind[at] !== Kind.Word || ENDS_PHRASE.has(word)) return false
  }
  return false
}

/** "there is one demand" counts as "only one" does. */
const STRESS = new Set('only just least than exactly single is was are were'.split(' '))

/** "of their members", "of the largest currencies": taken from a group that is not itself counted. */
function ofThese(tokens: Tokens, at: number): { unit: string; next: number } | undefined {
  if (tokens.words[at] !== 'of') return undefined
  const from = tokens.words[at + 1]
  if (isCapital(tokens, at + 1) && tokens.words[at + 2] === "'s") return countedNoun(tokens, at + 1)
  if ((from !== 'the' && !TAKEN_FROM.has(from)) || SMALL_NUMBERS.has(tokens.words[at + 2])) return undefined
  return countedNoun(tokens, at + 2)
}

/** "18 trees per second": what it is counted by belongs to the unit. */
function withPer(tokens: Tokens, noun: { unit: string; next: number }): { unit: string; next: number } {
  const by = tokens.words[noun.next + 1]
  if (tokens.words[noun.next] !== 'per' || by === undefined || by === 'cent') return noun
  return { unit: `${noun.unit} per ${by}`, next: noun.next + 2 }
}
