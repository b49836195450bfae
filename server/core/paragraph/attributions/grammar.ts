// The closed classes of English words that the reading of attributions goes by, looked up once a token.
// In: tokens. Out: a set of classes for each, as bits. There is no tagger here: open classes are guessed from shape and ending.

import { naturals } from '../../text/columns'
import { isCapital, Kind, Shape, type Tokens } from '../../text/tokens'
import { wordFact } from '../../text/vocabulary'
import { cueNoun, cueWord, Form } from '../../reader/reportingWords'

export const enum Is {
  Determiner = 1,
  Preposition = 1 << 1,
  /** "he", "they", "I": a subject by itself. */
  Pronoun = 1 << 2,
  /** "who", "which". */
  Relative = 1 << 3,
  Be = 1 << 4,
  Have = 1 << 5,
  Do = 1 << 6,
  Modal = 1 << 7,
  /** "and", "but", "or". */
  Joiner = 1 << 8,
  /** "that", "while", "because", "if": a clause follows. */
  Opener = 1 << 9,
  Adverb = 1 << 10,
  Not = 1 << 11,
  /** "Monday", "yesterday", "week". */
  Time = 1 << 12,
  /** "him", "us", "reporters": somebody who is told. */
  Object = 1 << 13,
  /** A finite verb, or a word that looks like one. */
  Verb = 1 << 14,
  /** Some form of a verb or noun that reports. */
  Cue = 1 << 15,
  Possessive = 1 << 16,
  /** A full stop, comma, quotation mark or other mark. */
  Mark = 1 << 17,
  Comma = 1 << 18,
  Quote = 1 << 19,
  /** A noun that may stand for a statement, "claim". */
  CueNoun = 1 << 20,
}

export function classesOf(tokens: Tokens): Uint32Array {
  const classes = naturals(tokens.length + 1)
  const byWord = tokens.vocabulary.column(CLASS)
  for (let index = 0; index < tokens.length; index++) classes[index] = classOf(tokens, index, byWord)
  return classes
}

function classOf(tokens: Tokens, index: number, byWord: Int32Array): number {
  const kind = tokens.kind[index]
  const bits = byWord[tokens.number[index]]
  if (kind === Kind.Word || kind === Kind.Number) {
    if (!(bits & LOOKS)) return bits
    if (kind !== Kind.Word || tokens.shape[index] !== Shape.Lower) return bits & ~LOOKS
    if (bits & LOOKS_ADVERB) return Is.Adverb | (bits & ~LOOKS)
    return isParticiple(tokens, index) ? bits & ~LOOKS : Is.Verb | (bits & ~LOOKS)
  }
  if (kind === Kind.Quote) return Is.Mark | Is.Quote
  if (kind === Kind.Mark) return tokens.words[index] === ',' ? Is.Mark | Is.Comma : Is.Mark
  return CLITICS[tokens.words[index]] ?? 0
}

const CLASS = wordFact((word) => {
  const bits = (CLASSES.get(word) ?? 0) | (cueNoun(word) ? Is.CueNoun : 0)
  const cue = cueWord(word)
  if (cue) return bits | Is.Cue | (cue.form & (Form.S | Form.Past) ? Is.Verb : 0)
  if ((bits & ~Is.CueNoun) !== 0 || word.length <= 4) return bits
  if (word.endsWith('ly') && !NOT_ADVERBS.has(word)) return bits | LOOKS_ADVERB
  return word.endsWith('ed') ? bits | LOOKS_VERB : bits
})

/** By its ending alone a word may be an adverb or a verb in the past: what stands around it decides. */
const LOOKS_ADVERB = 1 << 21
const LOOKS_VERB = 1 << 22
const LOOKS = LOOKS_ADVERB | LOOKS_VERB

/** "the wounded soldier": a participle before its noun and after an article says nothing of a verb. */
function isParticiple(tokens: Tokens, index: number): boolean {
  const before = CLASSES.get(tokens.words[index - 1]) ?? 0
  return (before & (Is.Determiner | Is.Preposition)) !== 0 || (index > 0 && isCapital(tokens, index) && index > 1)
}

const NOT_ADVERBS = new Set(
  'family early daily weekly monthly yearly elderly assembly july italy reply supply ally rally'.split(' '),
)

const CLITICS: Readonly<Record<string, number>> = {
  "'s": Is.Possessive,
  "'": Is.Possessive,
  "'ve": Is.Have,
  "'d": Is.Have,
  "'re": Is.Be,
  "'m": Is.Be,
  "'ll": Is.Modal,
  "'t": Is.Not,
}

const WORDS: readonly (readonly [number, string])[] = [
  [Is.Determiner, 'the a an this these those some any each every no another both all several many most few such one'],
  [Is.Determiner | Is.Possessive, 'his her its their my our your whose'],
  [
    Is.Preposition,
    'of in on at by for from to with about against into over under after before during through via between among amid near since until towards toward despite without within across behind beyond along following including regarding per upon around off inside outside than like',
  ],
  [Is.Pronoun, 'he she they it i we you everyone everybody somebody someone others nobody'],
  [Is.Relative, 'who which whom'],
  [Is.Be, 'is are was were be been being am'],
  [Is.Have, 'has have had having'],
  [Is.Do, 'do does did'],
  [Is.Modal, 'will would can could may might must shall should'],
  [Is.Joiner, 'and but or nor yet'],
  [
    Is.Opener,
    'that while because if whether when where although though since as unless how why what whereas after before until once',
  ],
  [
    Is.Adverb,
    'also however then later earlier further again still now today yesterday recently already previously meanwhile additionally therefore thus instead just even only once always often soon too indeed moreover furthermore nevertheless nonetheless reportedly simply well',
  ],
  [Is.Not, 'not never'],
  [
    Is.Time,
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april may june july august september october november december morning evening afternoon night week month year weekend earlier recently now ago tuesdays',
  ],
  [
    Is.Object,
    'him them us me reporters journalists lawmakers legislators parliament newsmen correspondents media press newspaper audience',
  ],
  [
    Is.Verb,
    'went came took made got gave left kept held put set let led met ran sat stood began became brought bought built caught chose drew drove fell felt flew fought found grew heard hit hurt lost meant paid rose sent shot showed spent struck taught threw won wore makes takes gives gets goes comes wants needs seems appears remains becomes includes works helps plays leads brings keeps runs holds lies lives follows allows provides continues leaves puts means faces serves',
  ],
]

const CLASSES = new Map<string, number>()
for (const [bits, words] of WORDS)
  for (const word of words.split(' ')) CLASSES.set(word, (CLASSES.get(word) ?? 0) | bits)
for (const word of [
  'is',
  'are',
  'was',
  'were',
  'am',
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
])
  CLASSES.set(word, (CLASSES.get(word) ?? 0) | Is.Verb)
