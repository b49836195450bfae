// Reads the words for offices, ranks, honorifics, occupations and relatives, and packs them one line a combination.
// In: offices.tsv. Out: its packed form. Throws a KnowledgeError where a row is wrong or stands twice.

import type { PackedOffices } from '../core/knowledge/offices'
import { checkWords, indexRows, readTable } from './table'

export function packOffices(): PackedOffices {
  const rows = readTable('offices.tsv', ['word', 'kind', 'official', 'gender'])
  indexRows(rows, ({ word }) => word)
  const titleWords: Record<string, string> = {}
  for (const { at, cells } of rows) {
    const { word, kind, official, gender } = cells
    checkWords(at, kind, ['office', 'rank', 'honorific', 'role', 'kin'])
    checkWords(at, official, ['yes', 'no', 'body'])
    checkWords(at, gender, ['-', 'male', 'female'])
    const key = `${kind} ${official} ${gender}`
    titleWords[key] = titleWords[key] === undefined ? word : `${titleWords[key]} ${word}`
  }
  return { titleWords }
}
