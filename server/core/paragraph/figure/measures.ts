// Reads measures: a number with a unit of length, area, weight, volume, speed, power, temperature, data or points.
// In: tokens and the number that was read. Out: the measure; its unit as written, singular, in lower case.

import { touches, type Tokens } from '../../text/tokens'
import type { NumberReading } from './numbers'
import type { Reading } from './reading'
import { singularOf } from './singular'

export function readMeasure(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  const hyphen =
    tokens.words[number.next] === '-' && touches(tokens, number.next) && touches(tokens, number.next + 1) ? 1 : 0
  const at = number.next + hyphen
  const found = degrees(tokens, at) ?? compound(tokens, at) ?? short(tokens, at) ?? long(tokens, at)
  return found && measure(first, found, number)
}

/** "magnitude 6.1", "magnitude-6.1": the unit before the number. */
export function readMagnitude(index: number, number: NumberReading): Reading {
  return measure(index, { unit: 'magnitude', next: number.next }, number)
}

interface Unit {
  readonly unit: string
  readonly next: number
}

function measure(first: number, { unit, next }: Unit, number: NumberReading): Reading {
  return {
    first,
    next,
    kind: 'quantity',
    low: number.value,
    high: number.value,
    unit,
    rule: 'measure',
    confidence: 0.95,
    scale: number.scale,
  }
}

/** "°C", "degrees Celsius", "degrees". */
function degrees(tokens: Tokens, at: number): Unit | undefined {
  const word = tokens.words[at]
  if (word === '°' || word === 'º') {
    const scale = tokens.words[at + 1]
    return scale === 'c' || scale === 'f' ? { unit: `°${scale}`, next: at + 2 } : { unit: 'degree', next: at + 1 }
  }
  if (word === '℃' || word === '℉') return { unit: word === '℃' ? '°c' : '°f', next: at + 1 }
  if (word === 'celsius' || word === 'fahrenheit') return { unit: `degree ${word}`, next: at + 1 }
  if (word !== 'degrees' && word !== 'degree' && word !== 'deg') return undefined
  const scale = tokens.words[at + 1]
  if (
    scale === 'celsius' ||
    scale === 'fahrenheit' ||
    scale === 'centigrade' ||
    ((scale === 'c' || scale === 'f') && word !== 'degree')
  )
    return { unit: `degree ${scale}`, next: at + 2 }
  return word !== 'deg' ? { unit: 'degree', next: at + 1 } : undefined
}

/** "square kilometres", "cubic metres per second", "miles per hour", "sq km", "basis points", "km/h", "tonnes a day" is none. */
function compound(tokens: Tokens, at: number): Unit | undefined {
  const word = tokens.words[at]
  const after = tokens.words[at + 1]
  if (word === 'lb' && after === '-' && tokens.words[at + 2] === 'ft') return { unit: 'lb-ft', next: at + 3 }
  if (word === 'basis' && after?.startsWith('point')) return { unit: 'basis point', next: at + 2 }
  if (word === 'nautical' && after?.startsWith('mile')) return { unit: 'nautical mile', next: at + 2 }
  if (word === 'metric' && after?.startsWith('ton'))
    return withPer(tokens, { unit: `metric ${singularOf(after)}`, next: at + 2 })
  if (word === 'light' && tokens.words[at + 1] === '-' && tokens.words[at + 2]?.startsWith('year'))
    return { unit: 'light-year', next: at + 3 }
  if (word !== 'square' && word !== 'cubic' && word !== 'sq' && word !== 'cu') return undefined
  const stop = after === '.' ? 1 : 0
  const inner = tokens.words[at + 1 + stop]
  if (inner === undefined || (!LONG.has(singularOf(inner)) && !SHORT.has(inner))) return undefined
  return withPer(tokens, { unit: `${word} ${singularOf(inner)}`, next: at + 2 + stop })
}

