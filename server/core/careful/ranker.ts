// Decides which of the careful reader's candidates hold: what the encoder says of each is weighed together with what the rules
// and the quick reader found in the same place. In: a reading, and the paragraph as the other stages leave it. Out: what holds.

import type { CarefulCandidate, CarefulReading, PackedCarefulRanker } from '../model/careful'
import type { ParagraphInput } from '../reader/columns'
import { Convention } from '../reader/conventions'
import { hintsOf, runOf, type Hint, type Run } from '../reader/hints'
import { decodeForest, rank } from '../reader/ranker'
import type { Reading, Weighed } from '../reader/read'
import { reportingWord } from '../reader/reportingWords'
import { Kind, type Tokens } from '../text/tokens'
import { rankRow } from './rankRow'
import { isSubjectOfPassive, onlyLeadsIn } from './unlikely'

export interface RankerInput extends ParagraphInput {
  /** What the quick reader looked into. */
  readonly quick: readonly Weighed[]
}

export interface CarefulRanker {
  holding(reading: CarefulReading, input: RankerInput): Reading[]
}

/** @throws Error C04 where the weights are not for these signs */
export function createCarefulRanker({ signs, forest, thresholds }: PackedCarefulRanker): CarefulRanker {
  const trees = decodeForest(forest)
  const [speechFrom, wideFrom] = thresholds
  return Object.freeze({
    holding(reading: CarefulReading, input: RankerInput): Reading[] {
      const speech = candidatesIn(reading, input, Convention.Speech)
      const wide = candidatesIn(reading, input, Convention.Wide)
      return speech.flatMap((asSpeech, i) => {
        if (asSpeech.signs[0].length !== signs)
          throw new Error(`C04 a candidate has ${asSpeech.signs[0].length} signs, not ${signs}`)
        const speechChance = rank(trees, rankRow(asSpeech))
        const wideChance = rank(trees, rankRow(wide[i]))
        const isSpeech = speechChance >= speechFrom
        const isWide = wideChance >= wideFrom
        if (!isSpeech && !isWide) return []
        const { anchor, cue, content, ...own } = isSpeech ? asSpeech : wide[i]
        if (onlyLeadsIn(input.tokens, cue)) return []
        const isSource = own.source && !isSubjectOfPassive(input.tokens, own.source, cue, anchor)
        const source = isSource ? own.source : undefined
        return [{ anchor, cue, source, content, isSpeech, isWide, confidence: isSpeech ? speechChance : wideChance }]
      })
    },
  })
}

/** A candidate in tokens, with all that is known of its place. */
export interface PlacedCandidate extends Pick<Reading, 'anchor' | 'cue' | 'source' | 'content'> {
  readonly convention: Convention
  /** In its own way of marking, and in the other one. */
  readonly signs: readonly [readonly number[], readonly number[]]
  readonly tokens: Tokens
  /** What the rules make of the same cue. */
  readonly rule: Hint | undefined
  /** Whether the cue stands in what the rules take for a source (1), content (2) or both (3). */
  readonly role: number
  readonly ruleCount: number
  /** What the quick reader makes of the same cue. */
  readonly quick: Weighed | undefined
}

export function candidatesIn(
  { candidates }: CarefulReading,
  { tokens, rules, quick }: RankerInput,
  convention: Convention,
): PlacedCandidate[] {
  const hints = hintsOf(tokens, rules)
  return candidates.map((candidate) => {
    const cue = runOf(tokens, candidate.cue)
    const anchor = anchorOf(tokens, cue)
    return {
      ...placed(candidate, tokens, convention),
      cue,
      anchor,
      tokens,
      convention,
      rule: hints.list[hints.cueOf[anchor] - 1],
      role: hints.role[anchor] ?? 0,
      ruleCount: hints.list.length,
      quick: quickAt(quick, anchor, cue),
    }
  })
}

function placed(
  { parts, signs }: CarefulCandidate,
  tokens: Tokens,
  convention: Convention,
): Pick<PlacedCandidate, 'source' | 'content' | 'signs'> {
  const isSpeech = convention === Convention.Speech
  const { source, content } = isSpeech ? parts.speech : parts.wide
  return {
    source: source && runOf(tokens, source),
    content: content.map((span) => runOf(tokens, span)),
    signs: isSpeech ? [signs.speech, signs.wide] : [signs.wide, signs.speech],
  }
}

function quickAt(quick: readonly Weighed[], anchor: number, { first, last }: Run): Weighed | undefined {
  const inCue = quick.filter((each) => first <= each.anchor && each.anchor < last)
  return inCue.find((each) => each.anchor === anchor) ?? inCue[0]
}

/** The token that stands for the cue: its last word that reports, or else its last word. */
function anchorOf(tokens: Tokens, { first, last }: Run): number {
  let word = first
  for (let at = last - 1; at >= first; at--) {
    if (tokens.kind[at] !== Kind.Word) continue
    if (reportingWord(tokens.words[at])) return at
    if (word === first) word = at
  }
  return word
}
