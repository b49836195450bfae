// Two pictures of who speaks: how many words each speaker has, and where in the article they stand.
// Quoted words are full, words that the article tells in its own way are an outline: no colour is needed to tell them apart.

import { axisX, axisY, barX, plot, ruleX, ruleY, text } from '@observablehq/plot'
import type { ArticleReport, ReportStatement } from '../../../server/protocol/report'
import { addressOf, finished, labelEms, labelRoom, TYPE } from './chart'
import { count } from './elements'
import { speakerRows, type SpeakerRow } from './rows'

export function wordsBySpeaker(report: ArticleReport, width: number): SVGSVGElement {
  const { rows } = speakerRows(report)
  const drawn = rows.filter(({ shared }) => !shared)
  const parts = drawn.flatMap((row, index) => [
    { index, from: 0, to: row.quotedWords, opacity: FULL },
    { index, from: row.quotedWords, to: row.words, opacity: FAINT },
  ])
  const drawing = plot({
    width,
    height: rows.length * ROW + 8,
    marginLeft: labelRoom(width),
    marginRight: 116,
    marginBottom: 4,
    axis: null,
    marginTop: 4,
    style: TYPE,
    x: { domain: [0, Math.max(1, ...drawn.map(({ words }) => words))] },
    y: { domain: rows.map((_, index) => index), padding: 0.3 },
    marks: [
      namesAxis(rows, width),
      ruleX([0], { stroke: 'var(--line)' }),
      barX(
        parts.filter(({ from, to }) => from < to),
        {
          x1: 'from',
          x2: 'to',
          y: 'index',
          fill: 'var(--speech)',
          fillOpacity: 'opacity',
          stroke: 'var(--speech)',
          rx: 1,
        },
      ),
      text(rows, {
        x: ({ words, shared }: SpeakerRow) => (shared ? 0 : words),
        y: (_, index) => index,
        text: (row: SpeakerRow) =>
          `${count(row.words, 'word')} · ${share(row.words, report.words)}${row.shared ? ' together' : ''}`,
        dx: 8,
        textAnchor: 'start',
        fill: 'var(--ink)',
      }),
    ],
    opacity: { type: 'identity' },
  })
  return finished(drawing, `Words by speaker. ${rows.map(spoken).join('. ')}.`)
}

export function whereTheySpeak(report: ArticleReport, width: number): SVGSVGElement {
  const { rows, rowOf } = speakerRows(report)
  // On a long article a short statement must still be seen.
  const least = (report.length / width) * 3
  const pieces = report.statements.flatMap((statement) =>
    statement.places.map((place) => ({
      statement,
      row: rowOf(statement.speaker),
      from: place.start,
      to: Math.max(place.end, place.start + least),
    })),
  )
  type Piece = (typeof pieces)[number]
  const drawing = plot({
    width,
    height: rows.length * ROW + 30,
    marginLeft: labelRoom(width),
    marginRight: 16,
    marginTop: 4,
    marginBottom: 24,
    style: TYPE,
    x: { domain: [0, Math.max(1, report.length)] },
    y: { domain: rows.map((_, index) => index), padding: 0.3 },
    opacity: { type: 'identity' },
    marks: [
      namesAxis(rows, width),
      axisX(paragraphTicks(report, width), {
        label: null,
        tickSize: 4,
        tickFormat: (start) => `¶ ${report.paragraphs.indexOf(start as number) + 1}`,
      }),
      ruleY(rows, { y: (_, index) => index, stroke: 'var(--line)' }),
      barX(pieces, {
        x1: 'from',
        x2: 'to',
        y: 'row',
        fill: 'var(--speech)',
        fillOpacity: ({ statement }: Piece) =>
          statement.form === 'direct' ? FULL : statement.form === 'mixed' ? HALF : FAINT,
        stroke: 'var(--speech)',
        rx: 1,
        href: ({ from, statement }: Piece) =>
          addressOf(statement.places.find(({ start }) => start === from) ?? statement.places[0]),
        ariaLabel: ({ statement }: Piece) => statementWords(report, statement),
        title: ({ statement }: Piece) => statementWords(report, statement),
      }),
    ],
  })
  return finished(drawing, 'Where each speaker is heard, from the beginning of the article to its end.')
}

/** Pixels of a speaker's row. */
const ROW = 28
const FULL = 1
const HALF = 0.5
const FAINT = 0.1

function namesAxis(rows: readonly SpeakerRow[], width: number) {
  return axisY({
    label: null,
    tickSize: 0,
    tickFormat: (index) => rows[index as number].label,
    lineWidth: labelEms(width),
    textOverflow: 'ellipsis',
  })
}

/** Where paragraphs begin, as far as their numbers have room beside each other. */
function paragraphTicks({ paragraphs, length }: ArticleReport, width: number): readonly number[] {
  const ticks: number[] = []
  const least = (TICK * length) / Math.max(1, width - labelRoom(width))
  for (const start of paragraphs) if (ticks.length === 0 || least <= start - ticks[ticks.length - 1]) ticks.push(start)
  return ticks
}

/** Pixels that a paragraph's number needs. */
const TICK = 40

function statementWords({ speakers }: ArticleReport, { speaker, form, words, excerpt }: ReportStatement): string {
  return `${speakers[speaker].name}, ${form}, ${count(words, 'word')}: ${excerpt}`
}

function spoken({ label, words, quotedWords }: SpeakerRow): string {
  return `${label}: ${count(words, 'word')}, ${quotedWords.toLocaleString('en')} of them quoted`
}

export function share(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))}%`
}
