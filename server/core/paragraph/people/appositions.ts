// Reads what stands behind a name and says what the person is: ", spokesman of the party,", ", a former minister who", " (mayor)".
// In: the tokens and where the name ends. Out: the words of the office with their head; undefined where none stand there.

import { isCapital, Kind, Shape, type Tokens } from '../../text/tokens'
import { phraseEnd } from './descriptions'
import { looksLikeModifier, titleWordAt, type TitleContext } from './titles'
import { classAt, WordClass } from './wordClasses'

export interface Apposition {
  /** First token without the article. */
  readonly bare: number
  readonly head: number
  readonly last: number
}

export function appositionAfter(context: TitleContext, name: number): Apposition | undefined {
  const { tokens, end } = context
  if (tokens.words[name] !== ',' && tokens.words[name] !== '(') return undefined
  let bare = name + 1
  if (isAge(tokens, bare)) bare += 2
  if (ARTICLES.has(tokens.words[bare])) bare++
  let head: number | undefined
  for (let at = bare; at < end && at < bare + 9 && goesOn(context, at); at++) if (titleWordAt(context, at)) head = at
  if (head === undefined) return undefined
  const kind = titleWordAt(context, head)?.kind
  if (kind !== 'office' && kind !== 'role' && kind !== 'rank') return undefined
  return { bare, head, last: phraseEnd(context, head, end) }
}

/** "(D-Ohio)", "(PH-Kluang)": a legislator's party and seat. */
export function isSeat(tokens: Tokens, at: number): boolean {
  return (
    tokens.words[at] === '(' &&
    (tokens.shape[at + 1] === Shape.Capitals || tokens.words[at + 1]?.length === 1) &&
    tokens.words[at + 2] === '-' &&
    isCapital(tokens, at + 3)
  )
}

/** "Karine Lowe, 46, the mayor". */
function isAge(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.Number && tokens.words[at + 1] === ','
}

function goesOn(context: TitleContext, at: number): boolean {
  const { tokens, offices, named } = context
  const word = tokens.words[at]
  if (tokens.kind[at] === Kind.Clitic || word === '-') return true
  if (tokens.kind[at] !== Kind.Word) return false
  if (named[at] && tokens.kind[at + 1] !== Kind.Clitic && !named[at + 1]) return false
  if (isCapital(tokens, at) || titleWordAt(context, at)) return true
  const wordClass = classAt(tokens, at, offices)
  if (wordClass === WordClass.Body || wordClass === WordClass.Portfolio || wordClass === WordClass.Site) return true
  return wordClass === WordClass.Open && (looksLikeModifier(word) || word.endsWith('ing'))
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'who', 'also'])
