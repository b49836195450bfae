// An official whom the running text first names without saying what they are, and only later with it.
// Says nothing of people whose office the article never gives: readers may be expected to know them.

import {
  contains,
  overlaps,
  type Analysis,
  type Person,
  type PersonMention,
  type Section,
  type Span,
} from '../../core/index'
import { inDocument, textOf } from '../article'
import type { CheckContext, Remark } from './check'
import { isBody, paragraphOf, sentenceOf } from './places'

export function officialWithoutOffice(context: CheckContext): readonly Remark[] {
  return context.analysis.sections.flatMap((section) =>
    section.content.people
      .filter(({ official, office, glossary }) => official && office !== undefined && glossary?.office === undefined)
      .flatMap((person) => remarkOn(person, section, context)),
  )
}

function remarkOn(person: Person, section: Section, { analysis }: CheckContext): Remark[] {
  const mentions = section.content.mentions.filter(
    (mention) => mention.person === person.id && isBody(section, mention.start),
  )
  const [first] = mentions
  // A surname alone is somebody whom the headline or a caption has introduced.
  if (first?.form !== 'full' || saysOffice(first, section) || isExplained(inDocument(section, first), analysis))
    return []
  const sentence = sentenceOf(section, first.start)
  const later = mentions.find((mention) => mention !== first && saysOffice(mention, section))
  if (!later || (sentence && contains<'section'>(sentence, later))) return []
  // "Ama Osei took office as minister": the sentence says it in words of its own.
  const around = sentence ? textOf(analysis, section, sentence).toLowerCase() : ''
  const noun = person.office?.toLowerCase().split(/\s+/).at(-1) ?? ''
  if (noun !== '' && around.includes(noun)) return []
  return [
    {
      ...inDocument(section, first),
      message: `${person.name} is named here without an office, which the article gives only later.`,
      related: [{ ...inDocument(section, later), message: `The office: ${person.office}.` }],
    },
  ]
}

/** "Ama Osei, who ...", "Ama Osei, a ...", "Ama Osei (left)": the words after the name may well say it. */
function isExplained({ end }: Span<'document'>, { text }: Analysis): boolean {
  return /^ ?(?:\(|, (?:who|whose|a|an|the)\b)/.test(text.slice(end, end + 8))
}

/** "Foreign Minister Ama Osei", or "Ama Osei, the foreign minister,". */
function saysOffice(mention: PersonMention<'section'>, section: Section): boolean {
  const paragraph = paragraphOf(section, mention.start)
  const candidates = paragraph?.facts.people.filter(({ start, end }) =>
    overlaps<'section'>({ start: paragraph.start + start, end: paragraph.start + end }, mention),
  )
  return (candidates ?? []).some(({ apposition, title, official }) => apposition !== undefined || (title && official))
}
