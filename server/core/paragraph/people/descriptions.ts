// Finds definite descriptions that may stand for one person: "the Russian leader", "his wife", "Kenya's former president",
// "the head of the electoral commission". In: tokens. Out: spans with the noun that says what the person is.
// Whether one stands for a person of the article, and for which, the fold over the section decides.

import type { TitleWord } from '../../knowledge/offices'
import { isCapital, Kind, touches } from '../../text/tokens'
import type { Sentence } from '../../text/sentences'
import { DETERMINERS, looksLikeModifier, titleWordAt, type TitleContext } from './titles'
import { classOf, WordClass } from './wordClasses'

export interface Description {
  readonly first: number
  /** First token without "the" or "his". */
  readonly bare: number
  readonly head: number
  readonly last: number
  readonly word: TitleWord
  /** "'s" stands where others have "the". */
  readonly owned: boolean
}

export function findDescriptions(context: Omit<TitleContext, 'sentence'>, sentence: Sentence): Description[] {
  const found: Description[] = []
  const { tokens } = context
  for (let index = sentence.first; index < sentence.last; index++) {
    const description = descriptionAt({ ...context, sentence: sentence.first }, index, sentence.last)
    if (!description) continue
    found.push(description)
    index = description.last - 1
  }
  return found
  function descriptionAt(inside: TitleContext, index: number, end: number): Description | undefined {
    if (tokens.kind[index] === Kind.Word && DETERMINERS.has(tokens.words[index]))
      return describe(inside, index, index + 1, end)
    return undefined
  }
}

function describe(context: TitleContext, first: number, bare: number, end: number): Description | undefined {
  const head = headAfter(context, bare, end)
  if (head === undefined) return undefined
  const word = titleWordAt(context, head)
  if (!word || word.kind === 'honorific') return undefined
  return { first, bare, head, last: phraseEnd(context, head, end), word, owned: false }
}

/** The head of the noun group that begins at `from`: the last title word before the group ends. */
function headAfter(context: TitleContext, from: number, end: number): number | undefined {
  const { tokens } = context
  let head: number | undefined
  for (let at = from; at < end && at < from + 9; at++) {
    if (!inGroup(context, at)) break
    if (context.named[at] && tokens.kind[at + 1] !== Kind.Clitic && !context.named[at + 1]) return undefined
    head = titleWordAt(context, at) && tokens.words[at + 1] !== '-' ? at : groupGoesOn(context, at, head)
  }
  return head
}

/** A noun after a head takes its place: "the minister meeting" is no minister; a verb ends the group. */
function groupGoesOn({ tokens, offices }: TitleContext, at: number, head: number | undefined): number | undefined {
  if (head === undefined || tokens.kind[at] !== Kind.Word) return tokens.kind[at] === Kind.Clitic ? undefined : head
  if (isCapital(tokens, at)) return undefined
  return classOf(tokens.words[at], offices) === WordClass.Open ? undefined : head
}

/** True for words that a noun group may hold before its head. */
function inGroup({ tokens, offices }: TitleContext, at: number): boolean {
  const word = tokens.words[at]
  const kind = tokens.kind[at]
  if (kind === Kind.Clitic) return word === "'s"
  if (kind === Kind.Number) return true
  if (word === '-') return touches(tokens, at)
  if (word === 'and') return isCapital(tokens, at - 1) && at + 1 < tokens.length && isCapital(tokens, at + 1)
  if (kind !== Kind.Word) return false
  const wordClass = classOf(word, offices)
  if (isCapital(tokens, at)) return wordClass !== WordClass.Time && wordClass !== WordClass.Definite
  if (wordClass === WordClass.Open) return looksLikeModifier(word) || word.endsWith('ing') || word.endsWith('ed')
  return wordClass <= WordClass.Kin || wordClass === WordClass.Body || wordClass === WordClass.Site
}

/** Where "of the electoral commission" and the like after the head end. */
function phraseEnd(context: TitleContext, head: number, end: number): number {
  const { tokens } = context
  let last = head + 1
  for (let count = 0; count < 3 && last < end; count++) {
    const next = complementEnd(context, last, end)
    if (next === last) break
    last = next
  }
  return last < end && tokens.words[last] === '-' ? head + 1 : last
}

function complementEnd(context: TitleContext, at: number, end: number): number {
  const { tokens } = context
  const word = tokens.words[at]
  if (word !== 'of' && word !== 'for') return at
  let next = at + 1
  if (word === 'for' && !(next < end && isCapital(tokens, next))) return at
  while (next < end && (DETERMINERS.has(tokens.words[next]) || tokens.words[next] === 'a')) next++
  const from = next
  while (next < end && inComplement(context, next, from)) next++
  while (next > from && (tokens.words[next - 1] === 'and' || tokens.words[next - 1] === '&')) next--
  return next === from ? at : next
}

function inComplement({ tokens, offices }: TitleContext, at: number, from: number): boolean {
  const word = tokens.words[at]
  const kind = tokens.kind[at]
  if (word === '-') return touches(tokens, at)
  if (word === 'and' || word === '&') return at > from && at + 1 < tokens.length && isCapital(tokens, at + 1)
  if (kind === Kind.Clitic) return word === "'s"
  if (kind !== Kind.Word) return false
  if (isCapital(tokens, at)) return true
  const wordClass = classOf(word, offices)
  if (at > from && isCapital(tokens, at - 1) && tokens.kind[at - 1] === Kind.Word && wordClass !== WordClass.Body)
    return false
  return (wordClass === WordClass.Open && looksLikeModifier(word)) || wordClass === WordClass.Body
}
