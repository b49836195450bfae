// Who speaks about whom, and who passes on whose words. In: an analysis and one of its persons, bodies or countries.
// Out: the others, each with the places where they are spoken about. What the article says by itself is nobody's speech.

import { contains, type Analysis, type Section, type Span, type Statement } from '../core/index'
import { inDocument, textOf } from './article'
import { bySubject, keyOf, occurrencesIn, speakersOf, type Occurrence, type Subject } from './subjects'

export interface Call {
  readonly subject: Subject
  /** Inside the words of the one who speaks, in text order. */
  readonly places: readonly Span<'document'>[]
}

/** Whom somebody speaks about, and whose words they pass on; in the order in which they do. */
export function spokenAbout(analysis: Analysis, section: Section, speaker: Subject): Call[] {
  const key = keyOf(speaker)
  return gathered(
    section,
    talks(analysis, section).filter(({ by }) => keyOf(by) === key),
    ({ about }) => about,
  )
}

/** Who speaks about somebody, or passes on their words; in the order in which they do. */
export function speakingAbout(analysis: Analysis, section: Section, subject: Subject): Call[] {
  const key = keyOf(subject)
  return gathered(
    section,
    talks(analysis, section).filter(({ about }) => keyOf(about) === key),
    ({ by }) => by,
  )
}

/** One speaks about another at a place. */
interface Talk {
  readonly by: Subject
  readonly about: Subject
  readonly at: Span<'section'>
}

function talks(analysis: Analysis, section: Section): Talk[] {
  const occurrences = occurrencesIn(analysis, section)
  return section.content.statements.flatMap((statement) => {
    const speakers = speakersOf(statement, analysis, section)
    return [...ofContent(statement, speakers, occurrences), ...ofReporter(statement, speakers, analysis, section)]
  })
}

/** "Who" and "I" in somebody's words stand for people whom the words name beside them. */
function ofContent(
  { content }: Statement<'section'>,
  speakers: readonly Subject[],
  occurrences: readonly Occurrence[],
): Talk[] {
  const inside = occurrences.filter((occurrence) => content.some((span) => contains<'section'>(span, occurrence)))
  return speakers.flatMap((by) =>
    inside
      .filter(({ subject }) => keyOf(subject) !== keyOf(by))
      .map(({ subject, start, end }) => ({ by, about: subject, at: { start, end } })),
  )
}

/** "as PTI quoted her": the agency passes on her words. */
function ofReporter(
  { reporter, source, cue, content }: Statement<'section'>,
  speakers: readonly Subject[],
  analysis: Analysis,
  section: Section,
): Talk[] {
  if (!reporter) return []
  const by: Subject = { kind: 'body', name: textOf(analysis, section, reporter).replace(/^the\s/i, '') }
  const { start, end } = source[0] ?? cue[0] ?? content[0]
  return speakers.map((about) => ({ by, about, at: { start, end } }))
}

function gathered(section: Section, found: readonly Talk[], whose: (talk: Talk) => Subject): Call[] {
  const calls = new Map<string, { readonly subject: Subject; readonly places: Map<number, Span<'document'>> }>()
  for (const talk of found) {
    const subject = whose(talk)
    const call = calls.get(keyOf(subject)) ?? { subject, places: new Map() }
    calls.set(keyOf(subject), call)
    call.places.set(talk.at.start, inDocument(section, talk.at))
  }
  return [...calls.values()].map(({ subject, places }) => ({
    subject,
    places: [...places.values()].sort((a, b) => a.start - b.start),
  }))
}

/** The subject of a section with this key, if it is still there: a text may have changed since the key was given out. */
export function subjectWith(key: string, analysis: Analysis, section: Section): Subject | undefined {
  const named = bySubject(occurrencesIn(analysis, section)).get(key)?.[0].subject
  if (named) return named
  return talks(analysis, section)
    .map(({ by }) => by)
    .find((by) => keyOf(by) === key)
}
