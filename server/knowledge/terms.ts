// Reads the table of office-holders and checks it: no doubles, no term that ends before it starts, no two holders of one office at a
// time without a note that says why.

import type { PackedTerm, PackedTerms } from '../core/knowledge/terms'
import { checkTerm, checkWords, indexRows, KnowledgeError, readTable } from './table'

const COLUMNS = ['country', 'office', 'person', 'also', 'gender', 'from', 'to', 'note', 'source', 'asOf'] as const

export function packTerms(): PackedTerms {
  const rows = readTable('terms.tsv', COLUMNS)
  indexRows(rows, ({ country, office, person, from }) => [country, office, person, from].join(' '))
  const ends = new Map<string, { to: string; at: string }>()
  const packed: PackedTerm[] = []
  let asOf = ''
  for (const { at, cells } of rows) {
    const { country, office, person, also, gender, from, to, note } = cells
    checkWords(at, gender, ['male', 'female'])
    checkTerm(at, from, to)
    const key = `${country} ${office}`
    const before = ends.get(key)
    if (note === '' && before && (before.to === '' || before.to > from))
      throw new KnowledgeError('K08', `${at}: begins ${from}, before the term of ${before.at} ends`)
    ends.set(key, { to, at })
    if (cells.asOf > asOf) asOf = cells.asOf
    packed.push([country, office, person, also, gender, from, to])
  }
  return { asOf, rows: packed }
}
