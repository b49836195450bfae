// What a reader of a passage knows at each place: who was named and who spoke so far, and how likely each is meant next.
// In: what was in mind before the passage, its mentions and quotations in text order, then one statement after the other.
// Out: choices and look-ups, and what is in mind after it. Linear in their number.

import type { PersonMention } from '../../model/person'
import type { Attribution, Speaker } from '../../model/statement'
import { contains, firstFrom, overlaps, own, shift, type Span } from '../../text/spans'
import { isSame } from '../same'
import { NOTHING_REMEMBERED, remembersSame, Salience, type Choice, type Remembered } from './salience'
import type { Passage, Scene } from './scene'
import { readSource, type Gender } from './sources'

/** A statement whose speaker is known, or known to be unknown. */
export interface Said {
  readonly speaker: Speaker
  /** True where it stands inside somebody else's words, so that who speaks next is likelier that other one. */
  readonly reported: boolean
  /** Its source, or else its cue, or its content; absent sources have no words. */
  readonly place: Span<'section'>
  readonly sentence: number
  /** What its source says, if it has one. */
  readonly source?: string
  /** What its medium and its sources say, in lower case. */
  readonly words: readonly string[]
  /** Empty once the passage is over: no later one has a share in it. */
  readonly content: readonly Span<'section'>[]
}

/** What is in mind between two passages: all that a passage may know of what was read before, but for the words just before it. */
export interface Mind {
  /** Where the last paragraph read begins, which all that is in mind moves with. */
  readonly at: number
  /** How many sentences were read. */
  readonly sentence: number
  readonly remembered: Remembered
  /** The last statements, newest last. */
  readonly said: readonly Said[]
  /** Whoever was named last, and whether that was after the last statement's source. */
  readonly last?: { readonly person: string; readonly isSince: boolean }
}

export const NOTHING_IN_MIND: Mind = {
  at: 0,
  sentence: 0,
  remembered: NOTHING_REMEMBERED,
  said: [],
}

/** Whether a passage reads the same with either in mind, wherever it stands. */
export function sameMind(a: Mind, b: Mind): boolean {
  if (a === b) return true
  const isAlike = ({ sentence, ...one }: Said, { sentence: other, ...two }: Said): boolean =>
    one.reported === two.reported &&
    Math.min(FAR_BACK, a.sentence - sentence) === Math.min(FAR_BACK, b.sentence - other) &&
    isSame([one.speaker, one.source, one.words], [two.speaker, two.source, two.words])
  return (
    isSame(a.last, b.last) &&
    a.said.length === b.said.length &&
    a.said.every((each, index) => isAlike(each, b.said[index])) &&
    remembersSame(a.remembered, b.remembered, b.sentence - a.sentence)
  )
}

/** Nobody asks for a distance of more sentences than this. */
const FAR_BACK = 3

export class Discourse {
  private readonly salience: Salience
  private readonly sentences: readonly number[]
  /** The passage's speech in quotation marks, in text order. */
  private readonly quoted: readonly Span<'section'>[]
  readonly mentions: readonly PersonMention<'section'>[]
  private nextMention = 0
  private nextQuotation = 0
  private nextTold = 0
  /** The speakers so far in text order, newest last. */
  private readonly said: Said[]
  /** How many of them were said before the passage. */
  private readonly saidBefore: number

  /** @param told all that anybody says in the passage, quoted or not: in text order, without overlaps */
  constructor(
    private readonly scene: Scene,
    private readonly passage: Passage,
    private readonly mind: Mind,
    private readonly told: readonly Span<'section'>[],
  ) {
    const { input, around, persons, sentences, firstSentences } = scene
    const { from, to } = passage
    const paragraphs = input.paragraphs.slice(from, to)
    this.sentences = sentences
    this.quoted = paragraphs.flatMap(({ start, facts }) =>
      facts.quotedRuns
        .filter(({ use, nested }) => use === 'speech' && !nested)
        .map((run) => shift<'section'>(run, start)),
    )
    this.mentions = paragraphs.flatMap((_, index) => around.mentions.in(from + index))
    const by = from === 0 ? 0 : input.paragraphs[from - 1].start - mind.at
    const further = firstSentences[from] - mind.sentence
    this.salience = new Salience(persons.genders, mind.remembered, further)
    this.said = mind.said.map((said) => moved(said, by, further))
    this.saidBefore = this.said.length
  }

