// The card of a person: what this article calls them, where it mentions them and what it has them say.
// It says how they are described here, never what they are today; what the table of office-holders knows stands beside that.

import type { Person, PersonMention, Statement } from '../../core/index'
import { personOf, textOf } from '../article'
import { officeWords } from '../role'
import type { Card, CardRow } from './card'
import type { CardContext } from './context'
import { holderRows, holderSource } from './holder'
import { excerpt, reasonText } from './reason'

export function personCard(mention: PersonMention<'section'>, context: CardContext): Card {
  const { analysis, section } = context
  const person = personOf(section.content, mention.person)
  const mentions = section.content.mentions.filter((other) => other.person === mention.person)
  const statements = section.content.statements.filter(({ speaker }) => speaks(speaker, mention.person))
  const held = person ? holderRows(person, isUnnamed(person, mention, context), context) : []
  return {
    sentence: person ? sentenceOf(person, mention, context) : `${mention.person} is mentioned here.`,
    rows: [
      ...(person ? factRows(person, context) : []),
      ...held,
      ...describedRows(mentions, context),
      { label: 'Mentions here', value: countsOf(mentions, context) },
      ...statementRows(statements, context),
    ],
    reason: reasonText(mention.reason, analysis.text.slice(section.start)),
    source: sourceOf(person, holderSource(held, context.knowledge)),
  }
}

/** The article before the reader's glossary, both before the table. */
function sourceOf(person: Person | undefined, table: string | undefined): string | undefined {
  const glossary = person?.glossary
  const sources = [
    person?.office === undefined || glossary?.office !== undefined ? undefined : 'Described so in this article.',
    glossary && 'Your glossary (.dateline/people.tsv).',
    table,
  ]
  return sources.filter((source) => source !== undefined).join(' ') || undefined
}

/** "Ned Price is described here as State Department spokesperson (United States)." */
function sentenceOf(person: Person, mention: PersonMention<'section'>, context: CardContext): string {
  const { name, office } = person
  const country = countryOf(person, context)
  if (office === undefined) return `${name} is mentioned here${person.official ? ' as an official' : ''}.`
  if (isUnnamed(person, mention, context)) return `“${name}” is not named in this article.`
  const described = `${office}${country === undefined ? '' : ` (${country})`}`
  return person.glossary?.office === undefined
    ? `${name} is described here as ${described}.`
    : `${name} is ${described} in your glossary.`
}

/** True for somebody whom the article only describes: "the prime minister". */
function isUnnamed({ name }: Person, mention: PersonMention<'section'>, { analysis, section }: CardContext): boolean {
  return mention.form === 'description' && name === textOf(analysis, section, mention)
}

function countryOf({ country }: Person, { knowledge }: CardContext): string | undefined {
  return country === undefined ? undefined : (knowledge.countries.get(country)?.name ?? country)
}

function factRows(person: Person, context: CardContext): CardRow[] {
  const country = countryOf(person, context)
  return [
    { label: 'Kind', value: person.official ? 'official' : 'person, not an official' },
    ...(person.office === undefined ? [] : [{ label: officeLabel(person), value: officeWords(person) }]),
    ...(country === undefined ? [] : [{ label: 'For', value: `${flagOf(person.country, context)}${country}` }]),
    ...(person.glossary?.note === undefined ? [] : [{ label: 'Your note', value: person.glossary.note }]),
  ]
}

function officeLabel({ glossary }: Person): string {
  return glossary?.office === undefined ? 'Office here' : 'Office in your glossary'
}

/** The flag of a country and a blank; nothing for a body's initials. */
function flagOf(code: string | undefined, { knowledge }: CardContext): string {
  if (code === undefined || knowledge.countries.get(code)?.status !== 'state' || knowledge.areas.has(code)) return ''
  return `${String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 - 65 + letter.charCodeAt(0)))} `
}

/** How this article describes them, where in more words than one name. */
function describedRows(mentions: readonly PersonMention<'section'>[], { analysis, section }: CardContext): CardRow[] {
  const described = mentions.filter(({ form }) => form === 'titled' || form === 'description')
  const words = new Set(described.map((mention) => excerpt(textOf(analysis, section, mention), LONGEST)))
  if (words.size === 0) return []
  const shown = [...words].slice(0, 5).map((each) => `“${each}”`)
  return [{ label: 'Called', value: shown.join(', '), at: section.start + described[0].start }]
}

function countsOf(mentions: readonly PersonMention<'section'>[], { section }: CardContext): string {
  const paragraphs = new Set(
    mentions.map((mention) =>
      section.content.paragraphs.findIndex(({ start, end }) => start <= mention.start && mention.start < end),
    ),
  )
  return paragraphs.size > 1 ? `${mentions.length} in ${paragraphs.size} paragraphs` : String(mentions.length)
}

function statementRows(statements: readonly Statement<'section'>[], { analysis, section }: CardContext): CardRow[] {
  if (statements.length === 0) return []
  const latest = statements[statements.length - 1]
  const words = latest.content.map((span) => textOf(analysis, section, span)).join(' … ')
  return [
    { label: 'Statements here', value: String(statements.length) },
    { label: 'Latest statement', value: excerpt(words, LATEST), at: section.start + latest.content[0].start },
  ]
}

function speaks(speaker: Statement<'section'>['speaker'], person: string): boolean {
  if (speaker.kind === 'person') return speaker.person === person
  return speaker.kind === 'joint' && speaker.speakers.some((one) => speaks(one, person))
}

/** Code units of excerpts on a card. */
const LONGEST = 80
const LATEST = 200
