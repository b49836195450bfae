// Tables: the figures themselves, and what each chart shows for those who would rather read it.

import type { ReportPlace } from '../../../server/protocol/report'
import { element } from './elements'

export interface Column<Row> {
  readonly title: string
  /** Absence is shown as an empty cell. */
  cell(row: Row): string | number | undefined
  /** Makes the cell a button that goes to the place. */
  place?(row: Row): ReportPlace | undefined
}

/**
 * @param caption what the table shows; read out first, and shown only to listeners
 * @param all columns; one that is empty in every row is left out
 */
export function table<Row>(caption: string, rows: readonly Row[], all: readonly Column<Row>[]): HTMLElement {
  const columns = all.filter(({ cell }) => rows.some((row) => (cell(row) ?? '') !== ''))
  const head = columns.map(({ title }) => element('th', { scope: 'col' }, title))
  const body = rows.map((row) => element('tr', {}, ...columns.map((column, index) => cellOf(row, column, index === 0))))
  const made = element(
    'table',
    {},
    element('caption', { class: 'unseen' }, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  )
  return element('div', { class: 'table', role: 'region', 'aria-label': caption, tabindex: '0' }, made)
}

/** The table under a chart, closed until somebody wants it. */
export function asTable(id: string, made: HTMLElement): HTMLElement {
  return element('details', { id: `table-${id}` }, element('summary', {}, 'Show as a table'), made)
}

function cellOf<Row>(row: Row, column: Column<Row>, isFirst: boolean): HTMLElement {
  const value = column.cell(row)
  const words = typeof value === 'number' ? value.toLocaleString('en') : (value ?? '')
  const place = column.place?.(row)
  const content = place ? element('button', { class: 'place', ...placeAttributes(place) }, words) : words
  const kind: Record<string, string> = typeof value === 'number' ? { class: 'number' } : {}
  return isFirst ? element('th', { scope: 'row', ...kind }, content) : element('td', kind, content)
}

/** What a click or Enter on the element reveals in the editor; `places.ts` listens for it. */
export function placeAttributes({ start, end }: ReportPlace): Record<string, string> {
  return { 'data-place': `${start}-${end}` }
}
