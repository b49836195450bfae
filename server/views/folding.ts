// What a reader may fold away: a speaker's statements that go on over paragraphs, long quotations, what stands round the text,
// and the parts under subheadings. In: an analysis. Out: folds in text order, none crossing another.

import { overlaps, type Analysis, type SectionContent, type Span } from '../core/index'
import { inDocument } from './article'
import { keyOf, subjectsOf } from './subjects'

/** statement: one speaker over several paragraphs; furniture: bylines, credits, agency lines and links. */
export type FoldKind = 'statement' | 'quotation' | 'furniture' | 'section'

export interface Fold extends Span<'document'> {
  readonly kind: FoldKind
}

/** Each fold reaches from its first paragraph's start to its last one's end; one paragraph alone is none. */
export function folds(analysis: Analysis): Fold[] {
  return analysis.sections.flatMap((section) => {
    const { content } = section
    const found: (Span<'section'> & { kind: FoldKind })[] = [
      ...underSubheadings(content).map((span) => ({ ...span, kind: 'section' as const })),
      ...furniture(content).map((span) => ({ ...span, kind: 'furniture' as const })),
      ...statements(content).map((span) => ({ ...span, kind: 'statement' as const })),
      ...quotations(content).map((span) => ({ ...span, kind: 'quotation' as const })),
    ]
    return nested(found).map((fold) => ({ ...inDocument(section, fold), kind: fold.kind }))
  })
}

/** A subheading with all that stands under it, up to the next one. */
export function underSubheadings({ parts, paragraphs }: SectionContent): Span<'section'>[] {
  const headings = parts.filter(({ kind }) => kind === 'subheading')
  return headings.flatMap(({ start }, index) => {
    const until = headings[index + 1]?.start ?? Infinity
    const last = paragraphs.filter((paragraph) => start < paragraph.start && paragraph.start < until).at(-1)
    return last ? [{ start, end: last.end }] : []
  })
}

/** Neighbouring paragraphs that are no running text. The headline and what is under it stay in sight. */
function furniture({ parts, paragraphs }: SectionContent): Span<'section'>[] {
  const away = startsOf(parts, FURNITURE)
  return runsOf(
    paragraphs,
    paragraphs.map(({ start }) => (away.has(start) ? 'furniture' : undefined)),
  )
}

const FURNITURE: ReadonlySet<string> = new Set(['byline', 'updated', 'credit', 'furniture'])
const HEAD: ReadonlySet<string> = new Set(['headline', 'standfirst'])

function startsOf(parts: SectionContent['parts'], kinds: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(parts.filter(({ kind }) => kinds.has(kind)).map(({ start }) => start))
}

/** Paragraphs in a row in which one and the same speaker has the word. */
function statements({ paragraphs, statements: said, parts }: SectionContent): Span<'section'>[] {
  const head = startsOf(parts, HEAD)
  return runsOf(
    paragraphs,
    paragraphs.map((paragraph) => {
      if (head.has(paragraph.start)) return undefined
      const here = said.filter(({ content }) => content.some((span) => overlaps<'section'>(span, paragraph)))
      const speakers = new Set(here.map(({ speaker }) => subjectsOf(speaker).map(keyOf).join()))
      const [only] = speakers
      return speakers.size === 1 && only !== '' ? only : undefined
    }),
  )
}

function quotations({ quotations: quoted, paragraphs }: SectionContent): Span<'section'>[] {
  return quoted.flatMap(({ pieces }) => {
    const own = paragraphs.filter((paragraph) => pieces.some((piece) => overlaps<'section'>(piece, paragraph)))
    return own.length > 1 ? [{ start: own[0].start, end: own[own.length - 1].end }] : []
  })
}

/** Neighbours with the same key, two or more. */
function runsOf(spans: readonly Span<'section'>[], keys: readonly (string | undefined)[]): Span<'section'>[] {
  const runs: Span<'section'>[] = []
  for (let from = 0, index = 1; index <= spans.length; index++) {
    if (index < spans.length && keys[from] !== undefined && keys[index] === keys[from]) continue
    if (index - from > 1) runs.push({ start: spans[from].start, end: spans[index - 1].end })
    from = index
  }
  return runs
}

/** Editors fold by line: of two that begin at one place the longer stays, and one that crosses an earlier one goes. */
function nested<T extends Span<'section'>>(found: readonly T[]): T[] {
  const kept: T[] = []
  const open: T[] = []
  for (const fold of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open[open.length - 1].end <= fold.start) open.pop()
    const around = open[open.length - 1]
    if (around && (around.start === fold.start || around.end < fold.end)) continue
    kept.push(fold)
    open.push(fold)
  }
  return kept
}
