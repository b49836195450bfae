// Reads and checks the tables of countries: states, territories, their names, currencies, blocs and disputed areas.
// Out: packed rows, in the tables' order, so that the same tables always pack to the same bytes.

import {
  AREA_COLUMNS,
  BLOC_COLUMNS,
  COUNTRY_COLUMNS,
  CURRENCY_COLUMNS,
  MEMBER_COLUMNS,
  NAME_COLUMNS,
  NAME_FLAGS,
  NAME_USES,
  STATUSES,
  TENDER_COLUMNS,
  type PackedCountries,
} from '../core/knowledge/countries'
import { checkKnown, checkTerm, checkWords, indexRows, KnowledgeError, readTable, type Row } from './table'

export function packCountries(): PackedCountries {
  const countries = readTable('countries.tsv', [...COUNTRY_COLUMNS, 'source', 'asOf'])
  const names = readTable('countryNames.tsv', [...NAME_COLUMNS, 'source'])
  const otherNames = readTable('otherNames.tsv', ['name', 'why', 'source'])
  const currencies = readTable('currencies.tsv', [...CURRENCY_COLUMNS, 'source'])
  const tender = readTable('tender.tsv', [...TENDER_COLUMNS, 'source'])
  const blocs = readTable('blocs.tsv', [...BLOC_COLUMNS, 'source', 'asOf'])
  const members = readTable('members.tsv', [...MEMBER_COLUMNS, 'source', 'asOf'])
  const areas = readTable('areas.tsv', [...AREA_COLUMNS, 'source', 'asOf'])
  const codes = checkCountries(countries)
  checkNames([...names, ...otherNames, ...listed(blocs), ...listed(areas)])
  for (const { at, cells } of names) {
    checkKnown(at, `${cells.code} ${cells.other}`, codes)
    checkWords(at, cells.use, NAME_USES)
    checkWords(at, cells.flags, NAME_FLAGS)
  }
  checkTender(
    tender,
    codes,
    indexRows(currencies, ({ code }) => code),
  )
  checkMembers(
    members,
    codes,
    indexRows(blocs, ({ id }) => id),
  )
  indexRows(areas, ({ id }) => id)
  for (const { at, cells } of areas) checkKnown(at, `${cells.administeredBy} ${cells.claimedBy}`, codes)
  return {
    asOf: newest(countries),
    countries: pack(countries, COUNTRY_COLUMNS),
    countryNames: pack(names, NAME_COLUMNS),
    otherNames: otherNames.map(({ cells }) => cells.name),
    currencies: pack(currencies, CURRENCY_COLUMNS),
    tender: pack(tender, TENDER_COLUMNS),
    blocs: pack(blocs, BLOC_COLUMNS),
    members: pack(members, MEMBER_COLUMNS),
    areas: pack(areas, AREA_COLUMNS),
  }
}

function checkCountries(rows: readonly Row<(typeof COUNTRY_COLUMNS)[number]>[]): Map<string, unknown> {
  const codes = indexRows(rows, ({ code }) => code)
  for (const { at, cells } of rows) {
    if (!/^[A-Z]{2}([A-Z]{2})?$/.test(cells.code)) throw new KnowledgeError('K05', `${at}: “${cells.code}” is no code`)
    if (!/^(\d{3})?$/.test(cells.numeric))
      throw new KnowledgeError('K05', `${at}: “${cells.numeric}” is no number of a country`)
    checkWords(at, cells.status, STATUSES)
    checkTerm(at, cells.from, cells.to)
    checkKnown(at, `${cells.of} ${cells.successors}`, codes)
  }
  indexRows(
    rows.filter(({ cells }) => cells.alpha3 !== ''),
    ({ alpha3 }) => alpha3,
  )
  return codes
}

/** One name means one thing: where it may mean another, its row says so in `other`. */
function checkNames(rows: readonly Row<'name'>[]): void {
  indexRows(rows, ({ name }) => name)
}

/** The names of blocs and areas, which stand in one cell; a bloc that has a country's code has its names there. */
function listed(rows: readonly Row<'names'>[]): Row<'name'>[] {
  return rows
    .filter(({ cells }) => cells.names !== '')
    .flatMap(({ at, cells }) => cells.names.split('; ').map((name) => ({ at, cells: { name } })))
}

type Known = { has(key: string): boolean }

function checkTender(rows: readonly Row<(typeof TENDER_COLUMNS)[number]>[], countries: Known, currencies: Known): void {
  indexRows(rows, ({ country, currency, from }) => `${country} ${currency} ${from}`)
  for (const { at, cells } of rows) {
    checkKnown(at, cells.country, countries)
    checkKnown(at, cells.currency, currencies)
    checkTerm(at, cells.from, cells.to)
  }
}

function checkMembers(rows: readonly Row<(typeof MEMBER_COLUMNS)[number]>[], countries: Known, blocs: Known): void {
  indexRows(rows, ({ bloc, country, from }) => `${bloc} ${country} ${from}`)
  for (const { at, cells } of rows) {
    checkKnown(at, cells.bloc, blocs)
    checkKnown(at, cells.country, countries)
    checkTerm(at, cells.from, cells.to)
  }
}

function pack<Column extends string>(rows: readonly Row<Column>[], columns: readonly Column[]): string[][] {
  return rows.map(({ cells }) => columns.map((column) => cells[column]))
}

function newest(rows: readonly Row<'asOf'>[]): string {
  return rows.reduce((latest, { cells }) => (cells.asOf > latest ? cells.asOf : latest), '')
}
