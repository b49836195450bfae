// The signs of an article as measures, and what each is worth.
// The weights are fitted by `npx tsx test/eval/likenessFit.ts` on articles and other texts, then written down here rounded.

import type { Paragraph } from '../../model/analysis'
import type { Figure } from '../../model/figure'
import type { Part, PartKind } from '../../model/parts'
import type { SignCounts } from '../../model/signs'

export interface Sign {
  /** In words a reader understands: when it speaks for an article, when against. */
  readonly says: readonly [string, string]
  readonly weight: number
  /** The measure that speaks neither way. */
  readonly usual: number
}

export const SIGNS: readonly Sign[] = [
  { says: ['has a headline', 'has no headline'], weight: 0.1, usual: 0.38 },
  { says: ['says who wrote it or when', 'has no byline'], weight: 0.0, usual: 0.06 },
  { says: ['begins with a dateline', 'has no dateline'], weight: 2.0, usual: 0.12 },
  { says: ['people are said to say things', 'hardly anybody is said to say things'], weight: 3.9, usual: 0.46 },
  { says: ['speaks of public life', 'does not speak of public life'], weight: 2.2, usual: 0.41 },
  { says: ['full of names', 'few names'], weight: 1.0, usual: 0.78 },
  { says: ['statements with quotations', 'no statements with quotations'], weight: 1.5, usual: 0.39 },
  { says: ['no “I” and “we”', 'written in the first person'], weight: 2.2, usual: -0.1 },
  { says: ['no “you”', 'speaks to its reader'], weight: 2.0, usual: -0.11 },
  { says: ['running text', 'lines that are no running text'], weight: 4.4, usual: 0.82 },
  { says: ['plain prose', 'marks of code, tables or lists'], weight: 1.9, usual: -0.29 },
  { says: ['tells of the last days', 'tells of no particular day'], weight: 2.2, usual: 0.27 },
  { says: ['no years of long ago', 'tells of years long ago'], weight: 3.1, usual: -0.02 },
  { says: ['countries are named', 'no country is named'], weight: 0.9, usual: 0.31 },
  { says: ['sums and dates', 'no sums or dates'], weight: 0.4, usual: 0.41 },
  { says: ['paragraphs as newspapers have them', 'paragraphs unlike a newspaper’s'], weight: 2.5, usual: 0.71 },
]

/** One number a sign, most between 0 and 1; undefined where there is no running text to measure. */
export function measureSigns(
  paragraphs: readonly Paragraph[],
  parts: readonly Part<'section'>[],
): number[] | undefined {
  const prose = paragraphs.filter(({ facts }) => facts.signs.looks === 'prose')
  const words = total(prose, 'words')
  if (words < FEWEST_WORDS) return undefined
  const all = total(paragraphs, 'words')
  const has = (...kinds: PartKind[]): number => (parts.some(({ kind }) => kinds.includes(kind)) ? 1 : 0)
  const rate = (count: number, full: number): number => Math.min(1, (100 * count) / (words * full))
  const reporting = total(prose, 'reporting')
  const dated = prose.reduce((sum, { facts }) => sum + facts.figures.filter(({ kind }) => DATING.has(kind)).length, 0)
  const countries = prose.reduce((sum, { facts }) => sum + facts.countries.length, 0)
  const old = prose.reduce((sum, { facts }) => sum + facts.figures.filter(isLongAgo).length, 0)
  const shaped = prose.filter(({ facts }) => facts.signs.counts.words >= 12 && facts.signs.counts.words <= 110)
  const content = paragraphs.filter(({ facts }) => facts.signs.looks !== 'furniture').length
  return [
    has('headline'),
    has('byline', 'updated', 'credit'),
    has('dateline'),
    rate(reporting, 2),
    rate(total(prose, 'publicLife'), 5),
    rate(total(prose, 'names'), 12),
    rate(Math.min(reporting, total(prose, 'quotationMarks') / 2), 1),
    -rate(total(prose, 'firstPerson'), 3),
    -rate(total(prose, 'secondPerson'), 2),
    words / Math.max(1, all),
    -rate(total(paragraphs, 'odd'), 6),
    rate(total(prose, 'recent'), 2),
    -rate(old, 1.5),
    rate(countries, 3),
    rate(dated, 2),
    (total(shaped, 'words') / words + prose.length / content) / 2,
  ]
}

function total(paragraphs: readonly Paragraph[], count: keyof SignCounts): number {
  return paragraphs.reduce((sum, { facts }) => sum + facts.signs.counts[count], 0)
}

/** A year before most readers' memory: biographies, guides and textbooks are full of them. */
function isLongAgo({ kind, iso = '' }: Figure<'paragraph'>): boolean {
  return kind === 'date' && /^[01]\d{3}/.test(iso) && iso < '1975'
}

const DATING: ReadonlySet<string> = new Set(['date', 'money', 'percent'])
/** Words of running text below which nothing can be said. */
const FEWEST_WORDS = 25
