// Numbers that are names or labels, not figures: "COP26", "F-16", "9/11", "No. 10", "Article 5", "two plus two", "P5+1", "Big Four",
// phone numbers, addresses, list numbers.
// In: tokens and an index. Out: the token after the name, or undefined where the number may be a figure.

import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { MONTHS } from './calendar'
import { isEventName } from './eventNames'
import { SMALL_NUMBERS } from './numberWords'
import { isPlural } from './singular'

export function blockedEnd(tokens: Tokens, index: number): number | undefined {
  if (tokens.kind[index] === Kind.Number)
    return (
      knownDate(tokens, index) ??
      partOfName(tokens, index) ??
      longNumber(tokens, index) ??
      labelled(tokens, index) ??
      bracketed(tokens, index) ??
      eventYear(tokens, index) ??
      listNumber(tokens, index) ??
      sumOfParts(tokens, index) ??
      versionNumber(tokens, index)
    )
  return talksFormat(tokens, index) ?? bigFew(tokens, index)
}

/** Days that became names, and "24/7". */
function knownDate(tokens: Tokens, index: number): number | undefined {
  if (tokens.words[index + 1] !== '/' || !touches(tokens, index + 1)) return undefined
  return NAMED_DAYS.has(`${tokens.words[index]}/${tokens.words[index + 2]}`) ? index + 3 : undefined
}

const NAMED_DAYS = new Set(['9/11', '26/11', '7/7', '24/7', '50/50', '3/11'])

/** "COVID-19", "F-16", "P5+1", "MH-370", "Mi-17": joined to a word before it; "mid-2022" and "pre-1990" are not. */
function partOfName(tokens: Tokens, index: number): number | undefined {
  if (!touches(tokens, index)) return undefined
  const mark = tokens.words[index - 1]
  // "UTC -7", "GMT+5".
  if ((mark === '-' || mark === '+') && /^(?:utc|gmt)$/.test(tokens.words[index - 2] ?? '')) return index + 1
  if (mark === '_' || mark === '@' || mark === '#' || mark === '=' || mark === '&') return pastName(tokens, index)
  if (mark === '.' && touches(tokens, index - 1) && index > 1 && tokens.kind[index - 2] === Kind.Word)
    return isPrefix(tokens.words[index - 2]) ? undefined : pastName(tokens, index)
  if (mark === '(' && touches(tokens, index - 1) && tokens.kind[index - 2] === Kind.Word) return pastName(tokens, index)
  if (inAddress(tokens, index)) return pastName(tokens, index)
  if (mark === '/' || mark === '+') return touches(tokens, index - 1) ? pastName(tokens, index) : undefined
  if (mark !== '-' || index < 2 || tokens.kind[index - 2] !== Kind.Word) return undefined
  // "COVID -19": a blank before the hyphen, as some wires set it.
  if (!touches(tokens, index - 1))
    return tokens.shape[index - 2] === Shape.Capitals ? pastName(tokens, index) : undefined
  const word = tokens.words[index - 2]
  return BEFORE_HYPHEN.has(word) || SMALL_NUMBERS.has(word) ? undefined : pastName(tokens, index)
}

/** "Rs.500": a currency with its stop. */
function isPrefix(word: string): boolean {
  return (
    word === 'rs' ||
    word === 'no' ||
    word === 'nos' ||
    word === 'approx' ||
    word === 'sh' ||
    word === 'rp' ||
    word === 'php' ||
    MONTHS.has(word)
  )
}

/** True inside a web address: two slashes or "www" before it with no blank between. */
function inAddress(tokens: Tokens, index: number): boolean {
  for (let at = index; at > 1 && at > index - 40 && touches(tokens, at); at--) {
    if (tokens.words[at - 1] === '/' && tokens.words[at - 2] === '/') return true
    if (tokens.words[at - 1] === 'www') return true
  }
  return false
}

const BEFORE_HYPHEN = new Set(
  'minus now then mid pre post early late under over sub age ages magnitude january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec top'.split(
    ' ',
  ),
)

/** Past all that touches: "747-8", "F-16s", "19th". */
function pastName(tokens: Tokens, index: number): number {
  let next = index + 1
  while (
    next < tokens.length &&
    touches(tokens, next) &&
    (tokens.kind[next] <= Kind.Number || tokens.words[next] === '-')
  )
    next++
  return next
}

