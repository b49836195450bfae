// Whom an article's words stand for: every place of a person, a country or a body, however they are called there.
// In: an analysis and a place. Out: occurrences; what stands for nobody is none. Looks nothing up outside the article.

import {
  contains,
  overlaps,
  readSource,
  type Analysis,
  type Knowledge,
  type PersonMention,
  type Reason,
  type Section,
  type SectionContent,
  type Span,
  type Speaker,
  type Statement,
} from '../core/index'
import { personOf, sectionsIn, textOf } from './article'

/** A person by the id within their section, a country by its code, a body by its name without an article. */
export type Subject =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'body'; readonly name: string }

/** full: a whole name; name: a part of it, an adjective or a seat; description: "the minister"; pronoun: "he". */
export type OccurrenceForm = 'full' | 'name' | 'description' | 'pronoun'

export interface Occurrence extends Span<'section'> {
  readonly subject: Subject
  readonly form: OccurrenceForm
  readonly reason: Reason<'section'>
}

/** A place in a section, and whom its words stand for. */
export interface Met {
  readonly section: Section
  /** The smallest words at the place; several where they stand for several: "they". All cover the same span. */
  readonly occurrences: readonly Occurrence[]
}

/** @param at offset in the document; words are also met right after their last character, as editors ask it */
export function occurrencesAt(analysis: Analysis, at: number): Met | undefined {
  for (const section of sectionsIn(analysis, { start: at, end: at })) {
    const local = at - section.start
    const here = eachOnce([...occurrencesIn(analysis, section), ...cuesOf(section.content)])
      .filter(({ start, end }) => start <= local && local <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    if (here.length > 0) {
      const [{ start, end }] = here
      return { section, occurrences: here.filter((other) => other.start === start && other.end === end) }
    }
  }
  return undefined
}

/** All occurrences of one section, each once, in no order. Bodies are those that somebody is quoted for. */
export function occurrencesIn(analysis: Analysis, section: Section): Occurrence[] {
  const { mentions, countries, statements } = section.content
  return eachOnce([
    ...mentions.map(mentionOccurrence),
    ...countries.map(({ start, end, code, kind, reason }): Occurrence => ({
      start,
      end,
      subject: { kind: 'country', code },
      form: kind === 'name' ? 'full' : 'name',
      reason,
    })),
    ...statements.flatMap((statement) => sourceOccurrences(statement, analysis, section)),
  ])
}

/** Several statements may have one source. */
function eachOnce(occurrences: readonly Occurrence[]): Occurrence[] {
  const places = new Map(occurrences.map((one) => [`${one.start} ${one.end} ${keyOf(one.subject)}`, one]))
  return [...places.values()]
}

/** Two subjects of one section are the same exactly where their keys are. */
export function keyOf(subject: Subject): string {
  if (subject.kind === 'person') return `person ${subject.id}`
  return subject.kind === 'country' ? `country ${subject.code}` : `body ${subject.name.toLowerCase()}`
}

/** The occurrences of each subject under its key. */
export function bySubject(occurrences: readonly Occurrence[]): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence.subject)
    const known = found.get(key)
    if (known) known.push(occurrence)
    else found.set(key, [occurrence])
  }
  return found
}

/** The name to show; what a person without a name is called. */
export function subjectTitle(subject: Subject, content: SectionContent, knowledge: Knowledge): string {
  if (subject.kind === 'person') return personOf(content, subject.id)?.name ?? subject.id
  if (subject.kind === 'body') return subject.name
  const { code } = subject
  const { countries, blocs, areas } = knowledge
  return countries.get(code)?.name ?? blocs.get(code)?.name ?? areas.get(code)?.name ?? code
}

/** Who says it: a country where a country's name or seat is the source. */
export function speakersOf(statement: Statement<'section'>, analysis: Analysis, section: Section): Subject[] {
  const country = section.content.countries.find((each) =>
    statement.source.some((span) => covers(each, span, textOf(analysis, section, span))),
  )
  return subjectsOf(statement.speaker).map((subject) =>
    subject.kind === 'body' && country ? { kind: 'country', code: country.code } : subject,
  )
}

/** Those who speak: one, several where they speak together, none where nobody is known. */
export function subjectsOf(speaker: Speaker): Subject[] {
  switch (speaker.kind) {
    case 'person':
      return [{ kind: 'person', id: speaker.person }]
    case 'body':
      return [{ kind: 'body', name: withoutArticle(speaker.name) }]
    case 'joint':
      return speaker.speakers.flatMap(subjectsOf)
    default:
      return []
  }
}

function mentionOccurrence({ start, end, person, form, reason }: PersonMention<'section'>): Occurrence {
  const whole = form === 'titled' || form === 'full'
  return {
    start,
    end,
    subject: { kind: 'person', id: person },
    form: whole ? 'full' : form === 'single' ? 'name' : 'description',
    reason,
  }
}

/** What a statement's source adds to the mentions: pronouns, descriptions that were resolved, and bodies. */
function sourceOccurrences(statement: Statement<'section'>, analysis: Analysis, section: Section): Occurrence[] {
  const { mentions, countries } = section.content
  const { source, speaker, speakerReason } = statement
  return source.flatMap((span) => {
    const text = textOf(analysis, section, span)
    return subjectsOf(speaker).flatMap((subject): Occurrence[] => {
      const isMention =
        subject.kind === 'person' && mentions.some((each) => each.person === subject.id && overlaps(each, span))
      // "Moscow said" is the country that stands there; it has its own occurrence.
      const isCountry = subject.kind === 'body' && countries.some((each) => covers(each, span, text))
      if (isMention || isCountry) return []
      const form = formOf(text, subject)
      return [{ start: span.start, end: span.end, subject, form, reason: speakerReason }]
    })
  })
}

function covers(country: Span<'section'>, source: Span<'section'>, text: string): boolean {
  if (!contains(source, country)) return false
  return country.end - country.start >= withoutArticle(text.trim()).replace(/[,.]$/, '').length
}

function formOf(text: string, subject: Subject): OccurrenceForm {
  if (isPronoun(text)) return 'pronoun'
  return subject.kind === 'body' && withoutArticle(text).toLowerCase() === subject.name.toLowerCase()
    ? 'full'
    : 'description'
}

/** "he", "they", "it", "who", "the latter". */
export function isPronoun(text: string): boolean {
  return PRONOUN_KINDS.has(readSource(text).kind)
}

const PRONOUN_KINDS: ReadonlySet<string> = new Set(['pronoun', 'plural', 'thing', 'relative', 'own', 'latter'])

/** The words that attribute a statement lead to who said it. */
function cuesOf({ statements }: SectionContent): Occurrence[] {
  return statements.flatMap(({ cue, speaker, speakerReason }) =>
    cue.flatMap(({ start, end }) =>
      subjectsOf(speaker).map((subject): Occurrence => ({
        start,
        end,
        subject,
        form: 'pronoun',
        reason: speakerReason,
      })),
    ),
  )
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:the|a|an)\s/i, '')
}
