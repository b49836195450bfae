// The view Countries and Officials: each country and each person of an article, with the places where the article speaks of them.

import type { CountryMention, Person, PersonMention, Section } from '../../core/index'
import { inDocument } from '../article'
import { countryName, roleOf } from '../role'
import { sentenceWords, wordsAround } from './context'
import { counted, distinctIds, idOf, joined, type Panel, type PanelContext, type PanelRow } from './row'

export function namesPanel(context: PanelContext): Panel {
  const people = peopleOf(context)
  const countries = countryRows(context)
  const officials = people.filter(({ kind }) => kind === 'official')
  const others = people.filter(({ kind }) => kind !== 'official')
  const rows = [
    ...group({ id: 'countries', kind: 'countries', label: 'Countries', rows: countries }),
    ...group({ id: 'officials', kind: 'people', label: 'Officials', rows: officials }),
    ...group({ id: 'others', kind: 'people', label: 'Other people', rows: others }),
  ]
  return { rows, count: countries.length + people.length }
}

function group(row: Pick<PanelRow, 'id' | 'kind' | 'label' | 'rows'>): PanelRow[] {
  const count = String(row.rows.length)
  if (row.rows.length === 0) return []
  return [{ ...row, detail: count, tooltip: `${row.label}: ${count}`, spoken: `${row.label}, ${count}` }]
}

/** In the order in which the article first names them. */
function countryRows({ analysis, knowledge }: PanelContext): PanelRow[] {
  const found = new Map<string, PlacedMention<CountryMention<'section'>>[]>()
  for (const section of analysis.sections)
    for (const mention of section.content.countries) {
      const mentions = found.get(mention.code) ?? []
      found.set(mention.code, mentions)
      mentions.push({ section, mention })
    }
  return [...found].map(([code, mentions]) => {
    const name = countryName(code, knowledge)
    const governments = mentions.filter(({ mention }) => mention.kind === 'metonym').length
    const count = counted(mentions.length, 'mention')
    const asGovernment = governments === 0 ? '' : `${governments} as a government`
    const { what } = mentions[0].mention
    return {
      id: `country/${code}`,
      kind: what === 'bloc' ? 'bloc' : 'country',
      label: name,
      detail: joined(String(mentions.length), asGovernment),
      tooltip: [name, joined(count, asGovernment)].join('\n'),
      spoken: [name, count, asGovernment].filter((part) => part !== '').join(', '),
      closed: true,
      rows: mentionRows(mentions, { analysis, parent: `country/${code}`, say: ({ kind }) => MEANT[kind] }),
    }
  })
}

const MEANT: Readonly<Record<CountryMention<'section'>['kind'], string>> = {
  name: '',
  demonym: 'adjective or people',
  metonym: 'the government',
  capital: 'the place',
}

/** In the order in which the article first names them. */
function peopleOf(context: PanelContext): PanelRow[] {
  const distinct = distinctIds()
  return context.analysis.sections.flatMap((section) =>
    section.content.people.map((person) => personRow(person, section, context, distinct)),
  )
}

function personRow(
  person: Person,
  section: Section,
  { analysis, knowledge }: PanelContext,
  distinct: (id: string) => string,
): PanelRow {
  const id = distinct(`person/${person.id}/${person.name.toLowerCase()}`)
  const role = roleOf(person, knowledge)
  const mentions = section.content.mentions
    .filter(({ person: own }) => own === person.id)
    .map((mention): PlacedMention<PersonMention<'section'>> => ({ section, mention }))
  const count = counted(mentions.length, 'mention')
  return {
    id,
    kind: person.official ? 'official' : 'person',
    label: person.name,
    detail: joined(role, String(mentions.length)),
    tooltip: [person.name, role, count].filter((line) => line !== '').join('\n'),
    spoken: [person.name, role, count].filter((part) => part !== '').join(', '),
    closed: true,
    rows: mentionRows(mentions, { analysis, parent: id, say: () => '' }),
  }
}

interface PlacedMention<M> {
  readonly section: Section
  readonly mention: M
}

interface MentionOptions<M> extends Pick<PanelContext, 'analysis'> {
  readonly parent: string
  /** What the mention stands for, where that needs to be said. */
  say(mention: M): string
}

function mentionRows<M extends CountryMention<'section'> | PersonMention<'section'>>(
  mentions: readonly PlacedMention<M>[],
  { analysis, parent, say }: MentionOptions<M>,
): PanelRow[] {
  const distinct = distinctIds()
  return mentions.map(({ section, mention }) => {
    const words = wordsAround(analysis, section, mention)
    const meant = say(mention)
    return {
      id: distinct(`${parent}/${idOf(words)}`),
      kind: 'mention',
      label: words,
      detail: meant,
      tooltip: [sentenceWords(analysis, section, mention, 600), meant].filter((line) => line !== '').join('\n'),
      spoken: [words, meant].filter((part) => part !== '').join(', '),
      place: inDocument(section, mention),
      rows: [],
    }
  })
}
