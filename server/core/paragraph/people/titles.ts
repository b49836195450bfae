// Reads the title in front of a name: "Pakistan Prime Minister", "US secretary of state", "popular actress", "Mr.".
// In: the tokens and where the name begins. Out: where the title begins and which word in it says what the person is.
// A title is read leftwards from its head; what is not clearly part of it ends it.

import type { Offices, TitleWord } from '../../knowledge/offices'
import { Char, charAt } from '../../text/characters'
import { isCapital, Kind, Shape, touches, type Tokens } from '../../text/tokens'
import { classAt, WordClass } from './wordClasses'

export interface Title {
  /** First token, a leading "the" or "his" included. */
  readonly first: number
  /** First token without them. */
  readonly bare: number
  /** The token that says what the person is. */
  readonly head: number
  readonly word: TitleWord
}

export interface TitleContext {
  readonly tokens: Tokens
  readonly offices: Offices
  /** 1 for tokens inside a sure name. */
  readonly named: Uint8Array
  /** First token of the sentence. */
  readonly sentence: number
  /** The token after the sentence. */
  readonly end: number
}

/** The title that ends just before token `name`; undefined where none does. */
export function titleBefore(context: TitleContext, name: number): Title | undefined {
  const head = headBefore(context, name)
  if (head === undefined) return undefined
  const word = titleWordAt(context, head)
  if (!word) return undefined
  const bare = titleStart(context, head)
  const main = mainHead(context, bare, head)
  const first = highnessBefore(context, determinerBefore(context, bare, word))
  return { first, bare, head: main, word: titleWordAt(context, main) ?? word }
}

/** The title word of a token; of "ex-President" its last part, of "Gen." the word. */
export function titleWordAt({ tokens, offices }: TitleContext, index: number): TitleWord | undefined {
  return tokens.kind[index] === Kind.Word ? offices.titleAt(tokens, index) : undefined
}

/** The head right before the name, or the one before an of-phrase that reaches up to it: "secretary of state". */
function headBefore(context: TitleContext, name: number): number | undefined {
  const { tokens } = context
  let at = name - 1
  if (at >= 0 && tokens.words[at] === '.' && touches(tokens, at)) at--
  if (at < context.sentence) return undefined
  if (tokens.words[at] === ')') at = beforeBrackets(tokens, at)
  if (tokens.words[at] === ',' && at - 1 >= context.sentence) return headBeforeComma(context, at - 1)
  if (titleWordAt(context, at)) return VERBAL.has(tokens.words[at]) ? undefined : at
  return phraseHead(context, at)
}

/** Before a name these are verbs: "accused Lowe of". */
const VERBAL = new Set(['accused', 'convict', 'guard', 'host', 'pilot', 'coach', 'model', 'head', 'chair', 'witness'])

/** "Al Jama-ah councillor, Thapelo": a title without "the" goes with the name after the comma. */
function headBeforeComma(context: TitleContext, at: number): number | undefined {
  const head = titleWordAt(context, at) ? at : phraseHead(context, at)
  if (head === undefined || titleWordAt(context, head)?.kind !== 'office') return undefined
  const bare = titleStart(context, head)
  if (bare > context.sentence && !opensClause(context, bare)) return undefined
  for (let index = bare; index < head; index++) if (context.tokens.kind[index] === Kind.Clitic) return undefined
  return head
}

/** After "said", and after a first short phrase, a title may stand without "the". */
function opensClause({ tokens, offices, sentence, named }: TitleContext, bare: number): boolean {
  const before = tokens.words[bare - 1]
  if (before === 'that' || classAt(tokens, bare - 1, offices) === WordClass.Saying) return true
  if (before !== ',' || bare - sentence > 8) return false
  for (let at = sentence; at < bare; at++) if (named[at]) return false
  return true
}

/** "(UNO)" inside a title: the token before the brackets. */
function beforeBrackets(tokens: Tokens, at: number): number {
  for (let back = at - 1; back > 0 && at - back < 4; back--) if (tokens.words[back] === '(') return back - 1
  return at
}

const PREPOSITIONS = new Set(['of', 'for', 'to', 'in', 'at'])

function phraseHead(context: TitleContext, from: number): number | undefined {
  const { tokens } = context
  for (let at = from; at > context.sentence && from - at < 16; at--) {
    const word = tokens.words[at]
    if (PREPOSITIONS.has(word)) {
      const head = titleWordAt(context, at - 1)
      if (at < from && head && (head.kind === 'office' || word === 'of')) return at - 1
      if (word === 'to') return undefined
      continue
    }
    const kind = tokens.kind[at]
    if (kind === Kind.Clitic || word === 'the' || word === 'and' || word === '-' || word === '&') continue
    if (kind !== Kind.Word || context.named[at]) return undefined
    if (!isCapital(tokens, at) && word !== 'state' && classAt(tokens, at, context.offices) !== WordClass.Open)
      return undefined
    if (at === from && !isCapital(tokens, at) && !looksLikeModifier(word)) return undefined
  }
  return undefined
}

