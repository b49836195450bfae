// The signs of an article as measures, and what each is worth.
// The weights are fitted by `npx tsx test/eval/likenessFit.ts` on articles and other texts, then written down here rounded.
// Two are given by hand, the headline's and the byline's: the gold sets come without, articles do not.

import type { Paragraph } from '../../model/analysis'
import type { Dateline, Part } from '../../model/parts'
import type { SignCounts } from '../../model/signs'

export interface Sign {
  /** In words a reader understands: when it speaks for an article, when against. */
  readonly says: readonly [string, string]
  readonly weight: number
  /** The measure that speaks neither way. */
  readonly usual: number
}

export const SIGNS: readonly Sign[] = [
  { says: ['has a headline', 'has no headline'], weight: 0.2, usual: 0.38 },
  { says: ['says who wrote it or when', 'has no byline'], weight: 0.5, usual: 0.04 },
  { says: ['begins with a dateline', 'has no dateline'], weight: 2.0, usual: 0.11 },
  { says: ['signed by a news agency', 'signed by no agency'], weight: 0.5, usual: 0.05 },
  { says: ['people are said to say things', 'hardly anybody is said to say things'], weight: 4.2, usual: 0.43 },
  { says: ['speaks of public life', 'does not speak of public life'], weight: 1.9, usual: 0.39 },
  { says: ['full of names', 'few names'], weight: 1.9, usual: 0.77 },
  { says: ['statements with quotations', 'no statements with quotations'], weight: 1.2, usual: 0.37 },
  { says: ['no “I” and “we”', 'written in the first person'], weight: 2.1, usual: -0.12 },
  { says: ['no “you”', 'speaks to its reader'], weight: 2.0, usual: -0.12 },
  { says: ['running text', 'lines that are no running text'], weight: 4.6, usual: 0.84 },
  { says: ['plain prose', 'marks of code, tables or lists'], weight: 1.9, usual: -0.27 },
  { says: ['tells of the last days', 'tells of no particular day'], weight: 1.5, usual: 0.27 },
  { says: ['no years of long ago', 'tells of years long ago'], weight: 3.4, usual: -0.02 },
  { says: ['countries are named', 'no country is named'], weight: 0.9, usual: 0.31 },
  { says: ['paragraphs as newspapers have them', 'paragraphs unlike a newspaper’s'], weight: 2.3, usual: 0.73 },
]

/** One number a sign, between 0 and 1 or -1 and 0; undefined where there is no running text to measure. */
export function measureSigns(
  all: readonly Paragraph[],
  parts: readonly Part<'section'>[],
  dateline: Dateline<'section'> | undefined,
): number[] | undefined {
  const paragraphs = all.slice(0, TELLING)
  const prose = paragraphs.filter(({ facts }) => facts.signs.looks === 'prose')
  const words = total(prose, 'words')
  const content = paragraphs.filter(({ facts }) => facts.signs.looks !== 'furniture').length
  if (words < FEWEST_WORDS || prose.length * LEAST_PROSE < content) return undefined
  const head = new Set(parts.slice(0, LONGEST_HEAD).map(({ kind }) => kind))
  const rate = (count: number, full: number): number => Math.min(1, (100 * count) / (words * full))
  const publicLife = total(prose, 'publicLife')
  // In a novel, too, people say things; in news they hold offices, or said it last week.
  const reporting = Math.min(total(prose, 'reporting'), publicLife + total(prose, 'recent'))
  const shaped = prose.filter(({ facts }) => 12 <= facts.signs.counts.words && facts.signs.counts.words <= 110)
  return [
    head.has('headline') ? 1 : 0,
    head.has('byline') || head.has('updated') ? 1 : 0,
    dateline ? 1 : 0,
    dateline?.agency ? 1 : 0,
    rate(reporting, 2),
    rate(publicLife, 5),
    rate(total(prose, 'names'), 12),
    rate(Math.min(reporting, total(prose, 'quotationMarks') / 2), 1),
    -rate(total(prose, 'firstPerson'), 3),
    -rate(total(prose, 'secondPerson'), 2),
    words / Math.max(1, total(paragraphs, 'words')),
    -rate(total(paragraphs, 'odd'), 6),
    rate(total(prose, 'recent'), 2),
    -rate(total(prose, 'longAgo'), 1.5),
    rate(
      prose.reduce((sum, { facts }) => sum + facts.countries.length, 0),
      3,
    ),
    (total(shaped, 'words') / words + prose.length / content) / 2,
  ]
}

function total(paragraphs: readonly Paragraph[], count: keyof SignCounts): number {
  return paragraphs.reduce((sum, { facts }) => sum + facts.signs.counts[count], 0)
}

/** So many paragraphs at the beginning tell what a text is. */
const TELLING = 80
const LONGEST_HEAD = 12
/** Words of running text below which nothing can be said. */
const FEWEST_WORDS = 25
/** One paragraph in so many is running text, or nothing can be said: source code has long comments. */
const LEAST_PROSE = 5
