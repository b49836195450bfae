// Writes the rows of a view as drawn lines, so that tests read like what a reader sees: indented, the label, then the detail.

import type { Panel, PanelRow } from '../../server/views/panels/row'

/** "direct: “Not before,” | added": a row's kind stands in front of it. */
export function drawnRows({ rows }: Panel): string[] {
  return rows.flatMap((row) => lines(row, ''))
}

function lines(row: PanelRow, indent: string): string[] {
  const own = `${indent}${row.kind}: ${row.label}${row.detail === '' ? '' : ` | ${row.detail}`}`
  return [own, ...row.rows.flatMap((under) => lines(under, `${indent}  `))]
}

export function allRows({ rows }: Panel): PanelRow[] {
  return rows.flatMap(function all(row): PanelRow[] {
    return [row, ...row.rows.flatMap(all)]
  })
}
