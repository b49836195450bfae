// Finds the cues of one paragraph: verb groups, "according to" and nouns by which somebody is reported to speak or think.
// In: tokens with their classes. Out: cues in text order, as token ranges. Who the source is and what was said is read elsewhere.

import type { Act } from '../../model/statement'
import { isCapital, Shape, touches, wordAt, type Tokens } from '../../text/tokens'
import { Is } from './grammar'
import { cueNoun, cueWord, Form, Takes, type CueWord } from '../../reader/reportingWords'

/** Tokens, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

export interface Cue extends Range {
  /** The cue's pieces: verb group without the adverbs in it. */
  readonly pieces: readonly Range[]
  /** The verb, noun or "according" itself. */
  readonly head: number
  readonly lemma: string
  readonly act: Act
  /** `Takes` bits. */
  readonly takes: number
  /**
   * active: the source is the subject. passive: the source follows "by", if anything.
   * participle: "adding that", the source is the subject of the clause before. noun: "his claim that". according: the source follows.
   */
  readonly voice: 'active' | 'passive' | 'participle' | 'noun' | 'according'
  /** Who passes it on: "was quoted by PTI as saying". */
  readonly by: Range | undefined
}

/** @param titleCase whether capitals say nothing, as in a headline */
export function findCues(tokens: Tokens, classes: Uint32Array, titleCase: boolean): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < tokens.length; index++) {
    const cue = cueAt(tokens, classes, { index, titleCase })
    if (!cue) continue
    // "went on to say", "quoted as saying": the later one swallows what it grew out of.
    while (cues.length > 0 && cues[cues.length - 1].last > cue.first) cues.pop()
    cues.push(cue)
    index = Math.max(index, cue.last - 1)
  }
  return cues
}

function cueAt(
  tokens: Tokens,
  classes: Uint32Array,
  { index, titleCase }: { index: number; titleCase: boolean },
): Cue | undefined {
  const word = tokens.words[index]
  if (word === 'according' && tokens.words[index + 1] === 'to') return accordingTo(index, 2)
  if (word === 'per' && wordAt(tokens, index - 1) === 'as') return accordingTo(index - 1, 2)
  if (!(classes[index] & (Is.Cue | Is.CueNoun))) return undefined
  const capital = isCapital(tokens, index) && !titleCase
  // A capital inside a sentence is a name: "the United States", "Call of Duty".
  if (classes[index] & Is.Cue && (!capital || startsClause(classes, index))) {
    const verb = verbCue(tokens, classes, index)
    if (verb) return verb
  }
  return classes[index] & Is.CueNoun && tokens.shape[index] === Shape.Lower
    ? nounCue(tokens, classes, index)
    : undefined
}

function accordingTo(first: number, length: number): Cue {
  const last = first + length
  return {
    first,
    last,
    pieces: [{ first, last }],
    head: first,
    lemma: 'according',
    act: 'say',
    takes: Takes.Clause,
    voice: 'according',
    by: undefined,
  }
}

function nounCue(tokens: Tokens, classes: Uint32Array, index: number): Cue | undefined {
  const noun = cueNoun(tokens.words[index])!
  // "in order to" demands nothing.
  if (tokens.words[index] === 'order' && tokens.words[index - 1] === 'in') return undefined
  let next = index + 1
  // "accusations by the opposition that": the source may stand between.
  if (tokens.words[next] === 'by' || tokens.words[next] === 'from') {
    next = nounPhraseEnd(tokens, classes, next + 1)
  }
  const clause = noun.before.has('that') && PERSONAL.has(tokens.words[next])
  if (!clause && !noun.before.has(tokens.words[next])) return undefined
  const last = index + 1
  return {
    first: index,
    last,
    pieces: [{ first: index, last }],
    head: index,
    lemma: tokens.words[index],
    act: noun.act,
    takes: Takes.Thing,
    voice: 'noun',
    by: undefined,
  }
}

function nounPhraseEnd(tokens: Tokens, classes: Uint32Array, from: number): number {
  let at = from
  while (
    at < tokens.length &&
    at < from + 8 &&
    !(classes[at] & (Is.Mark | Is.Verb | Is.Opener | Is.Relative)) &&
    !STOPS.has(tokens.words[at])
  )
    at++
  return at
}
const PERSONAL = new Set(['he', 'she', 'they', 'it'])
const STOPS = new Set(['to', 'for', 'of'])

