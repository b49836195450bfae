// Reads measures: a number with a unit of length, area, weight, volume, speed, power, temperature, data or points.
// In: tokens and the number that was read. Out: the measure; its unit as written, singular, in lower case.

import { Kind, touches, type Tokens } from '../../text/tokens'
import { readNumber, type NumberReading } from './numbers'
import type { Reading } from './reading'
import { singularOf } from './singular'

export function readMeasure(tokens: Tokens, first: number, number: NumberReading): Reading | undefined {
  const hyphen =
    tokens.words[number.next] === '-' && touches(tokens, number.next) && touches(tokens, number.next + 1) ? 1 : 0
  const at = number.next + hyphen
  const found = unitAt(tokens, at) ?? bracketed(tokens, at) ?? footMark(tokens, at)
  if (!found) return undefined
  const inches = LENGTHS_IN_FEET.has(found.unit) ? inchesAfter(tokens, found.next) : undefined
  if (!inches) return measure(first, found, number)
  const value = Number((number.value + inches.value / 12).toPrecision(12))
  return measure(first, { unit: found.unit, next: inches.next }, { ...number, value })
}

function unitAt(tokens: Tokens, at: number): Unit | undefined {
  return degrees(tokens, at) ?? compound(tokens, at) ?? short(tokens, at) ?? long(tokens, at)
}

/** "20 (kg)", "20 [kg]". */
function bracketed(tokens: Tokens, at: number): Unit | undefined {
  const close = BRACKETS.get(tokens.words[at])
  if (close === undefined || tokens.words[at + 2] !== close || !SHORT.has(tokens.words[at + 1])) return undefined
  return { unit: singularShort(tokens.words[at + 1]), next: at + 3 }
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
])

/** The mark of feet in "an altitude of 30'": it touches its number and closes no quotation. */
function footMark(tokens: Tokens, at: number): Unit | undefined {
  if (tokens.words[at] !== "'" || tokens.kind[at] !== Kind.Quote || !touches(tokens, at)) return undefined
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_QUOTATION); before--)
    if (tokens.words[before] === "'" && tokens.kind[before] === Kind.Quote && !touches(tokens, before)) return undefined
  return { unit: 'foot', next: at + 1 }
}

/** Tokens: an opening mark that lies further back is not this one's. */
const LONGEST_QUOTATION = 60

const LENGTHS_IN_FEET = new Set(['foot', 'ft'])

/** "2 inches" after "5 feet", with "and" or without. */
function inchesAfter(tokens: Tokens, next: number): { value: number; next: number } | undefined {
  const at = tokens.words[next] === 'and' || tokens.words[next] === ',' ? next + 1 : next
  const inches = readNumber(tokens, at)
  if (!inches || inches.value >= 12) return undefined
  return INCHES.has(tokens.words[inches.next]) ? { value: inches.value, next: inches.next + 1 } : undefined
}

const INCHES = new Set(['inches', 'inch', 'in', '″'])

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
  const alone = SCALES_OF_HEAT.get(word)
  if (alone !== undefined) return { unit: `degree ${alone}`, next: at + 1 }
  if (word === 'degf' || word === 'degc') return { unit: `°${word[3]}`, next: at + 1 }
  if (word !== 'degrees' && word !== 'degree' && word !== 'deg') return undefined
  const after = tokens.words[at + 1]
  const scale = SCALES_OF_HEAT.get(after) ?? ((after === 'c' || after === 'f') && word !== 'degree' ? after : undefined)
  if (scale !== undefined) return { unit: `degree ${scale}`, next: at + 2 }
  return word !== 'deg' || after === undefined || after === '.' ? { unit: 'degree', next: at + 1 } : undefined
}

/** Names of the scales of temperature, with the two that are misspelt most. */
const SCALES_OF_HEAT: ReadonlyMap<string, string> = new Map([
  ['celsius', 'celsius'],
  ['celcius', 'celsius'],
  ['fahrenheit', 'fahrenheit'],
  ['farenheit', 'fahrenheit'],
  ['centigrade', 'centigrade'],
])

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

const PER_SHORT = new Set('h hr s ms sec day m3 l dl kg km kwh year lb mile'.split(' '))

/** "kgs" are "kg". */
function singularShort(word: string): string {
  return word.length > 2 && word.endsWith('s') && SHORT.has(word.slice(0, -1)) ? word.slice(0, -1) : word
}

function long(tokens: Tokens, at: number): Unit | undefined {
  const unit = singularOf(tokens.words[at] ?? '')
  if (!LONG.has(unit)) return undefined
  // "centimetres/second": the stroke says "per" where it touches on both sides.
  if (
    tokens.words[at + 1] === '/' &&
    touches(tokens, at + 1) &&
    touches(tokens, at + 2) &&
    tokens.kind[at + 2] === Kind.Word
  )
    return { unit: `${unit} per ${tokens.words[at + 2]}`, next: at + 3 }
  return withPer(tokens, { unit, next: at + 1 })
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
  // "a 52,000 barrel-a-day refinery".
  if (word === '-' && by === 'a' && tokens.words[at + 2] === '-' && touches(tokens, at))
    return { unit: `${unit} per ${tokens.words[at + 3]}`, next: at + 4 }
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
    'db kn nm ps psi kj mj kcal mbps gbps mt bpd boe bcm bps pts ml cl kt maf cusec cusecs mmcfd mmbtu nmi knots μm µm μg µg mcg ppm dpi rpm mpg ppb ksi m.p.h. m.p.h',
)
const SHORT_WHEN_CLOSE = set('m g l w v t h f c in cc nm')
const LONG = set(
  'kilometre kilometer metre meter centimetre centimeter millimetre millimeter micrometre micrometer mile yard foot inch acre hectare kilogram ' +
    'kilogramme gram gramme milligram tonne ton ounce litre liter gallon barrel bushel watt kilowatt megawatt gigawatt terawatt ' +
    'microgram microgramme cup knot hertz megahertz gigahertz volt megabyte gigabyte terabyte kilobyte kilobit megabit gigabit calorie kilocalorie joule carat quintal ' +
    'kilo kiloton megaton gigatonne gigaton horsepower decibel millilitre milliliter pint newton cusec hectolitre pound',
)
