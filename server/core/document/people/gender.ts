// Compares what two mentions say of a person's gender.

import type { PersonCandidate } from '../../model/person'

export function gender(a: PersonCandidate<'section'>, b: PersonCandidate<'section'>): 'same' | 'differs' | 'unknown' {
  if (!a.gender || !b.gender) return 'unknown'
  return a.gender === b.gender ? 'same' : 'differs'
}
