// The verbs and nouns by which English reports what somebody said, wrote, asked, thought or wished, with all their forms.
// In: a word in lower case. Out: its lemma, form, act and what may be its content. Closed data, decoded once when the module loads.

import type { Act } from '../../model/statement'

/** Looks up a word in lower case; undefined for one that reports nothing. */
export function cueWord(word: string): CueWord | undefined {
  return forms.get(word)
}

/** A noun that may stand for a statement: "his claim that", "calls for". */
export function cueNoun(word: string): CueNoun | undefined {
  return nouns.get(word)
}

export const enum Form {
  /** "say": present, infinitive or imperative. */
  Base = 1,
  /** "says". */
  S = 2,
  /** "said": past tense or participle. */
  Past = 4,
  /** "saying". */
  Ing = 8,
}

/** What may be the content of a verb; a verb may take several. */
export const enum Takes {
  /** A clause with or without "that", and a quotation. */
  Clause = 1,
  /** A noun phrase: "announced a plan", "condemned the attack". */
  Thing = 2,
  /** An infinitive: "pledged to go". */
  Infinitive = 4,
  /** Somebody who is told stands between cue and content: "told reporters that". */
  Addressee = 8,
  /** The one addressed belongs to the content: "urged India to", "accused Tehran of". */
  Person = 16,
  /** Only a quotation: "he continued: ...". */
  Quotation = 32,
}

export interface CueWord {
  readonly lemma: string
  /** Forms that the word may be: "put" would be three. */
  readonly form: number
  readonly act: Act
  readonly takes: number
  /** Words that bind to the verb ("for" of "call for"), with what the pair takes; `alone` is false where it needs one. */
  readonly bound: readonly Bound[]
  readonly alone: boolean
}

export interface Bound {
  readonly words: readonly string[]
  readonly takes: number
}

export interface CueNoun {
  readonly act: Act
  /** "that", "of", "for", "to" ...: what follows the noun where its content is spelled out. */
  readonly before: ReadonlySet<string>
}

// One verb a line: lemma, irregular forms (past, past participle) after slashes, what it takes in letters, then bound words.
// c clause, o thing, t infinitive, a addressee outside, p person inside, q quotation only; "-" alone it is no cue.
const VERBS: Readonly<Record<Act, string>> = {
  say: `
    say/said c; tell/told/told act; add c; explain co on; state co; note co; stress co; emphasize co; emphasise co; insist c on; claim cot
    argue c for against; point - out=co to=o; reiterate co; highlight o; underline co; underscore co; assert co; affirm co; confirm co
    acknowledge co; admit co to; concede c; deny co; reveal co; indicate co; mention co; clarify co; conclude c; continue q; remark c on
    comment q on; maintain c; contend c; allege co; suggest co; propose cot; observe c; recall co; recount co; describe o as; call o for=o on=p upon=p out=o
    warn cao of=o about=o against=o for=o; caution capo against; assure ac of; remind ac of; inform ac of about; notify ac of; accuse p; blame p
    criticise o; criticize o; condemn o; denounce o; slam o; blast o; decry o; deplore o; lament co; bemoan o; praise o; laud o; hail o; applaud o; commend o
    welcome o; thank p; congratulate p; apologise q for to; apologize q for to; reject o; dismiss o as; refute o; dispute co; defend o; voice o
    express o; raise -; complain c about of; boast c of about; brag c; joke c about; quip c; repeat c; respond q by; reply c; answer q; retort c; counter q
    elaborate q on; testify c to; swear/swore/sworn ct; vow ct; pledge cto; promise ctop; threaten to; guarantee co; predict co; forecast/forecast/forecast co; estimate c
    speculate c about; declare co; proclaim co; pronounce o; recommend co; advise cpa against; hint c at; imply c; insinuate c; opine c; disclose co; divulge o
    lambast o; lambaste o; deride o; mock o; ridicule o; rebuke p; chide p; scold p; attribute o; liken p; compare o; refer - to=o; speak/spoke/spoken - of=o about=o out=o; talk - about=o of=o
    cite o; quote o; outline o; detail o; summarise o; summarize o; address -; touch - on=o; dwell/dwelt/dwelt - on=o; regret co; reaffirm co; reassure ac; rule - out=o; agree -; go/went/gone - on=q
    exclaim c; shout c; yell c; scream c; whisper c; mutter c; murmur c; cry q; chant c; interject q; begin/began/begun q; start q; sigh q; laugh q; wonder c
    echo q; second -; tout o; play -; downplay o; minimise o; minimize o; deem -; term o; dub -; brand o; label o; characterise o as; characterize o as; portray o as
    confess c to; convey co; communicate c; relay co; narrate c; remonstrate c; protest c; object c to; demur q; enthuse c; gush c; rant c; rail -; vent q; tease q; specify co; caution c; challenge o; question co
    advocate o for; endorse o; espouse o; back -; support -; dedicate -; attack -; plead c for; beg c for; urge cpot for; encourage p; exhort p; implore p; beseech p; appeal - for=o to=p; push - for=o; press - for=o; lobby - for=o
    discourage p; warrant -; certify c; attest c to; credit p; salute o; greet -; wish p; pray c for; preach c; observe c; project -; expect -; calculate c
  `,
  write: `
    write/wrote/written c; tweet co; retweet o; post q; publish -; read/read/read c; blog c; report co; show co; find/found/found co; email q; text q; document o; print -; sign -; record -
  `,
  announce: `
    announce co; unveil o; launch -; present -; introduce -; issue -; release -; proclaim co; herald o; broadcast -
  `,
  ask: `
    ask cpat for=o about=o; inquire c about; enquire c about; query co; quiz p; interrogate -
  `,
  demand: `
    demand cot; request cop; order pc; instruct p; command p; require -; call -; seek/sought/sought -; insist c; summon o; invite p; direct -; petition p
  `,
  think: `
    believe co; think/thought/thought c; know/knew/known c; consider co; doubt co; suspect c; assume c; guess c; reckon c; understand/understood/understood c; realise c; realize c; recognise c
    recognize c; imagine c; suppose c; expect ct; anticipate co; view o; regard o; see/saw/seen -; conclude c; learn c; decide ct; remember c; forget/forgot/forgotten c; presume c; figure c; wonder c; agree ct; disagree c with; favor o; favour o; support o; oppose o; accept c; note c
  `,
  intend: `
    plan t; intend t; hope ct for; want ot; aim t; seek/sought/sought t; wish ct; aspire t; try -; prefer ot; consider c; decline -; refuse t; expect t
  `,
  feel: `
    feel/felt/felt c; fear co; worry c about; love -; hate -; regret co; rejoice c; like -; enjoy -
  `,
  other: '',
}