  /** What is in mind when the passage is over. */
  after(): Mind {
    const { input, firstSentences } = this.scene
    const { to } = this.passage
    this.readTo(Infinity)
    const sentence = firstSentences[to]
    const last = this.lastNamed()
    return {
      at: input.paragraphs[to - 1].start,
      sentence,
      remembered: this.salience.remembered(sentence),
      said: this.said.slice(-FEW).map((said) => (said.content.length > 0 ? { ...said, content: [] } : said)),
      ...(last && { last }),
    }
  }

  private lastNamed(): Mind['last'] {
    const mention = this.mentions.at(-1)
    const isSaid = this.said.length > this.saidBefore
    if (mention) return { person: mention.person, isSince: !isSaid || mention.end > this.said.at(-1)!.place.end }
    const { last } = this.mind
    return last && isSaid ? { person: last.person, isSince: false } : last
  }

  /** Whether anybody was named between the last statement's source and `at`. */
  isAnybodyNamedSince(at: number): boolean {
    const mention = this.mentions[firstFrom(this.mentions, at) - 1] as PersonMention<'section'> | undefined
    const isSaid = this.said.length > this.saidBefore
    if (!mention) return !isSaid && this.mind.last?.isSince === true
    return !isSaid || mention.end > this.said.at(-1)!.place.end
  }

  /** Mentions that begin before `at` make their persons likelier. */
  readTo(at: number): void {
    const { mentions } = this
    for (; this.nextMention < mentions.length && mentions[this.nextMention].start < at; this.nextMention++) {
      const mention = mentions[this.nextMention]
      const sentence = this.sentenceAt(mention.start)
      const atHead = this.isAtHead(mention.start, this.sentences[sentence])
      const person = this.scene.persons.sameAs(mention.person)
      this.salience.note(person, sentence, (atHead ? AT_HEAD : 1) * this.shareOf(mention))
    }
  }

  /** At the start of a sentence, or after an opener: "However, Price". */
  private isAtHead(at: number, sentence: number): boolean {
    if (at - sentence < HEAD) return true
    return at - sentence < LONGEST_OPENER && /^[^,“"]*, $/.test(this.scene.input.text.slice(sentence, at))
  }

  /** A mention inside somebody's words, or one that only owns something, is hardly ever whom the next "he" stands for. */
  private shareOf(mention: PersonMention<'section'>): number {
    const owns = /^['’]s?\s/.test(this.scene.input.text.slice(mention.end, mention.end + 3))
    while (this.nextQuotation < this.quoted.length && this.quoted[this.nextQuotation].end <= mention.start)
      this.nextQuotation++
    const around = this.quoted[this.nextQuotation] as Span<'section'> | undefined
    const inside = around !== undefined && contains(around, mention)
    const named = this.scene.persons.isNamed(this.scene.persons.sameAs(mention.person))
    while (this.nextTold < this.told.length && this.told[this.nextTold].end <= mention.start) this.nextTold++
    const spokenOf = this.nextTold < this.told.length && contains(this.told[this.nextTold], mention)
    return (named ? 1 : NAMELESS_SHARE) * (owns ? IN_PASSING : 1) * (inside ? IN_PASSING : spokenOf ? SPOKEN_OF : 1)
  }

  /** Remembers a statement; whoever speaks is likely to be meant next. */
  note(speaker: Speaker, attribution: Attribution<'section'>, reported: boolean): void {
    const { source, cue, content, medium } = attribution
    const place = source[0] ?? cue[0] ?? content[0]
    const sentence = this.sentenceAt(place.start)
    const wordsOf = ({ start, end }: Span<'section'>) => own(this.scene.input.text.slice(start, end))
    const words = [...(medium ? [medium] : []), ...source].map((span) => wordsOf(span).toLowerCase())
    this.said.push({
      speaker,
      reported,
      place,
      sentence,
      ...(source.length > 0 && { source: wordsOf(source[0]) }),
      words,
      content,
    })
    if (speaker.kind !== 'person') return
    const read = source.length > 0 ? readSource(wordsOf(source[0])) : undefined
    const gender = read?.kind === 'pronoun' ? read.gender : undefined
    this.salience.note(speaker.person, sentence, reported ? REPORTED : SPEAKER, gender)
  }

  /** The index of the sentence that holds `at`. */
  private sentenceAt(at: number): number {
    let low = 0
    let high = this.sentences.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.sentences[middle] <= at) low = middle
      else high = middle
    }
    return low
  }

