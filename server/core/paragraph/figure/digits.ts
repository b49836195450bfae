// Reads a number written in digits: "1,204.5", "13 500", "2,25" (a decimal comma), "1,20,000" (Indian groups).
// In: a text and where its digits begin. Out: the value and where they end; dates and version numbers ("1.2.3") are none.

import { Char, charAt } from '../../text/characters'

export interface Digits {
  readonly value: number
  readonly end: number
  /** Digits alone, without groups or decimals: may be a year or a day. */
  readonly plain: boolean
}

export function readDigits(text: string, at: number): Digits | undefined {
  let end = at
  let marks = 0
  for (;;) {
    const unit = text.charCodeAt(end)
    if (isAsciiDigit(unit)) end++
    else if ((unit === COMMA || unit === STOP) && isAsciiDigit(text.charCodeAt(end + 1)) && end > at) {
      end += 2
      marks++
    } else break
  }
  if (end === at || end - at > LONGEST) return undefined
  if (marks > 0) return groupedValue(text.slice(at, end), end)
  const spaced = spacedEnd(text, at, end)
  if (spaced > end) return { value: Number(text.slice(at, spaced).replace(/\D/g, '')), end: spaced, plain: false }
  return { value: Number(text.slice(at, end)), end, plain: true }
}

/** Longer runs of digits are no figures anybody reads. */
const LONGEST = 30

function groupedValue(digits: string, end: number): Digits | undefined {
  const commas = digits.split(',')
  const last = commas[commas.length - 1]
  if (commas.length > 1 && areGroups(commas)) {
    if (last.split('.').length > 2) return undefined
    return { value: Number(digits.replaceAll(',', '')), end, plain: false }
  }
  if (commas.length === 2 && !digits.includes('.') && last.length <= 2)
    return { value: Number(digits.replace(',', '.')), end, plain: false }
  if (commas.length > 1) return undefined
  const stops = digits.split('.')
  // "1.000 persons": three noughts are a group, not decimals.
  if (stops.length === 2 && stops[1] === '000') return { value: Number(stops[0]) * 1000, end, plain: false }
  if (stops.length === 2) return { value: Number(digits), end, plain: false }
  const grouped = stops[0].length <= 3 && stops.slice(1).every((group) => group.length === 3)
  return grouped ? { value: Number(stops.join('')), end, plain: false } : undefined
}

/** "1,204,000" and "1,20,000": groups of three, or of two before a last one of three. */
function areGroups(groups: readonly string[]): boolean {
  const last = groups[groups.length - 1].split('.')[0]
  if (last.length !== 3 || groups[0].length > 3) return false
  // "0.1,204" is two numbers, or none.
  if (groups.slice(0, -1).some((group) => group.includes('.'))) return false
  return groups.slice(1, -1).every(({ length }) => length === 3 || length === 2)
}

/** "13 500 000": groups of three digits that one blank parts; a year or a day before a count is no group. */
function spacedEnd(text: string, at: number, end: number): number {
  if (end - at > 3 || text.charCodeAt(at) === ZERO) return end
  let spaced = end
  while (isThinBlank(text.charCodeAt(spaced)) && isGroupOfThree(text, spaced + 1)) spaced += 4
  return spaced
}

function isThinBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f
}

function isGroupOfThree(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isAsciiDigit(text.charCodeAt(at + i))) return false
  return charAt(text, at + 3) !== Char.Digit
}

function isAsciiDigit(unit: number): boolean {
  return 0x30 <= unit && unit <= 0x39
}

const ZERO = 0x30
const COMMA = 0x2c
const STOP = 0x2e
