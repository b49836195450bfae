// Somebody's words in quotation marks, and nothing says whose.
// Leaves alone what may be no speech at all: a few words, a part of a sentence, a title, a quotation in a headline.

import { overlaps, type Section, type Span, type Statement } from '../../core/index'
import { inDocument, speakerName, textOf } from '../article'
import type { CheckContext, Related, Remark } from './check'
import { isBody } from './places'

/** Fewer words may be an expression, however speech-like. */
const FEWEST = 6

export function quotationWithoutSource({ analysis }: CheckContext): readonly Remark[] {
  return analysis.sections.flatMap((section) => {
    const claimed = section.content.statements.filter(isClaimed).flatMap(({ content }) => content)
    return section.content.quotations
      .filter(
        ({ pieces: [first], closed }) => closed && first.use === 'speech' && first.mark === 'double' && !first.nested,
      )
      .filter(({ pieces }) => !pieces.some((piece) => claimed.some((span) => overlaps<'section'>(span, piece))))
      .filter(({ pieces: [first] }) => isBody(section, first.start) && isSpeech(textOf(analysis, section, first)))
      .map(({ pieces: [first] }): Remark => {
        const related = lastSpeaker(section, first)
        return {
          ...inDocument(section, first),
          message: 'The article does not say whose words these are.',
          ...(related && { related: [related] }),
        }
      })
  })
}

/** False for a quotation that stands alone, with no word about its speaker. */
function isClaimed({ source, cue, speaker }: Statement<'section'>): boolean {
  return source.length > 0 || cue.length > 0 || speaker.kind !== 'unknown'
}

/** A sentence or more, as it was spoken: it begins with a capital and ends with a mark. */
function isSpeech(text: string): boolean {
  if (!/^\P{L}*\p{Lu}/u.test(text) || !/[.,?!…]/.test(text.slice(-2))) return false
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const small = words.filter((word) => /^\P{L}*\p{Ll}/u.test(word)).length
  return words.length >= FEWEST && small * 2 > words.length
}

function lastSpeaker(section: Section, quotation: Span<'section'>): Related | undefined {
  const before = section.content.statements.filter(
    ({ content, speaker }) => content[0].start < quotation.start && speaker.kind !== 'unknown',
  )
  const last = before.at(-1)
  if (!last) return undefined
  const name = speakerName(section.content, last.speaker)
  return { ...inDocument(section, last.source[0] ?? last.content[0]), message: `The last speaker before is ${name}.` }
}
