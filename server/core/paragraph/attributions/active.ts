// Reads a cue whose source is the clause's subject: "Khan said that", `"We go," said Khan`, "Khan went on and warned of".
// In: the cue's place. Out: its reading, or undefined where nobody speaks or nothing is said.

import type { Draft } from '../../model/draft'
import { chainAfter, chainBefore, type Chain } from './chain'
import { contentAfter, contentBefore, type ContentPlace } from './contents'
import type { Cue, Range } from './cues'
import { Is } from './grammar'
import { elidedSource, hasFinite, highOf, lowOf, subjectOf, type CuePlace, type Reading } from './reading'
import { phraseAt, sourceBefore, type Words } from './sources'
import { Takes } from '../../reader/reportingWords'

export function readActive(words: Words, place: CuePlace): Reading | undefined {
  const { cue, sentence } = place
  const low = lowOf(place)
  const quoted = quotedAs(words, place)
  if (quoted) return quoted
  const inverted = invertedSource(words, place, low)
  const between = chainBefore(words, cue.first, low)
  const source =
    inverted ?? sourceBefore(words, between.next, low) ?? elidedSource(place) ?? subjectBefore(words, place, low)
  if (!source || isOwnWords(words, place, source) || isWeak(words, cue, source)) return undefined
  const group = {
    first: source.last <= cue.first && source.first >= low ? Math.min(cue.first, source.first) : cue.first,
    last: Math.max(cue.last, source.last),
  }
  const addressed = (cue.takes & Takes.Addressee) !== 0
  const after = chainAfter(words, inverted ? inverted.last : cue.last, { high: sentence.last, addressed })
  const chain: Draft<Chain> = inverted ? after : { ...between, ...after }
  if (cue.by) chain.reporter = cue.by
  const rule = inverted ? 'statement.inverted' : cue.by ? 'statement.quoted-as-saying' : 'statement.subject'
  return withContent(words, place, { source, group, chain, low, rule })
}

/** `PTI quoted Price as saying`: who is quoted is the source, who quotes passes it on. */
function quotedAs(words: Words, place: CuePlace): Reading | undefined {
  const { tokens } = words
  const { cue, sentence } = place
  if (cue.lemma !== 'quote' && cue.lemma !== 'cite') return undefined
  const source = phraseAt(words, cue.last, sentence.last)
  const as = source.last
  if (as === source.first || tokens.words[as] !== 'as' || tokens.words[as + 1] !== 'saying') return undefined
  const reporter = sourceBefore(words, cue.first, lowOf(place))
  const whole: Cue = { ...cue, last: as + 2, pieces: [...cue.pieces, { first: as, last: as + 2 }], takes: Takes.Clause }
  const chain = chainAfter(words, as + 2, { high: sentence.last, addressed: false })
  const found: Found = {
    source,
    group: { first: reporter?.first ?? cue.first, last: as + 2 },
    chain: { ...chain, ...(reporter && { reporter }) },
    low: lowOf(place),
    rule: 'statement.quoted-as-saying',
  }
  return withContent(words, { ...place, cue: whole }, found)
}

/** Whether the cue is a speaker's own word inside a quotation: "We demand", "I say". */
function isOwnWords({ tokens }: Words, { runs, cue }: CuePlace, source: Range): boolean {
  if (!runs.around(cue.head)) return false
  const word = tokens.words[source.first]
  return source.last - source.first === 1 && (word === 'i' || word === 'we' || word === 'you')
}

/** `"..." said Price`, `"...," says the minister`: the cue follows a closing mark or a clause at once, and a name follows it. */
function invertedSource(words: Words, { cue, sentence, runs }: CuePlace, low: number): Range | undefined {
  const { classes } = words
  if (cue.first === 0 || cue.first < cue.head) return undefined
  const before = classes[cue.first - 1]
  const afterQuotation = (before & Is.Quote) !== 0 && runs.endingAt(cue.first) !== undefined
  if (!afterQuotation && !(before & Is.Comma && INVERTED.has(cue.lemma))) return undefined
  let from = cue.last
  while (from < sentence.last && classes[from] & Is.Adverb) from++
  const stops = Is.Mark | Is.Preposition | Is.Opener | Is.Time | Is.Verb
  if (from >= sentence.last || classes[from] & stops) return undefined
  const phrase = phraseAt(words, from, sentence.last)
  if (phrase.last === phrase.first) return undefined
  // "X, 72, said Y had": a clause follows, so the source stands before.
  const ends = phrase.last >= sentence.last || classes[phrase.last] & (Is.Mark | Is.Time | Is.Preposition | Is.Relative)
  if (afterQuotation) return phrase
  const comma = cue.first - 1
  const closes = phrase.last >= sentence.last - 1 && hasFinite(classes, low, comma)
  return ends && (closes || followsClause(classes, low, comma)) ? phrase : undefined
}

/** Verbs that stand before their subject after a clause without quotation marks: `The talks failed, said Khan`. */
const INVERTED = new Set(
  'say add note explain report claim insist argue write state declare recall announce warn'.split(' '),
)

/** Whether a clause ends at the comma, and no apposition: `The talks failed, said Khan`, not `Khan, the envoy, said`. */
function followsClause(classes: Uint32Array, first: number, comma: number): boolean {
  let from = comma
  while (from > first && !(classes[from - 1] & Is.Comma)) from--
  return hasFinite(classes, from, comma) && !(classes[from] & Is.Relative)
}

