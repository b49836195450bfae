// Finds definite descriptions that may stand for one person: "the Russian leader", "his wife", "Kenya's former president",
// "the head of the electoral commission". In: tokens. Out: spans with the noun that says what the person is.
// Whether one stands for a person of the article, and for which, the fold over the section decides.

import type { TitleWord } from '../../knowledge/offices'
import { isCapital, Kind, Shape, touches } from '../../text/tokens'
import { wordFact } from '../../text/vocabulary'
import { DETERMINERS, highnessBefore, looksLikeModifier, possessor, titleWordAt, type TitleContext } from './titles'
import { classAt, WordClass } from './wordClasses'

export interface Description {
  readonly first: number
  /** First token without "the" or "his". */
  readonly bare: number
  readonly head: number
  readonly last: number
  readonly word: TitleWord
}

export function findDescriptions(context: TitleContext): Description[] {
  const found: Description[] = []
  const { tokens, sentence, end } = context
  const determiners = tokens.vocabulary.column(DETERMINER)
  for (let index = sentence; index < end; index++) {
    const description =
      determiners[tokens.number[index]] !== 0 && tokens.kind[index] === Kind.Word
        ? describe(context, highnessBefore(context, index), index + 1)
        : tokens.kind[index] === Kind.Clitic
          ? owned(context, index)
          : undefined
    if (!description) continue
    found.push(description)
    index = description.last - 1
  }
  return found
}

const DETERMINER = wordFact((word) => (DETERMINERS.has(word) ? 1 : 0))

/** "Kenya's former president", "Lowe's older brother": the owner is part of the description. */
function owned(context: TitleContext, clitic: number): Description | undefined {
  const { tokens } = context
  if (tokens.words[clitic] !== "'s" || !isCapital(tokens, clitic - 1)) return undefined
  const first = possessor(context, clitic)
  if (first === undefined) return undefined
  const description = describe(context, first, clitic + 1)
  if (!description) return undefined
  const { head, last, word } = description
  return { first, bare: word.kind === 'kin' ? clitic + 1 : first, head, last, word }
}

function describe(context: TitleContext, first: number, bare: number): Description | undefined {
  const { end } = context
  const head = headAfter(context, bare, end)
  if (head === undefined) return undefined
  const word = titleWordAt(context, head)
  if (!word || !standsAlone(context, bare, head, word)) return undefined
  return { first, bare, head, last: endBeforeName(context, phraseEnd(context, head, end), end), word }
}

/** Heads that mostly mean something else ("the head", "the star") need what makes them a person. */
function standsAlone({ tokens }: TitleContext, bare: number, head: number, word: TitleWord): boolean {
  if (ORDER.has(tokens.words[bare])) return false
  if (tokens.words[head] === 'source') return tokens.words[head + 1] !== 'of' && bare < head
  if (word.kind === 'honorific') return CLERICS.has(tokens.words[head])
  if (word.kind === 'rank') return true
  if (word.kind === 'office')
    return !NEEDS_OF.has(tokens.words[head]) || tokens.words[head + 1] === 'of' || tokens.words[head - 1] !== 'the'
  if (isCapital(tokens, head)) return false
  return tokens.words[bare - 1] !== 'the' || !SELDOM.has(tokens.words[head])
}

/** "The first woman" is said of somebody, not somebody. */
const ORDER = new Set(['first', 'last', 'next', 'only', 'best', 'new', 'youngest', 'oldest'])
const CLERICS = new Set(
  'bishop archbishop cardinal pope rabbi imam pastor ayatollah professor doctor rector dean sheikh'.split(' '),
)
const NEEDS_OF = new Set('head chair executive principal member counsel'.split(' '))
const SELDOM = new Set(
  'forward model winner loser tourist star anchor host individual person citizen consumer customer client user voter people champion captain_ runner hooker guard diver rower dealer carrier rebel patient relative_ parent sibling_ relation twin partner_ trader owner_ observer rider icon legend hero'
    .split(' ')
    .map((word) => word.replace('_', '')),
)

/** The head of the noun group that begins at `from`: the last title word before the group ends, or before an "'s" that owns no person. */
function headAfter(context: TitleContext, from: number, end: number): number | undefined {
  const { tokens } = context
  let head: number | undefined
  let owner: number | undefined
  for (let at = from; at < end && at < from + 9; at++) {
    if (!inGroup(context, at)) break
    if (tokens.kind[at] === Kind.Clitic) {
      owner = head !== undefined && !isCapital(tokens, at + 1) ? head : undefined
      head = undefined
      continue
    }
    if (context.named[at] && tokens.kind[at + 1] !== Kind.Clitic && !context.named[at + 1]) return owner
    if (titleWordAt(context, at) && tokens.words[at + 1] !== '-') head = at
    else if (head !== undefined && tokens.kind[at] === Kind.Word) {
      if (!isCapital(tokens, at) && isVerb(context, at)) break
      head = undefined
    }
  }
  return head ?? owner
}

/** After the head of a noun group these end it: "the lawmaker added", "the suspect acting", "the minister lives in". */
function isVerb({ tokens, offices }: TitleContext, at: number): boolean {
  const word = tokens.words[at]
  if (!looksLikeModifier(word)) return !NOUNS.has(word)
  if (!word.endsWith('s') || word.endsWith('ss') || at + 1 >= tokens.length) return false
  return AFTER_VERBS.has(classAt(tokens, at + 1, offices))
}

const AFTER_VERBS: ReadonlySet<WordClass> = new Set([
  WordClass.Place,
  WordClass.Definite,
  WordClass.Indefinite,
  WordClass.Pronoun,
  WordClass.Possessive,
])

