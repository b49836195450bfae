// Says what a figure measures ("bilateral trade between the two countries") and who gives it, where the article shows it plainly.
// Goes by a few sure patterns in the figure's sentence and says nothing otherwise: a wrong measure is worse than none.

import type { Figure } from '../../core/index'
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
  const from = section.start + paragraph.start + sentence.start
  const until = section.start + (figure.hedge && figure.hedge.start < figure.start ? figure.hedge.start : figure.start)
  if (until - from > LONGEST) return undefined
  return beforeVerb(analysis.text.slice(from, until).trim().split(/\s+/))
}

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
