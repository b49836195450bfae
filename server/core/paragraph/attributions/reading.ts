// What every reader of a cue shares: the place of a cue, what was read so far, and where a clause begins and ends.
// In: tokens with their classes and the cues of one paragraph. Out: token indexes.

import { Kind, Shape, touches } from '../../text/tokens'
import type { Chain } from './chain'
import { isDash } from './contents'
import type { Cue, Range } from './cues'
import { Is } from './grammar'
import type { TokenRuns } from './quotedTokens'
import { phraseAt, phraseStart, type Words } from './sources'

/** One attribution as token ranges; `content` is empty only where the paragraph ends with a colon. */
export interface Reading {
  readonly cue: Cue
  readonly source?: Range
  readonly content: Range[]
  readonly chain: Chain
  readonly rule: string
  readonly confidence: number
  readonly sentence: Range
}

export interface CuePlace {
  readonly cue: Cue
  readonly cues: readonly Cue[]
  /** The cue's position among the cues. */
  readonly index: number
  readonly sentence: Range
  readonly runs: TokenRuns
  /** What was read before, in text order. */
  readonly readings: readonly Reading[]
}

export function isThought({ act }: Cue): boolean {
  return act === 'think' || act === 'intend' || act === 'feel'
}

/** Where the clause of a cue may begin: its sentence, the quotation that it stands in, or after the quotation before it. */
export function lowOf({ sentence, runs, cue }: CuePlace): number {
  const around = runs.around(cue.head)
  const before = around ? around.first + 1 : (runs.speechBefore(cue.first)?.last ?? 0)
  return Math.max(sentence.first, before)
}

/** Where the content after a cue must end: before a cue beside it that has a subject or clause of its own. */
export function highOf(words: Words, { cue, cues, index, sentence, runs }: CuePlace): number {
  const around = runs.around(cue.head)
  const high = around?.run.closed ? Math.min(sentence.last, around.last - 1) : sentence.last
  for (let i = index + 1; i < cues.length && i <= index + CUES_AHEAD && cues[i].first < high; i++) {
    const end = endBefore(words, cue, cues[i])
    if (end !== undefined) return end
  }
  return high
}

/** How many cues of a sentence are looked at for one that cuts a content off. */
const CUES_AHEAD = 12

/** Where a content ends that the other cue cuts off; undefined where the other one stands inside it. */
function endBefore({ tokens, classes }: Words, cue: Cue, other: Cue): number | undefined {
  const before = other.first - 1
  const bits = classes[before]
  if (other.voice === 'according') return bits & Is.Comma ? before : undefined
  if (other.voice === 'participle') return bits & (Is.Comma | Is.Joiner) ? before : undefined
  // "said she looks back and believes ...": thoughts are part of what was said.
  if (other.voice !== 'active' || (isThought(other) && !isThought(cue))) return undefined
  let at = before
  while (at > cue.last && classes[at] & Is.Adverb) at--
  if (classes[at] & Is.Joiner) return at
  const subject = phraseStart({ tokens, classes }, other.first, cue.last)
  if (subject <= cue.last) return undefined
  if (classes[subject - 1] & Is.Comma) return subject - 1
  if (classes[subject - 1] & Is.Joiner && classes[subject - 2] & Is.Comma) return subject - 2
  const between = tokens.words[subject - 1]
  return between === 'while' || between === ';' ? subject - 1 : undefined
}

/** "and added that": the subject of the statement before it in the sentence. */
export function elidedSource({ readings, sentence, cue }: CuePlace): Range | undefined {
  for (let at = readings.length - 1; at >= 0 && readings[at].sentence.first === sentence.first; at--) {
    const { source, cue: before } = readings[at]
    if (source && before.voice === 'active' && before.first < cue.first) return source
  }
  return undefined
}

/** The subject of the clause that begins at token `low`: the first noun phrase after adverbials and a dateline. */
export function subjectOf(words: Words, low: number, before: number): Range | undefined {
  const { classes, tokens } = words
  let from = afterDateline(words, low, before)
  const word = tokens.words[from] ?? ''
  if (classes[from] & (Is.Preposition | Is.Opener | Is.Adverb) || word.endsWith('ing') || word === 'according')
    from = commaAfter(words, from, before)
  while (from < before && classes[from] & (Is.Joiner | Is.Adverb | Is.Mark)) from++
  const phrase = phraseAt(words, from, before)
  const last = phrase.last - 1
  if (last < phrase.first || classes[last] & Is.Time || tokens.kind[last] === Kind.Number) return undefined
  return phrase
}

/** The next comma, or `from` where none stands near. */
export function commaAfter({ classes }: Words, from: number, high: number): number {
  for (let at = from; at < high - 1 && at < from + 25; at++) if (classes[at] & Is.Comma) return at
  return from
}

/** "KUWAIT CITY, June 5: the ministry ...": the first word after the dateline. */
function afterDateline({ tokens }: Words, from: number, before: number): number {
  if (tokens.shape[from] !== Shape.Capitals) return from
  for (let at = from + 1; at < before && at < from + 12; at++)
    if (tokens.words[at] === ':' || (isDash(tokens.words[at]) && !touches(tokens, at))) return at + 1
  return from
}

/** Whether a finite verb stands between the tokens, as far as its looks tell. */
export function hasFinite(classes: Uint32Array, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (classes[at] & (Is.Verb | Is.Be | Is.Have | Is.Modal | Is.Do)) return true
  return false
}