/** Capitals of a Title Case line that are verbs or small words end the group. */
function isNameLike(wordClass: WordClass): boolean {
  return (
    wordClass <= WordClass.Kin ||
    wordClass === WordClass.Body ||
    wordClass === WordClass.Portfolio ||
    wordClass === WordClass.Site
  )
}

const NOUNS = new Set(
  'training meeting hearing briefing building opening feed seed speed need bed shed breed family reply'.split(' '),
)

/** True for words that a noun group may hold before its head. */
function inGroup({ tokens, offices }: TitleContext, at: number): boolean {
  const word = tokens.words[at]
  const kind = tokens.kind[at]
  if (kind === Kind.Clitic) return word === "'s"
  if (kind === Kind.Number) return true
  if (word === '-') return touches(tokens, at)
  if (word === 'and') return isCapital(tokens, at - 1) && at + 1 < tokens.length && isCapital(tokens, at + 1)
  if (kind !== Kind.Word) return false
  const wordClass = classAt(tokens, at, offices)
  if (isCapital(tokens, at)) return isNameLike(wordClass)
  if (wordClass === WordClass.Open) return looksLikeModifier(word) || word.endsWith('ing') || word.endsWith('ed')
  return (
    wordClass <= WordClass.Kin ||
    wordClass === WordClass.Body ||
    wordClass === WordClass.Portfolio ||
    wordClass === WordClass.Site
  )
}

/** Where "of the electoral commission" and the like after the head end. */
export function phraseEnd(context: TitleContext, head: number, end: number): number {
  const { tokens } = context
  let last = head + 1
  for (let count = 0; count < 3 && last < end; count++) {
    const next = complementEnd(context, head, last, end)
    if (next === last) break
    last = next
  }
  if (last > head + 1) last = abbreviationEnd(context, last, end)
  return last < end && tokens.words[last] === '-' && touches(tokens, last) ? head + 1 : last
}

/**
 * The end of a description that a name follows after a comma: all between belongs to it, "the rapporteur on arbitrary executions, Lowe".
 *
 * @returns the token of the comma, or the description's own end where no name follows
 */
export function endBeforeName({ tokens, offices, named }: TitleContext, last: number, end: number): number {
  if (!LINKING.has(tokens.words[last])) return last
  for (let at = last + 1; at < end && at < last + 11; at++) {
    const word = tokens.words[at]
    if (word === ',') return at + 1 < end && named[at + 1] ? at : last
    if (named[at] || (tokens.kind[at] !== Kind.Word && tokens.kind[at] !== Kind.Clitic && word !== '-')) return last
    const wordClass = classAt(tokens, at, offices)
    if (wordClass === WordClass.Saying || wordClass === WordClass.Auxiliary || wordClass === WordClass.Pronoun)
      return last
    if (!isCapital(tokens, at) && word.endsWith('ed')) return last
  }
  return last
}

const LINKING = new Set(['on', 'for', 'in', 'at', 'to', 'of', 'from', 'with', 'under'])

/** Which offices go on with which preposition: "ambassador to", "professor at". */
const LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'to',
    new Set([
      'ambassador',
      'envoy',
      'adviser',
      'advisor',
      'representative',
      'delegate',
      'aide',
      'rapporteur',
      'consul',
    ]),
  ],
  ['in', new Set(['ambassador', 'envoy', 'representative', 'consul'])],
  [
    'at',
    new Set(['director', 'head', 'professor', 'researcher', 'analyst', 'fellow', 'lecturer', 'economist', 'curator']),
  ],
])

/** "(INAH)" after a body's name belongs to it. */
function abbreviationEnd({ tokens }: TitleContext, at: number, end: number): number {
  const short = tokens.shape[at + 1] === Shape.Capitals || tokens.shape[at + 1] === Shape.Mixed
  return at + 2 < end && tokens.words[at] === '(' && short && tokens.words[at + 2] === ')' ? at + 3 : at
}

function complementEnd(context: TitleContext, head: number, at: number, end: number): number {
  const { tokens } = context
  const word = tokens.words[at]
  if (word !== 'of' && word !== 'for' && !LINKS.get(word)?.has(tokens.words[head])) return at
  let next = at + 1
  while (next < end && (DETERMINERS.has(tokens.words[next]) || tokens.words[next] === 'a')) next++
  if (word !== 'of' && !(next < end && isCapital(tokens, next))) return at
  const from = next
  while (next < end && inComplement(context, next, from)) next++
  while (next > from && (tokens.words[next - 1] === 'and' || tokens.words[next - 1] === '&')) next--
  return next === from ? at : next
}

function inComplement(context: TitleContext, at: number, from: number): boolean {
  const { tokens, offices, named } = context
  if (named[at] && !named[from]) return false
  const word = tokens.words[at]
  const kind = tokens.kind[at]
  if (word === '-') return touches(tokens, at)
  if (word === 'and' || word === '&') return at > from && at + 1 < tokens.length && isCapital(tokens, at + 1)
  if (kind === Kind.Clitic) return word === "'s"
  if (kind !== Kind.Word) return false
  if (isCapital(tokens, at)) return true
  const wordClass = classAt(tokens, at, offices)
  if (at > from && isCapital(tokens, at - 1) && tokens.kind[at - 1] === Kind.Word && wordClass !== WordClass.Body)
    return false
  return (
    (wordClass === WordClass.Open && (looksLikeModifier(word) || (at > from && word.endsWith('ing')))) ||
    wordClass === WordClass.Portfolio ||
    wordClass === WordClass.Body ||
    titleWordAt(context, at) !== undefined
  )
}
