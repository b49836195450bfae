// Reads the attributions of one paragraph by rules: each cue with its source, chain and content, then quotations that go on.
// In: tokens, sentences and quoted runs. Out: attributions in text order, offsets from the paragraph's start.

import type { QuotedRun } from '../../model/quotation'
import type { Attribution } from '../../model/statement'
import type { Sentence } from '../../text/sentences'
import type { Span } from '../../text/spans'
import type { Tokens } from '../../text/tokens'
import { chainAfter, type Chain } from './chain'
import { contentAfter, contentBefore, runsOverTokens, type ContentPlace, type TokenRun } from './contents'
import { findCues, type Cue, type Range } from './cues'
import { formOf } from './form'
import { classesOf, Is } from './grammar'
import { phraseAt, phraseStart, sourceBefore, type Words } from './sources'
import { Takes } from './verbs'

export function readCues(
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotedRuns: readonly QuotedRun<'paragraph'>[],
): Attribution<'paragraph'>[] {
  const classes = classesOf(tokens)
  const words = { tokens, classes }
  const cues = findCues(tokens, classes)
  if (cues.length === 0) return []
  const runs = runsOverTokens(tokens, quotedRuns)
  const readings: Reading[] = []
  let sentenceIndex = 0
  for (let index = 0; index < cues.length; index++) {
    while (sentences[sentenceIndex].last <= cues[index].head) sentenceIndex++
    const { first, last } = sentences[sentenceIndex]
    const reading = readCue(words, { cue: cues[index], cues, index, sentence: { first, last }, runs, readings })
    if (reading) readings.push(reading)
  }
  continueQuotations(words, readings, { runs, sentences })
  return readings.map((reading) => attributionOf(tokens, reading, quotedRuns))
}

interface Reading {
  readonly cue: Cue
  readonly source?: Range
  readonly content: Range[]
  readonly chain: Chain
  readonly rule: string
  readonly confidence: number
  readonly sentence: Range
}

interface CuePlace {
  readonly cue: Cue
  readonly cues: readonly Cue[]
  readonly index: number
  readonly sentence: Range
  readonly runs: readonly TokenRun[]
  /** What was read before, in text order. */
  readonly readings: readonly Reading[]
}

function readCue(words: Words, place: CuePlace): Reading | undefined {
  const { cue } = place
  if (cue.voice === 'according') return readAccording(words, place)
  if (cue.voice === 'noun') return readNoun(words, place)
  if (cue.voice === 'passive') return readPassive(words, place)
  if (cue.voice === 'participle') return readParticiple(words, place)
  return readActive(words, place)
}

/** The quoted run that a cue stands in; its words are somebody's, and a clause inside it never reaches over its marks. */
function runAround(runs: readonly TokenRun[], cue: Cue): TokenRun | undefined {
  return runs.findLast((run) => run.first < cue.head && cue.head < run.last)
}

/** Where the clause of a cue may begin: its sentence, or the quotation that it stands in, or after the one before it. */
function lowOf({ sentence, runs, cue }: CuePlace): number {
  const around = runAround(runs, cue)
  if (around) return Math.max(sentence.first, around.first + 1)
  const before = runs.findLast((run) => run.last <= cue.first && run.run.use === 'speech' && !run.run.nested)
  return Math.max(sentence.first, before && before.last <= cue.first ? before.last : 0)
}

function readActive(words: Words, place: CuePlace): Reading | undefined {
  const { cue, sentence } = place
  const low = lowOf(place)
  const inverted = invertedSource(words, place)
  const source =
    inverted ?? sourceBefore(words, cue.first, low) ?? elidedSource(place) ?? subjectBefore(words, place, low)
  if (!source || isWeak(words, cue, source)) return undefined
  if (isOwnWords(words, place, source)) return undefined
  const group = {
    first: Math.min(cue.first, source.last <= cue.first && source.first >= low ? source.first : cue.first),
    last: Math.max(cue.last, source.last),
  }
  const from = inverted ? inverted.last : cue.last
  const chain = chainAfter(words, from, { high: sentence.last, addressed: (cue.takes & Takes.Addressee) !== 0 })
  return withContent(words, place, {
    source,
    group,
    chain,
    low,
    rule: inverted ? 'statement.inverted' : 'statement.subject',
  })
}

