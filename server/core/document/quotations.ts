// Joins quoted runs over paragraphs into quotations.

import type { Quotation } from '../model/quotation'
import type { SectionInput } from './fold'

export function foldQuotations(_input: SectionInput): Quotation<'section'>[] {
  return []
}
