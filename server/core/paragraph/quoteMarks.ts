// Finds quoted runs in one paragraph: which marks open, which close, and what stands between them.
// In: its tokens. Out: runs in text order, a nested one after the one that holds it; offsets from the paragraph's start.
// Whether a run goes on in the next paragraph, and whose words it holds, is decided elsewhere. One pass over the marks, so linear.

import type { QuotedRun } from '../model/quotation'
import { Char, charAt } from '../text/characters'
import { isCapital, Kind, type Tokens } from '../text/tokens'

export function findQuotedRuns(tokens: Tokens): QuotedRun<'paragraph'>[] {
  const doubles: Mark[] = []
  const singles: Mark[] = []
  const marks: Mark[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kind[index] !== Kind.Quote) continue
    const mark = readMark(tokens, index)
    const row = mark.double ? doubles : singles
    mark.place = row.length
    row.push(mark)
    marks.push(mark)
  }
  if (marks.length === 0) return []
  const runs = joinMarks(marks, { doubles, singles })
  return runs.filter((run) => run.double || run.last !== undefined).map((run) => quotedRun(run, tokens))
}

interface Mark {
  readonly token: number
  readonly double: boolean
  /** What its neighbours allow; a mark that is glued or free on both sides may be either, unless its shape decides. */
  readonly opens: boolean
  readonly closes: boolean
  /** What a double mark's own shape says, where it has one; neighbours win, unless they say the impossible. */
  readonly shape: 'opening' | 'closing' | undefined
  /** A single mark after an s: perhaps "the workers' rights" and no end of a quotation. */
  readonly possessive: boolean
  /** Its position among the paragraph's marks of the same kind. */
  place: number
}

interface MarkRows {
  readonly doubles: readonly Mark[]
  readonly singles: readonly Mark[]
}

interface OpenRun {
  readonly double: boolean
  readonly first: number
  readonly opened: boolean
  readonly nested: boolean
  /** The token after the run; undefined while nothing has closed it. */
  last?: number
}

/** Quotations stand in one another three deep at most; deeper marks are noise. */
const DEEPEST = 3

function joinMarks(marks: readonly Mark[], rows: MarkRows): OpenRun[] {
  const runs: OpenRun[] = []
  const open: OpenRun[] = []
  for (const mark of marks) {
    const holder = open.findLast((run) => run.double === mark.double)
    if (holder && (mark.closes || mark.shape === 'closing') && !isPossessive(mark, rows)) {
      holder.last = mark.token + 1
      // What was opened inside and never closed was no quotation, or its closing mark was forgotten.
      open.length = open.indexOf(holder)
    } else if ((mark.opens || (!holder && mark.shape === 'opening')) && (mark.double || isClosedLater(mark, rows))) {
      if (holder && mark.double && !isClosedTwice(mark, rows)) {
        // Two marks open and one closes: the first one's end was forgotten.
        holder.last = mark.token
        open.length = open.indexOf(holder)
      }
      if (open.length === DEEPEST) continue
      const run: OpenRun = { double: mark.double, first: mark.token, opened: true, nested: open.length > 0 }
      runs.push(run)
      open.push(run)
    } else if (!holder && mark.double && mark.closes && mark.place === 0) {
      runs.unshift({ double: true, first: 0, opened: false, nested: false, last: mark.token + 1 })
    }
  }
  return runs
}

/** True where a better mark to close the quotation follows before the next one opens. */
function isPossessive(mark: Mark, { singles }: MarkRows): boolean {
  const next = singles[mark.place + 1]
  return mark.possessive && next !== undefined && next.closes && !next.opens
}

/** How many marks ahead the end of a quotation in single marks is looked for; a plural's apostrophe stands between now and then. */
const MARKS_AHEAD = 6

function isClosedLater(mark: Mark, { singles }: MarkRows): boolean {
  for (let place = mark.place + 1; place <= mark.place + MARKS_AHEAD && place < singles.length; place++)
    if (singles[place].closes) return true
  return false
}

/** True where the next two marks both close: one quotation stands in another. */
function isClosedTwice(mark: Mark, { doubles }: MarkRows): boolean {
  const [first, second] = [doubles[mark.place + 1], doubles[mark.place + 2]]
  return first !== undefined && first.closes && !first.opens && second !== undefined && second.closes && !second.opens
}

function readMark(tokens: Tokens, index: number): Mark {
  const { text } = tokens
  const at = tokens.start[index]
  const shown = text[at]
  const double = charAt(text, at) === Char.Quote
  const freeBefore = index === 0 || isFree(text, at - 1, OPENERS)
  const freeAfter = isFree(text, at + 1, STOPS)
  const either = freeBefore === freeAfter
  const isMeasure = double && shown === '"' && charAt(text, at - 1) === Char.Digit && charAt(text, at + 1) !== Char.Mark
  return {
    token: index,
    double,
    opens: either ? !CLOSING.has(shown) : freeBefore && !(shown === '’' && !double),
    closes: (either ? !OPENING.has(shown) : freeAfter) && !isMeasure,
    shape: double && OPENING.has(shown) ? 'opening' : double && CLOSING.has(shown) ? 'closing' : undefined,
    possessive: !double && (text[at - 1] === 's' || text[at - 1] === 'S') && charAt(text, at + 1) === Char.Blank,
    place: 0,
  }
}

const OPENING = new Set('“‘„‚«')
const CLOSING = new Set('”’»')
/** Marks that may stand before an opening quotation mark, and after a closing one, without a blank. */
const OPENERS = new Set('([{—–-/:“‘"\'')
const STOPS = new Set('.,;:!?)]}—–-/…”’"\'')

function isFree(text: string, at: number, marks: ReadonlySet<string>): boolean {
  return at < 0 || at >= text.length || charAt(text, at) === Char.Blank || marks.has(text[at])
}

function quotedRun(run: OpenRun, tokens: Tokens): QuotedRun<'paragraph'> {
  const last = run.last ?? tokens.length
  return {
    start: run.opened ? tokens.start[run.first] : 0,
    end: run.last === undefined ? tokens.text.length : tokens.end[last - 1],
    mark: run.double ? 'double' : 'single',
    opened: run.opened,
    closed: run.last !== undefined && tokens.kind[last - 1] === Kind.Quote,
    nested: run.nested,
    use: isSpeech(run, last, tokens) ? 'speech' : 'words',
  }
}

/** So many words are no title and no scare quote. */
const SPEECH_WORDS = 6

/** Tells what may be somebody's words from a title, a scare quote or one quoted word. */
function isSpeech(run: OpenRun, last: number, tokens: Tokens): boolean {
  if (!run.opened || run.last === undefined) return true
  let wordCount = 0
  let lowerCount = 0
  let smallCount = 0
  for (let index = run.first + 1; index < last - 1; index++) {
    if (tokens.kind[index] !== Kind.Word) continue
    wordCount++
    if (!isCapital(tokens, index)) lowerCount++
    if (!isCapital(tokens, index) && tokens.words[index].length > 3) smallCount++
    if (wordCount >= SPEECH_WORDS && smallCount > 1) return true
  }
  const endMark = tokens.words[last - 2]
  if (endMark === '!' || endMark === '?') return wordCount > 0
  const isSentence = isCapital(tokens, run.first + 1) && (endMark === '.' || endMark === ',')
  // "Voice of the Coast," is a title: no longer word of it is small.
  return isSentence && (smallCount > 0 || (lowerCount > 0 && wordCount - lowerCount === 1))
}