  /** Whom "he", "she" or a description at `at` stands for. */
  choose(at: number, gender: Gender | undefined, fits: (person: string) => boolean): Choice {
    return this.salience.choose(this.sentenceAt(at), gender, fits)
  }

  /** The newest of the last `few` statements that fits. */
  recent(fits: (said: Said) => boolean, few = FEW): Said | undefined {
    for (let at = this.said.length - 1; at >= 0 && at >= this.said.length - few; at--)
      if (fits(this.said[at])) return this.said[at]
    return undefined
  }

  /** How many sentences lie between a statement's source and `at`. */
  sentencesSince({ sentence }: Said, at: number): number {
    return this.sentenceAt(at) - sentence
  }

  /** Where the sentence before the one that holds `at` begins. */
  sentenceBefore(at: number): number {
    return this.sentences[Math.max(0, this.sentenceAt(at) - 1)]
  }

  sentencesBetween(from: number, to: number): number {
    return this.sentenceAt(to) - this.sentenceAt(from)
  }

  /** Who spoke in the sentence that holds `at`, before it; else the person whom the sentence begins with. */
  subjectBefore(at: number): Speaker | undefined {
    const sentence = this.sentenceAt(at)
    const start = this.sentences[sentence]
    const said = this.recent(({ speaker, source, place }) => {
      return speaker.kind !== 'unknown' && source !== undefined && start <= place.start && place.start < at
    })
    if (said) return said.speaker
    const first = this.scene.around.mentions.within(start, at).at(0)
    const isSubject = first && this.isAtHead(first.start, start)
    return isSubject ? { kind: 'person', person: this.scene.persons.sameAs(first.person) } : undefined
  }

  isQuoted(span: Span<'section'>): boolean {
    const around = this.quoted[firstFrom(this.quoted, span.start + 1) - 1] as Span<'section'> | undefined
    return around !== undefined && contains(around, span)
  }

  /** Who speaks the quotation that the source stands in: never the "he" inside it. */
  speakerAround(source: Span<'section'>): string | undefined {
    const around = this.quoted[firstFrom(this.quoted, source.start + 1) - 1] as Span<'section'> | undefined
    if (!around || !contains(around, source)) return undefined
    const outer = this.recent(({ content }) => content.some((span) => overlaps(span, around)))
    return outer?.speaker.kind === 'person' ? outer.speaker.person : undefined
  }

  /** Whether the words begin a sentence, and so are likely its subject. */
  isSubject(span: Span<'section'>): boolean {
    return span.start - this.sentences[this.sentenceAt(span.start)] < 5
  }
}

/** How many statements back one is looked for. */
const FEW = 12
/** How much likelier a sentence's subject and a speaker are than somebody mentioned on the way. */
const AT_HEAD = 3
const SPEAKER = 3
const REPORTED = 0.6
const IN_PASSING = 0.3
const SPOKEN_OF = 0.5
/** A pronoun seldom stands for somebody of whom the article only says what they are. */
const NAMELESS_SHARE = 0.4
/** Code units from a sentence's start within which a mention is taken for its subject. */
const HEAD = 4
/** Code units of an opener before the subject. */
const LONGEST_OPENER = 60

function moved(said: Said, by: number, further: number): Said {
  if (by === 0 && further === 0) return said
  return { ...said, place: shift<'section'>(said.place, by), sentence: said.sentence + further }
}

/** Spans in text order, those that overlap made one. */
export function merged(spans: readonly Span<'section'>[]): Span<'section'>[] {
  const found: Span<'section'>[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else found.push({ start, end })
  }
  return found
}
