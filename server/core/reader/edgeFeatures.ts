// The features by which a change of part between a token and the one before it is judged, seen from one cue.
// In groups, like the features of tokens (partFeatures.ts): what lies alike need not be added up again.

import type { Columns } from './columns'
import { Mix } from './hash'
import { groupsOf, sizeOf } from './packed'
import type { CueView } from './partFeatures'
import type { Surroundings } from './surroundings'

export const EDGE_GROUPS = groupsOf([
  { shared: [60, 61, 62, 63, 64] },
  { shared: [67, 68, 71, 72, 74, 76], own: [77] },
  { shared: [73] },
])
export const EDGE_FEATURES = sizeOf(EDGE_GROUPS)
export const [EDGE_WORDS, TURN, LINK] = EDGE_GROUPS

/** Writes all groups' values; the reader writes only those of groups whose sums it does not know. */
export function edgeFeatures(
  columns: Columns,
  around: Surroundings,
  cue: CueView,
  at: number,
  rows: Int32Array,
  from: number,
): void {
  const turn = turnOf(columns, around, at)
  edgeWordFeatures(columns, at, turn, rows, from + EDGE_WORDS.first)
  turnFeatures(turn, cue, rows, from + TURN.first)
  linkFeatures(columns, at, around.rivals[at - around.first], rows, from + LINK.first)
}

/**
 * How the step from the token before lies to the cue, in one number, from the lowest bit up: where it is to the cue's group (2 bits)
 * and to the cue (2); whether a chunk and a sentence begin (1 each); quotation states of both (2 each); marks between (3);
 * how likely it is a cue (3); its distance (4); what the rules made of both (3 each).
 */
export function turnOf({ quote, sentence, chunkFirst }: Columns, around: Surroundings, at: number): number {
  const { anchor, first, groupFirst, groupLast, hint } = around
  const i = at - first
  const side = at < anchor ? 0 : at === anchor ? 1 : at === anchor + 1 ? 2 : 3
  return (
    (at === groupFirst ? 1 : at === groupLast + 1 ? 2 : 0) | (side << 2) |
    (chunkFirst[at] === at ? 1 << 4 : 0) | (sentence[at] !== sentence[at - 1] ? 1 << 5 : 0) |
    (quote[at] << 6) | (quote[at - 1] << 8) | (around.marks[i] << 10) | (around.rival[i] << 13) |
    (Math.abs(around.distance[i]) << 16) | (hint[i] << 20) | (hint[i - 1] << 23)
  ) // prettier-ignore
}

/** Where the step is to the cue and its group. */
export function edgePlaceOf(turn: number): number {
  return turn & 15
}
/** Places of all steps before the cue's group, and of all from the second token after it on. */
export const PLACE_BEFORE = 0
export const PLACE_AFTER = 12

const cutOf = (turn: number) => (turn >> 4) & 3
const quotesOf = (turn: number) => (turn >> 6) & 15

/** The two tokens; the cue plays no part but for where it is. */
export function edgeWordFeatures(
  { word, tag }: Columns,
  at: number,
  turn: number,
  rows: Int32Array,
  from: number,
): void {
  const place = edgePlaceOf(turn)
  const place2 = Math.imul(place, Mix.Second)
  const cut = cutOf(turn)
  rows[from + 0] = place
  rows[from + 1] = place + Math.imul(cut, Mix.Second) + Math.imul(quotesOf(turn), Mix.Third)
  rows[from + 2] = tag[at - 1] * 32 + tag[at] + place2 + Math.imul(cut, Mix.Third)
  rows[from + 3] = word[at] + place2
  rows[from + 4] = word[at - 1] + place2
}

/** How the step lies to the cue, and what the rules made of its two tokens. */
export function turnFeatures(turn: number, cue: CueView, rows: Int32Array, from: number): void {
  const place = edgePlaceOf(turn)
  const side = place >> 2
  const cut = cutOf(turn)
  const quotes = quotesOf(turn)
  const marks = (turn >> 10) & 7
  const distance = side === 0 ? -((turn >> 16) & 15) : (turn >> 16) & 15
  const hints = ((turn >> 23) & 7) * 8 + ((turn >> 20) & 7)
  const cut3 = Math.imul(cut, Mix.Third)
  rows[from + 0] = quotes + Math.imul(marks * 8 + cut, Mix.Second) + Math.imul(place, Mix.Third)
  rows[from + 1] = place + cue.lemma2 + cut3
  rows[from + 2] = ((turn >> 13) & 7) + Math.imul(cut, Mix.Second) + Math.imul(side, Mix.Third)
  rows[from + 3] = place + Math.imul(distance, Mix.Second) + cue.tag3
  rows[from + 4] = hints + Math.imul(place, Mix.Second)
  rows[from + 5] = hints + Math.imul(quotes, Mix.Second) + cut3
  rows[from + 6] = hints + cue.lemma2
}

/** The two chunks, with the rival cues between here and the cue. */
export function linkFeatures(
  { chunk, word }: Columns,
  at: number,
  rivals: number,
  rows: Int32Array,
  from: number,
): void {
  rows[from + 0] = chunk[at - 1] * 8 + chunk[at] + Math.imul(word[at], Mix.Second) + Math.imul(rivals, Mix.Third)
}
