// Resolves sources that are no person: bodies, documents, and the words that stand for them ("it", "which", "the agency").
// In: the source's words, and what was said before. Out: the body or document, people without a name, or unknown.
// A word that may stand for several names stands for one only where the statement right before it or the name itself says so.

import type { CountryMention } from '../../model/country'
import { contains, own, type Span } from '../../text/spans'
import type { Discourse, Said } from './discourse'
import type { Elsewhere } from './elsewhere'
import type { Scene } from './scene'
import { capitalsAtEnd, GENERIC, isCalled, isMany, nameAfterBy, nounPhraseAtEnd } from './phrases'
import { body, unknown, unnamed, type Resolved } from './resolved'
import { COMMON_BODIES, readSource, type SourceWords } from './sources'

export class BodySpeakers {
  private readonly text: string

  constructor(
    private readonly scene: Scene,
    private readonly discourse: Discourse,
    private readonly elsewhere: Elsewhere,
  ) {
    this.text = scene.input.text
  }

  private textOf({ start, end }: Span<'section'>): string {
    return this.text.slice(start, end)
  }

  /** The fullest name that the article gives, of a common noun before the source. */
  fullName({ name, head, definite }: SourceWords & { kind: 'body' }, source: Span<'section'>): string {
    return this.elsewhere.fullest(name, definite ? { noun: head, before: source.start } : undefined)
  }

