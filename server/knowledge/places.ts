// Reads the names of regions and large towns. In: placeNames.tsv. Out: its packed form, one list a country.

import type { PackedPlaces } from '../core/knowledge/places'
import { indexRows, readTable } from './table'

export function packPlaces(): PackedPlaces {
  const rows = readTable('placeNames.tsv', ['name', 'country', 'source'])
  indexRows(rows, ({ name }) => plain(name))
  const places: Record<string, string> = {}
  for (const { cells } of rows) {
    const before = places[cells.country]
    places[cells.country] = before === undefined ? plain(cells.name) : `${before};${plain(cells.name)}`
  }
  return places
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
