// Resolves who the source of each attribution stands for: a person, a body, people without a name, or nobody for certain.
// In: attributions in the section's frame, people and their mentions, countries. Out: statements. A wrong name is worse than none.

import type { CountryMention } from '../../model/country'
import type { PersonMention } from '../../model/person'
import type { Reason } from '../../model/reason'
import type { Attribution, Speaker, Statement } from '../../model/statement'
import { contains, firstFrom, overlaps, own, type Span } from '../../text/spans'
import type { SectionInput } from '../fold'
import type { StatementSurroundings } from '../statements'
import { createBodyNames, type BodyNames } from './bodyNames'
import { createPersons, type Persons } from './persons'
import { Discourse, merged, type Said } from './discourse'
import { capitalsAtEnd, GENERIC, isCalled, isMany, isPlain, isRightBefore, NAMELESS } from './phrases'
import { isPeople, readSource, type SourceWords } from './sources'

interface Resolved {
  readonly speaker: Speaker
  readonly rule: string
  readonly confidence: number
  readonly evidence?: readonly Span<'section'>[]
}

export function resolveSpeakers(
  attributions: readonly Attribution<'section'>[],
  input: SectionInput,
  around: StatementSurroundings,
): Statement<'section'>[] {
  const resolver = new Resolver(input, around, attributions)
  const outer = attributions.map((_, index) => outerOf(attributions, index))
  const places = attributions.map((attribution, index) => placeAfter(attribution, outer[index]))
  const order = attributions.map((_, index) => index).sort((a, b) => places[a] - places[b])
  const statements: Statement<'section'>[] = new Array<Statement<'section'>>(attributions.length)
  for (const index of order) {
    const attribution = attributions[index]
    const { speaker, rule, confidence, evidence } = resolver.resolve(attribution, outer[index] !== undefined)
    const speakerReason: Reason<'section'> = { rule, confidence, evidence: evidence ?? attribution.source }
    statements[index] = { ...attribution, speaker, speakerReason }
  }
  return statements
}

/** Where the source stands, or else the cue: speakers are resolved in this order. */
function placeOf({ source, cue, content }: Attribution<'section'>): number {
  return (source[0] ?? cue[0] ?? content[0]).start
}

/** What stands inside somebody's words is resolved after whose words they are: "We demand it," said Price. */
function placeAfter(attribution: Attribution<'section'>, outer: Attribution<'section'> | undefined): number {
  const own = placeOf(attribution)
  return outer && placeOf(outer) > own ? placeOf(outer) + 0.5 : own
}

/** The statement whose content holds this one's source; looked for among its neighbours. */
function outerOf(attributions: readonly Attribution<'section'>[], index: number): Attribution<'section'> | undefined {
  const [source] = attributions[index].source
  if (!source) return undefined
  const near = attributions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
  return near.find((one) => one !== attributions[index] && one.content.some((span) => contains(span, source)))
}
const NEIGHBOURS = 6

class Resolver {
  private readonly discourse: Discourse
  private readonly bodies: BodyNames
  private readonly persons: Persons

  constructor(
    private readonly input: SectionInput,
    private readonly around: StatementSurroundings,
    attributions: readonly Attribution<'section'>[],
  ) {
    this.bodies = createBodyNames(input.text)
    this.persons = createPersons(input.text, around.people, around.mentions)
    this.discourse = new Discourse(input, around, this.persons, merged(attributions.flatMap(({ content }) => content)))
  }

  /** @param reported true where the statement stands inside somebody else's words */
  resolve(attribution: Attribution<'section'>, reported: boolean): Resolved {
    const [source] = attribution.source
    const at = placeOf(attribution)
    this.discourse.readTo(at)
    const resolved = source
      ? this.fromSource(source, attribution)
      : { speaker: { kind: 'unknown' as const, why: 'nobody is named' }, rule: 'speaker.none', confidence: 0.9 }
    this.discourse.note({ speaker: resolved.speaker, attribution, reported }, at)
    return resolved
  }

  private textOf({ start, end }: Span<'section'>): string {
    return this.input.text.slice(start, end)
  }

