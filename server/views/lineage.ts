// What somebody belongs to, as far as the article says it: a person to an office, the office to a body, the body to a country.
// In: an analysis and a place in it. Out: steps up and steps down. What the article leaves out is left out.

import { contains, type Analysis, type Knowledge, type Person, type Section, type Span } from '../core/index'
import { inDocument } from './article'
import { introducing } from './places'
import { bySubject, keyOf, occurrencesAt, occurrencesIn, subjectTitle, type Occurrence, type Subject } from './subjects'

export interface Kin extends Span<'document'> {
  readonly kind: 'person' | 'office' | 'body' | 'country'
  /** Tells it from the others of its section. */
  readonly key: string
  readonly name: string
}

/** Who or what stands at a place, and what is above and below it. */
export function kinAt(analysis: Analysis, at: number, knowledge: Knowledge): Kin[] {
  const met = occurrencesAt(analysis, at)
  if (!met) return []
  const { kin } = familyOf(analysis, met.section, knowledge)
  return met.occurrences.flatMap(({ subject }) => kin.get(keyOf(subject)) ?? [])
}

export function kinAbove(key: string, family: Family): Kin[] {
  return (family.above.get(key) ?? []).flatMap((one) => family.kin.get(one) ?? [])
}

export function kinBelow(key: string, family: Family): Kin[] {
  return [...family.above]
    .filter(([, above]) => above.includes(key))
    .flatMap(([one]) => family.kin.get(one) ?? [])
    .sort((a, b) => a.start - b.start)
}

export interface Family {
  readonly kin: ReadonlyMap<string, Kin>
  /** What each belongs to directly. */
  readonly above: ReadonlyMap<string, readonly string[]>
}

export function familyOf(analysis: Analysis, section: Section, knowledge: Knowledge): Family {
  const kin = new Map<string, Kin>()
  const above = new Map<string, string[]>()
  const subjects = [...bySubject(occurrencesIn(analysis, section)).values()]
  const bodies: Named[] = []
  for (const occurrences of subjects) {
    const [{ subject }] = occurrences
    const key = keyOf(subject)
    const name = subjectTitle(subject, section.content, knowledge)
    kin.set(key, { ...inDocument(section, introducing(section, occurrences)!), kind: subject.kind, key, name })
    if (subject.kind === 'body') {
      bodies.push({ key, name })
      above.set(key, countryIn(occurrences, section))
    }
  }
  for (const person of section.content.people) addOffice(person, bodies, { kin, above })
  return { kin, above }
}

interface Named {
  readonly key: string
  readonly name: string
}

/** "Uganda's foreign ministry" is Uganda's. */
function countryIn(occurrences: readonly Occurrence[], { content }: Section): string[] {
  const country = content.countries.find((each) => occurrences.some((one) => contains<'section'>(one, each)))
  return country ? [keyOf({ kind: 'country', code: country.code })] : []
}

/** A person's office stands where the person is introduced; people of one office share it. */
function addOffice(
  { id, office, country }: Person,
  bodies: readonly Named[],
  { kin, above }: { kin: Map<string, Kin>; above: Map<string, string[]> },
): void {
  const self: Subject = { kind: 'person', id }
  const own = kin.get(keyOf(self))
  if (!own) return
  const home = country === undefined ? [] : [keyOf({ kind: 'country', code: country })]
  if (office === undefined) return void above.set(own.key, home)
  const key = `office ${office.toLowerCase()} ${country ?? ''}`
  if (!kin.has(key)) kin.set(key, { ...own, kind: 'office', key, name: office })
  const body = bodies.find(({ name }) => name.includes(' ') && office.toLowerCase().includes(name.toLowerCase()))
  above.set(own.key, [key])
  if (body && (above.get(body.key) ?? []).length === 0) above.set(body.key, home)
  above.set(key, body ? [body.key] : home)
}
