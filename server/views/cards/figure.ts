// The card of a figure: its value in full and in words, how exact it is, its unit and why, where a date lies, what is measured.
// Takes the figure as it was found and looks at the text only for its words; every sentence here is one a listener understands.

import type { Figure } from '../../core/index'
import { textOf } from '../article'
import type { Card, CardRow } from './card'
import type { CardContext } from './context'
import { givenBy, measured, withinWhat, zoneAfter } from './figureContext'
import { dateWords, durationWords } from './figureDates'
import { indian, inFull, international, inWords, ordinalOf } from './figureNumbers'
import { reasonText } from './reason'

export function figureCard(figure: Figure<'section'>, context: CardContext): Card {
  const { analysis, section, knowledge } = context
  const facts = factsOf(figure, context)
  const rows = [
    ...facts.rows,
    row('Exactness', exactnessOf(figure, context)),
    row('Measures', measured(figure, context)),
    row('Within', withinWhat(figure, context)),
    row('Time zone, as written', zoneAfter(figure, context)),
    row('Given by', givenBy(figure, context)),
  ].filter((one) => one !== undefined)
  return {
    sentence: `${facts.sentence}.`,
    rows,
    reason: reasonText(figure.reason, analysis.text.slice(section.start)),
    ...(figure.kind === 'money' && {
      source: `Currency names as in ISO 4217, table of countries of ${knowledge.countriesAsOf}.`,
    }),
  }
}

/** The card's sentence alone, without its full stop: what the figure is worth in plain words. */
export function figureMeaning(figure: Figure<'section'>, context: CardContext): string {
  return factsOf(figure, context).sentence
}

interface Facts {
  /** Without its full stop. */
  readonly sentence: string
  readonly rows: readonly (CardRow | undefined)[]
}

function factsOf(figure: Figure<'section'>, context: CardContext): Facts {
  switch (figure.kind) {
    case 'money':
      return ofMoney(figure, context)
    case 'percent':
      return ofShare(figure)
    case 'ordinal':
      return ofOrder(figure)
    case 'duration':
      return { sentence: ranged(figure.iso ?? '', durationWords), rows: [] }
    case 'date':
    case 'time':
      return ofDate(figure, context)
    case 'ratio':
      return {
        sentence: `${inFull(figure.low)} to ${inFull(figure.high)}`,
        rows: [row('Kind', 'A score, a vote or a ratio')],
      }
    case 'fraction':
      return ofFraction(figure, context)
    case 'vague':
      return ofVague(figure, context)
    case 'quantity':
      return ofCount(figure)
  }
}

function ofMoney(figure: Figure<'section'>, { knowledge }: CardContext): Facts {
  const { unit, unitNote, per } = figure
  const currency = currencyName(unit, knowledge)
  const name = `${currency.name}${figure.low === 1 && figure.high === 1 ? '' : currency.plural}`
  return {
    sentence: capital(`${hedged(figure)}${span(figure, international)} ${name}${perWords(per)}`),
    rows: [
      ...numberRows(figure, ` ${unit}`),
      row('Currency', `${currency.name} (${unit})`),
      row('Why this currency', unitNote),
    ],
  }
}

/** "US dollar" with the plural that it takes; the code where the table has no name. */
function currencyName(code: string, knowledge: CardContext['knowledge']): { name: string; plural: string } {
  for (const { tender } of knowledge.countries.values()) {
    const found = tender.find((one) => one.code === code)
    if (found) return lowerNoun(found.name)
  }
  return { name: code, plural: '' }
}

/** "US Dollar" is "US dollar" in a sentence; "Japanese yen" has no plural in -s. */
function lowerNoun(name: string): { name: string; plural: string } {
  const words = name.split(' ')
  const noun = (words.pop() ?? '').toLowerCase()
  return { name: [...words, noun].join(' '), plural: SAME_PLURAL.has(noun) || noun.endsWith('s') ? '' : 's' }
}

const SAME_PLURAL = new Set(
  'yen yuan won baht rand ringgit dong kyat naira birr kwacha kip taka lev leu krona krone real zloty'.split(' '),
)

function ofShare(figure: Figure<'section'>): Facts {
  const points = figure.unit === 'pp'
  const unit = points ? 'percentage points' : 'percent'
  return {
    sentence: capital(`${hedged(figure)}${span(figure, inFull)} ${unit}${perWords(figure.per)}`),
    rows: [
      row('In words', inWordsOf(figure, unit)),
      row('Meaning', points ? 'The difference between two percentages, not a share of anything' : undefined),
    ],
  }
}

function ofOrder({ iso, low, high, unit }: Figure<'section'>): Facts {
  const noun = unit === '' ? 'in order; what is ordered is not said here' : unit
  if (iso !== undefined) return { sentence: `The ${iso} ${noun}`, rows: [row('Kind', 'Order')] }
  const order = low === high ? ordinalOf(low) : `${ordinalOf(low)} to ${ordinalOf(high)}`
  return { sentence: unit === 'place' ? `${order} place` : `The ${order} ${noun}`, rows: [row('Kind', 'Order')] }
}

