// Decides which candidates are names of people, with what the whole section knows.
// A doubtful single name counts where a sure mention holds the same word; a description counts where its head is that of a person.

import type { PersonCandidate } from '../../model/person'

export interface PlacedCandidate {
  readonly candidate: PersonCandidate<'section'>
  readonly paragraph: number
  /** The name's words for comparison; empty in a description. */
  readonly words: readonly string[]
  /** The section's text, which spans index. */
  readonly text: string
}

export function acceptedNames(candidates: readonly PlacedCandidate[]): PlacedCandidate[] {
  const sure = new Set<string>()
  for (const { candidate, words } of candidates)
    if (candidate.form !== 'description' && isSure(candidate))
      for (const word of words) if (word.length > 2) sure.add(word)
  return candidates.filter(({ candidate, words }) => {
    if (candidate.form === 'description') return candidate.reason.confidence >= 0.5
    if (candidate.reason.confidence >= 0.5) return true
    return words.length > 0 && sure.has(words[words.length - 1])
  })
}

function isSure({ form, reason }: PersonCandidate<'section'>): boolean {
  return reason.confidence >= (form === 'single' ? 0.8 : 0.5)
}
