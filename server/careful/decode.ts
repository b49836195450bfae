// Turns the encoder's chances into candidates: cues first, then for each cue its source and content.
// In: for each word of one window the chances that the encoder gives. Out: runs of words.

import type { Twofold } from '../core/model/careful'
import type { Run } from './windows'
import { isWord, type Words } from './words'

/** The chances of one window's words, by their place in the window. */
export interface CueChances {
  readonly begins: Float32Array
  readonly inside: Float32Array
}

export interface Cue extends Run {
  readonly chance: Twofold<number>
}

/**
 * Words that either way of marking may take for a cue.
 *
 * @param least the chance from which a word may begin a cue
 * @param from the window's first word
 */
export function cuesOf({ speech, wide }: Twofold<CueChances>, least: number, from: number): Cue[] {
  const begins = speech.begins.map((chance, at) => Math.max(chance, wide.begins[at]))
  const inside = speech.inside.map((chance, at) => Math.max(chance, wide.inside[at]))
  const cues: Cue[] = []
  for (let at = 0; at < begins.length;) {
    let last = at + 1
    if (begins[at] > least && begins[at] >= inside[at]) {
      const goesOn = 0.5 * Math.max(begins[at], 0.3)
      while (last < begins.length && inside[last] > goesOn && inside[last] > begins[last]) last++
      const chance = { speech: speech.begins[at], wide: wide.begins[at] }
      cues.push({ first: from + at, last: from + last, chance })
    }
    at = last
  }
  return cues
}

/** For one cue, by the words' place in the window. The cue's own words have no chance of being either. */
export interface PartChances {
  readonly source: Float32Array
  readonly content: Float32Array
  /** How much speaks for the whole, as the encoder gives it: a logit. */
  readonly right: number
}

export interface Parts {
  readonly source?: Run
  readonly content: readonly Run[]
}

/** Undefined where nothing looks like content. */
export function partsOf(words: Words, window: Run, cue: Cue, chances: PartChances): Parts | undefined {
  const content = contentOf(words, window, cue, chances)
  if (content.length === 0) return undefined
  const source = sourceOf(words, window, chances.source)
  return { content, ...(source && { source }) }
}

const CONTENT_FROM = 0.5
/** Where no word is likely enough, the likeliest are taken if they are at least so likely. */
const CONTENT_LEAST = 0.15

/** Content that breaks off for no more than so many words goes on, unless cue or source stand there. */
const SHORT_GAP = 3
/** The chance from which a word between counts as source. */
const CLAIMED_FROM = 0.3

function contentOf(words: Words, { first }: Run, cue: Cue, { content: chances, source }: PartChances): Run[] {
  const isContent = wordsFrom(chances)
  const isClaimed = (at: number) => (cue.first <= at && at < cue.last) || source[at - first] > CLAIMED_FROM
  const runs: { first: number; last: number }[] = []
  for (let i = 0; i < chances.length; i++) {
    if (!isContent(chances[i])) continue
    const at = first + i
    const before = runs.at(-1)
    const gap = before ? at - before.last : Infinity
    const isMarkBetween = gap === 1 && !isWord(words, at - 1) && !(cue.first <= at - 1 && at - 1 < cue.last)
    const isBrokenOff = gap <= SHORT_GAP && !anyBetween(at - gap, at, isClaimed)
    if (before && (gap === 0 || isMarkBetween || isBrokenOff)) before.last = at + 1
    else runs.push({ first: at, last: at + 1 })
  }
  return runs.filter((run) => hasWord(words, run))
}

function anyBetween(first: number, last: number, is: (at: number) => boolean): boolean {
  for (let at = first; at < last; at++) if (is(at)) return true
  return false
}

function wordsFrom(chances: Float32Array): (chance: number) => boolean {
  const best = chances.reduce((most, chance) => Math.max(most, chance), 0)
  if (best > CONTENT_FROM) return (chance) => chance > CONTENT_FROM
  return best > CONTENT_LEAST ? (chance) => chance > 0.5 * best : () => false
}

function hasWord(words: Words, { first, last }: Run): boolean {
  return anyBetween(first, last, (at) => isWord(words, at))
}

/** Most attributions name somebody, so a weak trace is believed rather than nobody. */
const SOURCE_FROM = 0.2
/** A word joins the source where it is so likely in proportion to the likeliest word. */
const JOINS = 0.4
const JOINS_OVER_COMMA = 0.35

function sourceOf(words: Words, { first }: Run, chances: Float32Array): Run | undefined {
  const best = chances.reduce((most, chance, at) => (chance > chances[most] ? at : most), 0)
  if (chances.length === 0 || chances[best] <= SOURCE_FROM) return undefined
  const most = chances[best]
  let from = best
  let to = best + 1
  while (from > 0 && chances[from - 1] > JOINS * most) from--
  while (to < chances.length && chances[to] > JOINS * most) to++
  // "Khan, the minister of ports, said": what stands before the comma is the name.
  for (;;) {
    let before = from - 1
    while (before >= 0 && ',('.includes(words.text[words.start[first + before]])) before--
    if (before < 0 || before >= from - 1 || chances[before] <= Math.max(0.3, JOINS_OVER_COMMA * most)) break
    while (before > 0 && chances[before - 1] > JOINS_OVER_COMMA * most) before--
    from = before
  }
  return { first: first + from, last: first + to }
}
