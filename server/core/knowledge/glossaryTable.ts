// Cuts a glossary file into rows: tab-separated, the first row names the columns, lines that begin with "#" are comments.
// In: the file's text and its columns. Out: rows with the place of each cell, and problems. Never throws: people write these files.

export interface GlossaryProblem {
  /** From 0. */
  readonly line: number
  /** UTF-16 code units from the line's start, half-open. */
  readonly start: number
  readonly end: number
  /** A sentence for the file's writer. */
  readonly message: string
}

export interface GlossaryCell {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface GlossaryRow<Column extends string> {
  readonly line: number
  /** Empty where the row or the whole file has none. */
  readonly cells: Readonly<Record<Column, GlossaryCell>>
}

export interface GlossaryTable<Column extends string> {
  readonly rows: readonly GlossaryRow<Column>[]
  readonly problems: GlossaryProblem[]
}

interface Line {
  readonly line: number
  readonly text: string
}

/** @param columns all that the file may have; it may leave out and reorder any but the first */
export function cutRows<const Column extends string>(
  text: string,
  columns: readonly [Column, ...Column[]],
): GlossaryTable<Column> {
  const problems: GlossaryProblem[] = []
  const [header, ...lines] = linesOf(text)
  if (!header) return { rows: [], problems }
  const order = readHeader(header, columns, problems)
  if (!order) return { rows: [], problems }
  const rows = lines.flatMap((line) => readRow(line, { columns, order, problems }) ?? [])
  return { rows, problems }
}

/** Lines as editors count them, without blank ones and comments. */
function linesOf(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((text, line) => ({ line, text }))
    .filter(({ text }) => !text.startsWith('#') && text.trim() !== '')
}

/** The columns in the file's order; undefined where the line is no header. */
function readHeader<Column extends string>(
  { line, text }: Line,
  columns: readonly Column[],
  problems: GlossaryProblem[],
): readonly Column[] | undefined {
  const cells = cellsOf(text)
  const bad = cells.find(
    (cell, index) =>
      !columns.includes(cell.text as Column) || cells.findIndex((other) => other.text === cell.text) < index,
  )
  if (!bad && cells.some((cell) => cell.text === columns[0])) return cells.map((cell) => cell.text as Column)
  const { start, end } = bad ?? { start: 0, end: text.length }
  const what = bad === undefined ? `“${columns[0]}” is missing` : `${quoted(bad)} is no column or stands twice`
  problems.push({
    line,
    start,
    end: Math.max(end, start + 1),
    message: `The first row must name the columns, divided by tabs: ${columns.join(', ')}. Here ${what}, so nothing of this file is read.`,
  })
  return undefined
}

interface Shape<Column extends string> {
  readonly columns: readonly Column[]
  readonly order: readonly Column[]
  readonly problems: GlossaryProblem[]
}

/** Missing cells at a row's end are empty: many editors trim the tabs there. */
function readRow<Column extends string>(
  { line, text }: Line,
  { columns, order, problems }: Shape<Column>,
): GlossaryRow<Column> | undefined {
  const cells = cellsOf(text)
  if (order.length < cells.length) {
    const message = `This row has ${cells.length} columns, the first row names ${order.length}. The row is left out.`
    problems.push({ line, start: cells[order.length].start, end: text.length, message })
    return undefined
  }
  if (text.includes('\ufffd')) {
    problems.push({ line, start: 0, end: text.length, message: 'This row is not UTF-8 text. The row is left out.' })
    return undefined
  }
  const empty: GlossaryCell = { text: '', start: text.length, end: text.length }
  const cellOf = (column: Column) => cells[order.indexOf(column)] ?? empty
  return {
    line,
    cells: Object.fromEntries(columns.map((column) => [column, cellOf(column)])) as Record<Column, GlossaryCell>,
  }
}

function cellsOf(line: string): GlossaryCell[] {
  let at = 0
  return line.split('\t').map((cell) => {
    const text = cell.trim()
    const start = at + (text === '' ? 0 : cell.indexOf(text))
    at += cell.length + 1
    return { text, start, end: start + text.length }
  })
}

/** The cell's words in a message; a slip of the tab key can make them as long as the file. */
export function quoted({ text }: GlossaryCell): string {
  return `“${text.length <= 60 ? text : `${text.slice(0, 59)}…`}”`
}
