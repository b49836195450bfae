// Finds the reporting chain around a cue: to whom, when, through which medium, and who passed it on.
// In: the tokens after (or before) a cue. Out: token ranges; absent parts are not named. The source itself is found elsewhere.

import type { Draft } from '../../model/draft'
import { isCapital, Shape, type Tokens } from '../../text/tokens'
import type { Range } from './cues'
import { Is } from './grammar'
import { phraseAt, type Words } from './sources'

export interface Chain {
  /** The first token after the chain, where the content may begin. */
  readonly next: number
  readonly reporter?: Range
  readonly medium?: Range
  readonly occasion?: Range
  readonly addressee?: Range
}

/**
 * Reads what stands between a cue and its content: "told reporters on Sunday in a statement that".
 *
 * @param addressed whether somebody who is told may follow at once
 */
export function chainAfter(
  words: Words,
  from: number,
  { high, addressed }: { high: number; addressed: boolean },
): Chain {
  const { classes } = words
  const chain: Draft<Chain> = { next: from }
  if (addressed) {
    const addressee = addresseeAt(words, from, high)
    if (addressee) {
      chain.addressee = addressee
      chain.next = addressee.last
    }
  }
  for (;;) {
    const at = chain.next
    if (at >= high) return chain
    const bits = classes[at]
    const time = bareTime(words, at, high)
    if (time > at) {
      chain.occasion = joined(chain.occasion, { first: at, last: time })
      chain.next = time
    } else if (bits & Is.Adverb && !(bits & (Is.Cue | Is.Preposition))) chain.next = at + 1
    else {
      const phrase = phraseOfChain(words, at, high)
      if (!phrase) return chain
      chain[phrase.role] = joined(chain[phrase.role], phrase.range)
      chain.next = phrase.range.last
    }
  }
}

/**
 * The chain that stands between a source and its cue: "The ministry in a statement on Friday said".
 *
 * @returns a chain whose `next` is the token where it begins; `end` itself where none stands there
 */
export function chainBefore(words: Words, end: number, low: number): Chain {
  for (let at = end - 1; at > low && at >= end - LONGEST; at--) {
    const bits = words.classes[at]
    if (bits & (Is.Mark | Is.Verb | Is.Opener)) break
    if (!(bits & Is.Preposition) || words.tokens.words[at] === 'of') continue
    const chain = chainAfter(words, at, { high: end, addressed: false })
    if (chain.next === end) return { ...chain, next: at }
  }
  return { next: end }
}

/** How many tokens before a cue are looked at for its chain. */
const LONGEST = 9

/** The end of "Sunday", "last month", "earlier this week"; `at` where no such time stands there. */
function bareTime({ tokens, classes }: Words, at: number, high: number): number {
  let end = at
  while (end < high && end < at + 3 && NEAR_TIMES.has(tokens.words[end])) end++
  return end < high && classes[end] & Is.Time && (end > at || classes[end] & Is.Adverb || isCapital(tokens, end))
    ? end + 1
    : at
}
const NEAR_TIMES = new Set(['last', 'this', 'next', 'late', 'later', 'early', 'earlier', 'that'])

/** "at a briefing on Friday": two parts of the same kind that touch are one. */
function joined(before: Range | undefined, range: Range): Range {
  if (!before) return range
  return before.last === range.first ? { first: before.first, last: range.last } : before
}

interface ChainPhrase {
  readonly role: 'medium' | 'occasion' | 'addressee' | 'reporter'
  readonly range: Range
}

/** "on Sunday", "in a statement", "at his daily news conference", "to reporters". */
function phraseOfChain({ tokens, classes }: Words, at: number, high: number): ChainPhrase | undefined {
  if (!(classes[at] & Is.Preposition)) return undefined
  const preposition = tokens.words[at]
  if (classes[at + 1] & Is.Time && preposition !== 'to')
    return { role: 'occasion', range: { first: at, last: timeEnd(tokens, classes, at + 2, high) } }
  for (let end = at + 1; end < high && end < at + 9; end++) {
    const word = tokens.words[end]
    if (classes[end] & Is.Mark && word !== '-' && word !== "'") return undefined
    if (
      classes[end] & (Is.Verb | Is.Opener | Is.Relative | Is.Pronoun) &&
      !(classes[end] & Is.Determiner) &&
      !MEDIA.has(word)
    )
      return undefined
    const role = MEDIA.has(word)
      ? 'medium'
      : OCCASIONS.has(word)
        ? 'occasion'
        : preposition === 'to' && classes[end] & Is.Object
          ? 'addressee'
          : undefined
    if (!role || ((classes[end + 1] ?? 0) & Is.Cue && MEDIA.has(tokens.words[end + 1]))) continue
    // "in an interview with Radar", "in a letter to the council": the medium's own complement.
    let last = end + 1
    if (MEDIA.has(tokens.words[last]) || OCCASIONS.has(tokens.words[last])) continue
    if (OWN.has(tokens.words[last]) && last < high) last = phraseAt({ tokens, classes }, last + 1, high).last
    return { role, range: { first: at, last: Math.max(last, end + 1) } }
  }
  return undefined
}

const OWN = new Set(['with', 'to', 'on', 'by', 'from'])
const MEDIA = new Set(
  'statement tweet tweets post posts twitter x facebook instagram telegram whatsapp weibo letter email e-mail message report article op-ed column editorial blog book memo memorandum release communique communiqué note filing video television tv radio broadcast affidavit telephone phone call website documents document circular notification text facebook youtube'.split(
    ' ',
  ),
)
const OCCASIONS = new Set(
  'interview conference briefing speech address meeting press event ceremony rally hearing summit debate session court testimony visit talks discussion seminar forum programme program show remarks sidelines congress parliament assembly trial inauguration launch launching presentation gathering occasion'.split(
    ' ',
  ),
)

function timeEnd(tokens: Tokens, classes: Uint32Array, from: number, high: number): number {
  let at = from
  while (at < high && (classes[at] & Is.Time || (tokens.kind[at] === 1 && at > from - 2))) at++
  return at
}

/** Somebody who is told: "reporters", "ANI", "the council". */
function addresseeAt(words: Words, from: number, high: number): Range | undefined {
  const { tokens, classes } = words
  if (from >= high) return undefined
  const bits = classes[from]
  if (bits & (Is.Opener | Is.Quote | Is.Comma) || tokens.words[from] === 'to' || tokens.words[from] === ':')
    return undefined
  if (bits & Is.Object && !(classes[from + 1] & Is.Preposition)) {
    let last = from + 1
    while (last < high && classes[last] & Is.Object && !(classes[last] & Is.Pronoun)) last++
    return { first: from, last }
  }
  if (bits & Is.Preposition && !(bits & Is.Determiner)) return undefined
  if (isCapital(tokens, from) || classes[from] & Is.Object) {
    let last = from + 1
    while (last < high && (isCapital(tokens, last) || NAME_JOINS.has(tokens.words[last]))) last++
    return { first: from, last }
  }
  if (!(bits & Is.Determiner) && tokens.shape[from] !== Shape.Lower) return undefined
  const phrase = phraseAt(words, from, high)
  // "told the BBC he would": the phrase ends before the clause's subject, "told the BBC the plan" not.
  for (let at = from + 1; at < phrase.last; at++)
    if (classes[at] & Is.Determiner && !(classes[at - 1] & (Is.Preposition | Is.Joiner)))
      return { first: from, last: at }
  return phrase.last > from ? phrase : undefined
}
const NAME_JOINS = new Set(['of', '-', '.', '&', "'s"])
