// What every card is made from.

import type { Analysis, Knowledge, Section } from '../../core/index'

export interface CardContext {
  readonly analysis: Analysis
  readonly section: Section
  readonly knowledge: Knowledge
}
