// What of an article is kept for finding it again in a folder: its people, bodies, countries and statements by name.
// In: an analysis. Out: short rows in text order with the place of each; no row holds memory of the text.

import { own, SPEECH_ACTS, type Analysis, type Knowledge, type Section, type Span } from '../core/index'
import { inDocument } from './article'
import { excerpt } from './cards/reason'
import { statementNode } from './outline'
import { introducing } from './places'
import { bySubject, occurrencesIn, subjectTitle, type Subject } from './subjects'

export interface ArticleSymbol extends Span<'document'> {
  readonly kind: 'person' | 'body' | 'country' | 'statement'
  readonly name: string
  /** How often the article names it; 1 for a statement. */
  readonly count: number
}

export interface ArticleSymbols {
  /** The headline, or the text's beginning where there is none. */
  readonly headline: string
  readonly symbols: readonly ArticleSymbol[]
}

/** A longer text is no article; its first rows are kept. */
const MOST_SYMBOLS = 500
/** Code units. */
const HEADLINE_LENGTH = 80

export function articleSymbols(analysis: Analysis, knowledge: Knowledge): ArticleSymbols {
  const symbols: ArticleSymbol[] = []
  for (const section of analysis.sections) {
    if (MOST_SYMBOLS <= symbols.length) break
    symbols.push(...namedSymbols(analysis, section, knowledge), ...statementSymbols(analysis, section))
  }
  return { headline: own(headlineOf(analysis)), symbols: symbols.slice(0, MOST_SYMBOLS) }
}

function headlineOf({ text, sections }: Analysis): string {
  const [{ start, content }] = sections
  const headline = content.parts.find(({ kind }) => kind === 'headline') ?? content.paragraphs[0]
  return headline ? excerpt(text.slice(start + headline.start, start + headline.end), HEADLINE_LENGTH) : ''
}

/** Each person, body and country once, where it is introduced. */
function namedSymbols(analysis: Analysis, section: Section, knowledge: Knowledge): ArticleSymbol[] {
  return [...bySubject(occurrencesIn(analysis, section)).values()].flatMap((occurrences) => {
    const place = introducing(section, occurrences)
    const name = place && nameOf(place.subject, section, knowledge)
    if (!place || name === undefined) return []
    return [{ ...inDocument(section, place), kind: place.subject.kind, name: own(name), count: occurrences.length }]
  })
}

/** Undefined for somebody whom the article only describes: there is no name to look for. */
function nameOf(subject: Subject, { content }: Section, knowledge: Knowledge): string | undefined {
  const isNamed = content.mentions.some(
    ({ person, form }) => subject.kind === 'person' && person === subject.id && form !== 'description',
  )
  return subject.kind !== 'person' || isNamed ? subjectTitle(subject, content, knowledge) : undefined
}

function statementSymbols(analysis: Analysis, section: Section): ArticleSymbol[] {
  return section.content.statements
    .filter(({ act }) => SPEECH_ACTS.has(act))
    .map((statement) => {
      const { title, focus } = statementNode(analysis, section, statement)
      return { ...focus, kind: 'statement', name: own(title), count: 1 }
    })
}