/** Whether the cue is a speaker's own word inside a quotation: "We demand", "I say". */
function isOwnWords({ tokens }: Words, { runs, cue }: CuePlace, source: Range): boolean {
  if (!runAround(runs, cue)) return false
  const word = tokens.words[source.first]
  return source.last - source.first === 1 && (word === 'i' || word === 'we' || word === 'you')
}

/** `"..." said Price`, `"...," says the minister`: the cue follows a closing mark or comma at once, and a name follows it. */
function invertedSource({ tokens, classes }: Words, { cue, sentence, runs }: CuePlace): Range | undefined {
  if (!(cue.takes & (Takes.Clause | Takes.Quotation)) || cue.first === 0 || cue.first < cue.head) return undefined
  const before = classes[cue.first - 1]
  const afterQuotation = before & Is.Quote && runs.some((run) => run.last === cue.first)
  if (!afterQuotation && !(before & Is.Comma && followsClause(classes, sentence.first, cue.first - 1))) return undefined
  let from = cue.last
  while (from < sentence.last && classes[from] & Is.Adverb) from++
  if (from >= sentence.last || classes[from] & (Is.Mark | Is.Preposition | Is.Opener | Is.Time | Is.Verb))
    return undefined
  const phrase = phraseAt({ tokens, classes }, from, sentence.last)
  if (phrase.last === phrase.first) return undefined
  // "X, 72, said Y had": a clause follows, so the source stands before.
  if (
    !afterQuotation &&
    phrase.last < sentence.last &&
    !(classes[phrase.last] & (Is.Mark | Is.Time | Is.Preposition | Is.Relative))
  )
    return undefined
  return phrase
}

/** Whether a clause ends at the comma, and no apposition: `The talks failed, said Khan`, not `Khan, the envoy, said`. */
function followsClause(classes: Uint32Array, first: number, comma: number): boolean {
  let from = comma
  while (from > first && !(classes[from - 1] & Is.Comma)) from--
  for (let at = from; at < comma; at++)
    if (classes[at] & (Is.Verb | Is.Be | Is.Have | Is.Modal | Is.Do)) return !(classes[from] & Is.Relative)
  return false
}

/** "and added that": the subject of the statement before it in the sentence. */
function elidedSource({ readings, sentence, cue }: CuePlace): Range | undefined {
  const before = readings.findLast(
    (reading) => reading.sentence.first === sentence.first && reading.source && reading.cue.voice === 'active',
  )
  return before && before.cue.first < cue.first ? before.source : undefined
}

/** "presented the plan and stressed that": the subject of the sentence, where the verb before has no source. */
function subjectBefore(words: Words, { cue }: CuePlace, low: number): Range | undefined {
  let at = cue.first - 1
  while (at > low && words.classes[at] & Is.Adverb) at--
  return words.classes[at] & (Is.Joiner | Is.Comma) ? subjectOf(words, low, at) : undefined
}

/** A verb that speaks only of documents, or hardly ever of speech, needs a source that can speak. */
function isWeak({ tokens, classes }: Words, cue: Cue, source: Range): boolean {
  const first = tokens.words[source.first]
  if (source.last - source.first === 1 && (first === 'that' || first === 'which')) return !SURE.has(cue.lemma)
  if (!ONLY_DOCUMENTS.has(cue.lemma)) return false
  if (tokens.words[cue.last] === 'that') return false
  for (let at = source.first; at < source.last; at++) if (DOCUMENTS.has(tokens.words[at])) return false
  void classes
  return true
}