const NOUNS: readonly (readonly [Act, string, string])[] = [
  ['say', 'claim assertion allegation suggestion statement remark comment argument contention insistence', 'that'],
  [
    'say',
    'admission denial warning reminder prediction forecast assurance confirmation revelation declaration',
    'that',
  ],
  [
    'say',
    'claims assertions allegations suggestions statements remarks warnings predictions assurances denials',
    'that',
  ],
  ['say', 'accusation accusations allegation allegations', 'that of against'],
  ['say', 'promise promises pledge pledges vow vows threat threats offer', 'that to'],
  ['say', 'recommendation recommendations advice hint hints complaint complaints', 'that about'],
  ['announce', 'announcement announcements', 'that'],
  ['write', 'report reports', 'that'],
  ['demand', 'demand demands appeal appeals request requests order orders plea pleas', 'that for to'],
  ['demand', 'call calls', 'for to'],
  ['say', 'criticism condemnation', 'of'],
  ['ask', 'question questions', 'whether about'],
  ['think', 'belief view opinion impression conviction fact', 'that'],
  ['feel', 'hope hopes fear fears concern concerns worry worries', 'that about'],
]

const LETTERS: Readonly<Record<string, number>> = {
  c: Takes.Clause,
  o: Takes.Thing,
  t: Takes.Infinitive,
  a: Takes.Addressee,
  p: Takes.Person,
  q: Takes.Quotation,
}

/** Verbs that double their last letter. */
const DOUBLED = new Set('admit quip slam brag refer begin plan forget regret dub'.split(' '))

const forms = decodeVerbs()
const nouns = new Map<string, CueNoun>(
  NOUNS.flatMap(([act, words, before]) =>
    words.split(' ').map((word): [string, CueNoun] => [word, { act, before: new Set(before.split(' ')) }]),
  ),
)

function decodeVerbs(): Map<string, CueWord> {
  const found = new Map<string, CueWord>()
  for (const [act, lines] of Object.entries(VERBS) as [Act, string][])
    for (const line of lines.split(/[;\n]/)) if (line.trim() !== '') addVerb(found, act, line.trim().split(/\s+/))
  return found
}

function addVerb(found: Map<string, CueWord>, act: Act, [head, letters, ...bindings]: string[]): void {
  const [lemma, ...irregular] = head.split('/')
  const takes = takesOf(letters ?? '')
  const bound = bindings.map((binding): Bound => {
    const [words, own] = binding.split('=')
    return { words: words.split('_'), takes: own === undefined ? takes | Takes.Thing : takesOf(own) }
  })
  for (const [word, form] of formsOf(lemma, irregular)) {
    const known = found.get(word)
    // A verb of two senses keeps the first act; what it takes and binds adds up.
    if (known && known.lemma !== lemma) continue
    found.set(word, {
      lemma,
      form: form | (known?.form ?? 0),
      act: known && known.alone ? known.act : act,
      takes: takes | (known?.takes ?? 0),
      bound: [...(known?.bound ?? []), ...bound],
      alone: letters !== '-' || (known?.alone ?? false),
    })
  }
}

function takesOf(letters: string): number {
  let takes = 0
  for (const letter of letters) takes |= LETTERS[letter] ?? 0
  return takes
}

function formsOf(lemma: string, irregular: readonly string[]): [string, number][] {
  const all: [string, number][] = [
    [lemma, Form.Base],
    [presentOf(lemma), Form.S],
    [ingOf(lemma), Form.Ing],
  ]
  if (irregular.length === 0) all.push([pastOf(lemma), Form.Past])
  else for (const past of irregular) all.push([past, Form.Past])
  const joined = new Map<string, number>()
  for (const [word, form] of all) joined.set(word, (joined.get(word) ?? 0) | form)
  return [...joined]
}

function presentOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|go)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`
  return DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}
