// Two pictures of the countries: who mentions which, and where they lie.

import { axisX, axisY, cell, plot, text } from '@observablehq/plot'
import type { ArticleReport, ReportPair } from '../../../server/protocol/report'
import { addressOf, finished, labelEms, labelRoom, TYPE } from './chart'
import { count } from './elements'

export function countriesBySpeaker(report: ArticleReport, width: number): SVGSVGElement {
  const { rows, columns, pairs } = matrixOf(report)
  const most = Math.max(1, ...pairs.map(({ mentions }) => mentions))
  const names = Math.max(...columns.map((column) => report.countries[column].name.length))
  const marginTop = Math.min(110, 24 + names * 5)
  const isEmpty = (at: { speaker: number; country: number }) =>
    !pairs.some(({ speaker, country }) => speaker === at.speaker && country === at.country)
  const drawing = plot({
    width: Math.min(width, labelRoom(width) + 70 + columns.length * 72),
    height: rows.length * 28 + marginTop + 4,
    marginLeft: labelRoom(width),
    marginRight: 70,
    marginTop,
    marginBottom: 4,
    style: TYPE,
    x: { domain: columns, padding: 0.06 },
    y: { domain: rows, padding: 0.1 },
    opacity: { type: 'identity' },
    marks: [
      ...namesOf(report, columns, width),
      cell(rows.flatMap((speaker) => columns.map((country) => ({ speaker, country }))).filter(isEmpty), {
        x: 'country',
        y: 'speaker',
        fill: 'var(--lane)',
        inset: 0.5,
        rx: 2,
      }),
      cell(pairs, {
        x: 'country',
        y: 'speaker',
        fill: 'var(--place)',
        fillOpacity: ({ mentions }: ReportPair) => 0.15 + 0.4 * Math.sqrt(mentions / most),
        stroke: 'var(--place)',
        inset: 0.5,
        rx: 2,
        href: ({ first }: ReportPair) => addressOf(first),
        ariaLabel: (pair: ReportPair) => pairWords(report, pair),
        title: (pair: ReportPair) => pairWords(report, pair),
      }),
      text(pairs, {
        x: 'country',
        y: 'speaker',
        text: ({ mentions }: ReportPair) => String(mentions),
        fill: 'var(--ink)',
        pointerEvents: 'none',
      }),
    ],
  })
  return finished(drawing, 'Countries by speaker: how often each is mentioned in whose words.')
}

export function speakerLabel({ speakers }: ArticleReport, speaker: number): string {
  return speaker < 0 ? 'The article itself' : speakers[speaker].name
}

function namesOf(report: ArticleReport, columns: readonly number[], width: number) {
  const room = width - labelRoom(width) - 70
  return [
    axisY({
      label: null,
      tickSize: 0,
      tickFormat: (row) => speakerLabel(report, row as number),
      lineWidth: labelEms(width),
      textOverflow: 'ellipsis',
    }),
    axisX({
      anchor: 'top',
      label: null,
      tickSize: 0,
      tickRotate: -35,
      textAnchor: 'start',
      tickFormat: (column) => report.countries[column as number].name,
      lineWidth: room < columns.length * 30 ? 8 : 14,
      textOverflow: 'ellipsis',
    }),
  ]
}

const MOST_COUNTRIES = 14
const MOST_SPEAKERS = 14

/** The countries mentioned most, and the speakers who mention them, the article itself first. */
function matrixOf({ countries, pairs }: ArticleReport) {
  const columns = countries.slice(0, MOST_COUNTRIES).map((_, index) => index)
  const within = pairs.filter(({ country }) => country < columns.length)
  const rows = [...new Set(within.map(({ speaker }) => speaker))].sort((a, b) => a - b).slice(0, MOST_SPEAKERS)
  return { rows, columns, pairs: within.filter(({ speaker }) => rows.includes(speaker)) }
}

function pairWords(report: ArticleReport, { speaker, country, mentions }: ReportPair): string {
  return `${speakerLabel(report, speaker)}: ${report.countries[country].name}, ${count(mentions, 'mention')}`
}