/** How far left the title of this head goes, determiners left out. */
export function titleStart(context: TitleContext, head: number): number {
  const { tokens } = context
  let start = head
  let small = 0
  for (;;) {
    const at = start - 1
    if (at < context.sentence || start <= 0) return start
    const next = stepLeft(context, start, head)
    if (next === undefined) return start
    if (tokens.kind[next] === Kind.Word && !isCapital(tokens, next) && !titleWordAt(context, next)) small++
    if (small > 4 || head - next > 14) return start
    start = next
  }
}

/** The token that the title may also begin with, left of `start`; undefined where it may not go on. */
function stepLeft(context: TitleContext, start: number, head: number): number | undefined {
  const { tokens, offices } = context
  let at = start - 1
  if (tokens.words[at] === ')') at = beforeBrackets(tokens, at)
  if (at < context.sentence) return undefined
  const word = tokens.words[at]
  const kind = tokens.kind[at]
  if (kind === Kind.Clitic) return possessor(context, at)
  if (word === '-' && touches(tokens, at) && touches(tokens, start))
    return at - 1 >= context.sentence ? at - 1 : undefined
  if (word === 'late') return undefined
  if (word === '.' && touches(tokens, at) && at - 1 >= context.sentence && titleWordAt(context, at - 1)) return at - 1
  if (word === 'and' || word === '&') return joinedBefore(context, at)
  if (kind === Kind.Number) return /^(1[5-9]|20)\d\d$/.test(word) || touches(tokens, start) ? at : undefined
  if (kind !== Kind.Word) return undefined
  if (context.named[at]) return undefined
  if (word === 'of') return isHonorific(context, head) ? ofPhrase(context, at) : bodyBefore(context, at)
  const wordClass = classAt(tokens, at, offices)
  if (isCapital(tokens, at)) {
    if (at === context.sentence && !MODIFIERS.has(word) && !looksLikeModifier(word)) return undefined
    return isModifierClass(wordClass) || tokens.shape[at] >= Shape.Capitals ? at : undefined
  }
  if (titleWordAt(context, at) || (word === 'first' && tokens.words[start] === 'lady')) return at
  if (isHonorific(context, start)) return undefined
  // "encourage President Lowe": before a capital only words that are known to stand before offices, and "pro-government".
  if (isCapital(tokens, start) && !MODIFIERS.has(word) && word !== 'then')
    return isHyphened(tokens, at) ? at : undefined
  if (MODIFIERS.has(word)) return at
  if (FRONT.has(tokens.words[start])) return undefined
  if (!isModifierClass(wordClass)) return undefined
  return looksLikeModifier(word) ? at : undefined
}

const SIDES = new Set(['pro', 'anti', 'vice', 'co', 'ex', 'then', 'right', 'left'])

function isHyphened(tokens: Tokens, at: number): boolean {
  return at > 1 && touches(tokens, at) && touches(tokens, at - 1) && SIDES.has(tokens.words[at - 2])
}

/** Before "Mr" and "Gen" no adjective stands. */
function isHonorific(context: TitleContext, at: number): boolean {
  const kind = titleWordAt(context, at)?.kind
  return kind === 'honorific' || kind === 'rank'
}

/** "Department of Defence senior analyst": the name of a body goes on over its "of". */
function bodyBefore({ tokens, offices, sentence }: TitleContext, of: number): number | undefined {
  const at = of - 1
  if (at < sentence || !isCapital(tokens, at) || !isCapital(tokens, of + 1)) return undefined
  return classAt(tokens, at, offices) === WordClass.Body ? at : undefined
}

/** "chief of army staff": a head before the preposition, else the phrase is not the title's. */
function ofPhrase(context: TitleContext, at: number): number | undefined {
  const head = at > context.sentence ? titleWordAt(context, at - 1) : undefined
  return head?.kind === 'office' ? at - 1 : undefined
}

/** "Tourism and Sports Minister", "singer and actor": the word before joins if it is of the title's kind. */
function joinedBefore(context: TitleContext, at: number): number | undefined {
  const { tokens } = context
  const before = at - 1
  if (before < context.sentence || tokens.kind[before] !== Kind.Word || context.named[before]) return undefined
  if (titleWordAt(context, before)) return before
  const bothCapital = isCapital(tokens, before) && isCapital(tokens, at + 1)
  return bothCapital && classAt(tokens, before, context.offices) !== WordClass.Definite ? before : undefined
}