function verbCue(tokens: Tokens, classes: Uint32Array, index: number): Cue | undefined {
  const word = cueWord(tokens.words[index])!
  // "truth-telling", "election-related": part of another word.
  if (index > 0 && tokens.words[index - 1] === '-' && touches(tokens, index)) return undefined
  const group = verbGroup(tokens, classes, index)
  const voice = voiceOf(tokens, classes, { word, index, group })
  if (!voice) return undefined
  const bound = boundAfter(tokens, index, word)
  if (!word.alone && !bound) return undefined
  const quoting = quotedAs(tokens, classes, index)
  const own = bound ? index + 1 + bound.words.length : index + 1
  return {
    first: group.first,
    last: quoting?.last ?? own,
    pieces: quoting
      ? [...piecesOf(classes, group.first, index + 1), quoting].map(({ first, last }) => ({ first, last }))
      : piecesOf(classes, group.first, own),
    head: index,
    lemma: word.lemma,
    act: word.act,
    takes: quoting ? Takes.Clause : (bound?.takes ?? word.takes),
    voice: quoting && voice === 'passive' ? 'active' : voice,
    by: quoting?.by,
  }
}

/** "quoted as saying", "quoted by PTI as saying": where the cue's second piece is, and who stands between. */
function quotedAs(tokens: Tokens, classes: Uint32Array, index: number): (Range & { by?: Range }) | undefined {
  const word = tokens.words[index]
  if (word !== 'quoted' && word !== 'cited' && word !== 'reported') return undefined
  const by = tokens.words[index + 1] === 'by'
  let at = by ? nounPhraseEnd(tokens, classes, index + 2) : index + 1
  while (by && at < index + 12 && tokens.words[at] !== 'as' && !(classes[at] & (Is.Mark | Is.Verb))) at++
  if (tokens.words[at] !== 'as' || tokens.words[at + 1] !== 'saying') return undefined
  return { first: at, last: at + 2, ...(by && { by: { first: index + 2, last: at } }) }
}

interface Group {
  readonly first: number
  readonly bits: number
}

/** The auxiliaries before a verb and what they are: "has also been", "did not". */
function verbGroup(tokens: Tokens, classes: Uint32Array, index: number): Group {
  let first = index
  let bits = 0
  const auxiliary = Is.Be | Is.Have | Is.Do | Is.Modal | Is.Not
  for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
    if (classes[at] & auxiliary) {
      bits |= classes[at] & auxiliary
      first = at
    } else if (!(classes[at] & Is.Adverb)) break
  }
  const goingOn = bits === 0 ? goesOnTo(tokens, index) : undefined
  return goingOn === undefined ? { first, bits } : { first: goingOn, bits: 0 }
}

/** "went on to say", "continued to stress": where the group begins. */
function goesOnTo(tokens: Tokens, index: number): number | undefined {
  if (wordAt(tokens, index - 1) !== 'to') return undefined
  const verb = tokens.words[index - 2] === 'on' ? index - 3 : index - 2
  return GOES_ON.has(tokens.words[verb]) ? verb : undefined
}

const GOES_ON = new Set('went goes continued continues began begins proceeded proceeds'.split(' '))

interface VerbPlace {
  readonly word: CueWord
  readonly index: number
  readonly group: Group
}

function voiceOf(tokens: Tokens, classes: Uint32Array, { word, index, group }: VerbPlace): Cue['voice'] | undefined {
  const { form } = word
  const { bits, first } = group
  if (bits & (Is.Not | Is.Modal)) return undefined
  let before = first - 1
  while (before >= 0 && classes[before] & Is.Adverb) before--
  const beforeBits = before < 0 ? Is.Mark : classes[before]
  const beforeWord = wordAt(tokens, before)
  if (form & Form.Ing) {
    if (bits & Is.Be) return 'active'
    return beforeBits & (Is.Determiner | Is.Possessive) ? undefined : 'participle'
  }
  if (form & Form.Past && bits & Is.Be) return 'passive'
  if (form & Form.Past && bits & Is.Have) return 'active'
  if (form & Form.Base && bits & Is.Do) return 'active'
  if (bits !== 0) return undefined
  if (first < index) return form & Form.Base ? 'active' : undefined
  if (beforeWord === 'to') return undefined
  if (beforeBits & (Is.Determiner | Is.Preposition | Is.Possessive)) return undefined
  if (form & Form.Past) return pastVoice(tokens, { word, index, beforeBits })
  if (form & Form.S) return isPlainNoun(tokens, classes, index) ? undefined : 'active'
  // "Some within the party say": a word that is nothing but a verb needs no plural right before it.
  if (ONLY_VERBS.has(word.lemma) && !(beforeBits & (Is.Modal | Is.Do))) return 'active'
  return isPlural(tokens, classes, before) && !isPlainNoun(tokens, classes, index) ? 'active' : undefined
}

