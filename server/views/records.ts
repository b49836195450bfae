// One flat record an article: what `dateline annotate --jsonl` writes, in the document's frame.

import {
  SPEECH_ACTS,
  type Analysis,
  type Section,
  type SectionContent,
  type Span,
  type Speaker,
  type Statement,
} from '../core/index'
import { speakerName } from './article'
import { figureValue } from './figureValue'

type Pair = readonly [start: number, end: number]

export interface ArticleRecord {
  readonly entities: readonly { id: string; name: string; official: boolean; office: string; country: string }[]
  readonly people: readonly { start: number; end: number; id: string }[]
  readonly countries: readonly { start: number; end: number; code: string; kind: string }[]
  readonly figures: readonly { start: number; end: number; kind: string; value: string; unit: string }[]
  /** All that anybody said, thought or wished. */
  readonly attributions: readonly StatementRecord[]
  /** What a reader counts as said, written, announced, asked or demanded; some of it no attribution in the narrower sense. */
  readonly statements: readonly StatementRecord[]
}

export interface StatementRecord {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly act: string
  /** An entity's id, or a name; "unknown" where it is not known. */
  readonly speaker: string
}

export function articleRecord(analysis: Analysis): ArticleRecord {
  const parts = analysis.sections.map((section, index) => sectionRecord(section, sectionIds(analysis, index)))
  return {
    entities: parts.flatMap((part) => part.entities),
    people: parts.flatMap((part) => part.people),
    countries: parts.flatMap((part) => part.countries),
    figures: parts.flatMap((part) => part.figures),
    attributions: parts.flatMap((part) => part.attributions),
    statements: parts.flatMap((part) => part.statements),
  }
}

/** Persons' ids are their section's own; in a document of several they get the section's number in front. */
function sectionIds(analysis: Analysis, index: number): (id: string) => string {
  return analysis.sections.length === 1 ? (id) => id : (id) => `${index + 1}.${id}`
}

function sectionRecord(section: Section, idOf: (id: string) => string): ArticleRecord {
  const { start: by, content } = section
  const place = ({ start, end }: Span<'section'>) => ({ start: start + by, end: end + by })
  const pairs = (spans: readonly Span<'section'>[]): Pair[] => spans.map(({ start, end }) => [start + by, end + by])
  const record = ({ source, cue, content: said, act, speaker }: Statement<'section'>): StatementRecord => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(said),
    act,
    speaker: speakerLabel(content, speaker, idOf),
  })
  return {
    entities: content.people.map(({ id, name, official, office, country, known }) => ({
      id: idOf(id),
      name,
      official,
      office: office ?? known?.office ?? '-',
      country: country ?? '-',
    })),
    people: content.mentions.map((mention) => ({ ...place(mention), id: idOf(mention.person) })),
    countries: content.countries
      .filter(({ what }) => what === 'country' || what === 'historic')
      .map((country) => ({ ...place(country), code: country.code, kind: country.kind })),
    figures: content.figures.map((figure) => ({ ...place(figure), ...figureValue(figure) })),
    attributions: content.statements.filter(({ isReadersOnly }) => !isReadersOnly).map(record),
    statements: content.statements.filter(({ act }) => SPEECH_ACTS.has(act)).map(record),
  }
}

/** What a record calls a speaker. @param idOf what it calls a person */
export function speakerLabel(content: SectionContent, speaker: Speaker, idOf: (id: string) => string): string {
  switch (speaker.kind) {
    case 'person':
      return idOf(speaker.person)
    case 'unknown':
      return 'unknown'
    case 'unnamed':
      return `unnamed ${speaker.description}`.trim()
    case 'author':
      return 'author'
    case 'joint':
      return speaker.speakers.map((one) => speakerName(content, one)).join(' and ')
    case 'body':
      return speaker.name
  }
}