  /** "Valmora", "the ministry", "the company". */
  fromBody(words: SourceWords & { kind: 'body' }, source: Span<'section'>): Resolved {
    const { name, head, definite } = words
    if (NO_SPEAKERS.has(head) && /^\p{Ll}/u.test(headWord(name, head)))
      return unknown('speaker.none', 'what is named cannot speak')
    if (this.isPeopleOf(source)) return unnamed(name, 0.7)
    const country = this.countryOf(source)
    const common = definite && name.toLowerCase() === head
    const spoke = common ? this.spokeLast(head) : undefined
    if (spoke) return { speaker: spoke.speaker, rule: 'speaker.body', confidence: 0.7 }
    const full = this.fullName(words, source)
    // "the company" without a name of its own: one that spoke shortly before, or one without a name.
    if (
      (definite || /['’]s /.test(name)) &&
      GENERIC.has(head) &&
      full === name &&
      /^\p{Ll}/u.test(headWord(name, head))
    )
      return this.fromGeneric(name, head)
    return {
      speaker: { kind: 'body', name: full, ...(country && { country: country.code }) },
      rule: 'speaker.body',
      confidence: 0.7,
    }
  }

  /** "the Ministry": of several that of which a statement was the last, if its name has the noun. */
  private spokeLast(head: string): Said | undefined {
    return this.discourse.recent(
      ({ speaker }) =>
        speaker.kind === 'body' && speaker.name.includes(' ') && speaker.name.toLowerCase().split(' ').includes(head),
      NEAR,
    )
  }

  /** "the company", "the union": the body that spoke right before, unless it can hardly be called that. */
  private fromGeneric(name: string, head: string): Resolved {
    const last = this.discourse.recent(
      ({ speaker }) => speaker.kind === 'body' && speaker.country === undefined && /\p{Lu}/u.test(speaker.name),
      NEAR,
    )
    if (last?.speaker.kind === 'body' && isCalled(last.speaker.name, /\bnews\b/i.test(name) ? 'newspaper' : head))
      return { speaker: last.speaker, rule: 'speaker.body-before', confidence: 0.5 }
    return unnamed(name, 0.7)
  }

  /** "it": the body whose statement was the last, or the country that the sentence before is about. */
  fromThing(source: Span<'section'>): Resolved {
    const rule = 'speaker.it'
    const last = this.discourse.recent(() => true)
    // "The ministry named the man, who it said": the sentence's own subject.
    const isIncidental = /\b(?:who|whom|which|what|that) $/.test(
      this.text.slice(Math.max(0, source.start - 6), source.start),
    )
    const isLast =
      last?.speaker.kind === 'body' &&
      !SEVERAL_THINGS.test(last.speaker.name) &&
      this.discourse.sentencesSince(last, source.start) <= (isIncidental ? 0 : 2)
    if (isLast) return { speaker: last.speaker, rule, confidence: 0.55 }
    const country = this.countryBefore(source)
    if (!country) return unknown(rule, 'no body was named that "it" would fit')
    return { speaker: { kind: 'body', name: own(this.textOf(country)), country: country.code }, rule, confidence: 0.5 }
  }

  /** The country that begins this sentence or the one before. */
  private countryBefore(source: Span<'section'>): CountryMention<'section'> | undefined {
    const country = this.scene.around.countries.lastBefore(source.start)
    this.elsewhere.looksBackTo(this.discourse.sentenceBefore(source.start))
    const isNear = country && this.discourse.sentencesBetween(country.start, source.start) <= 1
    return isNear && country.kind !== 'demonym' && this.discourse.isSubject(country) ? country : undefined
  }

  /** @param pair true for "the two leaders": only two who spoke together will do */
  fromPlural(pair: boolean): Resolved {
    const rule = 'speaker.they'
    const last = this.discourse.recent(
      ({ speaker }) => speaker.kind === 'joint' || (!pair && speaker.kind !== 'person' && speaker.kind !== 'unknown'),
      NEAR,
    )
    const speaker = last?.speaker
    const isSeveral =
      speaker?.kind === 'joint' ||
      (speaker?.kind === 'unnamed' && isMany(speaker.description)) ||
      (speaker?.kind === 'body' && /(?:[^s]s|\bpolice)$/i.test(speaker.name))
    return speaker && isSeveral
      ? { speaker, rule, confidence: 0.5 }
      : unknown(rule, 'nobody was named whom "they" would fit')
  }

  /** "the Bank of Valmora, which said": the body right before. */
  fromWhich(source: Span<'section'>): Resolved | undefined {
    const before = this.text.slice(Math.max(0, source.start - 90), source.start)
    const phrase =
      before
        .replace(/,? $/, '')
        .split(/[\n,.;:“”"(]/)
        .at(-1) ?? ''
    const name = capitalsAtEnd(phrase) ?? nounPhraseAtEnd(phrase)
    const words = name === undefined ? undefined : readSource(name)
    if (words?.kind !== 'body' && words?.kind !== 'document') return undefined
    return body(words.name, 'speaker.which', 0.6)
  }

  /** "the statement": who issued it, where the words say so; whoever spoke in it before; else the document. */
  fromDocument(
    { name, issuer, head, definite }: SourceWords & { kind: 'document' },
    source: Span<'section'>,
  ): Resolved {
    const isLetter = LETTERS.has(head)
    const by = issuer ?? this.issuerAfter(source)
    // A survey speaks for itself, whoever made it; a letter speaks for who sent it.
    if (isLetter && by !== undefined) return body(this.elsewhere.fullest(by), 'speaker.issuer', 0.7)
    if (issuer === undefined && by !== undefined)
      return body(`${name} by ${this.elsewhere.fullest(by)}`, 'speaker.document', 0.7)
    // "the Coast Union statement"
    const owner = isLetter && name.endsWith(` ${head}`) ? name.slice(0, -head.length - 1) : ''
    if (/^\p{Lu}/u.test(owner)) return body(this.elsewhere.fullest(owner), 'speaker.issuer', 0.65)
    // "the ministry statement", "the ministry's letter"
    const holder = (owner === '' && isLetter ? by : owner)?.replace(/['’]s?$/, '') ?? ''
    if (isLetter && COMMON_BODIES.has(holder)) {
      const { speaker } = this.fromBody({ kind: 'body', name: holder, head: holder, definite: true }, source)
      return { speaker, rule: 'speaker.issuer', confidence: 0.6 }
    }
    const common = definite && name === head
    const before = common ? this.saidIn(head) : undefined
    if (before) return { speaker: before.speaker, rule: 'speaker.document-before', confidence: 0.6 }
    if (isLetter && common) return this.issuerBefore(head, source)
    return body(name, 'speaker.document', 0.7)
  }

  /** "a report" with "on Tuesday by the Coast Union" right after it. */
  private issuerAfter(source: Span<'section'>): string | undefined {
    return nameAfterBy(this.text.slice(source.end, source.end + 120))
  }

  /** Who spoke in a document of this kind before: "said in a statement". */
  private saidIn(head: string): Said | undefined {
    const nouns = KINDRED.find((nouns) => nouns.includes(head)) ?? [head]
    return this.discourse.recent(({ speaker, words }) => {
      if (speaker.kind === 'unknown' || (speaker.kind === 'body' && speaker.name === head)) return false
      return words.some((text) => nouns.some((noun) => text.includes(noun)))
    })
  }

  /** "the letter": whoever spoke or stands first in the sentence that brought it in, "Valmora sent a letter". */
  private issuerBefore(head: string, source: Span<'section'>): Resolved {
    const rule = 'speaker.issuer-before'
    const at = this.elsewhere.introduced(head, source.start)
    const issuer = at === undefined ? undefined : this.discourse.subjectBefore(at)
    return issuer
      ? { speaker: issuer, rule, confidence: 0.55 }
      : unknown(rule, 'the article does not say clearly whose words these are')
  }

  /** The country that the source is: "China has denied", not "China's biggest bank". */
  private countryOf(source: Span<'section'>): CountryMention<'section'> | undefined {
    const country = this.countryIn(source)
    return country && source.end - country.end <= 1 && country.kind !== 'demonym' ? country : undefined
  }

  /** "Bolivians": people, and nobody in particular. */
  private isPeopleOf(source: Span<'section'>): boolean {
    const country = this.countryIn(source)
    return country?.kind === 'demonym' && country.end === source.end && this.textOf(country).endsWith('s')
  }

  private countryIn(source: Span<'section'>): CountryMention<'section'> | undefined {
    const country = this.scene.around.countries.within(source.start, source.end).at(0)
    return country && contains(source, country) ? country : undefined
  }
}

/** "authorities", "the agencies": no "it" stands for them. */
const SEVERAL_THINGS = /^[^\p{Lu}]*[^s]s$/u

/** How many statements back a word like "the agency" or "they" may reach. */
const NEAR = 3

/** Nouns for what happens or is done: whoever speaks there is somebody else. */
const NO_SPEAKERS = new Set(
  'one this that decision request conference interview meeting event section move call bid talks policy application submission visit crisis'.split(
    ' ',
  ),
)

/** Documents that speak for who issued them. */
export const LETTERS = new Set(
  'statement letter text release communique communiqué announcement message email speech document note petition'.split(
    ' ',
  ),
)

/** Nouns that newspapers change about. */
const KINDRED: readonly (readonly string[])[] = [
  ['survey', 'poll'],
  ['book', 'textbook'],
  ['study', 'paper'],
]

/** The head as the article writes it: "agency", "Agency". */
function headWord(name: string, head: string): string {
  const at = name.toLowerCase().indexOf(head)
  return name.slice(Math.max(0, at))
}