const ONLY_VERBS = new Set(['say', 'argue', 'believe', 'think', 'insist', 'deny'])

function pastVoice(
  tokens: Tokens,
  { word, index, beforeBits }: { word: CueWord; index: number; beforeBits: number },
): Cue['voice'] | undefined {
  const next = tokens.words[index + 1]
  if (next === 'by' && word.takes & (Takes.Thing | Takes.Person)) return 'passive'
  // "men accused of", "Asked about it": participles without an auxiliary, which have no source.
  if (
    (beforeBits & Is.Opener || (beforeBits & Is.Mark && !(beforeBits & (Is.Comma | Is.Quote)))) &&
    (next === 'about' || next === 'if' || next === 'whether' || next === 'by')
  )
    return 'passive'
  if (word.takes & Takes.Person && next === 'of') return 'passive'
  return 'active'
}

/** A word that is as often a noun is taken for a verb only before what a verb takes. */
function isPlainNoun(tokens: Tokens, classes: Uint32Array, index: number): boolean {
  if (!NOUN_TOO.has(tokens.words[index])) return false
  const next = index + 1
  const before = classes[index - 1] ?? 0
  if (before & (Is.Pronoun | Is.Relative)) return false
  const follows = classes[next] ?? 0
  if (follows & Is.Comma && classes[next + 1] & Is.Quote) return false
  if (tokens.words[next] === 'to' && !(before & (Is.Determiner | Is.Possessive))) return false
  return !(follows & (Is.Determiner | Is.Opener | Is.Quote | Is.Pronoun)) && tokens.words[next] !== ':'
}

const NOUN_TOO = new Set(
  'claim claims report reports call calls demand demands order orders request requests question questions appeal appeals note notes state states comment comments remark remarks estimate estimates hope hopes plan plans want wants fear fears attack attacks promise promises pledge pledges vow vows forecast forecasts praise blame attribute attributes thanks wish wishes challenge challenges mention mentions command commands joke jokes regret regrets details outlines quotes quote terms term objects object records record starts start complaints document documents label labels brand brands appeals view views tweet tweets email emails text texts feel favor favors favour favours support supports doubt doubts concern concerns complaint answers answer reply replies echo mock laugh laughs protest protests shows show finds find reads read posts vent voice voices credit credits type blog blogs warrant second address addresses advocate advocates accounts'.split(
    ' ',
  ),
)

/** Whether token `at` may be a subject in the plural: only such a one has a verb in its bare form. */
function isPlural(tokens: Tokens, classes: Uint32Array, at: number): boolean {
  if (at < 0) return false
  const word = tokens.words[at]
  if (classes[at] & Is.Pronoun) return word !== 'he' && word !== 'she' && word !== 'it'
  if (classes[at] & (Is.Relative | Is.Object)) return word !== 'us'
  if (classes[at] & Is.Mark) return word === ',' || word === ')'
  if (classes[at] & (Is.Determiner | Is.Preposition | Is.Opener | Is.Verb | Is.Modal)) return MANY.has(word)
  return word.endsWith('s') || PLURALS.has(word) || isCapital(tokens, at)
}
const MANY = new Set(['some', 'many', 'most', 'others', 'both', 'that'])
const PLURALS = new Set('people police women men children media data authorities'.split(' '))

function startsClause(classes: Uint32Array, index: number): boolean {
  return index === 0 || (classes[index - 1] & Is.Mark) !== 0
}

function boundAfter(tokens: Tokens, index: number, word: CueWord) {
  for (const bound of word.bound) if (bound.words.every((part, i) => tokens.words[index + 1 + i] === part)) return bound
  return undefined
}

function piecesOf(classes: Uint32Array, first: number, last: number): Range[] {
  const pieces: Range[] = []
  let start = first
  for (let at = first; at <= last; at++) {
    if (at < last && !(classes[at] & Is.Adverb && !(classes[at] & Is.Cue))) continue
    if (start < at) pieces.push({ first: start, last: at })
    start = at + 1
  }
  return pieces
}
