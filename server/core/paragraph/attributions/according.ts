// Reads "according to" and "as per": the source follows, the clause stands before, after or on both sides.
// In: the cue's place. Out: its reading, or undefined where one goes by rules and nobody speaks.

import { contentAfter, contentBefore, type ContentPlace } from './contents'
import type { Range } from './cues'
import { Is } from './grammar'
import { commaAfter, hasFinite, highOf, lowOf, type CuePlace, type Reading } from './reading'
import { phraseAt, type Words } from './sources'

export function readAccording(words: Words, place: CuePlace): Reading | undefined {
  const { cue, sentence, runs } = place
  const source = phraseAt(words, cue.last, sentence.last)
  if (source.last === source.first || isRule(words, source)) return undefined
  // A quotation right before belongs to the clause.
  const low = words.classes[cue.first - 1] & Is.Quote ? sentence.first : lowOf(place)
  const high = highOf(words, place)
  const group = { first: cue.first, last: source.last }
  const content = contentOf(words, { cue, group, next: source.last, sentence, high, low, runs })
  if (content.length === 0 || content[0].last <= content[0].first) return undefined
  const rule = 'statement.according'
  return { cue, source, content, chain: { next: source.last }, rule, confidence: 0.85, sentence }
}

function contentOf(words: Words, at: ContentPlace): Range[] {
  const { classes } = words
  const { cue, low, group, sentence } = at
  const before = cue.first - 1
  // "said that, according to X, ...": the clause follows.
  const opens = before < low || (classes[before] & (Is.Opener | Is.Joiner | Is.Cue)) !== 0 || isOtherMark(words, before)
  let first = low
  while (first < cue.first && classes[first] & (Is.Joiner | Is.Comma)) first++
  if (!opens && hasFinite(classes, first, cue.first)) return [contentBefore(words, at) ?? { first, last: cue.first }]
  const after = contentAfter(words, { ...at, next: commaAfter(words, group.last, sentence.last) })
  const isSubject = !opens && first < before && !(classes[first] & (Is.Preposition | Is.Opener | Is.Adverb))
  // "The strikes, according to the ministry, are ...": the clause stands on both sides.
  if (isSubject && classes[before] & Is.Comma)
    return after ? [{ first, last: before }, after] : [{ first, last: before }]
  return after ? [after] : opens ? [] : [{ first, last: cue.first }]
}

/** A colon, dash or bracket: what stands before is no part of the clause. */
function isOtherMark({ tokens, classes }: Words, at: number): boolean {
  return (classes[at] & Is.Mark) !== 0 && !(classes[at] & (Is.Comma | Is.Quote)) && tokens.words[at] !== ')'
}

/** "according to the rules": what one goes by, not what somebody says. */
function isRule({ tokens }: Words, { first, last }: Range): boolean {
  for (let at = first; at < last && tokens.words[at] !== 'of' && tokens.words[at] !== 'for'; at++)
    if (RULES.has(tokens.words[at])) return true
  return false
}

const RULES = new Set(
  'rule rules guideline guidelines criteria criterion term terms condition conditions policy standard standards protocol protocols wish wishes plan plans schedule need needs process procedure procedures requirement requirements demand price prices size age ability taste preference principle principles'.split(
    ' ',
  ),
)
