// Reads years and what is counted in them: "in 2014", "2021-22", "the 1990s", "the 20th century", "3Q2022".
// In: tokens and an index. Out: the year or years as ISO 8601; four digits that are a count or part of a name are none.

import { isCapital, Kind, touches, type Tokens } from '../../text/tokens'
import { MONTHS } from './calendar'
import { ORDINAL_ENDS } from './days'
import { isEventName } from './eventNames'
import { ORDINAL_WORDS } from './numberWords'
import { date, type Reading } from './reading'
import { isPlural } from './singular'

/** "the 20th century": 19XX; "14th-century" says the order. */
export function readCentury(tokens: Tokens, index: number): Reading | undefined {
  const number = tokens.kind[index] === Kind.Number
  if (number && (!touches(tokens, index + 1) || !ORDINAL_ENDS.has(tokens.words[index + 1]))) return undefined
  const order = number ? Number(tokens.words[index]) : ORDINAL_WORDS.get(tokens.words[index])
  const at = number ? index + 2 : index + 1
  if (!order || order < 2 || order > 22 || tokens.words[at] !== 'century' || isCapital(tokens, at)) return undefined
  if (/^b\.?c/.test(tokens.words[at + 1] ?? '')) return undefined
  return date(index, at + 1, `${String(order - 1).padStart(2, '0')}XX`, 'date.century')
}

/** "3Q2022", "4Q22". */
export function readShortQuarter(tokens: Tokens, index: number): Reading | undefined {
  const rest = touches(tokens, index + 1) ? /^q(\d\d(?:\d\d)?)$/.exec(tokens.words[index + 1] ?? '') : undefined
  if (!rest || !/^[1-4]$/.test(tokens.words[index])) return undefined
  return date(index, index + 2, `${rest[1].length === 2 ? '20' : ''}${rest[1]}-Q${tokens.words[index]}`, 'date.quarter')
}

/** "1990s", "2021-22", "2018-2022", "2014". */
export function readYears(tokens: Tokens, index: number): Reading | undefined {
  const written = tokens.words[index]
  if (written.length === 2 && touches(tokens, index) && tokens.words[index - 1] === "'" && !touches(tokens, index + 1))
    return date(index, index + 1, `${written > '30' ? '19' : '20'}${written}`, 'date.year')
  const decade = readDecade(tokens, index)
  if (decade) return decade
  if (written.length !== 4 || written[0] === '0') return undefined
  const year = Number(written)
  if (!(year >= 1000 && year <= 2199)) return undefined
  return (
    readYearRange(tokens, index, year) ??
    (isYear(tokens, index, year) ? date(index, index + 1, written, 'date.year') : undefined)
  )
}

/** "1990s", "1990's", "the 90s", "'90s": 199X. */
function readDecade(tokens: Tokens, index: number): Reading | undefined {
  const written = tokens.words[index]
  const end = tokens.words[index + 1]
  if (!touches(tokens, index + 1) || (end !== 's' && end !== "'s") || !written.endsWith('0')) return undefined
  if (written.length === 4 && Number(written) >= 1000 && Number(written) <= 2100)
    return date(index, index + 2, `${written.slice(0, 3)}X`, 'date.decade')
  if (written.length !== 2) return undefined
  const before = wordBeforeDecade(tokens, index)
  if (OWNERS.has(before)) return ageDecade(index, Number(written))
  if (!BEFORE_DECADE.has(before)) return undefined
  return date(index, index + 2, `${written < '20' ? '20' : '19'}${written[0]}X`, 'date.decade')
}

/** The word before "30s", or before "20s and 30s". */
function wordBeforeDecade(tokens: Tokens, index: number): string {
  let at = index - 1
  for (let steps = 0; steps < 6 && at > 0; steps++) {
    if (tokens.words[at] === 's' && tokens.kind[at - 1] === Kind.Number) at -= 2
    else if (BETWEEN_DECADES.has(tokens.words[at])) at--
    else break
  }
  return tokens.words[at] ?? ''
}

