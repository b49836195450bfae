// Reads a participle that reports: ", adding that", "the voices calling for change", "Noting the delay, Khan ...".
// In: the cue's place. Out: its reading with the subject of the clause as the source, or undefined.

import { Shape } from '../../text/tokens'
import { SURE, withContent } from './active'
import { chainAfter } from './chain'
import type { Cue, Range } from './cues'
import { Is } from './grammar'
import { commaAfter, elidedSource, isThought, lowOf, subjectOf, type CuePlace, type Reading } from './reading'
import { phraseAt, phraseStart, type Words } from './sources'
import { Takes } from '../../reader/reportingWords'

export function readParticiple(words: Words, place: CuePlace): Reading | undefined {
  const { cue, sentence } = place
  if (!isReporting(words, cue)) return undefined
  const low = lowOf(place)
  const source = sourceOf(words, place, low)
  if (!source) return undefined
  const addressed = (cue.takes & Takes.Addressee) !== 0
  const chain = chainAfter(words, cue.last, { high: sentence.last, addressed })
  const group = { first: cue.first, last: cue.last }
  return withContent(words, place, { source, group, chain, low, rule: 'statement.participle' })
}

/** A participle reports speech before "that" or a quotation, or where its verb hardly does anything else. */
function isReporting({ tokens, classes }: Words, cue: Cue): boolean {
  if (tokens.words[cue.last] === 'that' || classes[cue.last] & Is.Quote || tokens.words[cue.last] === ':') return true
  if (cue.takes & Takes.Clause && opensSentence(classes, cue.first)) return true
  return SURE.has(cue.lemma) || PARTICIPLES.has(cue.lemma) || isThought(cue)
}
function opensSentence(classes: Uint32Array, at: number): boolean {
  return at === 0 || (classes[at - 1] & Is.Mark && !(classes[at - 1] & (Is.Comma | Is.Quote))) !== 0
}

const PARTICIPLES = new Set(
  'accuse call criticize criticise condemn allege ask emphasize emphasise highlight describe express praise thank reject denounce blame point promise vow assure underline underscore threaten pledge question cite'.split(
    ' ',
  ),
)

function sourceOf(words: Words, place: CuePlace, low: number): Range | undefined {
  const { classes, tokens } = words
  const { cue, sentence } = place
  if (cue.first === low) return subjectAfter(words, cue, sentence.last)
  const before = cue.first - 1
  if (classes[before] & (Is.Comma | Is.Quote | Is.Preposition | Is.Joiner | Is.Opener | Is.Adverb))
    return elidedSource(place) ?? subjectOf(words, low, cue.first)
  // "the voices calling for": a plural or a name right before; "early warning", "looks promising" are none.
  const word = tokens.words[before]
  const isNoun = tokens.shape[before] !== Shape.Lower || word.endsWith('s') || (classes[before] & Is.Object) !== 0
  if (!isNoun && !SURE.has(cue.lemma)) return undefined
  const elided = elidedSource(place)
  if (elided) return elided
  const first = phraseStart(words, cue.first, low)
  return first < cue.first ? { first, last: cue.first } : undefined
}

/** "Noting the delay, Khan pledged ...": the subject follows the comma. */
function subjectAfter(words: Words, cue: Cue, high: number): Range | undefined {
  const comma = commaAfter(words, cue.last, high)
  if (comma === cue.last) return undefined
  const phrase = phraseAt(words, comma + 1, high)
  return phrase.last > phrase.first ? phrase : undefined
}
