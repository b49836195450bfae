// Finds the source of a cue: the noun phrase of whoever speaks, before or after it.
// In: tokens with their classes, a cue, and where its sentence lies. Out: token ranges, or undefined where nobody is named.

import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import type { Range } from './cues'
import { Is } from './grammar'

export interface Words {
  readonly tokens: Tokens
  readonly classes: Uint32Array
}

/**
 * The noun phrase that ends before token `end`, not before token `low`; skips adverbs, dates and appositions between.
 *
 * @returns undefined where the clause has no subject of its own: "and added that"
 */
export function sourceBefore(words: Words, end: number, low: number): Range | undefined {
  const { classes, tokens } = words
  let at = skipBack(words, end, low)
  if (at <= low) return undefined
  const bits = classes[at - 1]
  if (bits & Is.Comma) return beforeApposition(words, at, low)
  if (bits & (Is.Relative | Is.Pronoun)) return { first: at - 1, last: at }
  if (tokens.words[at - 1] === 'that') return at - 1 > low ? { first: at - 1, last: at } : undefined
  if (bits & (Is.Joiner | Is.Opener)) return undefined
  if (tokens.words[at - 1] === ')') at = openingBracket(words, at - 1, low) ?? at
  if (bits & Is.Quote) return quotedName(words, at, low)
  const first = phraseStart(words, at, low)
  return first < at ? { first, last: at } : undefined
}

/** Steps back over adverbs, "on Sunday" and brackets. */
function skipBack(words: Words, end: number, low: number): number {
  const { classes, tokens } = words
  let at = end
  for (;;) {
    if (at <= low) return at
    const bits = classes[at - 1]
    if (bits & (Is.Adverb | Is.Not) && !(bits & Is.Time)) at--
    else if (bits & Is.Time && timeStart(words, at - 1, low) < at - 1) at = timeStart(words, at - 1, low)
    else if (bits & Is.Time && at - 1 > low && isCapital(tokens, at - 1)) at--
    else return at
  }
}

/** Where "on Sunday", "in recent months" or "this week" begins that ends with the word at `at`. */
function timeStart({ classes, tokens }: Words, at: number, low: number): number {
  if (at > low && NEAR_TIMES.has(tokens.words[at - 1])) {
    return at - 1 > low && classes[at - 2] & Is.Preposition ? at - 2 : at - 1
  }
  for (let from = at - 1; from >= low && from >= at - 3; from--) {
    if (classes[from] & Is.Preposition) return tokens.words[from] === 'of' ? at : from
    if (classes[from] & (Is.Mark | Is.Verb)) break
  }
  return at
}
const NEAR_TIMES = new Set(['this', 'last', 'next', 'earlier', 'late', 'early'])

function openingBracket({ tokens }: Words, closing: number, low: number): number | undefined {
  for (let at = closing - 1; at >= low && at > closing - 12; at--) if (tokens.words[at] === '(') return at
  return undefined
}

/** A comma stands before the cue: "Price, 56, said", "Hu, who lives in X, said", "Koul, director, Fortis Institute, said". */
function beforeApposition(words: Words, comma: number, low: number): Range | undefined {
  const { classes, tokens } = words
  let found: Range | undefined
  let end = comma - 1
  for (let at = comma - 2; at >= low; at--) {
    if (!(classes[at] & Is.Comma)) continue
    // Between two commas stands an apposition or a relative clause; a clause of its own ends the search.
    if (found && !isApposition(classes, at + 1, end)) break
    end = at
    const first = phraseStart(words, at, low)
    if (first >= at || classes[first] & (Is.Adverb | Is.Preposition) || classes[at - 1] & Is.Time) continue
    if (isAdverbial(words, first, low)) continue
    // Further left only a phrase that fills its place between commas belongs to the same source.
    if (found && first > low && !(classes[first - 1] & Is.Mark)) break
    // "the Minister of Tourism, Morena Valdez,": title and name are one source.
    const named =
      isCapital(tokens, at + 1) &&
      (!isCapital(tokens, first) || (classes[first] & Is.Determiner) !== 0) &&
      !(classes[at + 1] & (Is.Determiner | Is.Relative)) &&
      at + 12 > comma
    found = { first, last: named ? comma - 1 : at }
    if (first === low || !(classes[first - 1] & Is.Comma)) break
  }
  return found
}