  private fromSource(source: Span<'section'>, attribution: Attribution<'section'>): Resolved {
    const text = this.textOf(source)
    if (!/\p{L}{2}|^I$/u.test(text))
      return { speaker: { kind: 'unknown', why: 'the source is no name' }, rule: 'speaker.none', confidence: 0.3 }
    const words = readSource(text)
    if (words.kind === 'pronoun') return this.fromPronoun(words.gender, source, attribution)
    if (words.kind === 'relative' || /^who /.test(text)) return this.fromRelative(source)
    if (words.kind === 'own') return this.fromOwn(source)
    if (words.kind === 'latter') return this.fromLatter(source)
    if (words.kind === 'plural') return this.fromPlural(words.pair)
    if (words.kind === 'thing') return (/^which$/i.test(text) && this.fromWhich(source)) || this.fromThing(source)
    return this.fromMentions(source) ?? this.fromWords(words, source)
  }

  private fromPronoun(
    gender: 'male' | 'female',
    source: Span<'section'>,
    { content }: Attribution<'section'>,
  ): Resolved {
    const speaking = this.discourse.speakerAround(source)
    // "Price will pay, he said": whom somebody's own words name is somebody else.
    const spokenOf = new Set(
      content.flatMap((span) => this.mentionsIn(span).map(({ person }) => this.persons.sameAs(person))),
    )
    const choice = this.discourse.choose(source.start, gender, (person) => person !== speaking && !spokenOf.has(person))
    if ('why' in choice)
      return { speaker: { kind: 'unknown', why: choice.why }, rule: 'speaker.pronoun', confidence: 0.3 }
    return {
      speaker: { kind: 'person', person: choice.person },
      rule: 'speaker.pronoun',
      confidence: choice.confidence,
    }
  }

