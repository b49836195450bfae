// Reads a cue in the passive: "was announced by the ministry", "was accused of", "it was reported that", "is said to be".
// In: the cue's place. Out: its reading; the source is whoever stands after "by", else there is none.

import { chainAfter } from './chain'
import { contentAfter } from './contents'
import type { Cue, Range } from './cues'
import { Is } from './grammar'
import { highOf, lowOf, type CuePlace, type Reading } from './reading'
import { phraseAt, sourceBefore, type Words } from './sources'
import { Takes } from '../../reader/reportingWords'

export function readPassive(words: Words, place: CuePlace): Reading | undefined {
  const { cue, sentence, runs } = place
  const low = lowOf(place)
  const source = byPhrase(words, cue, sentence.last)
  const chain = chainAfter(words, source?.last ?? cue.last, { high: sentence.last, addressed: false })
  const high = highOf(words, place)
  const after = contentAfter(words, { cue, group: cue, next: chain.next, sentence, high, low, runs })
  const content = contentOf(words, place, { source, after, low })
  if (!content) return undefined
  const confidence = source ? 0.7 : 0.55
  return { cue, source, content, chain, rule: 'statement.passive', confidence, sentence }
}

interface Parts {
  readonly source?: Range
  readonly after?: Range
  readonly low: number
}

function contentOf(words: Words, { cue }: CuePlace, { source, after, low }: Parts): Range[] | undefined {
  const { tokens, classes } = words
  const subject = sourceBefore(words, cue.first, low)
  const word = after && tokens.words[after.first]
  // "the man is alleged to have lied": subject and infinitive are one claim.
  if (after && word === 'to' && subject && CLAIMED.has(cue.lemma)) return [subject, after]
  const spelledOut = word === 'that' || word === 'to' || word === 'as'
  if (after && (spelledOut || cue.takes & (Takes.Person | Takes.Addressee))) return [after]
  const isThing = (source || PLAIN.has(cue.lemma)) && cue.takes & Takes.Thing
  if (!isThing || !subject || (classes[subject.first] & Is.Pronoun && tokens.words[subject.first] === 'it'))
    return undefined
  return [subject]
}

const CLAIMED = new Set(['say', 'allege', 'report', 'claim', 'estimate', 'believe', 'think', 'understand'])
/** Verbs whose passive reports something though nobody is named: "a truce was announced". */
const PLAIN = new Set(
  'announce report allege propose reveal disclose suggest proclaim underline stress mention'.split(' '),
)

function byPhrase(words: Words, cue: Cue, high: number): Range | undefined {
  for (let at = cue.last; at < high && at < cue.last + 5; at++) {
    if (words.tokens.words[at] !== 'by') continue
    // "accused by Ruiz of": what follows "of" is the charge.
    const of = cue.takes & Takes.Person ? words.tokens.words.indexOf('of', at) : -1
    const phrase = phraseAt(words, at + 1, of > at && of < high ? of : high)
    return phrase.last > phrase.first ? phrase : undefined
  }
  return undefined
}
