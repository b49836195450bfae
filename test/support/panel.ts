// Writes the rows of a view as drawn lines, so that tests read like what a reader sees: indented, the label, then the detail.

import type { Panel, PanelRow } from '../../server/views/panels/row'

/** "quote: “Not before,” | added"; a row's kind stands in front of it, the marked part of a label in brackets. */
export function drawnRows({ rows }: Panel): string[] {
  return rows.flatMap((row) => lines(row, ''))
}

function lines(row: PanelRow, indent: string): string[] {
  const own = `${indent}${row.kind}: ${labelOf(row)}${row.detail === '' ? '' : ` | ${row.detail}`}`
  return [own, ...row.rows.flatMap((under) => lines(under, `${indent}  `))]
}

function labelOf({ label, marked }: PanelRow): string {
  if (!marked) return label
  const [start, end] = marked
  return `${label.slice(0, start)}[${label.slice(start, end)}]${label.slice(end)}`
}

export function allRows({ rows }: Panel): PanelRow[] {
  return rows.flatMap(function all(row): PanelRow[] {
    return [row, ...row.rows.flatMap(all)]
  })
}
