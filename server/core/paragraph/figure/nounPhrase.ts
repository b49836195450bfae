// Finds the noun that a number counts or an order word ranks: "states" in "18 swing states", "visit" in "first state visit abroad".
// In: tokens and where the phrase begins. Out: its head and the token after it. Goes by word endings and the closed classes of
// English, not by a tagger: a phrase ends where a preposition, a verb, a determiner, a pronoun or a mark stands.

import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { SMALL_NUMBERS } from './numberWords'
import { isPlural, singularOf } from './singular'
import { ADJECTIVES, ENDS_PHRASE, NOUNS_IN_S, NOUNS_OR_VERBS, VERBS_IN_S } from './phraseWords'

export interface Noun {
  /** The head, singular, in lower case. */
  readonly unit: string
  readonly next: number
}

/** Words looked at before the search for a head is given up. */
const LONGEST = 9

/** The plural that a number above one counts; undefined where none follows. */
export function countedNoun(tokens: Tokens, from: number): Noun | undefined {
  let head = -1
  let at = from
  for (; at < tokens.length && at < from + LONGEST; at++) {
    if (!goesOn(tokens, at, from) && !(head < 0 && joinsAdjectives(tokens, at, from))) break
    if (isNumberedPlural(tokens, at, from)) return { unit: `${tokens.words[at - 1]} ${tokens.words[at]}`, next: at + 2 }
    if (tokens.kind[at] !== Kind.Word || tokens.words[at + 1] === "'s") continue
    const word = tokens.words[at]
    if (isPlural(word) && !isAdjectival(tokens, at)) head = at
    else if (head >= 0 && (isParticiple(word) || !NOUNS_IN_S.has(tokens.words[head]))) break
    if (head === at && !mayBeFollowed(tokens, at)) break
  }
  if (head < 0) return undefined
  const unit = unitOf(tokens, head, from)
  return withSecondNoun(tokens, head, unit)
}

/** The noun, singular or plural, that follows an order word or "one"; undefined where none does. */
export function rankedNoun(tokens: Tokens, from: number): Noun | undefined {
  let head = -1
  for (let at = from; at < tokens.length && at < from + LONGEST; at++) {
    if (!goesOn(tokens, at, from)) break
    if (tokens.kind[at] !== Kind.Word || tokens.words[at + 1] === "'s") continue
    if (head >= 0 && endsAfterNoun(tokens, at, head)) break
    if (!isAdjectival(tokens, at)) head = at
    // "the first national" at a phrase's end: an adjective that stands alone is the head after all.
    else if (head >= 0 && tokens.words[at - 1] !== '-' && !isCapital(tokens, head)) break
    if (head === at && isPlural(tokens.words[at]) && !mayBeFollowed(tokens, at)) break
    if (head === at && at === from && PARTS.has(tokens.words[at])) break
  }
  if (head < 0) return undefined
  return { unit: unitOf(tokens, head, from), next: head + 1 }
}

/** True when the phrase may go on with this token. */
function goesOn(tokens: Tokens, at: number, from: number): boolean {
  const kind = tokens.kind[at]
  const word = tokens.words[at]
  // "left-wing", "Covid-19": what a hyphen joins is one word.
  if (isJoined(tokens, at, from)) return true
  if (SMALL_NUMBERS.has(word)) return false
  if (kind === Kind.Word) return !ENDS_PHRASE.has(word) || (word === 'us' && tokens.shape[at] === Shape.Capitals)
  // "63,000 Model 3 sedans", "two new 737 Max jets": a name's own number.
  if (kind === Kind.Number) return at > from && (isCapital(tokens, at - 1) || isModelNumber(tokens, at))
  if (kind === Kind.Clitic) return word === "'s"
  if (word === '-') return touches(tokens, at) && touches(tokens, at + 1) && at > from - 1
  // "large, heavy boxes": a comma between two adjectives.
  return word === ',' && isListedAdjective(tokens, at - 1) && isListedAdjective(tokens, at + 1)
}

/** "63,000 Model 3s": a name's number with the plural's -s. */
function isNumberedPlural(tokens: Tokens, at: number, from: number): boolean {
  if (at === from || tokens.kind[at] !== Kind.Number || !isCapital(tokens, at - 1)) return false
  return tokens.words[at + 1] === 's' && touches(tokens, at + 1)
}

/** The number of "737 Max": three digits before a capital, after an adjective. */
function isModelNumber(tokens: Tokens, at: number): boolean {
  if (tokens.words[at].length !== 3 || at + 1 >= tokens.length || !isCapital(tokens, at + 1)) return false
  return ADJECTIVES.has(tokens.words[at - 1])
}

/** "nine ruling and opposition parties": an "and" before the noun is reached. */
function joinsAdjectives(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.words[at] !== 'and' || at === from || tokens.kind[at + 1] !== Kind.Word) return false
  return !ENDS_PHRASE.has(tokens.words[at + 1]) && tokens.kind[at - 1] === Kind.Word
}