/** "presented the plan and stressed that": the subject of the sentence, where the verb before has no source. */
function subjectBefore(words: Words, { cue }: CuePlace, low: number): Range | undefined {
  let at = cue.first - 1
  while (at > low && words.classes[at] & Is.Adverb) at--
  return words.classes[at] & (Is.Joiner | Is.Comma) ? subjectOf(words, low, at) : undefined
}

/** A verb that speaks only of documents, or hardly ever of speech, needs a source that can speak. */
function isWeak({ tokens }: Words, cue: Cue, source: Range): boolean {
  const first = tokens.words[source.first]
  if (source.last - source.first === 1 && (first === 'that' || first === 'which')) return !SURE.has(cue.lemma)
  if (!ONLY_DOCUMENTS.has(cue.lemma) || tokens.words[cue.last] === 'that') return false
  for (let at = source.first; at < source.last; at++) if (DOCUMENTS.has(tokens.words[at])) return false
  return true
}

/** Verbs that nearly always report speech, whatever their subject. */
export const SURE: ReadonlySet<string> = new Set(
  'say tell add claim state stress argue insist note reiterate deny accuse announce warn urge demand explain declare report write'.split(
    ' ',
  ),
)
const ONLY_DOCUMENTS = new Set(['show', 'find', 'read', 'document'])
const DOCUMENTS = new Set(
  'study studies survey surveys poll polls research report reports data figures figure statistics findings results document documents index analysis investigation review letter statement video footage images photos list census records audit evidence updates test gauge probe inquiry ranking researchers scientists tests'.split(
    ' ',
  ),
)

interface Found {
  readonly source?: Range
  /** Cue and source together. */
  readonly group: Range
  readonly chain: Chain
  readonly low: number
  readonly rule: string
}

/** Adds what was said, before or after the cue or on both sides of it. */
export function withContent(words: Words, place: CuePlace, found: Found): Reading | undefined {
  const { tokens } = words
  const { cue, sentence, runs } = place
  const { source, group, chain, rule } = found
  const around = runs.around(cue.head)
  const high = highOf(words, place)
  const low = around ? found.low : sentence.first
  const at: ContentPlace = { cue, group, next: chain.next, sentence, high, low, runs }
  const content = contentOf(words, at, rule === 'statement.inverted')
  if (isNaming(words, cue, content)) return undefined
  // "Khan said:" at a paragraph's end announces the next one.
  const announces = tokens.words[tokens.length - 1] === ':' && chain.next >= tokens.length - 1
  if (content.length === 0 && !announces) return undefined
  return { cue, source, content, chain, rule, confidence: confidenceOf(cue, source), sentence }
}

function confidenceOf(cue: Cue, source: Range | undefined): number {
  if (!source) return 0.5
  return SURE.has(cue.lemma) ? 0.9 : 0.7
}

function contentOf(words: Words, at: ContentPlace, inverted: boolean): Range[] {
  const { classes } = words
  const { cue, next, high, runs } = at
  const before = mayFollow(words, at, inverted) ? contentBefore(words, at) : undefined
  if (!before) {
    const after = contentAfter(words, at)
    return after ? [after] : []
  }
  if (!(cue.takes & Takes.Clause) || !(classes[next] & Is.Comma) || next + 1 >= high) return [before]
  // "The money, he said, went abroad": the clause goes on after the cue; after a quotation only another one does.
  const quoted = runs.endingAt(before.last) !== undefined
  const goesOn = quoted ? classes[next + 1] & Is.Quote : goesOnAfter(words, next, high)
  const after = goesOn ? contentAfter(words, at) : undefined
  return after ? [before, after] : [before]
}

/** Whether the content may stand before the cue: nothing that the cue takes follows it. */
function mayFollow({ tokens, classes }: Words, { cue, next, high, group }: ContentPlace, inverted: boolean): boolean {
  if (!(cue.takes & (Takes.Clause | Takes.Quotation)) && !followsQuotation(classes, group.first)) return false
  if (inverted || next >= high) return true
  if (tokens.words[next] === ':' || classes[next] & Is.Quote || tokens.words[next] === 'that') return false
  // `"We go," Price said while ...`: a quotation right before is what was said.
  if (followsQuotation(classes, group.first)) return true
  if (tokens.words[next] === 'to' && cue.takes & (Takes.Infinitive | Takes.Person | Takes.Addressee)) return false
  return (classes[next] & (Is.Mark | Is.Relative | Is.Preposition | Is.Joiner)) !== 0
}

/** A quotation that ends with a comma or stop inside its marks stands right before. */
function followsQuotation(classes: Uint32Array, at: number): boolean {
  return at > 1 && (classes[at - 1] & Is.Quote) !== 0 && (classes[at - 2] & Is.Mark) !== 0
}

/** "called the plan Vision 2030" names something; `called the plan “a disgrace”` says something of it. */
function isNaming({ classes }: Words, cue: Cue, content: readonly Range[]): boolean {
  if (cue.lemma !== 'call' || cue.last - cue.head > 1) return false
  for (const { first, last } of content) for (let at = first; at < last; at++) if (classes[at] & Is.Quote) return false
  return true
}

function goesOnAfter({ classes, tokens }: Words, comma: number, high: number): boolean {
  const next = comma + 1
  if (classes[next] & Is.Quote) return true
  if (classes[next] & (Is.Relative | Is.Joiner | Is.Opener) || tokens.words[next].endsWith('ing')) return false
  return high - next > 2
}
