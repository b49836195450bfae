// Who speaks how much and where: the speakers of an article with their words, and each statement with its place.
// Lists what a reader counts as said, as the outline does. A word inside two statements of one speaker counts once for them.

import {
  grouped,
  SPEECH_ACTS,
  type Analysis,
  type Knowledge,
  type Section,
  type Span,
  type Statement,
} from '../../core/index'
import { inDocument, personOf, speakerName, textOf } from '../article'
import { excerpt } from '../cards/reason'
import { shared, united, wordCount } from './words'

export interface ReportSpeech {
  /** Of the document's words, how many are somebody's. */
  readonly saidWords: number
  /** Who says most stands first; who is not known, last. */
  readonly speakers: readonly ReportSpeaker[]
  readonly statements: readonly ReportStatement[]
  /** Where somebody speaks, by section in text order; `speaker` is a position in `speakers`. */
  readonly coverage: readonly (readonly SpokenSpan[])[]
}

export interface ReportSpeaker {
  readonly name: string
  readonly office: string
  readonly words: number
  readonly quotedWords: number
  readonly statements: number
  readonly known: boolean
}

export interface ReportStatement {
  readonly speaker: number
  readonly form: Statement<'section'>['form']
  readonly words: number
  readonly excerpt: string
  readonly places: readonly Span<'document'>[]
}

export interface SpokenSpan extends Span<'document'> {
  readonly speaker: number
}

export function reportSpeech(
  analysis: Analysis,
  words: readonly Span<'document'>[],
  knowledge: Knowledge,
): ReportSpeech {
  const said = analysis.sections.flatMap((section) => saidIn(analysis, section, knowledge))
  const quoted = united(analysis.sections.flatMap(quotedSpans))
  const speakers = speakersOf(said, words, quoted)
  const position = new Map(speakers.map(({ name }, index) => [name, index]))
  const speakerOf = ({ speaker }: Said) => position.get(speaker.name) ?? 0
  return {
    saidWords: countIn(words, united(said.flatMap(({ places }) => places))),
    speakers,
    statements: said.map((each) => ({
      speaker: speakerOf(each),
      form: each.form,
      words: countIn(words, united(each.places)),
      excerpt: each.excerpt,
      places: each.places,
    })),
    coverage: analysis.sections.map((section) =>
      said
        .filter((each) => each.section === section)
        .flatMap((each) => each.places.map(({ start, end }) => ({ start, end, speaker: speakerOf(each) }))),
    ),
  }
}

interface Said {
  readonly section: Section
  readonly speaker: Pick<ReportSpeaker, 'name' | 'office' | 'known'>
  readonly form: Statement<'section'>['form']
  readonly excerpt: string
  readonly places: readonly Span<'document'>[]
}

function saidIn(analysis: Analysis, section: Section, knowledge: Knowledge): Said[] {
  return section.content.statements
    .filter(({ act }) => SPEECH_ACTS.has(act))
    .map(({ speaker, form, content }) => ({
      section,
      speaker: {
        name: speakerName(section.content, speaker),
        office: speaker.kind === 'person' ? officeOf(section, speaker.person, knowledge) : '',
        known: speaker.kind !== 'unknown',
      },
      form,
      excerpt: excerpt(content.map((span) => textOf(analysis, section, span)).join(' … '), LONGEST_EXCERPT),
      places: content.map((span) => inDocument(section, span)),
    }))
}

function officeOf({ content }: Section, id: string, knowledge: Knowledge): string {
  const { office, country } = personOf(content, id) ?? {}
  const of = country === undefined ? undefined : (knowledge.countries.get(country)?.name ?? country)
  return [office, of].filter((part) => part !== undefined).join(', ')
}

function quotedSpans(section: Section): Span<'document'>[] {
  return section.content.quotations.flatMap(({ pieces }) => pieces.map((piece) => inDocument(section, piece)))
}

function speakersOf(
  said: readonly Said[],
  words: readonly Span<'document'>[],
  quoted: readonly Span<'document'>[],
): ReportSpeaker[] {
  const bySpeaker = grouped(said, ({ speaker }) => speaker.name)
  const speakers = [...bySpeaker.values()].map((all): ReportSpeaker => {
    const places = united(all.flatMap((each) => each.places))
    return {
      name: all[0].speaker.name,
      office: all.find(({ speaker }) => speaker.office !== '')?.speaker.office ?? '',
      words: countIn(words, places),
      quotedWords: countIn(words, shared(places, quoted)),
      statements: all.length,
      known: all[0].speaker.known,
    }
  })
  return speakers.sort((a, b) => Number(b.known) - Number(a.known) || b.words - a.words)
}

function countIn(words: readonly Span<'document'>[], spans: readonly Span<'document'>[]): number {
  return spans.reduce((sum, span) => sum + wordCount(words, span), 0)
}

/** Code units of a statement's words in the report. */
const LONGEST_EXCERPT = 240
