// The closed classes of English words that the reading of attributions goes by, looked up once a token.
// In: tokens. Out: a set of classes for each, as bits. There is no tagger here: open classes are guessed from shape and ending.

import { isCapital, Kind, Shape, type Tokens } from '../../text/tokens'
import { cueWord, Form } from './verbs'

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
}

export function classesOf(tokens: Tokens): Uint32Array {
  const classes = new Uint32Array(tokens.length + 1)
  for (let index = 0; index < tokens.length; index++) classes[index] = classOf(tokens, index)
  return classes
}

function classOf(tokens: Tokens, index: number): number {
  const word = tokens.words[index]
  const kind = tokens.kind[index]
  if (kind === Kind.Quote) return Is.Mark | Is.Quote
  if (kind === Kind.Mark) return word === ',' ? Is.Mark | Is.Comma : Is.Mark
  if (kind === Kind.Clitic) return CLITICS[word] ?? 0
  const known = CLASSES.get(word) ?? 0
  const cue = cueWord(word)
  if (cue) return known | Is.Cue | (cue.form & (Form.S | Form.Past) ? Is.Verb : 0)
  if (known !== 0 || kind !== Kind.Word || tokens.shape[index] !== Shape.Lower) return known
  if (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word)) return Is.Adverb
  if (word.length > 4 && word.endsWith('ed') && !isParticiple(tokens, index)) return Is.Verb
  return 0
}

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
