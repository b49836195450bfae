// Finds the names in one paragraph: which pieces of its runs of capitalised words belong to a person's name, and how surely.
// In: tokens, sentences, what is known of names. Out: names in text order, doubtful ones too; the fold over the section decides about those.
// A chain over each run with two states, in a name or not; exact sums over all readings, so that the confidence is a probability.

import { NameSign, type NameKnowledge } from '../../knowledge/names'
import type { Offices } from '../../knowledge/offices'
import type { Places } from '../../knowledge/places'
import { bytes, doubles } from '../../text/columns'
import type { Sentence } from '../../text/sentences'
import { isCapital, Kind, type Tokens } from '../../text/tokens'
import { runScores, type FeatureContext, type RunFeatures, type RunScores } from './features'
import { runsOf, type Piece } from './pieces'
import { classAt, WordClass } from './wordClasses'

/** A name as a range of token indexes, half-open. */
export interface Name {
  readonly first: number
  readonly last: number
  readonly pieces: readonly Piece[]
  /** 0 to 1. */
  readonly confidence: number
}

export interface NameTables {
  readonly names: NameKnowledge
  readonly offices: Offices
  readonly places: Places
}

/** Names less sure than this are not even candidates. */
const FLOOR = 0.03

export function findNames(
  tokens: Tokens,
  sentences: readonly Sentence[],
  { names, offices, places }: NameTables,
): Name[] {
  const found: Name[] = []
  if (names.weights.length < 2) return found
  const context = featureContext(tokens, sentences, { names, offices, places })
  for (const run of runsOf(tokens)) {
    const { pieces } = run
    const chances = chainChances(runScores(run, context))
    settleTitles(tokens, { pieces, chances, offices })
    fillAfterTitles(tokens, { pieces, chances, offices, names })
    for (let i = 0; i < pieces.length;) {
      if (chances[i] < FLOOR) {
        i++
        continue
      }
      let end = i + 1
      let sum = chances[i]
      while (end < pieces.length && sameName(chances[i], chances[end])) sum += chances[end++]
      // A particle that ends a name belongs to what comes after it.
      let last = end
      while (last > i && pieces[last - 1].particle) last--
      if (last > i)
        found.push({
          first: pieces[i].first,
          last: pieces[last - 1].last,
          pieces: pieces.slice(i, last),
          confidence: surer(tokens, { first: pieces[i].first, last: pieces[last - 1].last }, sum / (end - i)),
        })
      i = end
    }
  }
  return joinNicknames(tokens, found).filter(
    ({ last }) => !FAMILIES.has(tokens.words[last] ?? '') && !namesPlace(tokens, last, offices),
  )
}

/** "David Baird Drive", "King Idris Hospital": streets and houses that bear a name. */
function namesPlace(tokens: Tokens, next: number, offices: Offices): boolean {
  if (next >= tokens.length || !isCapital(tokens, next)) return false
  const wordClass = classAt(tokens, next, offices)
  return wordClass === WordClass.Body || wordClass === WordClass.Site
}

/** Only people have ages and surnames: "Helena Brandt (53)", "Brandt, 53,", "an officer surnamed Yeh". */
function surer({ words, kind }: Tokens, { first, last }: { first: number; last: number }, confidence: number): number {
  if (words[first - 1] === 'surnamed') return Math.max(confidence, 0.95)
  const opened = words[last] === '(' || words[last] === ','
  const closed = words[last + 2] === ')' || words[last + 2] === ','
  const aged = opened && closed && kind[last + 1] === Kind.Number && /^[1-9][0-9]$/.test(words[last + 1])
  // A place in a list of results has numbers too; without any other sign of a name they say nothing.
  return aged && confidence > 0.12 ? Math.max(confidence, 0.9) : confidence
}

/** Behind a name they make several people of it. */
const FAMILIES = new Set(['family', 'families', 'brothers', 'sisters', 'couple', 'clan', 'dynasty', 'siblings'])

/** 'Ferdinand "Bongbong" Marcos' is one name. */
function joinNicknames(tokens: Tokens, names: readonly Name[]): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    // The nickname itself may have been taken for a name.
    const back = joined.length > 1 && isNickname(tokens, joined[joined.length - 2].last, name.first) ? 2 : 1
    const before = joined[joined.length - back]
    if (before && isNickname(tokens, before.last, name.first)) {
      joined.length -= back
      joined.push({
        first: before.first,
        last: name.last,
        pieces: [...before.pieces, ...name.pieces],
        confidence: Math.max(before.confidence, name.confidence),
      })
    } else if (!before || before.last <= name.first) joined.push(name)
  }
  return joined
}

function isNickname({ kind, length }: Tokens, first: number, last: number): boolean {
  const size = last - first
  if (size < 3 || size > 4 || last >= length || kind[first] !== Kind.Quote || kind[last - 1] !== Kind.Quote)
    return false
  for (let at = first + 1; at < last - 1; at++) if (kind[at] !== Kind.Word) return false
  return true
}

/** "Mr." is never in a name, and what follows it in a run always begins one. A doubtful title is none. */
function settleTitles(
  tokens: Tokens,
  { pieces, chances, offices }: { pieces: readonly Piece[]; chances: Float64Array; offices: Offices },
): void {
  for (let i = 0; i < pieces.length; i++) {
    const word = tokens.words[pieces[i].first]
    const title = offices.titleAt(tokens, pieces[i].first)
    if (COURTESY.has(word)) {
      chances[i] = 0
      if (i + 1 < pieces.length) chances[i + 1] = Math.max(chances[i + 1], 0.95)
    } else if (title && title.kind !== 'kin' && (chances[i] < 0.5 || crowns(word, chances, i))) chances[i] = 0
  }
}

