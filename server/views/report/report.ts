// The article report: who speaks how much and where, which countries are mentioned with whom, and the figures, as plain numbers.
// In: an analysis. Out: lists in which speakers and countries are named by their position; offsets in the document's frame.

import type { Analysis, Knowledge } from '../../core/index'
import { textOf } from '../article'
import { excerpt } from '../cards/reason'
import { reportCountries, type ReportCountries } from './countries'
import { reportFigures, type ReportFigure } from './figures'
import { reportSpeech, type ReportSpeech } from './speech'
import { wordStarts } from './words'

export interface Report extends Omit<ReportSpeech, 'coverage'>, ReportCountries {
  /** The headline of the document's first article; empty where there is none. */
  readonly title: string
  readonly date?: string
  readonly words: number
  /** Of the document, in code units. */
  readonly length: number
  /** Where each paragraph begins. */
  readonly paragraphs: readonly number[]
  readonly figures: readonly ReportFigure[]
  readonly leftOut: readonly string[]
}

export function articleReport(analysis: Analysis, knowledge: Knowledge): Report {
  const words = wordStarts(analysis.text)
  const { coverage, ...speech } = reportSpeech(analysis, words, knowledge)
  const { date } = analysis.sections[0].content
  return {
    title: titleOf(analysis),
    ...(date !== undefined && { date }),
    words: words.length,
    length: analysis.text.length,
    paragraphs: analysis.sections.flatMap(({ start, content }) => content.paragraphs.map((each) => start + each.start)),
    ...speech,
    ...reportCountries(analysis, coverage, knowledge),
    figures: reportFigures(analysis, knowledge),
    leftOut: [...new Set(analysis.leftOut.map(({ why }) => why))],
  }
}

function titleOf(analysis: Analysis): string {
  const [section] = analysis.sections
  const headline = section.content.parts.find(({ kind }) => kind === 'headline')
  return headline ? excerpt(textOf(analysis, section, headline), LONGEST_TITLE) : ''
}

const LONGEST_TITLE = 200
