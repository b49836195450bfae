// Compares one expression that a spec of the Recognizers library expects with what was read there.
// In: the expectation and the figures that touch it. Out: whether one of them says the same in our terms: value and unit.

import type { Figure } from '../../server/core/index'
import type { Expected, Spec } from './recognizersMeaning'

type Read = Figure<'section'>

export function isRead(expected: Expected, { model }: Spec, figures: readonly Read[]): boolean {
  return figures.some((figure) => COMPARE[model]?.(figure, expected) ?? false)
}

/** Whether a figure is of the kind that the model looks for; numbers are of every kind. */
export function isOfModel({ kind, unit, reason }: Read, model: string): boolean {
  switch (model) {
    case 'CurrencyModel':
      return kind === 'money'
    case 'PercentModel':
      return kind === 'percent'
    case 'AgeModel':
      return unit.endsWith(' old')
    case 'OrdinalModel':
      return kind === 'ordinal'
    case 'TemperatureModel':
      return /^°|^degree/.test(unit)
    case 'DimensionModel':
      return reason.rule === 'figure.measure' && !/^°|^degree/.test(unit)
    default:
      return false
  }
}

const COMPARE: Readonly<Record<string, (figure: Read, expected: Expected) => boolean>> = {
  CurrencyModel: (figure, { value, unit = '' }) => {
    const part = PARTS.has(unit) ? 0.01 : 1
    return (
      figure.kind === 'money' &&
      near(figure.high, Number(value) * part) &&
      (CODES[unit]?.includes(figure.unit) ?? false)
    )
  },
  PercentModel: ({ kind, high }, { value = '' }) => kind === 'percent' && near(high, Number(value.replace('%', ''))),
  AgeModel: ({ high, unit }, { value, unit: expected }) =>
    near(high, Number(value)) && unit === `${expected === 'Age' ? 'year' : expected?.toLowerCase()} old`,
  OrdinalModel: ({ kind, high, iso }, { value }) =>
    kind === 'ordinal' && (iso === undefined ? near(high, Number(value)) : iso === 'last' && value === 'end+0'),
  TemperatureModel: ({ high, unit }, { value, unit: expected = '' }) =>
    near(high, Number(value)) &&
    (expected === 'Degree' ? unit === 'degree' : unit.replace(/^(?:degree |°)/, '')[0] === expected.toLowerCase()),
  DimensionModel: ({ high, unit }, { value, unit: expected = '' }) =>
    near(high, Number(value)) && (unit === expected.toLowerCase() || (UNITS[expected]?.includes(unit) ?? false)),
  NumberModel: (figure, { value }) => near(figure.high, Number(value)) || near(numberIn(figure.iso), Number(value)),
  DateTimeModel: ({ iso }, { values = [] }) =>
    iso !== undefined && values.some(({ timex }) => sameTime(iso, timex ?? '')),
}

/** "P3Y" is three. */
function numberIn(iso: string | undefined): number {
  return Number(/^PT?(\d+(?:\.\d+)?)[YMWDHS]$/.exec(iso ?? '')?.[1] ?? NaN)
}

/** "T09:00" is "T09" there. */
function sameTime(iso: string, timex: string): boolean {
  return iso === timex || iso === `${timex}:00`
}

function near(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= 1e-5 * Math.max(Math.abs(expected), 1e-12)
}

/** Hundredths, which we give in whole units of the currency. */
const PARTS = new Set(['Cent', 'Pence', 'Penny', 'Sen'])

const CODES: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['USD'],
  'United States dollar': ['USD'],
  Cent: ['USD', 'EUR'],
  Penny: ['GBP', 'USD'],
  Pence: ['GBP'],
  Sen: ['MYR', 'JPY', 'IDR'],
  Pound: ['GBP'],
  Franc: ['CHF', 'FRF', 'XOF', 'XAF'],
  Peseta: ['ESP'],
  'Japanese yen': ['JPY'],
  'Chinese yuan': ['CNY'],
  'Canadian dollar': ['CAD'],
  'Australian dollar': ['AUD'],
  'New Zealand dollar': ['NZD'],
  'Turkish lira': ['TRY'],
  'Mexican peso': ['MXN'],
  'Swiss franc': ['CHF'],
  'Costa Rican colón': ['CRC'],
  'Sri Lankan rupee': ['LKR'],
  Rupee: ['INR', 'PKR', 'LKR', 'NPR'],
  Euro: ['EUR'],
  Bitcoin: ['BTC', 'XBT'],
}

/** Units by their abbreviations and other spellings. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  Pound: ['lb', 'lbs'],
  Foot: ['ft'],
  Inch: ['in', '″'],
  Meter: ['m', 'metre'],
  Kilometer: ['km', 'kilometre'],
  Millimeter: ['mm', 'millimetre'],
  Kilogram: ['kg', 'kilo'],
  Microgram: ['μg', 'µg', 'microgramme'],
  Gram: ['g', 'gramme'],
  Milliliter: ['ml', 'millilitre'],
  'Square meter': ['m2', 'm²', 'sqm', 'square metre'],
  Picometer: ['pm', 'picometre'],
  'Metric ton': ['metric ton', 'tonne'],
  Dram: ['drachma'],
  'Meter per millisecond': ['m/ms'],
  'Centimeter per millisecond': ['cm/ms'],
  'Kilometer per millisecond': ['km/ms'],
}
