// Keeps statements out of what stands around the running text: nobody speaks in a photo credit or a row of share buttons,
// and a dateline is no part of what was said.
// In: attributions and the article's parts, both in the section's frame. Out: the attributions that remain, in their order.

import type { Part, PartKind } from '../../model/parts'
import type { Attribution } from '../../model/statement'
import { contains, type Span } from '../../text/spans'

const AROUND: ReadonlySet<PartKind> = new Set<PartKind>(['byline', 'updated', 'credit', 'furniture'])

export function spokenIn(
  parts: readonly Part<'section'>[],
  attributions: readonly Attribution<'section'>[],
): readonly Attribution<'section'>[] {
  const around = parts.filter(({ kind }) => AROUND.has(kind))
  const dateline = parts.find(({ kind }) => kind === 'dateline')
  return attributions
    .filter(({ content }) => !around.some((part) => contains<'section'>(part, content[0])))
    .map((attribution) =>
      dateline ? { ...attribution, content: afterDateline(attribution.content, dateline) } : attribution,
    )
}

function afterDateline(content: Attribution<'section'>['content'], dateline: Span<'section'>): Span<'section'>[] {
  return content.map((span) =>
    dateline.start <= span.start && span.start < dateline.end && dateline.end < span.end
      ? { start: dateline.end, end: span.end }
      : span,
  )
}
