// Finds what was said: the clause, phrase or quotation that belongs to a cue.
// In: tokens with their classes, the cue, its source and the cues around it. Out: token ranges in text order.

import { Kind, type Tokens } from '../../text/tokens'
import type { Cue, Range } from './cues'
import { Is } from './grammar'
import type { TokenRun, TokenRuns } from './quotedTokens'
import type { Words } from './sources'
import { Takes } from '../../reader/reportingWords'

export interface ContentPlace {
  readonly cue: Cue
  /** Where the cue with its source begins and ends. */
  readonly group: Range
  /** The first token after the chain. */
  readonly next: number
  readonly sentence: Range
  /** Tokens where something else begins, so that the content ends before. */
  readonly high: number
  /** Where the clause before the group begins at the earliest. */
  readonly low: number
  readonly runs: TokenRuns
}

/** What stands before the cue: `"We go," Khan said.`, `The talks failed, he said.` */
export function contentBefore({ tokens, classes }: Words, place: ContentPlace): Range | undefined {
  const { group, sentence, runs, low } = place
  let end = group.first
  if (end === 0) return undefined
  const comma = classes[end - 1] & Is.Comma
  if (comma) end--
  else if (isDash(tokens.words[end - 1])) end--
  const run = runs.endingAt(end)
  if (run) return { first: startWithRun({ tokens, classes }, run, place), last: run.last }
  if (end === group.first || !(place.cue.takes & Takes.Clause)) return undefined
  const first = skipJoiners(classes, Math.max(low, sentence.first), end)
  // "The money, he said, went abroad": what stands before need be no clause where it goes on after the cue.
  const goesOn = classes[place.next] & Is.Comma && !(classes[first] & (Is.Adverb | Is.Preposition | Is.Opener))
  return end > first && (goesOn || (end - first > 2 && hasClause(classes, first, end)))
    ? { first, last: end }
    : undefined
}

/** How many tokens may lead to a quotation in the same sentence. */
const LONGEST_LEAD = 80

/** A quotation in the middle of a sentence takes what stands before it along: `It was "a great day," he said.` */
function startWithRun({ classes, tokens }: Words, run: TokenRun, { sentence, low, runs }: ContentPlace): number {
  const from = Math.max(low, sentence.first)
  if (
    run.first > from &&
    run.first - from < LONGEST_LEAD &&
    from >= sentence.first &&
    !(classes[run.first - 1] & Is.Mark && tokens.words[run.first - 1] !== ',' && !isDash(tokens.words[run.first - 1]))
  )
    return skipJoiners(classes, from, run.first)
  const before = runs.endingAt(run.first)
  return before && before.run.use === 'speech' && before.first >= low ? before.first : run.first
}

function skipJoiners(classes: Uint32Array, from: number, end: number): number {
  let at = from
  while (at < end && (classes[at] & (Is.Joiner | Is.Comma) || (classes[at] & Is.Mark && !(classes[at] & Is.Quote))))
    at++
  return at
}

/** "Thus," and "On Sunday," are no content of their own. */
function hasClause(classes: Uint32Array, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (classes[at] & (Is.Verb | Is.Be | Is.Have | Is.Modal | Is.Do | Is.Pronoun)) return true
  return end - first > 7
}

/** What stands after the cue and its chain, or undefined where nothing that the cue takes does. */
export function contentAfter({ tokens, classes }: Words, place: ContentPlace): Range | undefined {
  const { cue, sentence, runs } = place
  const high = Math.min(place.high, sentence.last)
  let first = contentStart({ tokens, classes }, place, high)
  while (first < high && (classes[first] & Is.Comma || tokens.words[first] === ':' || isDash(tokens.words[first])))
    first++
  if (first >= tokens.length) return undefined
  const run = runs.startingAt(first)
  if (run && first <= sentence.last) return { first, last: quotedEnd({ tokens, classes }, run, place) }
  if (first >= high || !fits({ tokens, classes }, cue, first, high)) return undefined
  return trimmed(tokens, classes, first, endOf(first, high, runs))
}