function ofDate({ kind, iso = '' }: Figure<'section'>, { section }: CardContext): Facts {
  const article = section.content.date
  const ends = iso.split('..').map((end) => dateWords(end, article))
  const words = ends.map((end) => end.words).join(' to ')
  const distance = ends.length === 1 ? ends[0].distance : undefined
  return {
    sentence: capital(distance === undefined ? words : `${words}, ${distance}`),
    rows: [
      ...ends.map(({ likely }) => row('Most likely', likely)),
      row('ISO 8601', iso.includes('X') ? undefined : iso.replace('..', ' to ')),
      row(
        'Article’s date',
        kind === 'time'
          ? undefined
          : article === undefined
            ? 'not known, so no distance is given'
            : dateWords(article, undefined).words,
      ),
    ],
  }
}

function ofFraction(figure: Figure<'section'>, { analysis, section }: CardContext): Facts {
  const words = textOf(analysis, section, figure)
  return {
    sentence: `“${words}” is ${inFull(Math.round(figure.low * 1000) / 10)} percent`,
    rows: [row('Kind', 'A fraction')],
  }
}

function ofVague(figure: Figure<'section'>, { analysis, section }: CardContext): Facts {
  const words = textOf(analysis, section, figure)
  const range = `${international(figure.low)} to ${international(figure.high)}`
  return { sentence: `“${words}” is a vague count: ${range} as readers take it`, rows: [row('Kind', 'A vague count')] }
}

function ofCount(figure: Figure<'section'>): Facts {
  const { unit, per } = figure
  const noun = unit === '' ? '' : ` ${unit === 'year old' ? 'years old' : plural(unit, figure.high)}`
  const unsaid = unit === '' ? row('Counts', 'not said in this sentence') : undefined
  const doubtful = figure.reason.rule === 'figure.count.elided' && unit !== ''
  return {
    sentence: capital(`${hedged(figure)}${span(figure, inFull)}${noun}${unit.includes(' per ') ? '' : perWords(per)}`),
    rows: [
      ...numberRows(figure, ''),
      unsaid,
      row('Counts', doubtful ? `${plural(unit, 2)}, taken from what was counted before` : undefined),
    ],
  }
}

/** In full, in words and in both notations, as far as they say more than the sentence. */
function numberRows(figure: Figure<'section'>, unit: string): (CardRow | undefined)[] {
  const { low, high } = figure
  if (low !== high)
    return [row('In full', `${inFull(low)} to ${inFull(high)}${unit}`), row('Indian notation', indianRange(low, high))]
  const large = Math.abs(low) >= 1e4
  return [
    row('In full', large || unit !== '' ? inFull(low) + unit : undefined),
    row('In words', inWords(low)),
    row('International notation', Math.abs(low) >= 1e6 ? international(low) : undefined),
    row('Indian notation', indian(low)),
  ]
}

function indianRange(low: number, high: number): string | undefined {
  const top = indian(high)
  return top && `${indian(low) ?? inFull(low)} to ${top}`
}

function inWordsOf({ low, high }: Figure<'section'>, unit: string): string | undefined {
  const [from, to] = [inWords(low), inWords(high)]
  if (from === undefined || to === undefined) return undefined
  return low === high ? `${from} ${unit}` : `${from} to ${to} ${unit}`
}

function span({ low, high }: Figure<'section'>, write: (value: number) => string): string {
  return low === high ? write(low) : `${write(low)} to ${write(high)}`
}

function ranged(iso: string, write: (iso: string) => string): string {
  return capital(iso.split('..').map(write).join(' to '))
}

/** "more than ", "about " before the number; nothing where the article is exact. */
function hedged({ exactness }: Figure<'section'>): string {
  return exactness === 'exact' || exactness === 'vague' ? '' : `${exactness} `
}

function exactnessOf({ exactness, hedge }: Figure<'section'>, { analysis, section }: CardContext): string | undefined {
  if (!hedge) return undefined
  return `${exactness}, because of “${textOf(analysis, section, hedge)}”`
}

function perWords(per: string | undefined): string {
  if (per === undefined) return ''
  return TIMES.has(per) ? ` each ${per}` : ` for each ${per}`
}

const TIMES = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
])

/** A counted noun as the sentence needs it: the figure holds its singular. */
function plural(unit: string, count: number): string {
  if (count === 1 || unit.length <= 2 || /°|²|³/.test(unit)) return unit
  const [noun, ...rest] = unit.split(' per ')
  const many = PLURALS.get(noun) ?? regularPlural(noun)
  return [many, ...rest].join(' per ')
}

function regularPlural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['man and woman', 'men and women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['life', 'lives'],
  ['knife', 'knives'],
  ['wife', 'wives'],
  ['crisis', 'crises'],
  ['square foot', 'square feet'],
  ['magnitude', 'on the scale of magnitude'],
  ...'staff police personnel aircraft species series dead sheep fish cattle km kg mm cm mw kw gw mph km/h hp ha'
    .split(' ')
    .map((word): [string, string] => [word, word]),
])

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function row(label: string, value: string | undefined): CardRow | undefined {
  return value === undefined || value === '' ? undefined : { label, value }
}
