// Settles what figures leave open in their paragraph and the article decides: which country's dollar, rupee or pound a sum is in.
// In: the section's figures as paragraphs gave them, its countries and dateline. Out: figures in the section's frame.
// Dates that leave the year open stay so: what the words say is kept, and the card tells the distance from the article's date.

import type { Knowledge } from '../knowledge/knowledge'
import type { CountryMention } from '../model/country'
import type { Figure } from '../model/figure'
import type { Dateline } from '../model/parts'
import { overlaps } from '../text/spans'
import type { SectionInput } from './fold'
import { placeFigure } from './place'

export interface FigureSurroundings {
  readonly dateline?: Dateline<'section'>
  readonly countries: readonly CountryMention<'section'>[]
  /** The article's own date, ISO 8601. */
  readonly date?: string
}

export function foldFigures(input: FigureInput, around: FigureSurroundings): Figure<'section'>[] {
  const figures = input.paragraphs.flatMap(({ start, facts }) =>
    facts.figures.map((figure) => placeFigure(figure, start)),
  )
  if (!figures.some(isShared)) return figures
  const known = { figures, home: homeOf(around), input, around }
  // What a sign stands for is the same all over the article, so each is settled once, however often it occurs.
  const currencies = new Map<string, Currency | undefined>()
  for (const { unit } of figures.filter(isShared)) if (!currencies.has(unit)) currencies.set(unit, settle(unit, known))
  return figures.map((figure) => (isShared(figure) ? { ...figure, ...currencies.get(figure.unit) } : figure))
}

type FigureInput = Pick<SectionInput, 'paragraphs' | 'knowledge'>

type Currency = Pick<Figure<'section'>, 'unit' | 'unitNote'>

/** True for a sum whose sign or word is shared by several currencies. */
function isShared({ kind, unitNote }: Figure<'section'>): boolean {
  return kind === 'money' && unitNote !== undefined
}

interface Home {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly why: string
}

/** The countries that the article is about, likeliest first: its dateline's, then those it mentions most. */
function homeOf({ dateline, countries }: FigureSurroundings): readonly Home[] {
  const place = dateline?.place
  const there = place && countries.find((mention) => overlaps(mention, place))
  const counts = new Map<string, number>()
  for (const { code, what } of countries) if (what === 'country') counts.set(code, (counts.get(code) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1])
  const homes = most
    .filter(([, count]) => 2 * count >= most[0][1])
    .map(([country, count]) => ({
      country,
      why:
        count === most[0][1]
          ? 'the country that this article mentions most'
          : 'a country that this article mentions often',
    }))
  return there ? [{ country: there.code, why: 'the country of this article’s dateline' }, ...homes] : homes
}

interface Case {
  readonly figures: readonly Figure<'section'>[]
  readonly home: readonly Home[]
  readonly input: FigureInput
  readonly around: FigureSurroundings
}

/** @param unit the provisional one; @returns undefined where the article does not say more */
function settle(unit: string, { figures, home, input, around }: Case): Currency | undefined {
  const family = FAMILIES.find((codes) => codes.has(unit))
  if (!family) return undefined
  const named = figures.find(
    (other) => other.kind === 'money' && other.unitNote === undefined && family.has(other.unit),
  )
  if (named && unit !== 'USD')
    return { unit: named.unit, unitNote: 'Taken as the currency that this article names in full.' }
  for (const { country, why } of home) {
    const code = currencyOf(country, family, { knowledge: input.knowledge, date: around.date })
    if (code === undefined) continue
    // Papers all over the world write of US dollars; only an article that never turns to the United States means its own.
    if (unit === 'USD' && code !== 'USD' && !isAtHome(country, around.countries)) return undefined
    return { unit: code, unitNote: `Taken as ${code}, the currency of ${why}.` }
  }
  return undefined
}

/** True when the article is about that one country and nowhere about the United States. */
function isAtHome(country: string, countries: readonly CountryMention<'section'>[]): boolean {
  const own = countries.filter(({ code }) => code === country).length
  return own >= 2 && !countries.some(({ code }) => code === 'US')
}

/** The country's currency at the article's date, if it is one of the family. */
function currencyOf(
  country: string,
  family: ReadonlySet<string>,
  { knowledge, date }: { knowledge: Knowledge; date?: string },
): string | undefined {
  const tender = knowledge.countries.get(country)?.tender ?? []
  return tender.find(
    ({ code, from, to }) =>
      family.has(code) && (date === undefined ? to === '' : from <= date && (to === '' || date <= to)),
  )?.code
}

/** Currencies that share a name or a sign; a sum's provisional unit says which family it is of. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  'USD CAD AUD NZD SGD HKD TWD NAD JMD FJD BND TTD BBD BSD BZD GYD SRD LRD XCD KYD BMD SBD ZWL',
  'INR PKR LKR NPR MUR SCR',
  'GBP EGP SYP LBP SDG SSP GIP FKP',
  'MXN PHP COP CLP ARS CUP UYU DOP',
  'KES UGX TZS SOS',
  'SEK NOK DKK ISK CZK',
  'KWD JOD IQD BHD DZD TND LYD RSD MKD',
  'SAR QAR OMR YER IRR',
  'CHF XOF XAF RWF CDF XPF BIF DJF GNF KMF',
  'JPY CNY',
].map((codes) => new Set(codes.split(' ')))
