// Says what a paragraph looks like by itself: byline, "Updated" line, credit, furniture, title, list, prose.
// In: its tokens and counts. Out: one look. Long paragraphs are prose; all the rest is told by how lines begin and end.

import type { Knowledge } from '../../knowledge/knowledge'
import type { DatelineSign, LineSigns, SignCounts } from '../../model/signs'
import type { Sentence } from '../../text/sentences'
import { isCapital, Kind, Shape, type Tokens } from '../../text/tokens'
import { bylineEnd } from './bylines'
import { isCredit, isFurniture } from './furniture'

export interface LookContext {
  readonly sentences: readonly Sentence[]
  readonly counts: SignCounts
  readonly dateline: DatelineSign | undefined
  readonly isDateLine: boolean
  readonly knowledge: Knowledge
}

export function lookOf(tokens: Tokens, context: LookContext): Pick<LineSigns, 'looks' | 'bylineEnd'> {
  const { counts, dateline, isDateLine, sentences } = context
  if (isFurniture(tokens, counts)) return { looks: 'furniture' }
  if (LONGEST_LINE < counts.words) return { looks: isOdd(tokens, counts) ? 'odd' : 'prose' }
  const byline = bylineEnd(tokens, context.knowledge)
  if (isDateLine)
    return { looks: 'updated', ...(byline !== undefined && byline < tokens.end.at(-1)! && { bylineEnd: byline }) }
  if (byline !== undefined) return { looks: 'byline' }
  if (isCredit(tokens)) return { looks: 'credit' }
  if (isItem(tokens)) return { looks: 'list' }
  if (isOdd(tokens, counts)) return { looks: 'odd' }
  if (dateline && (isFullStop(tokens) || dateline.end === tokens.end.at(-1))) return { looks: 'prose' }
  if (sentences.length <= 2 && isTitle(tokens, counts)) return { looks: 'title' }
  if (sentences.length === 1 && endsWith(tokens, '?') && counts.quotationMarks === 0) return { looks: 'question' }
  return { looks: isFullStop(tokens) || tokens.words.at(-1) === ':' ? 'prose' : 'other' }
}

/** A line of more words is prose or worse. */
const LONGEST_LINE = 60
const LONGEST_TITLE = 32

/** Capitalised like a headline, or a line without a full stop. */
function isTitle(tokens: Tokens, { words }: SignCounts): boolean {
  if (words < 2 || LONGEST_TITLE < words || !beginsLikeTitle(tokens)) return false
  const last = tokens.words.at(-1)
  if (last === ',' || last === ':') return false
  return !endsSentence(tokens) || isTitleCase(tokens)
}

function beginsLikeTitle(tokens: Tokens): boolean {
  const first = tokens.kind[0]
  return isCapital(tokens, 0) || first === Kind.Number || first === Kind.Quote || /^[$€£₹]/.test(tokens.words[0])
}

/** Most long words have a capital, as in "Senate Clears Budget by Two Votes". */
function isTitleCase(tokens: Tokens): boolean {
  let long = 0
  let capital = 0
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kind[index] !== Kind.Word || tokens.words[index].length < 4) continue
    long++
    if (Shape.Capitalised <= tokens.shape[index]) capital++
  }
  return 3 <= long && long * 0.8 <= capital
}

function endsSentence(tokens: Tokens): boolean {
  return endsWith(tokens, '.') || endsWith(tokens, '!') || endsWith(tokens, '?') || endsWith(tokens, '…')
}

function isFullStop(tokens: Tokens): boolean {
  return endsSentence(tokens) || endsWith(tokens, ';')
}

/** True where the last mark that is no closing quotation mark or bracket is this one. */
function endsWith(tokens: Tokens, mark: string): boolean {
  let index = tokens.length - 1
  while (0 < index && (tokens.kind[index] === Kind.Quote || tokens.words[index] === ')' || tokens.words[index] === ']'))
    index--
  const word = tokens.words[index]
  return word === mark || (mark === '.' && 1 < word?.length && word.endsWith('.'))
}

/** "- buy milk", "• Country:", "3. Yellow". */
function isItem(tokens: Tokens): boolean {
  const [first, second] = tokens.words
  if (BULLETS.has(first)) return 1 < tokens.length && tokens.end[0] < tokens.start[1]
  return tokens.kind[0] === Kind.Number && first.length <= 2 && (second === '.' || second === ')') && 2 < tokens.length
}

const BULLETS = new Set(['•', '-', '*', '–', '—', '·', '▪', '●', '◦', '+', '>'])

/** Too many marks for prose: code, markup, a table. */
function isOdd(tokens: Tokens, { odd, words }: SignCounts): boolean {
  return 3 <= odd && words < odd * 6 && tokens.words[0] !== '@'
}