/** Abbreviations that touch the number or stand after one blank: "5km", "184 MW", "50mph". */
function short(tokens: Tokens, at: number): Unit | undefined {
  const word = tokens.words[at]
  const close = touches(tokens, at)
  if (word === '″' && close) return { unit: 'inch', next: at + 1 }
  const known =
    SHORT.has(word) ||
    isElectric(tokens, at) ||
    (close && SHORT_WHEN_CLOSE.has(word)) ||
    (word === 'm' && isAfterHeight(tokens, at))
  if (!known) return undefined
  const square = tokens.words[at + 1] === '²' || tokens.words[at + 1] === '³'
  let next = at + (square ? 2 : 1)
  let unit = square ? word + tokens.words[at + 1] : singularShort(word)
  if (
    tokens.words[next] === '/' &&
    touches(tokens, next) &&
    touches(tokens, next + 1) &&
    PER_SHORT.has(tokens.words[next + 1])
  ) {
    unit += `/${tokens.words[next + 1]}`
    next += 2
  }
  return withPer(tokens, { unit, next })
}

/** "5 W", "230 V": a capital alone after a blank. */
function isElectric(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at]
  return (word === 'w' || word === 'v') && tokens.text[tokens.start[at]] !== word && tokens.words[at + 1] !== '.'
}

/** "m" after a blank is a metre where nothing else reads it: "1500 m". */
function isAfterHeight(tokens: Tokens, at: number): boolean {
  return tokens.text[tokens.start[at]] === 'm' && tokens.words[at + 1] !== "'"
}

const PER_SHORT = new Set('h hr s sec day m3 l dl kg km kwh year lb mile'.split(' '))

/** "kgs" are "kg". */
function singularShort(word: string): string {
  return word.length > 2 && word.endsWith('s') && SHORT.has(word.slice(0, -1)) ? word.slice(0, -1) : word
}

function long(tokens: Tokens, at: number): Unit | undefined {
  const unit = singularOf(tokens.words[at] ?? '')
  return LONG.has(unit) ? withPer(tokens, { unit, next: at + 1 }) : undefined
}

/** "metres per second", "miles an hour", "hectares per hour": what a rate is counted by belongs to its unit. */
function withPer(tokens: Tokens, { unit, next }: Unit): Unit {
  let at = next
  // "cubic metres (m³) per second".
  if (tokens.words[at] === '(' && tokens.words[at + 2] === ')') at += 3
  else if (tokens.words[at] === '(' && tokens.words[at + 3] === ')') at += 4
  const word = tokens.words[at]
  const by = tokens.words[at + 1]
  if (word === 'per' && by !== undefined && by !== 'cent') return { unit: `${unit} per ${by}`, next: at + 2 }
  if (
    word === 'an' &&
    by === 'hour' &&
    (unit === 'mile' || unit === 'kilometre' || unit === 'kilometer' || unit === 'km')
  )
    return { unit: `${unit} per hour`, next: at + 2 }
  return { unit, next }
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const SHORT = set(
  'km kms cm mm kg kgs mg kw mw gw kwh mwh gwh twh mph kph kmph kmh hp bhp ha sqm sqkm sqft km² m² m³ km2 m2 m3 ft lb lbs oz mb gb tb kb hz mhz ghz khz ' +
    'db kn nm psi kj mj kcal mbps gbps mt bpd boe bcm bps pts ml cl kt maf cusec cusecs mmcfd mmbtu nmi knots μm µm ppm dpi rpm mpg ppb ksi m.p.h. m.p.h',
)
const SHORT_WHEN_CLOSE = set('m g l w v t h f c in cc nm')
const LONG = set(
  'kilometre kilometer metre meter centimetre centimeter millimetre millimeter micrometre micrometer mile yard foot inch acre hectare kilogram ' +
    'kilogramme gram gramme milligram tonne ton ounce litre liter gallon barrel bushel watt kilowatt megawatt gigawatt terawatt ' +
    'knot hertz megahertz gigahertz volt megabyte gigabyte terabyte kilobyte kilobit megabit gigabit calorie kilocalorie joule carat quintal ' +
    'kilo kiloton megaton gigatonne gigaton horsepower decibel millilitre milliliter pint newton cusec hectolitre pound',
)
