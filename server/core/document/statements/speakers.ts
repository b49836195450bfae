// Resolves who the source of each attribution stands for: a person, a body, people without a name, or nobody for certain.
// In: a passage's attributions in the section's frame, what was in mind before it, and what the section says of people, bodies and
// countries. Out: statements, and what is in mind after the passage. A wrong name is worse than none.

import type { PersonMention } from '../../model/person'
import type { Reason } from '../../model/reason'
import type { Attribution, Speaker, Statement } from '../../model/statement'
import { contains, overlaps, own, type Span } from '../../text/spans'
import { BodySpeakers, LETTERS } from './bodySpeakers'
import type { Persons } from './persons'
import { Discourse, merged, type Mind } from './discourse'
import { Elsewhere, type Asked } from './elsewhere'
import { capitalsAtEnd, isMany, isRightBefore, NAMELESS } from './phrases'
import { unknown, unnamed, type Resolved } from './resolved'
import type { Passage, Scene } from './scene'
import { isPeople, readSource, type SourceWords } from './sources'

export interface ResolvedPassage {
  readonly statements: readonly Statement<'section'>[]
  /** Whom the passage names, in text order. */
  readonly mentioned: readonly string[]
  readonly asked: Asked
  readonly after: Mind
}

export function resolveSpeakers(
  attributions: readonly Attribution<'section'>[],
  scene: Scene,
  passage: Passage,
  before: Mind,
): ResolvedPassage {
  const told = merged(attributions.flatMap(({ content }) => content))
  const discourse = new Discourse(scene, passage, before, told)
  const elsewhere = new Elsewhere(scene, scene.input.paragraphs[passage.from].start)
  const resolver = new Resolver(scene, discourse, elsewhere)
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
  const mentioned = discourse.mentions.map(({ person }) => person)
  return { statements, after: discourse.after(), asked: elsewhere.asked, mentioned }
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
  private readonly bodies: BodySpeakers
  private readonly persons: Persons
  private readonly text: string

  constructor(
    private readonly scene: Scene,
    private readonly discourse: Discourse,
    private readonly elsewhere: Elsewhere,
  ) {
    this.persons = scene.persons
    this.text = scene.input.text
    this.bodies = new BodySpeakers(scene, discourse, elsewhere)
  }

  /** @param reported true where the statement stands inside somebody else's words */
  resolve(attribution: Attribution<'section'>, reported: boolean): Resolved {
    const [source] = attribution.source
    this.discourse.readTo(placeOf(attribution))
    const resolved = source
      ? this.fromSource(source, attribution)
      : { speaker: { kind: 'unknown' as const, why: 'nobody is named' }, rule: 'speaker.none', confidence: 0.9 }
    this.discourse.note(resolved.speaker, attribution, reported)
    return resolved
  }

  private textOf({ start, end }: Span<'section'>): string {
    return this.text.slice(start, end)
  }

  private fromSource(source: Span<'section'>, attribution: Attribution<'section'>): Resolved {
    const text = this.textOf(source)
    if (!/\p{L}{2}|^I$/u.test(text)) return unknown('speaker.none', 'the source is no name')
    const words = readSource(text)
    if (words.kind === 'pronoun') return this.fromPronoun(words.gender, source, attribution)
    if (words.kind === 'relative' || /^who /.test(text)) return this.fromRelative(source)
    if (words.kind === 'own') return this.fromOwn(source)
    if (words.kind === 'latter') return this.fromLatter(source)
    if (words.kind === 'plural') return this.bodies.fromPlural(words.pair)
    if (words.kind === 'thing')
      return (/^which$/i.test(text) && this.bodies.fromWhich(source)) || this.bodies.fromThing(source)
    return this.fromMentions(source) ?? this.fromWords(words, source)
  }

  private fromPronoun(
    gender: 'male' | 'female',
    source: Span<'section'>,
    { content }: Attribution<'section'>,
  ): Resolved {
    const nameless = this.namelessBefore(source)
    if (nameless) return { ...unnamed(nameless, 0.6), rule: 'speaker.pronoun' }
    const speaking = this.discourse.speakerAround(source)
    // "Price will pay, he said": whom somebody's own words name is somebody else.
    const spokenOf = new Set(
      content.flatMap((span) => this.mentionsIn(span).map(({ person }) => this.persons.sameAs(person))),
    )
    const choice = this.discourse.choose(source.start, gender, (person) => person !== speaking && !spokenOf.has(person))
    if ('why' in choice) return unknown('speaker.pronoun', choice.why)
    return {
      speaker: { kind: 'person', person: choice.person },
      rule: 'speaker.pronoun',
      confidence: choice.confidence,
    }
  }

  /** What the last speaker is called where nobody knows a name, and nobody with one was mentioned since: "a spokesman". */
  private namelessBefore(source: Span<'section'>): string | undefined {
    const last = this.discourse.recent(() => true)
    if (last?.speaker.kind !== 'unnamed' || last.source === undefined || isMany(last.speaker.description))
      return undefined
    const head = last.speaker.description.split(' ').at(-1)!
    // "The ASI spokesman" may be somebody whom the article names, "the official" hardly.
    const isOpen =
      /^(?:an?|one|another|he|she)\b/i.test(last.source) || (NAMELESS.has(head) && !head.startsWith('spokes'))
    // Whoever is quoted speaks of somebody else.
    if (!isOpen || this.discourse.isQuoted(source)) return undefined
    return this.discourse.isAnybodyNamedSince(source.start) ? undefined : last.speaker.description
  }

  /** "who said": the mention right before. */
  private fromRelative(source: Span<'section'>): Resolved {
    const before = this.scene.around.mentions.lastBefore(source.start)
    if (before && before.end <= source.start && isRightBefore(this.text.slice(before.end, source.start))) {
      if (!this.persons.isNamed(this.persons.sameAs(before.person))) return this.fromNameless(before, before)
      return {
        speaker: { kind: 'person', person: this.persons.sameAs(before.person) },
        rule: 'speaker.relative',
        confidence: 0.85,
        evidence: [{ start: before.start, end: before.end }, source],
      }
    }
    const words =
      this.text
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
    return unknown('speaker.relative', 'nobody is named before "who"')
  }

  private fromLatter(source: Span<'section'>): Resolved {
    const last = this.scene.around.mentions.lastBefore(source.start)
    if (!last) return unknown('speaker.latter', 'nobody was named before')
    return { speaker: { kind: 'person', person: last.person }, rule: 'speaker.latter', confidence: 0.6 }
  }

  /** "I", "we": whoever speaks the words around, or the article. */
  private fromOwn(source: Span<'section'>): Resolved {
    const outer = this.discourse.recent(({ content }) => content.some((span) => contains(span, source)))
    if (outer) return { speaker: outer.speaker, rule: 'speaker.own-words', confidence: 0.7 }
    if (this.discourse.isQuoted(source)) return unknown('speaker.own-words', 'nobody claims the quotation')
    return { speaker: { kind: 'author' }, rule: 'speaker.author', confidence: 0.6 }
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
    const person = /,/.test(this.text.slice(heads[0].end, heads[heads.length - 1].start))
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
    const after = this.text.slice(mention.end, source.end)
    const before = this.text.slice(source.start, mention.start)
    const rest = after.startsWith(' and ') ? after.slice(5) : before.endsWith(' and ') ? before.slice(0, -5) : ''
    const words = rest === '' ? undefined : readSource(rest)
    if (words?.kind === 'body') return { kind: 'body', name: own(words.name) }
    return words?.kind === 'unnamed' ? { kind: 'unnamed', description: own(words.description) } : undefined
  }

  private mentionsIn(source: Span<'section'>): PersonMention<'section'>[] {
    const { mentions } = this.scene.around
    return mentions.within(source.start - LONGEST_MENTION, source.end).filter((mention) => overlaps(mention, source))
  }

  /** False for "Price's office" and "the government of Price": the mention is not who speaks. */
  private isOwnHead(mention: PersonMention<'section'>, source: Span<'section'>): boolean {
    const { text } = this
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
      if (/\b(?:and|or)\b|&/.test(this.text.slice(heads[index - 1].end, heads[index].start))) return true
    return false
  }

  private fromWords(words: SourceWords, source: Span<'section'>): Resolved {
    if (words.kind === 'unnamed') return this.fromDescription(words, source)
    if (words.kind === 'document') return this.issuerIn(words, source) ?? this.bodies.fromDocument(words, source)
    if (words.kind !== 'body') return unknown('speaker.none', 'the source is not named')
    // "the CEO", "the AG": the letters stand for an office.
    const name = this.bodies.fullName(words, source)
    if (name !== words.name && isPeople(name.split(' ').at(-1)?.toLowerCase() ?? '')) {
      const office = readSource(`the ${name}`)
      if (office.kind === 'unnamed') return this.fromDescription(office, source)
    }
    return this.bodies.fromBody(words, source)
  }

  /** "a statement by Ambassador Valmora": the person whom the words of a letter or statement name. */
  private issuerIn({ head }: SourceWords & { kind: 'document' }, source: Span<'section'>): Resolved | undefined {
    if (!LETTERS.has(head)) return undefined
    const named = this.mentionsIn(source).filter(({ person }) => this.persons.isNamed(this.persons.sameAs(person)))
    if (named.length !== 1) return undefined
    const person = this.persons.sameAs(named[0].person)
    return { speaker: { kind: 'person', person }, rule: 'speaker.issuer', confidence: 0.7 }
  }

  /** "the minister", "officials": a person named elsewhere, or nobody with a name. */
  private fromDescription(words: SourceWords & { kind: 'unnamed' }, source: Span<'section'>): Resolved {
    const single = words.definite && !isMany(words.head)
    const holder = single ? this.holderOf(words.description) : undefined
    if (holder) return holder
    const simple = single && !/ of | for |['’]s /.test(words.description)
    const person = simple ? this.describedBy(words.description, words.head, source) : undefined
    if (person) return person
    const official = simple ? this.officialBefore(words.head) : undefined
    if (official) return official
    return unnamed(words.description, 0.8)
  }

  /** "the Senator": the official who spoke right before, where the article gives nobody that rank. */
  private officialBefore(head: string): Resolved | undefined {
    const last = this.discourse.recent(({ reported }) => !reported)
    if (last?.speaker.kind !== 'person' || !this.persons.isOfficial(last.speaker.person)) return undefined
    return NAMELESS.has(head) ? undefined : { speaker: last.speaker, rule: 'speaker.last-official', confidence: 0.5 }
  }

  /** "the young man": a person of whom no mention has a name. Perhaps one who was named shortly before. */
  private fromNameless(source: Span<'section'>, mention: Span<'section'>): Resolved {
    const words = readSource(this.textOf(mention))
    const head = words.kind === 'unnamed' || words.kind === 'body' ? words.head : ''
    const name = this.textOf(mention).replace(/^(?:the|The)\s+/, '')
    const isOpen = /^(?:his|her|their|an?) | and |['’]s /i.test(`${name} ${this.textOf(source)}`)
    const found = isOpen ? undefined : (this.describedBy(name, head, source) ?? this.officialBefore(head))
    return found ?? unnamed(name, 0.7)
  }

  /** The only person whose office has the description's words. */
  private holderOf(description: string): Resolved | undefined {
    const person = this.elsewhere.holderOf(description)
    if (person === undefined) return undefined
    return { speaker: { kind: 'person', person }, rule: 'speaker.office', confidence: 0.7 }
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

const LONGEST_MENTION = 200
