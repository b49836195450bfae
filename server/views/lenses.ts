// Over each paragraph in which somebody says something: who, how often, and where else the same people speak.
// In: an analysis. Out: one lens a paragraph, in text order.

import { overlaps, SPEECH_ACTS, type Analysis, type Section, type Span, type Statement } from '../core/index'
import { inDocument, speakerName } from './article'
import { wholeOf } from './said'
import { keyOf, subjectsOf } from './subjects'

export interface Lens extends Span<'document'> {
  readonly count: number
  /** Each speaker once, in the order in which they speak. */
  readonly speakers: readonly string[]
  /** All statements of these speakers in the article; where nobody is known, those of the paragraph. */
  readonly statements: readonly Span<'document'>[]
}

export interface LensOptions {
  /** Thoughts, wishes and intentions too. */
  readonly allActs?: boolean
}

export function lenses(analysis: Analysis, { allActs = false }: LensOptions = {}): Lens[] {
  return analysis.sections.flatMap((section) => {
    const { paragraphs, statements } = section.content
    const listed = statements.filter(({ act }) => allActs || SPEECH_ACTS.has(act))
    return paragraphs.flatMap((paragraph) => {
      const here = listed.filter(({ content }) => overlaps<'section'>(content[0], paragraph))
      return here.length === 0 ? [] : [lensOf(section, paragraph, here, listed)]
    })
  })
}

function lensOf(
  section: Section,
  paragraph: Span<'section'>,
  here: readonly Statement<'section'>[],
  listed: readonly Statement<'section'>[],
): Lens {
  const keys = new Set(here.flatMap(keysOf))
  const same = keys.size === 0 ? here : listed.filter((statement) => keysOf(statement).some((key) => keys.has(key)))
  return {
    ...inDocument(section, { start: paragraph.start, end: paragraph.end }),
    count: here.length,
    speakers: [...new Set(here.map(({ speaker }) => speakerName(section.content, speaker)))],
    statements: same.map((statement) => wholeOf(section, statement)),
  }
}

function keysOf({ speaker }: Statement<'section'>): string[] {
  return subjectsOf(speaker).map(keyOf)
}
