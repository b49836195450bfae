// Reads a noun that stands for a statement: "his claim that", "the government's call for", "accusations by the opposition that".
// In: the cue's place. Out: its reading, or undefined where the claim is nobody's and not spelled out.

import { contentAfter } from './contents'
import type { Range } from './cues'
import { Is } from './grammar'
import { highOf, lowOf, type CuePlace, type Reading } from './reading'
import { phraseAt, phraseStart, type Words } from './sources'

export function readNoun(words: Words, place: CuePlace): Reading | undefined {
  const { tokens } = words
  const { cue, sentence, runs } = place
  const low = lowOf(place)
  const by = issuer(words, cue.last, sentence.last)
  const source = by ?? possessor(words, cue.first, low)
  const next = by?.last ?? cue.last
  // A claim that is nobody's is one only where it is spelled out as a clause.
  if (!source && tokens.words[next] !== 'that' && !(words.classes[next] & Is.Pronoun)) return undefined
  const content = contentAfter(words, { cue, group: cue, next, sentence, high: highOf(words, place), low, runs })
  if (!content) return undefined
  const confidence = source ? 0.6 : 0.4
  return { cue, source, content: [content], chain: { next }, rule: 'statement.noun', confidence, sentence }
}

/** "accusations by the opposition that": who makes them. */
function issuer(words: Words, at: number, high: number): Range | undefined {
  const word = words.tokens.words[at]
  if (word !== 'by' && word !== 'from') return undefined
  const phrase = phraseAt(words, at + 1, high)
  return phrase.last > phrase.first ? phrase : undefined
}

/** Whose claim it is: "his", "the minister's"; adjectives may stand between. */
function possessor(words: Words, end: number, low: number): Range | undefined {
  const { classes } = words
  for (let at = end - 1; at >= low && at > end - 4; at--) {
    const bits = classes[at]
    if (bits & Is.Possessive) {
      if (bits & Is.Determiner) return { first: at, last: at + 1 }
      const first = phraseStart(words, at, low)
      return first < at ? { first, last: at } : undefined
    }
    if (bits & (Is.Mark | Is.Verb | Is.Determiner | Is.Preposition)) return undefined
  }
  return undefined
}
