// "He said", and two men were named shortly before.

import type { Gender, Person, Section, Span } from '../../core/index'
import { inDocument, personOf, textOf } from '../article'
import type { CheckContext, Related, Remark } from './check'

export function ambiguousSpeaker({ analysis }: CheckContext): readonly Remark[] {
  return analysis.sections.flatMap((section) =>
    section.content.statements
      .filter(({ speaker, speakerReason }) => speaker.kind === 'unknown' && speakerReason.rule === 'speaker.pronoun')
      .flatMap(({ source: [source] }): Remark[] => {
        if (!source) return []
        const word = textOf(analysis, section, source)
        const candidates = personsBefore(section, source, GENDERS[word.toLowerCase()])
        if (candidates.length < 2) return []
        const message = `“${word}” may be more than one person: ${candidates.map(({ message }) => message).join(' or ')}.`
        return [{ ...inDocument(section, source), message, related: candidates }]
      }),
  )
}

const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' }

/** The two who were named last and whom the pronoun can mean, each where that was; the earlier one first. */
function personsBefore(section: Section, source: Span<'section'>, gender: Gender | undefined): Related[] {
  const found: Related[] = []
  const seen = new Set<string>()
  for (const mention of section.content.mentions.filter(({ end }) => end <= source.start).reverse()) {
    if (seen.has(mention.person)) continue
    seen.add(mention.person)
    const person = personOf(section.content, mention.person)
    if (!person || (gender && person.gender && person.gender !== gender) || isOnlyDescribed(person, section)) continue
    found.unshift({ ...inDocument(section, mention), message: person.name })
    if (found.length === 2) break
  }
  return found
}

/** "His brother", "the minister": somebody whom the article never names. */
function isOnlyDescribed({ id }: Person, { content }: Section): boolean {
  return content.mentions.every(({ person, form }) => person !== id || form === 'description')
}
