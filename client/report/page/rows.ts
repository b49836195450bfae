// Which speakers have a row of their own in the charts: a page of fifty rows shows nothing, so those who say least share one.

import type { ArticleReport, ReportSpeaker } from '../../../server/protocol/report'
import { count } from './elements'

export interface SpeakerRow {
  readonly label: string
  readonly words: number
  readonly quotedWords: number
  readonly statements: number
  /** True for the row that several share: beside it everybody's own bar would be a speck. */
  readonly shared: boolean
}

export interface SpeakerRows {
  readonly rows: readonly SpeakerRow[]
  /** The row of a speaker, by its position in the report. */
  rowOf(speaker: number): number
}

const MOST_ROWS = 14

export function speakerRows({ speakers }: ArticleReport): SpeakerRows {
  if (speakers.length <= MOST_ROWS) return { rows: speakers.map(rowFor), rowOf: (speaker) => speaker }
  const own = speakers.slice(0, MOST_ROWS - 1)
  const rest = speakers.slice(MOST_ROWS - 1)
  return {
    rows: [...own.map(rowFor), together(rest)],
    rowOf: (speaker) => Math.min(speaker, MOST_ROWS - 1),
  }
}

function rowFor({ name, words, quotedWords, statements }: ReportSpeaker): SpeakerRow {
  return { label: name, words, quotedWords, statements, shared: false }
}

function together(speakers: readonly ReportSpeaker[]): SpeakerRow {
  const sum = (what: 'words' | 'quotedWords' | 'statements') => speakers.reduce((all, each) => all + each[what], 0)
  return {
    label: count(speakers.length, 'other'),
    words: sum('words'),
    quotedWords: sum('quotedWords'),
    statements: sum('statements'),
    shared: true,
  }
}
