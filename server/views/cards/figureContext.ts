// Says what a figure measures ("bilateral trade between the two countries") and who gives it, where the article shows it plainly.
// Goes by a few sure patterns in the figure's sentence and says nothing otherwise: a wrong measure is worse than none.

import { shift, type Figure } from '../../core/index'
import { speakerName } from '../article'
import type { CardContext } from './context'

/** The words that name what the figure measures; undefined where no pattern is sure. */
export function measured(figure: Figure<'section'>, { analysis, section }: CardContext): string | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined
  const paragraph = section.content.paragraphs.find(({ start, end }) => start <= figure.start && figure.end <= end)
  const sentence = paragraph?.facts.sentences.find(
    ({ start, end }) => paragraph.start + start <= figure.start && figure.end <= paragraph.start + end,
  )
  if (!paragraph || !sentence) return undefined
  const { start: from, end: to } = shift<'document'>(sentence, section.start + paragraph.start)
  const until = section.start + (figure.hedge && figure.hedge.start < figure.start ? figure.hedge.start : figure.start)
  const end = section.start + figure.end
  const after = wordsOf(analysis.text.slice(end, Math.min(to, end + LONGEST)))
  const before = wordsOf(analysis.text.slice(Math.max(from, until - LONGEST), until))
  const whole = until - from <= LONGEST
  const what =
    (whole ? beforeVerb(before) : undefined) ?? (figure.kind === 'percent' ? shareOf(after) : spentOn(before, after))
  const when = what && whenAfter(analysis.text.slice(end, Math.min(to, end + LONGEST)))
  return when === undefined ? what : `${what}, ${when}`
}

/** "last year", right after the figure. */
function whenAfter(text: string): string | undefined {
  return /^ ((?:last|this|next) (?:year|month|week|quarter|season|decade))\b/.exec(text)?.[1]
}

/** "a decade" after "16th meeting in": the stretch of time in which the order counts; undefined where none is told. */
export function withinWhat(figure: Figure<'section'>, { analysis, section }: CardContext): string | undefined {
  if (figure.kind !== 'ordinal') return undefined
  const next = section.content.figures.find(({ start }) => figure.end < start)
  if (next?.kind !== 'duration' || next.start - figure.end > 16) return undefined
  const joined = analysis.text.slice(section.start + figure.end, section.start + next.start)
  return /^ (?:in|within|over) (?:the |about |over |less than |more than )?$/.test(joined)
    ? analysis.text.slice(section.start + next.start, section.start + next.end)
    : undefined
}

/** The zone that stands after a time of day, as the article writes it. */
export function zoneAfter(figure: Figure<'section'>, { analysis, section }: CardContext): string | undefined {
  if (figure.kind !== 'time') return undefined
  const end = section.start + figure.end
  return /^ \(?(IST|GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|PKT|SAST|EAT|WAT|JST|KST|SGT|HKT|AEST|AEDT|MSK|local time)\b/.exec(
    analysis.text.slice(end, end + 16),
  )?.[1]
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** "of the total population" after a percentage. */
function shareOf(after: readonly string[]): string | undefined {
  const whole = after[0] === 'of' ? phrase(after.slice(1)) : undefined
  return whole && `the share of ${whole}`
}

/** "a deficit of" before a sum, "in import taxes" or "worth of goods" after it. */
function spentOn(before: readonly string[], after: readonly string[]): string | undefined {
  const of = after[0] === 'worth' && after[1] === 'of' ? 2 : after[0] === 'in' ? 1 : 0
  const spent = of > 0 && /^[a-z]/.test(after[of] ?? '') ? phrase(after.slice(of)) : undefined
  if (spent !== undefined) return spent
  const noun = before.at(-1) === 'of' ? before.at(-2) : undefined
  return noun !== undefined && /^[a-z]{4,}$/.test(noun) && !HOLLOW.has(noun) ? noun : undefined
}

/** The words up to the next mark or small word; undefined where they are none or too many to be sure. */
function phrase(words: readonly string[]): string | undefined {
  const taken: string[] = []
  for (const word of words.slice(0, 8)) {
    if (ENDS.has(word) || /^\W|\d/.test(word) || (taken.length > 0 && /\w{3}ed$/.test(word))) break
    taken.push(withoutMarks(word))
    if (/[^\p{L}\p{N}]$/u.test(word)) break
  }
  const inner = taken.filter((word) => !ARTICLES.has(word))
  return inner.length > 0 && taken.length < 8 && !HOLLOW.has(inner.join(' ')) ? taken.join(' ') : undefined
}

/** "schools," and "schools”" without what follows their last letter. */
function withoutMarks(word: string): string {
  let end = word.length
  while (end > 0 && !/[\p{L}\p{N}]/u.test(word[end - 1])) end--
  return word.slice(0, end)
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'all', 'this', 'that', 'these', 'those'])
/** Nouns that say nothing of what is measured. */
const HOLLOW = new Set(
  'total sum amount average maximum minimum tune cost value them it us which total whom addition cash exchange return'.split(
    ' ',
  ),
)
const ENDS = new Set(
  'in on at by for from to with without who whom that which while when where and or but as than is are was were be been has have had will would can could may said says after before during since until over under between against into across through among per each every not also only do does did live went came gave took made left fell rose grew saw held met kept lost won paid got think say want feel believe support oppose'.split(
    ' ',
  ),
)

/** The speaker in whose statement the figure stands; undefined where it stands in none. */
export function givenBy(figure: Figure<'section'>, { section }: CardContext): string | undefined {
  const holding = section.content.statements.filter(({ content }) =>
    content.some(({ start, end }) => start <= figure.start && figure.end <= end),
  )
  // The innermost statement is whose figure it is.
  const statement = holding.at(-1)
  return statement && statement.speaker.kind !== 'unknown' ? speakerName(section.content, statement.speaker) : undefined
}

/** Code units before the figure that are looked at. */
const LONGEST = 200

/** "Bilateral trade between the two countries surpassed an unprecedented": what stands before a verb of measure. */
function beforeVerb(words: readonly string[]): string | undefined {
  const verb = words.findLastIndex((word) => VERBS.has(word))
  if (verb < 1 || verb > 12 || words.length - verb > 5) return undefined
  const subject = words.slice(0, AUXILIARIES.has(words[verb - 1]) ? verb - 1 : verb)
  if (subject.length === 0 || subject.some((word) => STOPS.has(word.toLowerCase()) || /[,;:"“”()]/.test(word)))
    return undefined
  return subject.length === 1 && PRONOUNS.has(subject[0].toLowerCase()) ? undefined : subject.join(' ')
}

const VERBS = new Set(
  'surpassed exceeded reached hit totalled totaled rose fell grew climbed dropped increased decreased declined jumped surged slipped shrank amounted amounts stood stands rises falls topped averaged slowed doubled'.split(
    ' ',
  ),
)
const AUXILIARIES = new Set(['has', 'have', 'had', 'will'])
/** A subject with one of these is more than a subject. */
const STOPS = new Set(
  'that which who said says if when while because and but as after before since he she they it'.split(' '),
)
const PRONOUNS = new Set('he she it they this that these those which who there'.split(' '))