/** Steps over what the chain does not know: "announced in La Campa, Lempira, that", "said in response to the charges: ...". */
function contentStart({ tokens, classes }: Words, { next, cue, runs }: ContentPlace, high: number): number {
  if (!(cue.takes & Takes.Clause) || next >= high) return next
  // "he said, however, the banks ..."
  if (classes[next] & Is.Comma && classes[next + 1] & Is.Adverb && classes[next + 2] & Is.Comma) return next + 3
  const aside = classes[next] & Is.Comma ? next + 1 : next
  if (!(classes[aside] & Is.Preposition) || cue.voice === 'according') return next
  let verb = false
  for (let at = next + 1; at < high && at < next + ASIDE; at++) {
    if (tokens.words[at] === ':') return at + 1
    if (verb) continue
    if (tokens.words[at] === 'that' && !(classes[at - 1] & Is.Verb)) return at
    if (classes[at] & Is.Comma && runs.startingAt(at + 1)?.run.use === 'speech') return at + 1
    if (classes[at] & Is.Verb && !(classes[at] & Is.Cue)) verb = true
  }
  return next
}

/** How many tokens an aside between cue and content may have. */
const ASIDE = 25

/** Content that begins with a quotation ends with it, unless the sentence goes on in other words. */
function quotedEnd({ tokens, classes }: Words, run: TokenRun, { high, sentence }: ContentPlace): number {
  if (run.last >= Math.min(high, sentence.last)) return run.last
  const bits = classes[run.last]
  // A comma or full stop inside the marks ends what was said: `said, "I go," while smiling`.
  if (bits & Is.Mark || (run.run.use === 'speech' && classes[run.last - 2] & Is.Mark)) return run.last
  return trimmed(tokens, classes, run.first, Math.min(high, sentence.last)).last
}

/** The end of a clause; one that breaks off inside a quotation goes on to the quotation's end. */
function endOf(first: number, high: number, runs: TokenRuns): number {
  const broken = runs.around(high)
  return broken && first < broken.first && !broken.run.nested ? broken.last : high
}

function trimmed(tokens: Tokens, classes: Uint32Array, first: number, end: number): Range {
  let last = end
  while (
    last > first + 1 &&
    classes[last - 1] & (Is.Mark | Is.Joiner) &&
    !(classes[last - 1] & Is.Quote) &&
    tokens.words[last - 1] !== ')' &&
    tokens.words[last - 1] !== ']'
  )
    last--
  return { first, last }
}

/** Whether what stands between the tokens is something that the cue takes. */
function fits({ tokens, classes }: Words, cue: Cue, first: number, last: number): boolean {
  const bits = classes[first]
  const word = tokens.words[first]
  const { takes } = cue
  if (bits & Is.Mark && !(bits & Is.Quote) && tokens.kind[first] === Kind.Mark && !/[$€£₹[(]/.test(word)) return false
  const bound = cue.last - cue.head > 1
  if (takes & Takes.Thing && (cue.voice === 'noun' || bound || !(bits & Is.Preposition))) return true
  if (takes & Takes.Person) return true
  if (takes & Takes.Infinitive && word === 'to') return true
  if (!(takes & Takes.Clause)) return false
  if (word === 'that' || word === 'no' || word === 'yes' || bits & (Is.Opener | Is.Quote | Is.Pronoun))
    return word !== 'as'
  return (word !== 'to' || cue.voice === 'passive') && hasVerb(classes, first, last)
}

function hasVerb(classes: Uint32Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (classes[at] & (Is.Verb | Is.Be | Is.Have | Is.Modal | Is.Do)) return true
  return false
}

export function isDash(word: string | undefined): boolean {
  return word === '—' || word === '–' || word === '-'
}