/** "Speaking at the launch,", "For his part,": what stands before the subject. */
function isAdverbial({ classes, tokens }: Words, first: number, low: number): boolean {
  if (first > low && classes[first - 1] & Is.Preposition) return true
  const word = tokens.words[first]
  return word.endsWith('ing') || word.endsWith('ed') || word === 'according'
}

function isApposition(classes: Uint32Array, first: number, last: number): boolean {
  if (classes[first] & Is.Relative) return true
  for (let at = first; at < last; at++) if (classes[at] & (Is.Verb | Is.Pronoun | Is.Modal)) return false
  return last - first < 20
}

/** A name in quotation marks or ending in one: the newspaper "Granma" said. */
function quotedName(words: Words, end: number, low: number): Range | undefined {
  const { classes } = words
  for (let at = end - 2; at >= low && at > end - 7; at--)
    if (classes[at] & Is.Quote) {
      const first = at > low ? phraseStart(words, at, low) : at
      return first < at ? { first, last: end } : undefined
    }
  return undefined
}

/** How long a source may be, in tokens. */
const LONGEST = 40

/** Where the noun phrase begins that ends before `end`. */
export function phraseStart(words: Words, end: number, low: number): number {
  const { classes, tokens } = words
  let first = end
  let joiner = -1
  for (let at = end - 1; at >= low && at > end - LONGEST; at--) {
    const bits = classes[at]
    const word = tokens.words[at]
    if (bits & Is.Mark) {
      if (joinsWords(tokens, at)) continue
      if (word === ')') {
        const bracket = openingBracket(words, at, low)
        if (bracket === undefined) break
        at = bracket
        continue
      }
      // A list goes on over its commas: "A, B and C said".
      if (bits & Is.Comma && joiner >= 0 && isCapital(tokens, at - 1) && isCapital(tokens, at + 1) && at - 1 >= low)
        continue
      break
    }
    if (bits & Is.Joiner) {
      if (joiner < 0) joiner = at
      continue
    }
    if (bits & Is.Pronoun && !(bits & Is.Determiner) && at < end - 1 && joiner < 0) break
    if (bits & (Is.Relative | Is.Opener)) break
    if (bits & Is.Verb && !isNameOrNoun(tokens, classes, at)) {
      const relative = relativeBefore(classes, tokens, at, low)
      if (relative > low) return phraseStart(words, relative, low)
      if (joiner >= 0) return joiner + 1
      break
    }
    if (bits & Is.Adverb && !(classes[at + 1] & Is.Cue)) break
    const joined = tokens.words[at + 1] === '-' && touches(tokens, at + 1)
    if (bits & Is.Time && !joined && !(bits & Is.Modal) && (isCapital(tokens, at) || first < end)) break
    first = at
    if (bits & Is.Determiner && at > low && !(classes[at - 1] & (Is.Preposition | Is.Joiner | Is.Determiner))) break
  }
  return withoutLeadingPhrase(words, first, end)
}

/** "who shot": the verb belongs to a relative clause, and the source stands before it. */
function relativeBefore(classes: Uint32Array, tokens: Tokens, verb: number, low: number): number {
  for (let at = verb - 1; at >= low && at > verb - 5; at--) {
    if (classes[at] & Is.Relative || (tokens.words[at] === 'that' && at > low && !(classes[at - 1] & Is.Cue)))
      return classes[at - 1] & Is.Comma ? at - 1 : at
    if (!(classes[at] & (Is.Adverb | Is.Be | Is.Have | Is.Modal | Is.Not | Is.Pronoun))) break
  }
  return -1
}

/** A word that only looks like a verb: "the United Nations", "state police". */
function isNameOrNoun(tokens: Tokens, classes: Uint32Array, at: number): boolean {
  if (isCapital(tokens, at)) return true
  // "well-known", "London-based".
  if (at > 0 && tokens.words[at - 1] === '-' && touches(tokens, at)) return true
  if (tokens.words[at] === 'reports' && classes[at + 1] & Is.Preposition) return true
  return at > 0 && (classes[at - 1] & (Is.Determiner | Is.Possessive)) !== 0
}