/** Phone and account numbers: groups of digits that hyphens, blanks or a plus sign join; a leading nought that is no time or decimal. */
function longNumber(tokens: Tokens, index: number): number | undefined {
  const written = tokens.words[index]
  const plus = touches(tokens, index) && tokens.words[index - 1] === '+'
  const nought = written[0] === '0' && written.length > 2 && /^\d+$/.test(written)
  let next = index + 1
  let groups = 1
  while (tokens.kind[next] === Kind.Number || (tokens.words[next] === '-' && tokens.kind[next + 1] === Kind.Number)) {
    if (tokens.kind[next] === Kind.Number) {
      if (!plus && !nought && !touches(tokens, next)) break
      groups++
    } else if (!touches(tokens, next) || !touches(tokens, next + 1)) break
    next++
  }
  if (nought && written.length === 4 && /^(?:gmt|hrs|utc|ist|hours)$/.test(tokens.words[index + 1] ?? ''))
    return undefined
  if (plus || nought) return next
  if (groups >= 3 && tokens.words[index].length !== 4 && !isNumericDate(tokens, index, next)) return next
  return written.length > 12 && /^\d+$/.test(written) ? next : undefined
}

function isNumericDate(tokens: Tokens, index: number, next: number): boolean {
  return next === index + 5 && tokens.words[index].length <= 2 && tokens.words[index + 4].length === 4
}

/** "Article 5", "No. 10", "Resolution 2593", "Task Force 59", "Type 2", "page 12". */
function labelled(tokens: Tokens, index: number): number | undefined {
  let at = index - 1
  if (tokens.words[at] === '(' || tokens.words[at] === '-') at--
  if (tokens.words[at] === '.') at--
  const word = tokens.words[at]
  if (word === undefined || tokens.kind[at] !== Kind.Word) return undefined
  const capital = isCapital(tokens, at)
  if (!(capital ? LABELS.has(word) || LOWER_LABELS.has(word) : LOWER_LABELS.has(word))) return undefined
  if (tokens.words[index + 1] === '%' || tokens.words[index + 1] === 'percent') return undefined
  // "Finance Bill 2022": a year, not a number of its own.
  if (capital && !LOWER_LABELS.has(word) && isYear(tokens.words[index])) return undefined
  return pastLabels(tokens, index)
}

function isYear(written: string): boolean {
  return written.length === 4 && written > '1899' && written < '2061'
}

/** "Articles 5, 6 and 7", "Lines 10-12". */
function pastLabels(tokens: Tokens, index: number): number {
  let next = pastName(tokens, index)
  if (tokens.words[next] === ')' && tokens.words[index - 1] === '(') next++
  // "section 20 (3)".
  if (tokens.words[next] === '(' && tokens.kind[next + 1] === Kind.Number && tokens.words[next + 2] === ')') next += 3
  // "Law No. 20 of 2018".
  if (tokens.words[next] === 'of' && isYear(tokens.words[next + 1] ?? '')) return next + 2
  for (;;) {
    const joined = tokens.words[next] === ',' || tokens.words[next] === 'and' || tokens.words[next] === '&'
    if (!joined || tokens.kind[next + 1] !== Kind.Number || tokens.words[next + 1].length > 3) return next
    if (tokens.kind[next + 2] === Kind.Word && isPlural(tokens.words[next + 2])) return next
    next = pastName(tokens, next + 1)
  }
}

/** Labels with a capital. */
const LABELS = new Set(
  (
    'article articles section sections chapter act bill law resolution force group line phase type class category level tier formula channel ' +
    'radio bbc flight boeing airbus route highway interstate unit block zone area district ward division brigade battalion stage station lane ' +
    'terminal gate gen generation title decree order directive clause paragraph annex appendix table figure part vol volume issue ' +
    'grade form year room hall bay pier dock building sector plan agenda vision index nasdaq ftse dax nikkei stoxx cac nifty sensex ' +
    'apollo sputnik voyager soyuz shenzhou falcon ariane windows android iphone ipad galaxy pixel playstation xbox ps model ' +
    'page pages no nos number operation protocol rule standard iso euro mark ' +
    'match day game'
  ).split(' '),
)
/** Labels that need none. */
const LOWER_LABELS = new Set(
  'no nos number article articles section sections chapter page pages resolution route flight phase type category clause paragraph sub-section subsection line room lane gate terminal ward verse figure table appendix annex step item channel precinct version vol episode season game constituency grade class kilometer kilometre calle reference ref formula form stage tier level'.split(
    ' ',
  ),
)

