// The view Who Said What: the statements of an article by speaker, by the speaker's country, or in the order of the article.

import { DOUBTFUL, SPEECH_ACTS, type Section, type Statement } from '../../core/index'
import { inDocument, speakerName } from '../article'
import { FORMS } from '../cards/statement'
import { countryName } from '../role'
import { cueWords, saidWords, shownWords, wholeOf } from '../said'
import { counted, distinctIds, idOf, joined, type Panel, type PanelContext, type PanelRow } from './row'
import { createSpeakers, type SpeakerName } from './speakers'

export type Arrangement = 'speaker' | 'country' | 'order'

export interface StatementsOptions {
  readonly arrangement: Arrangement
  /** Thoughts, wishes and intentions too, not only what was said, written or announced. */
  readonly allActs?: boolean
}

export function statementsPanel(context: PanelContext, { arrangement, allActs = false }: StatementsOptions): Panel {
  const speakers = createSpeakers(context.knowledge)
  const said = context.analysis.sections.flatMap((section) =>
    section.content.statements
      .filter(({ act }) => allActs || SPEECH_ACTS.has(act))
      .map((statement): Said => {
        const speaking = speakers.of(section.content, statement.speaker)
        return { ...context, section, statement, speakers: speaking }
      })
      .sort((a, b) => a.statement.content[0].start - b.statement.content[0].start),
  )
  return { rows: ARRANGED[arrangement](said), count: said.length }
}

interface Said extends PanelContext {
  readonly section: Section
  readonly statement: Statement<'section'>
  /** Several who speak together, or one. */
  readonly speakers: readonly SpeakerName[]
}

const ARRANGED: Readonly<Record<Arrangement, (said: readonly Said[]) => PanelRow[]>> = {
  speaker: bySpeaker,
  country: byCountry,
  order(said) {
    const distinct = distinctIds()
    return said.map((one) => namedRow(one, 'order', distinct))
  },
}

/** In the order in which they first speak; whoever nobody knows comes last. */
function bySpeaker(said: readonly Said[]): PanelRow[] {
  const groups = new Map<string, { readonly speaker: SpeakerName; readonly said: Said[] }>()
  for (const one of said)
    for (const speaker of one.speakers) {
      const group = groups.get(speaker.key) ?? { speaker, said: [] }
      if (group.said.at(-1) !== one) group.said.push(one)
      groups.set(speaker.key, group)
    }
  const rows = [...groups.values()].map(({ speaker, said: own }) => speakerRow(speaker, own))
  return lastly(rows, ({ kind }) => kind === 'unknown')
}

function speakerRow({ key, kind, name, role }: SpeakerName, said: readonly Said[]): PanelRow {
  const count = counted(said.length, 'statement')
  const distinct = distinctIds()
  return {
    id: key,
    kind,
    label: name,
    detail: joined(role, String(said.length)),
    tooltip: [name, role, count].filter((line) => line !== '').join('\n'),
    spoken: [name, role, count].filter((part) => part !== '').join(', '),
    rows: said.map((one) => wordsRow(one, key, distinct)),
  }
}

/** By name; speakers of whom no country is known come last. */
function byCountry(said: readonly Said[]): PanelRow[] {
  const groups = new Map<string, Said[]>()
  for (const one of said)
    for (const country of new Set(one.speakers.map((speaker) => speaker.country ?? ''))) {
      const group = groups.get(country) ?? []
      groups.set(country, group)
      group.push(one)
    }
  const rows = [...groups].map(([country, own]) => countryRow(country, own))
  rows.sort((a, b) => (a.label < b.label ? -1 : 1))
  return lastly(rows, ({ id }) => id === 'country/')
}

function countryRow(country: string, said: readonly Said[]): PanelRow {
  const { knowledge } = said[0]
  const label = country === '' ? 'No country known' : countryName(country, knowledge)
  const count = counted(said.length, 'statement')
  const distinct = distinctIds()
  return {
    id: `country/${country}`,
    kind: country === '' ? 'unknown' : knowledge.blocs.has(country) ? 'bloc' : 'country',
    label,
    detail: String(said.length),
    tooltip: `${label}\n${count} by speakers ${country === '' ? 'of whom no country is known' : 'from there'}`,
    spoken: `${label}, ${count}`,
    rows: said.map((one) => namedRow(one, `country/${country}`, distinct)),
  }
}

/** A statement under its speaker: the words alone. */
function wordsRow(said: Said, parent: string, distinct: (id: string) => string): PanelRow {
  const { analysis, section, statement, speakers } = said
  const words = shownWords(analysis, section, statement, LABEL_LENGTH)
  const by = cueWords(analysis, section, statement)
  const together = speakers.length > 1 ? `with ${speakerName(section.content, statement.speaker)}` : undefined
  return {
    id: distinct(`${parent}/${idOf(words)}`),
    kind: statement.form,
    label: words,
    detail: joined(by, together, doubtOf(statement)),
    tooltip: tooltipOf(said),
    spoken: `${words}, ${FORMS[statement.form]}, ${by}`,
    place: wholeOf(section, statement),
    focus: inDocument(section, statement.content[0]),
    rows: [],
  }
}

/** A statement that stands under no speaker: the name, then the words. */
function namedRow(said: Said, parent: string, distinct: (id: string) => string): PanelRow {
  const row = wordsRow(said, parent, (id) => id)
  const name = speakerName(said.section.content, said.statement.speaker)
  const label = `${name}: ${row.label}`
  return {
    ...row,
    id: distinct(`${parent}/${idOf(label)}`),
    label,
    spoken: `${name}: ${row.spoken}`,
  }
}

function tooltipOf({ analysis, section, statement, speakers }: Said): string {
  const names = speakers.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('; ')
  return [saidWords(analysis, section, statement, 600), `— ${names}`, FORMS[statement.form]].join('\n')
}

function doubtOf({ speaker, reason, speakerReason }: Statement<'section'>): string {
  if (reason.confidence < DOUBTFUL) return 'in doubt'
  return speaker.kind !== 'unknown' && speakerReason.confidence < DOUBTFUL ? 'speaker in doubt' : ''
}

function lastly(rows: readonly PanelRow[], isLast: (row: PanelRow) => boolean): PanelRow[] {
  return [...rows.filter((row) => !isLast(row)), ...rows.filter(isLast)]
}

/** Code units of the words on a row; narrow side bars show fewer. */
const LABEL_LENGTH = 160
