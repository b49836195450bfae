// Looking things up in an analysis: findings in the document's frame, and who or what they stand for.

import {
  overlaps,
  shift,
  type Analysis,
  type Person,
  type Section,
  type SectionContent,
  type Span,
  type Speaker,
} from '../core/index'

/** The sections that share text with the span; all of them where none is given. */
export function sectionsIn(analysis: Analysis, span?: Span<'document'>): readonly Section[] {
  if (!span) return analysis.sections
  return analysis.sections.filter(({ start, content }) => start <= span.end && span.start <= start + content.length)
}

export function inDocument(section: Section, span: Span<'section'>): Span<'document'> {
  return shift<'document'>(span, section.start)
}

export function textOf(analysis: Analysis, section: Section, span: Span<'section'>): string {
  return analysis.text.slice(section.start + span.start, section.start + span.end)
}

export function personOf(content: SectionContent, id: string): Person | undefined {
  return content.people.find((person) => person.id === id)
}

/** The speaker's name as a reader is shown it; what is not known says so. */
export function speakerName(content: SectionContent, speaker: Speaker): string {
  switch (speaker.kind) {
    case 'person':
      return personOf(content, speaker.person)?.name ?? 'Unknown speaker'
    case 'body':
      return speaker.name
    case 'unnamed':
      return speaker.description === '' ? 'Unnamed source' : `Unnamed: ${speaker.description}`
    case 'joint':
      return speaker.speakers.map((one) => speakerName(content, one)).join(', ')
    case 'author':
      return 'The article'
    case 'unknown':
      return 'Unknown speaker'
  }
}

/** The findings that the span touches, where one is given. */
export function touching<T extends Span<'section'>>(
  section: Section,
  findings: readonly T[],
  span: Span<'document'> | undefined,
): readonly T[] {
  if (!span) return findings
  const local = shift<'section'>(span, -section.start)
  return findings.filter((finding) => overlaps<'section'>(finding, local))
}