const BETWEEN_DECADES = new Set(['and', 'or', 'to', 'early', 'late', 'mid', '-'])

const OWNERS = new Set('his her their my your our'.split(' '))
const BEFORE_DECADE = new Set(['the', "'", 'in', 'since'])

/** "in his 20s": an age between 20 and 29. */
function ageDecade(index: number, age: number): Reading {
  return {
    first: index,
    next: index + 2,
    kind: 'quantity',
    low: age,
    high: age + 9,
    unit: 'year old',
    rule: 'age.decade',
    confidence: 0.95,
  }
}

/** "2021-22", "2021/22", "2018–2022", "2020 – 2021"; written backwards in some papers. */
function readYearRange(tokens: Tokens, index: number, year: number): Reading | undefined {
  const mark = tokens.words[index + 1]
  if (mark !== '-' && mark !== '/' && mark !== '–' && mark !== '—') return undefined
  if (tokens.kind[index + 2] !== Kind.Number) return undefined
  if (mark !== '–' && (!touches(tokens, index + 1) || !touches(tokens, index + 2))) return undefined
  if (touches(tokens, index + 3) && (tokens.words[index + 3] === mark || tokens.words[index + 3] === ':'))
    return undefined
  const written = tokens.words[index + 2]
  const other = written.length === 2 ? 100 * Math.floor(year / 100) + Number(written) : Number(written)
  if ((written.length !== 2 && written.length !== 4) || other < 1000 || other > 2099 || other === year) return undefined
  if (Math.abs(other - year) > 120 || (written.length === 2 && other < year)) return undefined
  if (isEventName(tokens, index)) return undefined
  const [low, high] = year < other ? [year, other] : [other, year]
  return { ...date(index, index + 3, `${low}..${high}`, 'date.years'), kind: 'date' }
}

/** Whether a number of four digits is a year, by what stands around it. */
function isYear(tokens: Tokens, index: number, year: number): boolean {
  const before = tokens.words[index - 1] ?? ''
  const after = tokens.words[index + 1] ?? ''
  if (index + 1 < tokens.length && touches(tokens, index + 1) && !AFTER_YEAR.has(after)) return false
  if (BEFORE_COUNT.has(before) || isEventName(tokens, index)) return false
  if (before === 'of' && TOTALS.has(tokens.words[index - 2] ?? '')) return false
  if (BEFORE_YEAR.has(before)) return year >= 1700 || BEFORE_OLD_YEAR.has(before) ? !isMeasured(after) : false
  if (year < 1900 || year > 2060) return false
  if (isMeasured(after)) return false
  // Papers write counts with a comma, so that 2,020 campaigns differ from 2020 campaigns; round numbers are counts still.
  return year % 100 !== 0 || MONTHS.has(before) || !isPlural(after) || before === '' || isCapital(tokens, index - 1)
}

const TOTALS = new Set('average total maximum minimum number sum price top estimate'.split(' '))

function isMeasured(after: string): boolean {
  return MEASURED.has(after)
}

const MEASURED = new Set(
  'people persons men women troops soldiers km kilometres kilometers miles metres meters tonnes tons kg hectares acres feet jobs cases deaths workers million billion thousand percent per % hours days'.split(
    ' ',
  ),
)
const BEFORE_COUNT = new Set(
  'about around some nearly almost over than least approximately roughly estimated fewer exceed exceeds exceeded surpassed $ € £ ₹'.split(
    ' ',
  ),
)
const BEFORE_YEAR = new Set(
  "in since by of until till from during the before after for to and or year years early late mid mid- - – ( , between through 's around ad circa ca season summer winter spring autumn fall as this on at with back into under like than a an".split(
    ' ',
  ),
)
const BEFORE_OLD_YEAR = new Set('in since year from until by of'.split(' '))
const AFTER_YEAR = new Set([',', '.', ')', ']', ';', ':', "'s", "'", '"', '-', '–', '—', '?', '!', '…', '/', '”'])
