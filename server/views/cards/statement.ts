// The card of a statement: who said this and how the article says so. Shown on its cue, its source and its words.

import { DOUBTFUL, type Act, type Span, type Speaker, type Statement } from '../../core/index'
import { speakerName } from '../article'
import type { Card, CardRow } from './card'
import type { CardContext } from './context'
import { excerpt, list, reasonText, sureness } from './reason'
import { ruleWords } from './ruleWords'

export function statementCard(statement: Statement<'section'>, context: CardContext): Card {
  const { analysis, section } = context
  const text = analysis.text.slice(section.start, section.start + section.content.length)
  return {
    sentence: sentenceOf(statement, context),
    rows: rowsOf(statement, text),
    reason: reasonText(statement.reason, text),
  }
}

/** "Ned Price said this." */
function sentenceOf({ source, speaker, act, speakerReason }: Statement<'section'>, { section }: CardContext): string {
  const names = namesOf(speaker, section.content)
  if (speaker.kind === 'unknown' && source.length === 0) return 'Nobody is named as the source.'
  if (speaker.kind === 'unknown') return `Nobody is named for certain as the source: ${speaker.why}.`
  if (names === '') return 'Nobody is named as the source.'
  const perhaps = speakerReason.confidence < DOUBTFUL ? 'Perhaps ' : ''
  const sentence = `${perhaps}${names} ${VERBS[act]} this.`
  if (speaker.kind === 'unnamed') return `${capitalised(sentence)} Nobody is named.`
  return perhaps === '' ? capitalised(sentence) : sentence
}

function namesOf(speaker: Speaker, content: CardContext['section']['content']): string {
  if (speaker.kind === 'unnamed') return speaker.description
  if (speaker.kind === 'joint') return list(speaker.speakers.map((one) => namesOf(one, content)))
  return speakerName(content, speaker)
}

const VERBS: Readonly<Record<Act, string>> = {
  say: 'said',
  write: 'wrote',
  announce: 'announced',
  ask: 'asked',
  demand: 'demanded',
  think: 'thought',
  intend: 'intended',
  feel: 'felt',
  other: 'stated',
}

export const FORMS: Readonly<Record<Statement<'section'>['form'], string>> = {
  direct: 'direct: in the speaker’s own words',
  mixed: 'mixed: partly in the speaker’s own words',
  indirect: 'indirect: in the article’s words',
}

function rowsOf(statement: Statement<'section'>, text: string): CardRow[] {
  const { form, reporter, medium, occasion, addressee, source, speaker, speakerReason } = statement
  const row = (label: string, span: Span<'section'> | undefined): CardRow[] =>
    span ? [{ label, value: excerpt(text.slice(span.start, span.end), LONGEST) }] : []
  const known = speaker.kind !== 'unknown' && source.length > 0
  return [
    { label: 'Speech', value: FORMS[form] },
    ...(known ? row('Named here as', source[0]) : []),
    ...row('Said to', addressee),
    ...row('Where', medium),
    ...row('When', occasion),
    ...row('Passed on by', reporter),
    ...(speaker.kind === 'unknown' ? [] : [{ label: 'Speaker', value: speakerWords(speakerReason) }]),
  ]
}

/** "“He” or “she” stands for somebody spoken of before; fairly sure": why no one is known, the first sentence says. */
function speakerWords({ rule, confidence }: Statement<'section'>['speakerReason']): string {
  const words = ruleWords(rule)
  return words ? `${words}; ${sureness(confidence)}` : sureness(confidence)
}

/** Code units of an excerpt from the article on a card. */
const LONGEST = 80

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