/** A hyphen, a full stop after an initial, an ampersand or a slash. */
function joinsWords(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]
  if (word === '&' || word === '/' || word === '%') return true
  if (word === '-' || word === '–') return touches(tokens, at) && touches(tokens, at + 1)
  if (word === "'") return touches(tokens, at)
  return word === '.' && touches(tokens, at) && at + 1 < tokens.length && tokens.kind[at + 1] === Kind.Word
}

/** "In Paris the minister" and "of the minister" begin with something that is no part of the source. */
function withoutLeadingPhrase({ classes, tokens }: Words, first: number, end: number): number {
  let start = first
  while (start < end && classes[start] & (Is.Joiner | Is.Opener | Is.Adverb)) start++
  if (start === end || !(classes[start] & Is.Preposition)) return start
  for (let at = start + 1; at < end; at++) {
    const opens = classes[at] & Is.Determiner && !(classes[at - 1] & Is.Preposition)
    if (opens || (classes[at - 1] & Is.Time && isCapital(tokens, at))) return at
  }
  return start + 1
}

/** The noun phrase that begins at token `from` and ends before `high`; empty where none does. */
export function phraseAt(words: Words, from: number, high: number): Range {
  const { classes, tokens } = words
  let at = from
  if (at < high && classes[at] & Is.Pronoun) return { first: from, last: from + 1 }
  for (; at < high && at < from + LONGEST; at++) {
    const bits = classes[at]
    if (bits & Is.Mark) {
      if (joinsWords(tokens, at)) continue
      if (tokens.words[at] === '(' && tokens.words[at + 2] === ')') {
        at += 2
        continue
      }
      if (bits & Is.Comma && isTitleBefore(words, from, at) && isNameAt(words, at + 1, high)) continue
      break
    }
    if (bits & (Is.Relative | Is.Opener | Is.Pronoun | Is.Modal) && !(bits & Is.Determiner)) break
    if (bits & Is.Verb && !isNameOrNoun(tokens, classes, at)) break
    if (bits & Is.Time && at > from && !(bits & Is.Modal)) break
    if (bits & Is.Adverb && at > from && tokens.words[at + 1] !== '-') break
    if (bits & Is.Preposition && !goesOnWith(words, from, at)) break
    if (bits & Is.Joiner && !joinsSource(words, at, high)) break
  }
  return { first: from, last: at }
}

/** A name of two words or more with a mark or the end after it. */
function isNameAt({ tokens, classes }: Words, from: number, high: number): boolean {
  let at = from
  while (at < high && isCapital(tokens, at) && !(classes[at] & (Is.Determiner | Is.Pronoun))) at++
  return at - from > 1 && (at >= high || (classes[at] & Is.Mark) !== 0)
}

function goesOnWith({ tokens, classes }: Words, from: number, at: number): boolean {
  const word = tokens.words[at]
  if (at === from) return false
  if (word === 'of') return true
  if (!WITH_NOUNS.has(word) || tokens.shape[at - 1] !== Shape.Lower) return false
  return !(classes[at + 1] & Is.Time) && !OCCASION.has(tokens.words[at + 2]) && !OCCASION.has(tokens.words[at + 3])
}
const WITH_NOUNS = new Set(['for', 'at', 'in', 'from', 'with', 'on'])
const OCCASION = new Set(
  'statement interview conference briefing tweet post letter speech report meeting press news video message'.split(' '),
)

function joinsSource({ classes, tokens }: Words, at: number, high: number): boolean {
  if (at + 1 >= high) return false
  if (isCapital(tokens, at + 1) || classes[at + 1] & Is.Determiner) return true
  // "immigration and human rights attorney Elam": a name ends what "and" joins.
  for (let next = at + 1; next < high && next < at + 6; next++) {
    if (isCapital(tokens, next)) return true
    if (classes[next] & ~Is.Cue) return false
  }
  return false
}

/** A title without a name, so that a name after the comma is the same person. */
function isTitleBefore({ tokens, classes }: Words, from: number, comma: number): boolean {
  if (!(classes[from] & Is.Determiner)) return false
  for (let at = from + 1; at < comma; at++)
    if (tokens.shape[at] === Shape.Lower && !(classes[at] & Is.Preposition)) return true
  return false
}