  /** "who said": the mention right before. */
  private fromRelative(source: Span<'section'>): Resolved {
    const before = this.around.mentions[firstFrom(this.around.mentions, source.start) - 1] as
      PersonMention<'section'> | undefined
    if (before && before.end <= source.start && isRightBefore(this.input.text.slice(before.end, source.start))) {
      if (!this.persons.isNamed(this.persons.sameAs(before.person))) return this.fromNameless(before, before)
      return {
        speaker: { kind: 'person', person: this.persons.sameAs(before.person) },
        rule: 'speaker.relative',
        confidence: 0.85,
        evidence: [before, source],
      }
    }
    const { text } = this.input
    const words =
      text
        .slice(Math.max(0, source.start - 60), source.start)
        .replace(/[,\s]{1,8}$/, '')
        .split(/[,.;:“”"]\s*/)
        .at(-1) ?? ''
    const phrase = words.split(' ').slice(-4).join(' ')
    const read = readSource(phrase)
    if (read.kind === 'unnamed')
      return { speaker: { kind: 'unnamed', description: own(read.head) }, rule: 'speaker.relative', confidence: 0.6 }
    const name = capitalsAtEnd(phrase)
    if (name) return { speaker: { kind: 'body', name: own(name) }, rule: 'speaker.relative', confidence: 0.5 }
    return {
      speaker: { kind: 'unknown', why: 'nobody is named before "who"' },
      rule: 'speaker.relative',
      confidence: 0.3,
    }
  }

  /** "the Bank of Valmora, which said": the body right before. */
  private fromWhich(source: Span<'section'>): Resolved | undefined {
    const before = this.input.text.slice(Math.max(0, source.start - 90), source.start)
    const phrase =
      before
        .replace(/,? $/, '')
        .split(/[\n,.;:“”"(]/)
        .at(-1) ?? ''
    const name = capitalsAtEnd(phrase) ?? NOUN_PHRASE.exec(phrase)?.[1]
    const words = name === undefined ? undefined : readSource(name)
    if (words?.kind !== 'body' && words?.kind !== 'document') return undefined
    return { speaker: { kind: 'body', name: own(words.name) }, rule: 'speaker.which', confidence: 0.6 }
  }

  private fromLatter(source: Span<'section'>): Resolved {
    const { mentions } = this.around
    const last = mentions[firstFrom(mentions, source.start) - 1] as PersonMention<'section'> | undefined
    if (!last)
      return { speaker: { kind: 'unknown', why: 'nobody was named before' }, rule: 'speaker.latter', confidence: 0.3 }
    return { speaker: { kind: 'person', person: last.person }, rule: 'speaker.latter', confidence: 0.6 }
  }

  /** "I", "we": whoever speaks the words around, or the article. */
  private fromOwn(source: Span<'section'>): Resolved {
    const outer = this.discourse.recent(({ attribution }) => attribution.content.some((span) => contains(span, source)))
    if (outer) return { speaker: outer.speaker, rule: 'speaker.own-words', confidence: 0.7 }
    if (this.discourse.isQuoted(source))
      return {
        speaker: { kind: 'unknown', why: 'nobody claims the quotation' },
        rule: 'speaker.own-words',
        confidence: 0.3,
      }
    return { speaker: { kind: 'author' }, rule: 'speaker.author', confidence: 0.6 }
  }

  /** @param pair true for "the two leaders": only two who spoke together will do */
  private fromPlural(pair: boolean): Resolved {
    const last = this.discourse.recent(
      ({ speaker }) =>
        speaker.kind === 'joint' ||
        (!pair && ((speaker.kind === 'unnamed' && isMany(speaker.description)) || speaker.kind === 'body')),
    )
    if (last) return { speaker: last.speaker, rule: 'speaker.they', confidence: 0.5 }
    return {
      speaker: { kind: 'unknown', why: 'nobody was named whom "they" would fit' },
      rule: 'speaker.they',
      confidence: 0.3,
    }
  }

  private fromThing(source: Span<'section'>): Resolved {
    const last = this.discourse.recent(({ speaker }) => speaker.kind === 'body')
    const { countries } = this.around
    const country = countries[firstFrom(countries, source.start) - 1] as CountryMention<'section'> | undefined
    if (!last && country && this.discourse.isSubject(country) && source.start - country.start < 400)
      return {
        speaker: { kind: 'body', name: own(this.textOf(country)), country: country.code },
        rule: 'speaker.it',
        confidence: 0.5,
      }
    if (last) return { speaker: last.speaker, rule: 'speaker.it', confidence: 0.55 }
    return {
      speaker: { kind: 'unknown', why: 'no body was named that "it" would fit' },
      rule: 'speaker.it',
      confidence: 0.3,
    }
  }

  private fromMentions(source: Span<'section'>): Resolved | undefined {
    const inside = this.mentionsIn(source)
    const heads = inside.filter((mention) => this.isOwnHead(mention, source))
    if (heads.length === 0) return undefined
    // "the head of diplomacy, Brian Nichols": where a name stands, it is who speaks.
    const named = heads.filter(({ form }) => form !== 'description')
    const persons = [...new Set((named.length > 0 ? named : heads).map(({ person }) => this.persons.sameAs(person)))]
    if (persons.length === 1 && !this.persons.isNamed(persons[0])) return this.fromNameless(source, heads[0])
    const other = persons.length === 1 ? this.joinedTo(heads[0], source) : undefined
    if (other) {
      const speakers: Speaker[] = [{ kind: 'person', person: persons[0] }, other]
      return { speaker: { kind: 'joint', speakers }, rule: 'speaker.joint', confidence: 0.7 }
    }
    const evidence = heads.map(({ start, end }) => ({ start, end }))
    // "Al Wafd editor Abbas Kamal": of two that stand side by side the last is the name.
    const person = /,/.test(this.input.text.slice(heads[0].end, heads[heads.length - 1].start))
      ? persons[0]
      : persons[persons.length - 1]
    if (persons.length === 1 || !this.isJoined(heads))
      return { speaker: { kind: 'person', person }, rule: 'speaker.named', confidence: 0.95, evidence }
    return {
      speaker: { kind: 'joint', speakers: persons.map((person) => ({ kind: 'person', person })) },
      rule: 'speaker.joint',
      confidence: 0.85,
      evidence,
    }
  }

  /** "Shaked and the ministry": the one beside a single person. */
  private joinedTo(mention: Span<'section'>, source: Span<'section'>): Speaker | undefined {
    const { text } = this.input
    const after = text.slice(mention.end, source.end)
    const before = text.slice(source.start, mention.start)
    const rest = after.startsWith(' and ') ? after.slice(5) : before.endsWith(' and ') ? before.slice(0, -5) : ''
    const words = rest === '' ? undefined : readSource(rest)
    if (words?.kind === 'body') return { kind: 'body', name: own(words.name) }
    return words?.kind === 'unnamed' ? { kind: 'unnamed', description: own(words.description) } : undefined
  }

  private mentionsIn(source: Span<'section'>): PersonMention<'section'>[] {
    const { mentions } = this.around
    const found: PersonMention<'section'>[] = []
    for (
      let index = firstFrom(mentions, source.start - LONGEST_MENTION);
      index < mentions.length && mentions[index].start < source.end;
      index++
    )
      if (overlaps(mentions[index], source)) found.push(mentions[index])
    return found
  }

  /** False for "Price's office" and "the government of Price": the mention is not who speaks. */
  private isOwnHead(mention: PersonMention<'section'>, source: Span<'section'>): boolean {
    const { text } = this.input
    const after = text.slice(mention.end, Math.min(source.end, mention.end + 3))
    if (/^['’]s?\s/.test(after) || this.isOwner(mention)) return false
    const before = text.slice(Math.max(source.start, mention.start - 12), mention.start)
    return !/\b(?:of|for|by|from|with|to|in|at|like|than|under)(?: the)? $/.test(before)
  }

  /** "Price's aide" is somebody else than Price. */
  private isOwner(mention: PersonMention<'section'>): boolean {
    const surname = this.persons.nameOf(mention.person)?.split(' ').at(-1)
    const text = this.textOf(mention)
    const at = surname ? text.lastIndexOf(surname) : -1
    return surname !== undefined && at >= 0 && /^['’]s\s/.test(text.slice(at + surname.length, at + surname.length + 3))
  }

  private isJoined(heads: readonly Span<'section'>[]): boolean {
    for (let index = 1; index < heads.length; index++)
      if (/\b(?:and|or)\b|&/.test(this.input.text.slice(heads[index - 1].end, heads[index].start))) return true
    return false
  }

  private fromWords(words: SourceWords, source: Span<'section'>): Resolved {
    if (words.kind === 'unnamed') return this.fromDescription(words, source)
    if (words.kind === 'document') {
      return this.fromDocument(words)
    }
    if (words.kind !== 'body')
      return { speaker: { kind: 'unknown', why: 'the source is not named' }, rule: 'speaker.none', confidence: 0.3 }
    if (NO_SPEAKERS.has(words.head) && isPlain(words.name))
      return { speaker: { kind: 'unknown', why: 'what is named cannot speak' }, rule: 'speaker.none', confidence: 0.3 }
    const country = this.countryOf(source)
    const name = this.bodies.fullest(words.name, words.head, source.start, words.definite)
    // "the CEO", "the AG": the letters stand for an office.
    if (name !== words.name && isPeople(name.split(' ').at(-1)?.toLowerCase() ?? '')) {
      const office = readSource(`the ${name}`)
      if (office.kind === 'unnamed') return this.fromDescription(office, source)
    }
    // "the company" without a name of its own: one that spoke shortly before, or one without a name.
    if (words.definite && isPlain(words.name) && GENERIC.has(words.head) && name === words.name)
      return this.fromGeneric(words.name, words.head)
    return {
      speaker: { kind: 'body', name, ...(country && { country: country.code }) },
      rule: 'speaker.body',
      confidence: 0.7,
    }
  }

  /** "the company", "the union": the body that was named as a speaker last, unless it can hardly be called that. */
  private fromGeneric(name: string, head: string): Resolved {
    const last = this.discourse.recent(
      ({ speaker }) => speaker.kind === 'body' && speaker.country === undefined && /\p{Lu}/u.test(speaker.name),
    )
    if (last?.speaker.kind === 'body' && isCalled(last.speaker.name, /\bnews\b/i.test(name) ? 'newspaper' : head))
      return { speaker: last.speaker, rule: 'speaker.body-before', confidence: 0.5 }
    return { speaker: { kind: 'unnamed', description: own(name) }, rule: 'speaker.unnamed', confidence: 0.7 }
  }

  /** "the statement": whoever spoke in it before; else the document, or who issued it. */
  private fromDocument({ name, issuer, head, definite }: SourceWords & { kind: 'document' }): Resolved {
    // A survey speaks for itself, whoever made it; a letter speaks for who sent it.
    if (issuer !== undefined && LETTERS.has(head))
      return {
        speaker: { kind: 'body', name: this.bodies.fullest(issuer, '', 0, false) },
        rule: 'speaker.issuer',
        confidence: 0.7,
      }
    // "the Coast Union statement"
    const owner = LETTERS.has(head) && name.endsWith(` ${head}`) ? name.slice(0, -head.length - 1) : ''
    if (/^\p{Lu}/u.test(owner))
      return {
        speaker: { kind: 'body', name: this.bodies.fullest(owner, '', 0, false) },
        rule: 'speaker.issuer',
        confidence: 0.65,
      }
    const before = definite && name === head ? this.saidIn(head) : undefined
    if (before) return { speaker: before.speaker, rule: 'speaker.document-before', confidence: 0.6 }
    if (LETTERS.has(head) && definite && name === head) return this.issuerBefore()
    return { speaker: { kind: 'body', name: own(name) }, rule: 'speaker.document', confidence: 0.7 }
  }

  /** Who spoke in a document of this kind before: "said in a statement". */
  private saidIn(head: string): Said | undefined {
    return this.discourse.recent(({ speaker, attribution: { medium, source } }) => {
      if (speaker.kind === 'unknown' || (speaker.kind === 'body' && speaker.name === head)) return false
      const words = [...(medium ? [medium] : []), ...source].map((span) => this.textOf(span).toLowerCase())
      return words.some((text) => text.includes(head))
    })
  }

  /** "the letter" of which nothing was said: its words are those of the body that spoke last. */
  private issuerBefore(): Resolved {
    const rule = 'speaker.issuer-before'
    const last = this.discourse.recent(() => true)
    if (last?.speaker.kind === 'body' && /^\p{Lu}/u.test(last.speaker.name))
      return { speaker: last.speaker, rule, confidence: 0.55 }
    return {
      speaker: { kind: 'unknown', why: 'the article does not say clearly whose words these are' },
      rule,
      confidence: 0.3,
    }
  }

  /** The country that the source is: "China has denied", not "China's biggest bank". */
  private countryOf(source: Span<'section'>): CountryMention<'section'> | undefined {
    const { countries } = this.around
    const country = countries[firstFrom(countries, source.start)] as CountryMention<'section'> | undefined
    return country && contains(source, country) && source.end - country.end <= 1 && country.kind !== 'demonym'
      ? country
      : undefined
  }

  /** "the minister", "officials": a person named elsewhere, or nobody with a name. */
  private fromDescription(words: SourceWords & { kind: 'unnamed' }, source: Span<'section'>): Resolved {
    const single = words.definite && !isMany(words.head)
    const holder = single ? this.holderOf(words.description) : undefined
    if (holder) return holder
    const simple = single && !/ of | for |['’]s /.test(words.description)
    const person = simple ? this.describedBy(words.description, words.head, source) : undefined
    if (person) return person
    return {
      speaker: { kind: 'unnamed', description: own(words.description) },
      rule: 'speaker.unnamed',
      confidence: 0.8,
    }
  }

  /** "the young man": a person of whom no mention has a name. Perhaps one who was named shortly before. */
  private fromNameless(source: Span<'section'>, mention: Span<'section'>): Resolved {
    const words = readSource(this.textOf(mention))
    const head = words.kind === 'unnamed' || words.kind === 'body' ? words.head : ''
    const name = this.textOf(mention).replace(/^(?:the|The)\s+/, '')
    const found = /^(?:his|her|their) | and |['’]s /i.test(`${name} ${this.textOf(source)}`)
      ? undefined
      : this.describedBy(name, head, source)
    if (found) return found
    return { speaker: { kind: 'unnamed', description: own(name) }, rule: 'speaker.unnamed', confidence: 0.7 }
  }

  /** The only person whose office has the description's words. */
  private holderOf(description: string): Resolved | undefined {
    const holder = this.persons.withOffice(description.split(/[^\p{L}\p{N}.]+/u))
    return holder && { speaker: { kind: 'person', person: holder.id }, rule: 'speaker.office', confidence: 0.7 }
  }

  /** The person whose office the description gives, or who was named shortly before and may be meant. */
  private describedBy(description: string, head: string, source: Span<'section'>): Resolved | undefined {
    const holder = this.holderOf(description)
    if (holder) return holder
    if (NAMELESS.has(head)) return undefined
    const choice = this.discourse.choose(
      source.start,
      undefined,
      (person) => this.persons.isNamed(person) && this.persons.mayBe(person, head),
    )
    if ('why' in choice) return undefined
    return { speaker: { kind: 'person', person: choice.person }, rule: 'speaker.description', confidence: 0.5 }
  }
}

/** What "which" stands for at the end of a phrase: "ordered an investigation". */
const NOUN_PHRASE = /\b(?:the|a|an|its|their) ([\p{L}-]+(?: [\p{L}-]+){0,3})$/u

/** Nouns for what happens or is done: whoever speaks there is somebody else. */
const NO_SPEAKERS = new Set(
  'one this that decision request conference interview meeting event section move call bid talks'.split(' '),
)

/** Documents that speak for who issued them. */
const LETTERS = new Set(
  'statement letter text release communique communiqué announcement message email speech document note petition'.split(
    ' ',
  ),
)

const LONGEST_MENTION = 200