/** "Malaysia's", "the party's", "US secretary of state Antony Blinken's": the whole owner belongs to the title. */
export function possessor(context: TitleContext, clitic: number): number | undefined {
  const { tokens } = context
  if (tokens.words[clitic] !== "'s" && tokens.words[clitic] !== "'") return undefined
  let at = clitic - 1
  if (at < context.sentence || tokens.kind[at] !== Kind.Word) return undefined
  if (!context.named[at]) return capitalsStart(context, at)
  while (at > context.sentence && context.named[at - 1]) at--
  if (context.named[at]) {
    return titleBefore(context, at)?.first ?? at
  }
  return at
}

/** "South Africa's": all the capitals before the owner's end. */
function capitalsStart({ tokens, sentence, offices, named }: TitleContext, from: number): number {
  let at = from
  while (at - 1 >= sentence && isCapital(tokens, at) && isCapital(tokens, at - 1) && !named[at - 1]) {
    if (tokens.kind[at - 1] !== Kind.Word || !isModifierClass(classAt(tokens, at - 1, offices))) break
    at--
  }
  return at
}

/** "his wife Amanda" is one mention; "the" and "our" before an office and a name stay outside. */
function determinerBefore(context: TitleContext, start: number, word: TitleWord): number {
  const { tokens } = context
  const at = start - 1
  if (at < context.sentence || tokens.kind[at] !== Kind.Word || !DETERMINERS.has(tokens.words[at])) return start
  if (tokens.words[at] === 'the') return highnessBefore(context, at) < at ? at : start
  return word.kind === 'kin' || word.kind === 'role' ? at : start
}

/** "HH the Amir", "His Excellency the President". */
export function highnessBefore({ tokens, sentence }: TitleContext, first: number): number {
  if (tokens.words[first] !== 'the') return first
  const at = first - 1
  if (at < sentence) return first
  if (HIGHNESS.has(tokens.words[at]) && tokens.shape[at] === Shape.Capitals) return at
  return at > sentence && HIGH.has(tokens.words[at]) ? at - 1 : first
}

const HIGHNESS = new Set(['hh', 'he', 'hrh', 'hm', 'h.h.', 'h.e.'])
const HIGH = new Set(['highness', 'excellency', 'majesty', 'eminence'])

export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my'])

/** Of several heads the last that is an office or an occupation: "Minister", not "Dr", in "Minister Dr". */
function mainHead(context: TitleContext, first: number, last: number): number {
  for (let at = last; at >= first; at--) {
    const word = titleWordAt(context, at)
    if (word && word.kind !== 'honorific' && word.kind !== 'rank') return at
  }
  return last
}

function isModifierClass(wordClass: WordClass): boolean {
  return (
    wordClass === WordClass.Open ||
    wordClass === WordClass.Body ||
    wordClass === WordClass.Site ||
    wordClass === WordClass.Portfolio ||
    wordClass === WordClass.Office ||
    wordClass === WordClass.Rank ||
    wordClass === WordClass.Role ||
    wordClass === WordClass.Honorific ||
    wordClass === WordClass.Kin
  )
}

/** A small word that may stand before an office: no verb, no adverb. */
export function looksLikeModifier(word: string): boolean {
  if (charAt(word, 0) !== Char.Lower || VERBS.has(word)) return false
  return !/(?:ed|ly|ing)$/.test(word)
}

/** Words with endings of verbs that nevertheless stand before offices. */
const MODIFIERS: ReadonlySet<string> = new Set(
  'acting outgoing incoming managing leading presiding sitting ruling governing retired disgraced convicted elected appointed newly-elected renowned united armed supposed alleged supposed late former ex then then-acting early family elderly deputy vice foreign interior prime housing planning training marketing mining banking engineering nursing manufacturing publishing advertising broadcasting fighting environment trade veteran junior senior self-proclaimed self-styled so-called jailed exiled accused suspected wanted ousted deposed beloved distinguished celebrated acclaimed aging ageing aspiring budding leading striking training fellow rival popular former chief assistant interim caretaker incumbent right-wing left-wing far-right opposition'.split(
    ' ',
  ),
)

/** Before these stands only a country or an owner. */
const FRONT: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'then',
  'acting',
  'outgoing',
  'incumbent',
  'late',
  'interim',
])

const VERBS: ReadonlySet<string> = new Set(
  'met told saw made gave took came went got kept left held led sent put set won beat knew thought brought found paid ran shot hit cut sees meets makes gives takes comes goes gets keeps leaves holds leads sends puts sets wins beats finds pays runs calls visits hosts joins backs names elects sacks fires wrote spoke became become becomes grew began begun felt fell lost stood sat rose drew drove ate bought built caught chose fought taught sought sold sang swore threw wore also even just only not never ever now still again soon then there here very too more most less quite but and also however moreover furthermore thank glad yes no dear hello hi many several when both either neither further instead however meanwhile thus hence later earlier ago once twice like such as than who that which what how why during see let meet help make take give say tell ask'.split(
    ' ',
  ),
)
