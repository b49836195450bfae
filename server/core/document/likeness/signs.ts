// The signs of an article as measures, and what each is worth.
// The weights are fitted by `npx tsx test/eval/likenessFit.ts` on articles and other texts, then written down here rounded.
// Three are given by hand, the headline's, the byline's and the agency's: the gold sets come without, articles do not.

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
  { says: ['begins with a dateline', 'has no dateline'], weight: 1.5, usual: 0.12 },
  { says: ['signed by a news agency', 'signed by no agency'], weight: 0.5, usual: 0.05 },
  { says: ['people are said to say things', 'hardly anybody is said to say things'], weight: 1.1, usual: 0.49 },
  { says: ['officials speak, or people this week', 'what is said is no news'], weight: 1.7, usual: 0.47 },
  { says: ['statements with quotations', 'no statements with quotations'], weight: 1.0, usual: 0.41 },
  { says: ['speaks of public life', 'does not speak of public life'], weight: 1.6, usual: 0.54 },
  { says: ['full of names', 'few names'], weight: 1.8, usual: 0.78 },
  { says: ['people are named', 'hardly anybody is named'], weight: 0.8, usual: 0.67 },
  { says: ['countries are named', 'no country is named'], weight: 0.5, usual: 0.33 },
  { says: ['tells of the last days', 'tells of no particular day'], weight: 0.8, usual: 0.3 },
  { says: ['running text', 'lines that are no running text'], weight: 1.0, usual: 0.88 },
  { says: ['paragraph follows paragraph', 'much between the paragraphs'], weight: 2.7, usual: 0.78 },
  { says: ['no “I” and “we”', 'written in the first person'], weight: 2.3, usual: -0.12 },
  { says: ['no “you”', 'speaks to its reader'], weight: 1.7, usual: -0.12 },
  { says: ['no years of long ago', 'tells of years long ago'], weight: 3.0, usual: -0.03 },
  { says: ['no textbook’s words', 'explains like a textbook'], weight: 1.8, usual: -0.21 },
  { says: ['no life’s story', 'tells a life or a history'], weight: 1.5, usual: -0.06 },
  { says: ['no story’s words', 'tells scenes like a story'], weight: 3.6, usual: -0.05 },
  { says: ['no contract’s words', 'speaks like a contract'], weight: 2.2, usual: -0.08 },
  { says: ['no semicolons', 'sentences with semicolons'], weight: 1.5, usual: -0.11 },
  { says: ['no notes in brackets', 'notes in square brackets'], weight: 2.8, usual: -0.05 },
  { says: ['hardly any subheadings', 'many headings'], weight: 2.2, usual: -0.14 },
  { says: ['sentences as long as a newspaper’s', 'short sentences'], weight: 1.7, usual: -0.14 },
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
  const against = (count: keyof SignCounts, full: number): number => -rate(total(prose, count), full)
  const [reporting, publicLife, recent] = [
    total(prose, 'reporting'),
    total(prose, 'publicLife'),
    total(prose, 'recent'),
  ]
  const headings = paragraphs.filter(({ facts }, index) => HEADLINES <= index && facts.signs.looks === 'title').length
  return [
    head.has('headline') ? 1 : 0,
    head.has('byline') || head.has('updated') ? 1 : 0,
    dateline ? 1 : 0,
    dateline?.agency ? 1 : 0,
    rate(reporting, 2),
    // In a novel, too, people say things; in news they hold offices, or said it last week.
    rate(Math.min(reporting, publicLife + recent), 2),
    rate(Math.min(reporting, total(prose, 'quotationMarks') / 2), 1),
    rate(publicLife, 5),
    rate(total(prose, 'names'), 12),
    rate(found(prose, 'people'), 4),
    rate(found(prose, 'countries'), 3),
    rate(recent, 2),
    words / Math.max(1, total(paragraphs, 'words')),
    prose.length / content,
    against('firstPerson', 3),
    against('secondPerson', 2),
    against('longAgo', 1.5),
    against('explaining', 2),
    against('lives', 1),
    against('scenes', 4),
    against('terms', 1.5),
    against('semicolons', 1),
    against('brackets', 2),
    -Math.min(1, (4 * headings) / content),
    -clamp((SHORT_SENTENCE - words / found(prose, 'sentences')) / 8),
  ]
}

function total(paragraphs: readonly Paragraph[], count: keyof SignCounts): number {
  return paragraphs.reduce((sum, { facts }) => sum + facts.signs.counts[count], 0)
}

function found(paragraphs: readonly Paragraph[], what: 'people' | 'countries' | 'sentences'): number {
  return paragraphs.reduce((sum, { facts }) => sum + facts[what].length, 0)
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value))
}

/** So many paragraphs at the beginning tell what a text is. */
const TELLING = 80
const LONGEST_HEAD = 12
/** Titles among the first paragraphs are headline and standfirst. */
const HEADLINES = 3
/** Where sentences have fewer words than this on average, they are short for a newspaper. */
const SHORT_SENTENCE = 16
/** Words of running text below which nothing can be said. */
const FEWEST_WORDS = 14
/** One paragraph in so many is running text, or nothing can be said: source code has long comments. */
const LEAST_PROSE = 5