function isJoined(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.kind[at] > Kind.Number) return false
  if (at > from && tokens.words[at - 1] === '-' && touches(tokens, at) && touches(tokens, at - 1)) return true
  return (
    tokens.kind[at] === Kind.Word && tokens.words[at + 1] === '-' && touches(tokens, at + 1) && touches(tokens, at + 2)
  )
}

function isListedAdjective(tokens: Tokens, at: number): boolean {
  return ADJECTIVES.has(tokens.words[at] ?? '')
}

/** Whether the plural at `at` may itself stand before the head: "sports teams", "women leaders", "arms deals". */
function mayBeFollowed(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]
  const after = tokens.words[at + 1]
  if (after === undefined || tokens.kind[at + 1] !== Kind.Word || touches(tokens, at + 1)) return after === '-'
  if (NOUNS_IN_S.has(word)) return !ENDS_PHRASE.has(after)
  if (word === 'people' || word === 'persons' || word === 'others') return false
  // After a plural no verb ends in -s, so a second plural is the head.
  return isPlural(after) && !ENDS_PHRASE.has(after)
}

/** True when the word after the noun at `head` begins something else: a verb, an adverb. */
function endsAfterNoun(tokens: Tokens, at: number, head: number): boolean {
  const word = tokens.words[at]
  if (tokens.words[at - 1] === '-') return false
  if (isCapital(tokens, at) && tokens.shape[head] === Shape.Lower) return true
  if (isParticiple(word)) return true
  if (word.endsWith('ly') && word !== 'family' && word !== 'assembly') return true
  if (word.endsWith('ing') && word.length > 5 && !NOUNS_IN_ING.has(word)) return true
  // "a third actor participates in": a form in -s before these is a verb.
  if (isPlural(word) && singularOf(word) !== word && AFTER_VERB.has(tokens.words[at + 1] ?? '')) return true
  return VERBS_IN_S.has(word) || NOUNS_OR_VERBS.has(word)
}

/** Nouns that order words rank by themselves, whatever follows: "second round heats". */
const PARTS = new Set(['round', 'half', 'quarter', 'place'])
const AFTER_VERB = new Set('the a an in that to on from his her their its it'.split(' '))
const NOUNS_IN_ING = new Set(
  'meeting building briefing hearing filling filing spring wing king string training shooting bombing killing wedding screening reading ruling listing offering sitting landing opening crossing gathering sighting outing sitting bidding funding housing'.split(
    ' ',
  ),
)

/** "published" in "first published work"; alone after an order word it is a verb ("first published in 1990"). */
function isParticiple(word: string): boolean {
  return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')
}

/** Adjectives by their endings and by a list; demonyms and other capitalised adjectives among them; -ed forms before a noun. */
function isAdjectival(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]
  if (ADJECTIVES.has(word) || isParticiple(word)) return true
  if (isPlural(word)) return word.endsWith('ous')
  if (tokens.words[at + 1] === '-' && touches(tokens, at + 1) && touches(tokens, at + 2)) return true
  if (word.length < 5) return false
  if (tokens.words[at - 1] === '-' && word.endsWith('ed')) return true
  return (
    /(?:ous|ful|less|able|ible|est|ical|ional|ential|ercial|ocial|ecial|icial|itional|utional|ative|itive|utive|ssive|ctive|estic|atic|omic|etic|ewide|ly)$/.test(
      word,
    ) && !NOUNS_LIKE_ADJECTIVES.has(word)
  )
}

const NOUNS_LIKE_ADJECTIVES = new Set(
  'official officials initiative representative executive detective objective offensive native family assembly table vegetable cable professional test request protest harvest arrest forest contest interest quest guest conquest west traffic clinic panic topic republic public fabric logic pandemic academic alternative perspective narrative incentive motive republic democratic festival capital rival arrival hospital trial ally rally reply supply bully monopoly anomaly electoral journal individual national intellectual criminal bible'.split(
    ' ',
  ),
)

/** "World Cups" is one noun with its capitalised companion; others give their last word. */
function unitOf(tokens: Tokens, head: number, from: number): string {
  const unit = singularOf(tokens.words[head])
  return unit === 'cup' && head > from && tokens.words[head - 1] === 'world' ? 'world cup' : unit
}

/** "technicians and craftsmen", "men and women": a second plural that stands bare after "and" belongs to the count. */
function withSecondNoun(tokens: Tokens, head: number, unit: string): Noun {
  const next = head + 1
  const second = tokens.words[next + 1]
  if (tokens.words[next] !== 'and' || second === undefined || second === 'others') return { unit, next }
  if (tokens.kind[next + 1] !== Kind.Word || !isPlural(second) || ENDS_PHRASE.has(second)) return { unit, next }
  const both = second === 'women' && unit === 'man'
  return { unit: both ? 'man and woman' : unit, next: next + 2 }
}