/** Verbs that nearly always report speech, whatever their subject. */
const SURE = new Set(
  'say tell add claim state stress argue insist note reiterate deny accuse announce warn urge demand explain declare report write'.split(
    ' ',
  ),
)
const ONLY_DOCUMENTS = new Set(['show', 'find', 'read', 'document', 'estimate'])
const DOCUMENTS = new Set(
  'study studies survey surveys poll polls research report reports data figures figure statistics findings results document documents index analysis investigation review letter statement video footage images photos list census records audit evidence updates ranking researchers scientists tests'.split(
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

function withContent(words: Words, place: CuePlace, found: Found): Reading | undefined {
  const { classes, tokens } = words
  const { cue, sentence, runs } = place
  const { source, group, chain, low, rule } = found
  const around = runAround(runs, cue)
  const high = Math.min(highOf(words, place), around ? around.last - 1 : sentence.last)
  const at: ContentPlace = { cue, group, next: chain.next, sentence, high, low: lowForBefore(place, group, low), runs }
  const takesClause = (cue.takes & (Takes.Clause | Takes.Quotation)) !== 0
  const next = chain.next
  const endsHere =
    next >= high ||
    (classes[next] & Is.Mark && !(classes[next] & Is.Quote) && tokens.words[next] !== ':') ||
    rule === 'statement.inverted' ||
    (classes[next] & (Is.Relative | Is.Preposition | Is.Joiner)) !== 0
  const before = takesClause && endsHere ? contentBefore(words, at) : undefined
  const content: Range[] = []
  if (before) {
    content.push(before)
    // "The money, he said, went abroad": the clause goes on after the cue.
    const quoted = runs.some((run) => run.last === before.last)
    if (
      classes[next] & Is.Comma &&
      next + 1 < high &&
      goesOnAfter(words, next, high) &&
      (!quoted || classes[next + 1] & Is.Quote)
    ) {
      const after = contentAfter(words, at)
      if (after) content.push(after)
    }
  } else {
    const after = contentAfter(words, at)
    if (after) content.push(after)
  }
  if (content.length === 0) {
    const colon = tokens.words[tokens.length - 1] === ':' && next >= tokens.length - 1
    if (!colon) return undefined
  }
  return { cue, source, content, chain, rule, confidence: source ? 0.8 : 0.6, sentence }
}

function goesOnAfter({ classes, tokens }: Words, comma: number, high: number): boolean {
  const next = comma + 1
  if (classes[next] & Is.Quote) return true
  if (classes[next] & (Is.Relative | Is.Joiner)) return false
  if (tokens.words[next].endsWith('ing') || classes[next] & Is.Opener) return false
  return high - next > 2
}

/** What was cut off before: the clause before the cue begins after the statement before it, if that one's cue lies in it. */
function lowForBefore({ readings, sentence, cue }: CuePlace, group: Range, low: number): number {
  void readings
  void cue
  void group
  void low
  return sentence.first
}

/** Where the content after a cue must end: before a cue beside it that has a subject or clause of its own. */
function highOf({ tokens, classes }: Words, { cue, cues, index, sentence }: CuePlace): number {
  for (let i = index + 1; i < cues.length && cues[i].first < sentence.last; i++) {
    const other = cues[i]
    const before = other.first - 1
    if (other.voice === 'according' && classes[before] & Is.Comma) return before
    if (other.voice === 'participle' && classes[before] & Is.Comma) return before
    if (other.voice === 'participle' && classes[before] & Is.Joiner) return before
    // "said she looks back and believes ...": thoughts are what was said.
    if (other.voice !== 'active' || (isThought(other) && !isThought(cue))) continue
    let at = before
    while (at > cue.last && classes[at] & Is.Adverb) at--
    if (classes[at] & Is.Joiner) return at
    const subject = phraseStart({ tokens, classes }, other.first, cue.last)
    if (subject > cue.last && classes[subject - 1] & (Is.Joiner | Is.Comma)) {
      if (classes[subject - 1] & Is.Comma) return subject - 1
      if (classes[subject - 2] & Is.Comma) return subject - 2
    }
    if (subject > cue.last && (tokens.words[subject - 1] === 'while' || tokens.words[subject - 1] === ';'))
      return subject - 1
  }
  return sentence.last
}

/** "adding that", "accusing them of": the source is that of the statement before, or the subject of the sentence. */
function readParticiple(words: Words, place: CuePlace): Reading | undefined {
  const { classes } = words
  const { cue, sentence } = place
  const low = lowOf(place)
  const before = classes[cue.first - 1] ?? 0
  let source: Range | undefined
  if (cue.first > low && before & (Is.Comma | Is.Preposition | Is.Joiner | Is.Opener | Is.Adverb))
    source = elidedSource(place) ?? subjectOf(words, low, cue.first)
  else if (cue.first > low) {
    const first = phraseStart(words, cue.first, low)
    if (first < cue.first) source = { first, last: cue.first }
  }
  if (!source) return undefined
  const chain = chainAfter(words, cue.last, { high: sentence.last, addressed: (cue.takes & Takes.Addressee) !== 0 })
  return withContent(words, place, {
    source,
    group: { first: cue.first, last: cue.last },
    chain,
    low,
    rule: 'statement.participle',
  })
}

/** The first noun phrase of a sentence that a verb follows. */
function subjectOf(words: Words, low: number, before: number): Range | undefined {
  const { classes, tokens } = words
  let from = low
  // "On Sunday, the minister ...": an adverbial before the subject.
  if (classes[from] & (Is.Preposition | Is.Opener | Is.Adverb)) {
    for (let at = from; at < before && at < from + 14; at++)
      if (classes[at] & Is.Comma) {
        from = at + 1
        break
      }
  }
  while (from < before && classes[from] & (Is.Joiner | Is.Adverb | Is.Mark)) from++
  const phrase = phraseAt(words, from, before)
  void tokens
  return phrase.last > phrase.first ? phrase : undefined
}

/** "was announced by the ministry", "was accused of": the source follows "by" or is not named. */
function readPassive(words: Words, place: CuePlace): Reading | undefined {
  const { tokens, classes } = words
  const { cue, sentence } = place
  const low = lowOf(place)
  let source: Range | undefined
  let next = cue.last
  const by = byPhrase(words, cue.last, sentence.last)
  if (by) {
    source = by
    next = by.last
  }
  const subject = sourceBefore(words, cue.first, low)
  const person = cue.takes & (Takes.Person | Takes.Addressee)
  const chain = chainAfter(words, next, { high: sentence.last, addressed: false })
  const after = contentAfter(words, {
    cue,
    group: cue,
    next: chain.next,
    sentence,
    high: highOf(words, place),
    low,
    runs: place.runs,
  })
  const clauseFollows =
    after &&
    (person ||
      tokens.words[after.first] === 'that' ||
      tokens.words[after.first] === 'to' ||
      tokens.words[after.first] === 'as')
  let content: Range | undefined
  if (clauseFollows) content = after
  else if (
    (source || PLAIN_PASSIVES.has(cue.lemma)) &&
    cue.takes & Takes.Thing &&
    subject &&
    !(classes[subject.first] & Is.Pronoun && tokens.words[subject.first] === 'it')
  )
    content = subject
  if (!content) return undefined
  return {
    cue,
    source,
    content: [content],
    chain,
    rule: 'statement.passive',
    confidence: source ? 0.7 : 0.55,
    sentence,
  }
}

/** Verbs whose passive reports something though nobody is named: "a truce was announced". */
const PLAIN_PASSIVES = new Set(
  'announce report allege propose reveal disclose suggest proclaim underline stress mention'.split(' '),
)

function byPhrase(words: Words, from: number, high: number): Range | undefined {
  const { tokens } = words
  for (let at = from; at < high && at < from + 5; at++)
    if (tokens.words[at] === 'by') {
      const phrase = phraseAt(words, at + 1, high)
      return phrase.last > phrase.first ? phrase : undefined
    }
  return undefined
}

function readAccording(words: Words, place: CuePlace): Reading | undefined {
  const { classes } = words
  const { cue, sentence } = place
  const source = phraseAt(words, cue.last, sentence.last)
  if (source.last === source.first) return undefined
  const low = lowOf(place)
  const group = { first: cue.first, last: source.last }
  const chain: Chain = { next: source.last }
  const at: ContentPlace = {
    cue,
    group,
    next: source.last,
    sentence,
    high: highOf(words, place),
    low: sentence.first,
    runs: place.runs,
  }
  let content: Range | undefined
  if (cue.first - sentence.first > 2) {
    content = contentBefore(words, at) ?? { first: startOfClause(classes, sentence.first, cue.first), last: cue.first }
  } else {
    let next = source.last
    // "According to X, who ..., the plan": the clause begins after the last comma before a new subject.
    while (next < sentence.last && !(classes[next] & Is.Comma) && next < source.last + 25) next++
    if (next >= sentence.last - 1) next = source.last
    content = contentAfter(words, { ...at, next })
  }
  void low
  return content && content.last > content.first
    ? { cue, source, content: [content], chain, rule: 'statement.according', confidence: 0.85, sentence }
    : undefined
}

function startOfClause(classes: Uint32Array, from: number, end: number): number {
  let at = from
  while (at < end && classes[at] & (Is.Joiner | Is.Comma)) at++
  return at
}

/** "his claim that", "the government's call for", "accusations by the opposition that". */
function readNoun(words: Words, place: CuePlace): Reading | undefined {
  const { tokens, classes } = words
  const { cue, sentence } = place
  const low = lowOf(place)
  let source: Range | undefined
  let next = cue.last
  if (tokens.words[next] === 'by' || tokens.words[next] === 'from') {
    const by = phraseAt(words, next + 1, sentence.last)
    if (by.last > by.first) {
      source = by
      next = by.last
    }
  } else source = possessor(words, cue.first, low)
  const content = contentAfter(words, {
    cue,
    group: cue,
    next,
    sentence,
    high: highOf(words, place),
    low,
    runs: place.runs,
  })
  if (!content) return undefined
  return {
    cue,
    source,
    content: [content],
    chain: { next },
    rule: 'statement.noun',
    confidence: source ? 0.6 : 0.4,
    sentence,
  }
}

/** Whose claim it is: "his", "the minister's"; adjectives may stand between. */
function possessor(words: Words, end: number, low: number): Range | undefined {
  const { tokens, classes } = words
  for (let at = end - 1; at >= low && at > end - 4; at--) {
    if (classes[at] & Is.Possessive) {
      if (classes[at] & Is.Determiner) return { first: at, last: at + 1 }
      const first = phraseStart(words, at, low)
      return first < at ? { first, last: at } : undefined
    }
    if (classes[at] & (Is.Mark | Is.Verb | Is.Determiner | Is.Preposition)) return undefined
  }
  void tokens
  return undefined
}

/** A quotation that has no cue of its own and follows a statement belongs to that statement. */
function continueQuotations(
  words: Words,
  readings: Reading[],
  { runs, sentences }: { runs: readonly TokenRun[]; sentences: readonly Sentence[] },
): void {
  let sentenceIndex = 0
  for (const run of runs) {
    if (run.run.nested || run.run.use !== 'speech') continue
    while (sentenceIndex < sentences.length && sentences[sentenceIndex].last <= run.first) sentenceIndex++
    const sentence = sentences[sentenceIndex]
    if (!sentence || sentence.first !== run.first) continue
    if (
      readings.some((reading) =>
        reading.content.some(
          (range) =>
            range.first < run.last &&
            run.first < range.last &&
            !(
              run.first < range.first &&
              range.last < run.last &&
              run.first < reading.cue.head &&
              reading.cue.head < run.last
            ),
        ),
      )
    )
      continue
    const before = readings.findLast(
      (reading) =>
        reading.cue.head < run.first &&
        speaks(reading) &&
        !runs.some((other) => other.first < reading.cue.head && reading.cue.head < other.last),
    )
    if (before) before.content.push({ first: run.first, last: run.last })
  }
  void words
}

function speaks({ cue }: Reading): boolean {
  return cue.voice !== 'noun' && !isThought(cue)
}

function isThought({ act }: Cue): boolean {
  return act === 'think' || act === 'intend' || act === 'feel'
}

function attributionOf(
  tokens: Tokens,
  reading: Reading,
  quotedRuns: readonly QuotedRun<'paragraph'>[],
): Attribution<'paragraph'> {
  const { cue, source, chain, rule, confidence } = reading
  const span = (range: Range): Span<'paragraph'> => ({
    start: tokens.start[range.first],
    end: tokens.end[range.last - 1],
  })
  const content = reading.content.map(span)
  const cueSpans = cue.pieces.map(span)
  return {
    source: source ? [span(source)] : [],
    cue: cueSpans,
    content,
    act: cue.act,
    form: formOf(content, quotedRuns),
    ...(chain.reporter && { reporter: span(chain.reporter) }),
    ...(chain.medium && { medium: span(chain.medium) }),
    ...(chain.occasion && { occasion: span(chain.occasion) }),
    ...(chain.addressee && { addressee: span(chain.addressee) }),
    reason: { rule, confidence, evidence: cueSpans },
  }
}
