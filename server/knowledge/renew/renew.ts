// Renews the table of office-holders from Wikidata: for the maintainer, by hand, never in a build or a test of the product.
// In: posts.tsv with Wikidata ids, the other tables, a query service. Out: raw answers in one folder, people.tsv and terms.tsv in another,
// to be compared with ours and taken over row by row. A raw answer that is there already is not asked for again.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonRow, PostRow, TermRow } from '../holders'
import { readAnswer, type FetchedTerm } from './answer'
import { ask, RenewError, type Manners } from './ask'
import { queryAddress } from './query'
import { peopleText, renewTables, termsText } from './tables'

export interface RenewOptions extends Manners {
  readonly endpoint: string
  /** Folder for the answers as they came. */
  readonly raw: string
  /** Folder for the new tables. */
  readonly out: string
  /** Year and month that fetched rows are as of. */
  readonly asOf: string
  readonly say: (line: string) => void
}

export interface Rows {
  readonly posts: readonly PostRow[]
  readonly people: readonly PersonRow[]
  readonly terms: readonly TermRow[]
}

/** @throws RenewError where a post could not be fetched; no table is written then. */
export async function renew({ posts, people, terms }: Rows, options: RenewOptions): Promise<void> {
  const fetched = new Map<string, FetchedTerm[]>()
  for (const { cells } of posts) {
    if (cells.wikidata === '') continue
    const found = await termsOf(cells, options)
    options.say(`${cells.id}: ${found.length} terms`)
    fetched.set(cells.id, found)
  }
  const cellsOf = <Cells>(rows: readonly { readonly cells: Cells }[]) => rows.map(({ cells }) => cells)
  const tables = renewTables({ people: cellsOf(people), terms: cellsOf(terms) }, fetched, options.asOf)
  mkdirSync(options.out, { recursive: true })
  writeFileSync(join(options.out, 'people.tsv'), peopleText(tables))
  writeFileSync(join(options.out, 'terms.tsv'), termsText(tables))
}

async function termsOf({ id, wikidata }: PostRow['cells'], options: RenewOptions): Promise<FetchedTerm[]> {
  const file = join(options.raw, `${id}.json`)
  if (existsSync(file)) return readAnswer(readFileSync(file, 'utf8'))
  try {
    const text = await ask(queryAddress(options.endpoint, wikidata), options, readAnswer)
    mkdirSync(options.raw, { recursive: true })
    writeFileSync(file, text)
    await options.wait(options.pause)
    return readAnswer(text)
  } catch (error) {
    if (!(error instanceof RenewError)) throw error
    throw new RenewError(`${id}: ${options.endpoint} ${error.message}`)
  }
}
