// What a reader of the section knows at each place: who was named and who spoke so far, and how likely each is meant next.
// In: mentions and quotations in text order, then one statement after the other. Out: choices and look-ups. Linear in their number.

import type { PersonMention } from '../../model/person'
import type { Attribution, Speaker } from '../../model/statement'
import { contains, firstFrom, overlaps, type Span } from '../../text/spans'
import type { SectionInput } from '../fold'
import type { StatementSurroundings } from '../statements'
import type { Persons } from './persons'
import { Salience, type Choice } from './salience'
import { readSource, type Gender } from './sources'

/** A statement whose speaker is known, or known to be unknown. */
export interface Said {
  readonly speaker: Speaker
  readonly attribution: Attribution<'section'>
  /** True where it stands inside somebody else's words, so that who speaks next is likelier that other one. */
  readonly reported: boolean
}

export class Discourse {
  private readonly salience: Salience
  /** Where sentences begin, in the section's frame. */
  private readonly sentences: readonly number[]
  /** Speech in quotation marks, in text order. */
  private readonly quoted: readonly Span<'section'>[]
  private nextMention = 0
  private nextQuotation = 0
  private nextTold = 0
  /** The speakers so far in text order, newest last. */
  private readonly said: Said[] = []

  constructor(
    private readonly input: SectionInput,
    private readonly around: StatementSurroundings,
    private readonly persons: Persons,
    /** All that anybody said, quoted or not: in text order, without overlaps. */
    private readonly told: readonly Span<'section'>[],
  ) {
    this.salience = new Salience(around.people)
    this.quoted = around.quotations.flatMap(({ pieces }) =>
      pieces.filter(({ use, nested }) => use === 'speech' && !nested),
    )
    this.sentences = input.paragraphs.flatMap(({ start, facts }) =>
      facts.sentences.map((sentence) => start + sentence.start),
    )
  }

  /** Mentions that begin before `at` make their persons likelier. */
  readTo(at: number): void {
    const { mentions } = this.around
    for (; this.nextMention < mentions.length && mentions[this.nextMention].start < at; this.nextMention++) {
      const mention = mentions[this.nextMention]
      const sentence = this.sentenceAt(mention.start)
      const atHead = this.isAtHead(mention.start, this.sentences[sentence])
      const person = this.persons.sameAs(mention.person)
      this.salience.note(person, sentence, (atHead ? AT_HEAD : 1) * this.shareOf(mention))
    }
  }

  /** At the start of a sentence, or after an opener: "However, Price". */
  private isAtHead(at: number, sentence: number): boolean {
    if (at - sentence < HEAD) return true
    return at - sentence < LONGEST_OPENER && /^[^,“"]*, $/.test(this.input.text.slice(sentence, at))
  }

  /** A mention inside somebody's words, or one that only owns something, is hardly ever whom the next "he" stands for. */
  private shareOf(mention: PersonMention<'section'>): number {
    const owns = /^['’]s?\s/.test(this.input.text.slice(mention.end, mention.end + 3))
    while (this.nextQuotation < this.quoted.length && this.quoted[this.nextQuotation].end <= mention.start)
      this.nextQuotation++
    const around = this.quoted[this.nextQuotation] as Span<'section'> | undefined
    const inside = around !== undefined && contains(around, mention)
    const named = this.persons.isNamed(this.persons.sameAs(mention.person))
    while (this.nextTold < this.told.length && this.told[this.nextTold].end <= mention.start) this.nextTold++
    const spokenOf = this.nextTold < this.told.length && contains(this.told[this.nextTold], mention)
    return (named ? 1 : NAMELESS_SHARE) * (owns ? IN_PASSING : 1) * (inside ? IN_PASSING : spokenOf ? SPOKEN_OF : 1)
  }

  /** Remembers a statement; whoever speaks is likely to be meant next. */
  note(said: Said, at: number): void {
    this.said.push(said)
    const { speaker, attribution } = said
    if (speaker.kind !== 'person') return
    const [source] = attribution.source
    const words = source && readSource(this.input.text.slice(source.start, source.end))
    this.salience.note(
      speaker.person,
      this.sentenceAt(at),
      said.reported ? REPORTED : SPEAKER,
      words?.kind === 'pronoun' ? words.gender : undefined,
    )
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
  sentencesSince({ attribution: { source, cue, content } }: Said, at: number): number {
    return this.sentencesBetween((source[0] ?? cue[0] ?? content[0]).start, at)
  }

  sentencesBetween(from: number, to: number): number {
    return this.sentenceAt(to) - this.sentenceAt(from)
  }

  /** Who spoke in the sentence that holds `at`, before it; else the person whom the sentence begins with. */
  subjectBefore(at: number): Speaker | undefined {
    const sentence = this.sentenceAt(at)
    const start = this.sentences[sentence]
    const said = this.recent(({ speaker, attribution: { source } }) => {
      return speaker.kind !== 'unknown' && source.length > 0 && start <= source[0].start && source[0].start < at
    })
    if (said) return said.speaker
    const { mentions } = this.around
    const first = mentions[firstFrom(mentions, start)] as PersonMention<'section'> | undefined
    const isSubject = first && first.start < at && this.isAtHead(first.start, start)
    return isSubject ? { kind: 'person', person: this.persons.sameAs(first.person) } : undefined
  }

  isQuoted(span: Span<'section'>): boolean {
    const around = this.quoted[firstFrom(this.quoted, span.start + 1) - 1] as Span<'section'> | undefined
    return around !== undefined && contains(around, span)
  }

  /** Who speaks the quotation that the source stands in: never the "he" inside it. */
  speakerAround(source: Span<'section'>): string | undefined {
    const around = this.quoted[firstFrom(this.quoted, source.start + 1) - 1] as Span<'section'> | undefined
    if (!around || !contains(around, source)) return undefined
    const outer = this.recent(({ attribution }) => attribution.content.some((span) => overlaps(span, around)))
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
