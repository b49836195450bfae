// Tells a news article from other prose: a score with the signs that spoke for it and against it.
// In: the parts and the paragraphs' signs. Out: the score, strongest sign first. It looks at no words, only at what was counted.

import type { Likeness } from '../model/parts'
import type { SectionInput } from './fold'
import type { Parts } from './parts'
import { measureSigns, SIGNS } from './likeness/signs'

/** Texts that score this much or more are articles. */
export const ARTICLE_FROM = 0.5

export function foldLikeness(
  { paragraphs }: Pick<SectionInput, 'paragraphs'>,
  { parts, dateline }: Pick<Parts, 'parts' | 'dateline'>,
): Likeness {
  const measures = measureSigns(paragraphs, parts, dateline)
  if (measures === undefined) return { score: 0, signs: [{ sign: 'no running text', weight: -9 }] }
  let sum = BASE
  const signs: { sign: string; weight: number }[] = []
  SIGNS.forEach(({ says, weight, usual }, index) => {
    const part = weight * (measures[index] - usual)
    sum += part
    if (Math.abs(part) >= WORTH_SAYING) signs.push({ sign: part > 0 ? says[0] : says[1], weight: round(part) })
  })
  signs.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { score: round(1 / (1 + Math.exp(-sum))), signs }
}

const BASE = 2.5
const WORTH_SAYING = 0.3

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
