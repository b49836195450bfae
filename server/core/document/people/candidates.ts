// What the fold over people goes by: a paragraph's candidates in words, without offsets, so that two of them can be compared
// wherever they stand. In: a paragraph's facts and its text. Out: its candidates in words. Looks at nothing outside the paragraph.

import { comparable } from '../../knowledge/terms'
import type { Paragraph } from '../../model/analysis'
import type { PersonCandidate } from '../../model/person'
import { own, type Span } from '../../text/spans'

type Told = Pick<PersonCandidate<'paragraph'>, 'form' | 'official' | 'country' | 'around' | 'status' | 'gender'>

/** All that the fold may know of a candidate: where nothing of this changes, neither do the people. */
export interface CandidateWords extends Told {
  readonly confidence: number
  /** Whether words beside it say what the person is. */
  readonly isApposed: boolean
  /** The name's words for comparison; empty in a description. */
  readonly words: readonly string[]
  /** The name, or the description, as it stands. */
  readonly name: string
  /** As it stands; empty where there is none. */
  readonly title: string
  /** The noun in the title that says what the person is, in lower case; empty where there is none. */
  readonly head: string
  /** Code units. */
  readonly length: number
  /** The `BESIDE` code units before it, fewer at the paragraph's start. */
  readonly lead: string
  /** Code units since the candidate before it, as far as the lead reaches. */
  readonly gap: number
}

/** How far two mentions may be apart to be told beside each other. */
export const BESIDE = 20

/** @param text the section's */
export function candidateWords({ start: by, facts }: Paragraph, text: string): CandidateWords[] {
  const { people } = facts
  return people.map((candidate, index) => {
    const { start, end, form, official, country, around, status, gender, name, title, head, apposition } = candidate
    const before = Math.max(0, start - BESIDE)
    const written = ({ start, end }: Span<'paragraph'>) => own(text.slice(by + start, by + end))
    return {
      form,
      official,
      country,
      around,
      status,
      gender,
      confidence: candidate.reason.confidence,
      isApposed: apposition !== undefined,
      words: name ? comparable(written(name)) : [],
      name: written(name ?? candidate),
      title: title ? written(title) : '',
      head: head ? written(head).toLowerCase() : '',
      length: end - start,
      lead: written({ start: before, end: start }),
      gap: index === 0 ? BESIDE : Math.min(BESIDE, start - people[index - 1].end),
    }
  })
}
