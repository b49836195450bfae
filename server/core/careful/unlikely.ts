// Tells what grammar rules out, whatever a network says of it: a passive's subject as the source ("It was reported that", "the minister
// has been accused of"), and a participle at the head of a sentence that only says what somebody spoke about.
// In: a paragraph's tokens and where cue and source stand.

import { SPEECH_ACTS } from '../model/statement'
import type { Run } from '../reader/hints'
import { cueWord, Form, reportingWord } from '../reader/reportingWords'
import { Shape, wordAt, type Tokens } from '../text/tokens'

/** @param anchor the token that stands for the cue */
export function isSubjectOfPassive(tokens: Tokens, source: Run, cue: Run, anchor: number): boolean {
  if (source.last > cue.first || !isPassive(tokens, cue, anchor)) return false
  const word = tokens.words[anchor]
  const act = reportingWord(word)?.act
  return act !== undefined && SPEECH_ACTS.has(act) && !PASSED_ON.has(word)
}

/** "was quoted as saying": its subject is the speaker. */
const PASSED_ON = new Set(['quoted', 'cited', 'heard'])

/** "Commenting on the strike, Oduya said": the statement is what follows. */
export function onlyLeadsIn({ words, shape }: Tokens, { first }: Run): boolean {
  return LEADING_IN.has(words[first]) && shape[first] !== Shape.Lower
}

const LEADING_IN = new Set(['commenting', 'regarding', 'referring', 'responding', 'reacting', 'speaking'])

/** A form of "be" and then a participle, with hardly more than an adverb between. */
function isPassive(tokens: Tokens, { first }: Run, anchor: number): boolean {
  if (((cueWord(tokens.words[anchor])?.form ?? 0) & Form.Past) === 0) return false
  for (let at = anchor - 1; at >= Math.min(first, anchor - 1) && at >= anchor - NEAR; at--)
    if (BE.has(wordAt(tokens, at))) return true
  return false
}

const NEAR = 3
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
