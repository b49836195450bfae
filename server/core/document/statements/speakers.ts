// Resolves who the source of each attribution stands for.

import type { Attribution, Statement } from '../../model/statement'
import type { SectionInput } from '../fold'
import type { StatementSurroundings } from '../statements'

export function resolveSpeakers(
  attributions: readonly Attribution<'section'>[],
  { text }: SectionInput,
  _around: StatementSurroundings,
): Statement<'section'>[] {
  return attributions.map((attribution) => ({
    ...attribution,
    speaker: attribution.source[0]
      ? { kind: 'body', name: text.slice(attribution.source[0].start, attribution.source[0].end) }
      : { kind: 'unknown', why: 'nobody is named' },
    speakerReason: { rule: 'speaker.source', confidence: 0.5, evidence: attribution.source },
  }))
}
