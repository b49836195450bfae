// Where a person, a country or a body stands in a document, and where they are introduced.
// In: an analysis and a place in it. Out: places in text order. A country is the same in every section; a person is where
// another section gives the same full name.

import { contains, type Analysis, type Section, type Span } from '../core/index'
import { inDocument, personOf, textOf } from './article'
import { keyOf, occurrencesAt, occurrencesIn, type Met, type Occurrence, type Subject } from './subjects'

export interface Place extends Span<'document'> {
  /** True where the article says who or what this is. */
  readonly isIntroduction: boolean
}

/** All places of whatever stands at one place, pronouns and descriptions among them; empty where nothing does. */
export function placesAt(analysis: Analysis, at: number): readonly Place[] {
  const met = occurrencesAt(analysis, at)
  if (!met) return []
  const introductions = introductionsOf(analysis, met)
  const found = met.occurrences.flatMap(({ subject }) => placesOf(analysis, met.section, subject))
  const places = new Map(found.map((place) => [`${place.start} ${place.end}`, place]))
  return [...places.values()]
    .map((place) => ({ ...place, isIntroduction: introductions.some((one) => isSame(one, place)) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where those who are met are introduced, one place for each of them. */
export function introductionsOf(analysis: Analysis, { section, occurrences }: Met): Span<'document'>[] {
  return occurrences.flatMap(({ subject }) => {
    const found = introductionOf(analysis, section, subject)
    return found ? [inDocument(section, found)] : []
  })
}

/** @returns undefined where nothing in the section names the subject */
export function introductionOf(analysis: Analysis, section: Section, subject: Subject): Occurrence | undefined {
  return introducing(section, standing(analysis, section, subject))
}

/**
 * The first whole name in the running text: a headline names people before it says who they are.
 *
 * @param occurrences those of one subject; undefined comes of none
 */
export function introducing({ content }: Section, occurrences: readonly Occurrence[]): Occurrence | undefined {
  const above = content.parts.filter(({ kind }) => kind !== 'body' && kind !== 'subheading')
  let best: Occurrence | undefined
  let least = Infinity
  for (const occurrence of occurrences) {
    const rank = FORM_RANK[occurrence.form] + (above.some((part) => contains(part, occurrence)) ? FORMS : 0)
    if (least < rank || (best && least === rank && best.start <= occurrence.start)) continue
    best = occurrence
    least = rank
  }
  return best
}

const FORM_RANK = { full: 0, name: 1, description: 2, pronoun: 3 } as const
const FORMS = 4

function placesOf(analysis: Analysis, home: Section, subject: Subject): Span<'document'>[] {
  return analysis.sections.flatMap((section) => {
    const here = section === home ? subject : sameIn(section, subject, home)
    if (!here) return []
    return standing(analysis, section, here).map((occurrence) => inDocument(section, occurrence))
  })
}

/** All occurrences of one subject in one section. */
function standing(analysis: Analysis, section: Section, subject: Subject): Occurrence[] {
  const key = keyOf(subject)
  const found = occurrencesIn(analysis, section).filter((occurrence) => keyOf(occurrence.subject) === key)
  return [...found, ...wordsOf(analysis, section, subject)]
}

/** A person of another section is the same where the full name is: one name alone is not enough. */
function sameIn({ content }: Section, subject: Subject, home: Section): Subject | undefined {
  if (subject.kind !== 'person') return subject
  const name = personOf(home.content, subject.id)?.name
  const same = content.people.find((person) => person.name === name && person.name.includes(' '))
  return same && { kind: 'person', id: same.id }
}

/** A body's name wherever it stands as whole words: nothing marks it where nobody speaks for it. */
function wordsOf(analysis: Analysis, section: Section, subject: Subject): Occurrence[] {
  if (subject.kind !== 'body' || subject.name === '') return []
  const text = textOf(analysis, section, { start: 0, end: section.content.length })
  const { countries, mentions, statements } = section.content
  const taken = [...countries, ...mentions, ...statements.flatMap(({ source }) => source)]
  const found: Occurrence[] = []
  for (let at = text.indexOf(subject.name); at >= 0; at = text.indexOf(subject.name, at + subject.name.length)) {
    const span = { start: at, end: at + subject.name.length }
    if (isLetter(text[at - 1]) || isLetter(text[span.end])) continue
    if (taken.some((other) => contains<'section'>(other, span))) continue
    found.push({ ...span, subject, form: 'full', reason: { rule: 'body.name', confidence: 1, evidence: [] } })
  }
  return found
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
}

function isSame(a: Span<'document'>, b: Span<'document'>): boolean {
  return a.start === b.start && a.end === b.end
}