/** "401(k)", "501(c)(3)": a letter in brackets that touches. */
function bracketed(tokens: Tokens, index: number): number | undefined {
  if (tokens.words[index + 1] !== '(' || !touches(tokens, index + 1) || tokens.words[index + 3] !== ')')
    return undefined
  return tokens.words[index + 2].length === 1 && tokens.kind[index + 2] === Kind.Word ? index + 4 : undefined
}

/** "2022 FIFA World Cup": the year belongs to the name. */
function eventYear(tokens: Tokens, index: number): number | undefined {
  return isYear(tokens.words[index]) && isEventName(tokens, index) ? index + 1 : undefined
}

/** "1." or "2)" at a paragraph's start. */
function listNumber(tokens: Tokens, index: number): number | undefined {
  const mark = tokens.words[index + 1]
  const after = index + 2
  if (after >= tokens.length || touches(tokens, after)) return undefined
  if (mark === '-' || mark === '–') {
    // "1- Any desecration", "3 – In 2018": a dash before a capital.
    return tokens.words[index].length === 1 && isCapital(tokens, after) ? after : undefined
  }
  if (index !== 0 && !(index === 1 && tokens.words[0] === '(')) return undefined
  const list = (mark === '.' || mark === ')') && touches(tokens, index + 1)
  return list && tokens.words[index].length <= 3 ? after : undefined
}

/** "4+1", "6 + 3 + 1": formats of talks. */
function sumOfParts(tokens: Tokens, index: number): number | undefined {
  let next = index + 1
  while (tokens.words[next] === '+' && tokens.words[next + 1]?.length === 1 && tokens.kind[next + 1] === Kind.Number)
    next += 2
  return next > index + 1 ? next : undefined
}

/** Letters that touch a number and are none of its units: "5G", "3D", "747s", "4x4". */
function versionNumber(tokens: Tokens, index: number): number | undefined {
  const after = index + 1
  if (after >= tokens.length || !touches(tokens, after) || tokens.kind[after] !== Kind.Word) return undefined
  const word = tokens.words[after]
  const text = tokens.text.slice(tokens.start[after], tokens.end[after])
  if (word === 'g' && text === 'G' && tokens.words[index].length === 1) return after + 1
  if (word === 'd' || word === 'x' || word === 'v') return after + 1
  if (/^[a-pr-z]\d/.test(word) && word !== 'm2' && word !== 'm3') return after + 1
  return undefined
}

/** "two plus two", "five plus one". */
function talksFormat(tokens: Tokens, index: number): number | undefined {
  if (tokens.words[index + 1] !== 'plus' && tokens.words[index + 1] !== '+') return undefined
  if (!SMALL_NUMBERS.has(tokens.words[index])) return undefined
  return SMALL_NUMBERS.has(tokens.words[index + 2]) ? index + 3 : undefined
}

/** "Big Four", "Group of Seven", "Fantastic Four": a capitalised number word inside a sentence that counts nothing. */
function bigFew(tokens: Tokens, index: number): number | undefined {
  if (tokens.shape[index] !== Shape.Capitalised || index === 0 || !SMALL_NUMBERS.has(tokens.words[index]))
    return undefined
  const before = tokens.words[index - 1]
  if (NAMED_FEWS.has(before) || (before === 'of' && tokens.words[index - 2] === 'group')) return index + 1
  // "the Two Holy Mosques": capitals amid small letters.
  const named = before === 'the' && tokens.shape[index - 1] === Shape.Lower && isCapital(tokens, index + 1)
  return named ? index + 2 : undefined
}

const NAMED_FEWS = new Set(
  'big fantastic famous gang formula chapter final day year phase page article number channel air force'.split(' '),
)
