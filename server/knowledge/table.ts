// Reads one table of server/knowledge/data: tab-separated, the first line names the columns.
// In: the file's name and the columns it must have. Out: rows with their line numbers. Throws a KnowledgeError that says file and line.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A mistake in a table, which stops the build. The code can be searched for; the message begins with file and line. */
export class KnowledgeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code} ${message}`)
    this.name = 'KnowledgeError'
  }
}

export interface Row<Column extends string> {
  /** "countries.tsv:12", for messages. */
  readonly at: string
  /** Empty where the cell is. */
  readonly cells: Readonly<Record<Column, string>>
}

export function readTable<const Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
  return parseTable(file, columns, readFileSync(join(import.meta.dirname, 'data', file), 'utf8'))
}

/** @throws KnowledgeError K01 where the columns differ, K06 where a row has no source. */
export function parseTable<const Column extends string>(
  file: string,
  columns: readonly Column[],
  text: string,
): Row<Column>[] {
  const [head, ...lines] = text.replace(/\n$/, '').split('\n')
  if (head !== columns.join('\t'))
    throw new KnowledgeError('K01', `${file}:1: expected the columns ${columns.join(', ')}`)
  return lines.map((line, index) => {
    const at = `${file}:${index + 2}`
    const cells = line.split('\t')
    if (cells.length !== columns.length)
      throw new KnowledgeError('K01', `${at}: ${cells.length} cells instead of ${columns.length}`)
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as Record<Column, string>
    if ('source' in row && row['source' as Column] === '') throw new KnowledgeError('K06', `${at}: no source`)
    return { at, cells: row }
  })
}

/** The rows by key. @throws KnowledgeError K02 where two rows have the same. */
export function indexRows<Column extends string>(
  rows: readonly Row<Column>[],
  keyOf: (cells: Row<Column>['cells']) => string,
): Map<string, Row<Column>> {
  const byKey = new Map<string, Row<Column>>()
  for (const row of rows) {
    const key = keyOf(row.cells)
    const before = byKey.get(key)
    if (before) throw new KnowledgeError('K02', `${row.at}: “${key}” stands at ${before.at} already`)
    byKey.set(key, row)
  }
  return byKey
}

/** @throws KnowledgeError K03 where one of the codes, divided by blanks, is in none of the keys. */
export function checkKnown(at: string, codes: string, known: { has(key: string): boolean }): void {
  for (const code of codes.split(' '))
    if (code !== '' && !known.has(code)) throw new KnowledgeError('K03', `${at}: “${code}” is not known`)
}

/** @throws KnowledgeError K05 where a date is none, K04 where the term ends before it starts. */
export function checkTerm(at: string, from: string, to: string): void {
  for (const date of [from, to])
    if (date !== '' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date))
      throw new KnowledgeError('K05', `${at}: “${date}” is no date`)
  if (from !== '' && to !== '' && to < from)
    throw new KnowledgeError('K04', `${at}: ends ${to} before it starts ${from}`)
}

/** @throws KnowledgeError K07 where one of the words, divided by blanks, is not one of those that the column allows. */
export function checkWords(at: string, words: string, allowed: readonly string[]): void {
  for (const word of words.split(' '))
    if (word !== '' && !allowed.includes(word))
      throw new KnowledgeError('K07', `${at}: “${word}” is none of ${allowed.join(', ')}`)
}