/** Between a title and a sure part of a name there is nothing but name: "Minister Datuk Seri Ti Lian Ker". */
function fillAfterTitles(
  tokens: Tokens,
  { pieces, chances, offices, names }: Omit<NameTables, 'places'> & { pieces: readonly Piece[]; chances: Float64Array },
): void {
  let after = false
  for (let i = 0; i < pieces.length; i++) {
    const word = tokens.words[pieces[i].first]
    const titled = offices.titleAt(tokens, pieces[i].first) !== undefined
    if (after && !titled && chances[i] < 0.5) {
      const isUnknown =
        classAt(tokens, pieces[i].first, offices) === WordClass.Open && (names.signs(word) & NameSign.Small) === 0
      let sure = i + 1
      while (sure < pieces.length && sure - i < 3 && chances[sure] < 0.5 && isUnknown) sure++
      if (sure < pieces.length && chances[sure] >= 0.5 && isUnknown) chances.fill(0.6, i, sure)
    }
    if (isInitial(word) && chances[i] < 0.5 && isBesideName(chances, i)) chances[i] = 0.6
    after = titled && chances[i] < 0.5
  }
}

/** Before a name, or at the end of its run: "J. Lowe", "Karol G". */
function isBesideName(chances: Float64Array, i: number): boolean {
  return i + 1 < chances.length ? chances[i + 1] >= 0.5 : i > 0 && chances[i - 1] >= 0.5
}

function isInitial(word: string): boolean {
  return word.length === 1 && word !== 'a' && word !== 'i'
}

/** "King Idris", but not "Larry King" nor "Mr. King". */
function crowns(word: string, chances: Float64Array, i: number): boolean {
  return CROWNED.has(word) && (i === 0 || chances[i - 1] < 0.5) && i + 1 < chances.length && chances[i + 1] >= 0.5
}

/** Words that look like part of the name because they always stand before it. */
const CROWNED = new Set(['king', 'queen', 'emperor', 'pope', 'president', 'minister', 'ayatollah'])
const COURTESY = new Set(['mr', 'mrs', 'ms', 'messrs'])

/** Sure pieces join sure ones, doubtful pieces doubtful ones. */
function sameName(a: number, b: number): boolean {
  return a >= 0.5 ? b >= 0.5 : FLOOR <= b && b < 0.5
}

export function featureContext(
  tokens: Tokens,
  sentences: readonly Sentence[],
  { names, offices, places }: NameTables,
): FeatureContext {
  // One more, for a mark that opens a sentence and ends the text.
  const opens = bytes(tokens.length + 1)
  for (const { first } of sentences) {
    opens[first] = 1
    // After an opening quotation mark the next word opens the sentence.
    opens[first + 1] = tokens.kind[first] >= 3 ? 1 : opens[first + 1]
  }
  return {
    tokens,
    names,
    offices,
    places,
    opens,
    mask: names.weights.length - 1,
  }
}

/** The probability of each piece to be in a name: forward and backward sums over the two states. */
export function chancesOf(
  features: RunFeatures,
  { weights, step }: Pick<NameKnowledge, 'weights' | 'step'>,
): Float64Array {
  const scores = chainScores(features, weights, step)
  return chainChances(scores)
}

export function chainScores(features: RunFeatures, weights: Int8Array | Float32Array, step: number): RunScores {
  const total = (lists: readonly number[][]): Float64Array => {
    const sums = new Float64Array(lists.length)
    for (let i = 0; i < lists.length; i++) {
      let sum = 0
      for (const index of lists[i]) sum += weights[index]
      sums[i] = sum * step
    }
    return sums
  }
  return {
    inside: total(features.inside),
    begins: total(features.begins),
    goesOn: total(features.goesOn),
    ends: total(features.ends),
    count: features.inside.length,
  }
}

export function chainChances({ count, inside, begins, goesOn, ends }: RunScores): Float64Array {
  // Kept as log-odds free pairs, scaled at each step so that long lines in capitals do not overflow.
  const forwardIn = doubles(count)
  const forwardOut = doubles(count)
  let before = 0
  let beforeOut = 1
  for (let i = 0; i < count; i++) {
    const into = (before * bounded(goesOn[i]) + beforeOut * bounded(begins[i])) * bounded(inside[i])
    const out = before * bounded(ends[i]) + beforeOut
    const sum = into + out
    before = forwardIn[i] = into / sum
    beforeOut = forwardOut[i] = out / sum
  }
  const chances = doubles(count)
  let backIn = 1
  let backOut = 1
  for (let i = count - 1; i >= 0; i--) {
    const into = forwardIn[i] * backIn
    chances[i] = into / (into + forwardOut[i] * backOut)
    if (i === 0) break
    const weight = bounded(inside[i])
    const nextIn = bounded(goesOn[i]) * weight * backIn + bounded(ends[i]) * backOut
    const nextOut = bounded(begins[i]) * weight * backIn + backOut
    const sum = nextIn + nextOut
    backIn = nextIn / sum
    backOut = nextOut / sum
  }
  return chances
}

function bounded(score: number): number {
  return Math.exp(score > 30 ? 30 : score < -30 ? -30 : score)
}
