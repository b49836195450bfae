// The checks of an article: asks each that is wanted, leaves out what the reader has muted, and sums up what would be a flood.

import type { Span } from '../../core/index'
import { excerpt } from '../cards/reason'
import { ambiguousSpeaker } from './ambiguousSpeaker'
import type { Check, CheckCode, CheckContext, Remark } from './check'
import { conflictingFigures } from './conflictingFigures'
import { missingDate } from './missingDate'
import { officialWithoutOffice } from './officialWithoutOffice'
import { placeSpelling } from './placeSpelling'
import { quotationWithoutSource } from './quotationWithoutSource'
import { repeatedParagraph } from './repeatedParagraph'
import { twoOffices } from './twoOffices'
import { twoSpellings } from './twoSpellings'
import { unclosedQuotation } from './unclosedQuotation'

const CHECKS: Readonly<Record<CheckCode, Check>> = {
  quotationWithoutSource,
  unclosedQuotation,
  ambiguousSpeaker,
  officialWithoutOffice,
  twoSpellings,
  twoOffices,
  placeSpelling,
  conflictingFigures,
  repeatedParagraph,
  missingDate,
}

export interface CodedRemark extends Remark {
  readonly code: CheckCode
  /** The words at the place, by which a reader mutes it: they stay when lines move. */
  readonly words: string
}

export interface CheckWishes {
  isWanted(code: CheckCode): boolean
  isMuted(code: CheckCode, words: string): boolean
}

/** More of one kind become one, at the first place. */
export const MOST_OF_A_KIND = 4

export function checkArticle(context: CheckContext, { isWanted, isMuted }: CheckWishes): readonly CodedRemark[] {
  return (Object.keys(CHECKS) as CheckCode[])
    .filter(isWanted)
    .flatMap((code) => {
      const remarks = CHECKS[code](context).map((remark) => ({ ...remark, code, words: wordsAt(remark, context) }))
      return summedUp(remarks.filter(({ words }) => !isMuted(code, words)))
    })
    .sort((a, b) => a.start - b.start)
}

function wordsAt({ start, end }: Span<'document'>, { analysis }: CheckContext): string {
  return excerpt(analysis.text.slice(start, Math.max(end, start + LEAST)), LONGEST)
}

/** Code units by which a place is known again. */
const LEAST = 40
const LONGEST = 60

function summedUp(remarks: readonly CodedRemark[]): readonly CodedRemark[] {
  if (remarks.length <= MOST_OF_A_KIND) return remarks
  const [first, ...others] = remarks
  const { fix: _, ...rest } = first
  return [
    {
      ...rest,
      message: `${first.message} The article has ${others.length} more such places.`,
      related: others
        .slice(0, MOST_OF_A_KIND)
        .map(({ start, end }) => ({ start, end, message: 'Another such place.' })),
    },
  ]
}
