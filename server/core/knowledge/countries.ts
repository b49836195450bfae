// Countries, blocs and disputed areas: what is known of each, and what each name may stand for.
// In: packed rows. Out: look-ups by code, id and name. Facts carry dates; nothing here is "current".

import type { CountryKind } from '../model/country'
import { grouped } from './grouped'
import { createLexicon, type Lexicon } from './lexicon'

export const COUNTRY_COLUMNS = [
  'code',
  'alpha3',
  'numeric',
  'name',
  'official',
  'capital',
  'region',
  'status',
  'of',
  'from',
  'to',
  'successors',
] as const
export const NAME_COLUMNS = ['name', 'code', 'use', 'flags', 'other', 'note'] as const
export const CURRENCY_COLUMNS = ['code', 'name'] as const
export const TENDER_COLUMNS = ['country', 'currency', 'from', 'to'] as const
export const BLOC_COLUMNS = ['id', 'name', 'names'] as const
export const MEMBER_COLUMNS = ['bloc', 'country', 'from', 'to'] as const
export const AREA_COLUMNS = ['id', 'name', 'names', 'wording', 'administeredBy', 'claimedBy'] as const

/** disputed: a state to some and not to others; it has a row and a code, and the card says so. */
export const STATUSES = ['state', 'territory', 'disputed', 'historic', 'bloc', 'area'] as const
/** seat: a capital or seat of government; building: the Kremlin, the White House. */
export const NAME_USES = ['name', 'former', 'adjective', 'people', 'seat', 'building'] as const
/**
 * caps: only in capitals; first, surname: also a person's name; weak: means something else more often than not;
 * common: also a word of every day; us-state: also a state of the US; part: of a country within the United Kingdom;
 * acts: only where it acts as a government; regime: stands for the government by itself; prefix: before a hyphen ("Franco-German");
 * definite: only after "the".
 */
export const NAME_FLAGS = [
  'caps',
  'first',
  'surname',
  'weak',
  'common',
  'us-state',
  'part',
  'acts',
  'regime',
  'prefix',
  'definite',
] as const

/** Rows of cells in the order of the columns. */
type Packed<Columns extends readonly string[]> =
  readonly { readonly [I in keyof Columns]: string }[] | readonly (readonly string[])[]

export interface PackedCountries {
  /** Year and month of the newest check of the table. */
  readonly asOf: string
  readonly countries: Packed<typeof COUNTRY_COLUMNS>
  readonly countryNames: Packed<typeof NAME_COLUMNS>
  /** Longer names that hold a country's name and mean no country: "New Mexico". */
  readonly otherNames: readonly string[]
  readonly currencies: Packed<typeof CURRENCY_COLUMNS>
  readonly tender: Packed<typeof TENDER_COLUMNS>
  readonly blocs: Packed<typeof BLOC_COLUMNS>
  readonly members: Packed<typeof MEMBER_COLUMNS>
  readonly areas: Packed<typeof AREA_COLUMNS>
}

/** From and to are ISO 8601 as far as known; empty where open. */
export interface Term {
  readonly from: string
  readonly to: string
}

export interface Country extends Term {
  readonly code: string
  readonly alpha3: string
  readonly numeric: string
  readonly name: string
  readonly official: string
  /** With offices where there are several, in words; empty where there is none. */
  readonly capital: string
  readonly region: string
  readonly status: (typeof STATUSES)[number]
  /** The state that a territory belongs to. */
  readonly of: string
  readonly successors: readonly string[]
  readonly tender: readonly Tender[]
  readonly memberships: readonly Membership[]
}

export interface Tender extends Term {
  readonly code: string
  readonly name: string
}

export interface Membership extends Term {
  readonly bloc: string
}

export interface Bloc {
  readonly id: string
  readonly name: string
  readonly members: readonly (Term & { readonly country: string })[]
}

export interface Area {
  readonly id: string
  readonly name: string
  /** What it is in one neutral sentence: who administers, who claims. */
  readonly wording: string
  readonly administeredBy: readonly string[]
  readonly claimedBy: readonly string[]
}

export interface CountryName {
  readonly name: string
  /** A country's code, or a bloc's or area's id. */
  readonly code: string
  /** other: a longer name that holds a country's and means none, "New Mexico"; it has no code. */
  readonly what: 'country' | 'historic' | 'bloc' | 'area' | 'other'
  readonly use: (typeof NAME_USES)[number]
  readonly caps: boolean
  readonly flags: ReadonlySet<string>
  /** The code of what it may mean instead. */
  readonly other: string
  readonly note: string
  /** Set where the reader's glossary says what the name stands for, in every sentence. */
  readonly glossary?: CountryKind
}

export interface Countries {
  readonly countries: ReadonlyMap<string, Country>
  readonly blocs: ReadonlyMap<string, Bloc>
  readonly areas: ReadonlyMap<string, Area>
  /** Finds names in text; the match's id is a position in `names`. */
  readonly countryLexicon: Lexicon
  readonly countryNames: readonly CountryName[]
  /** Year and month to which the facts were checked. */
  readonly countriesAsOf: string
}

export function createCountries(packed: PackedCountries): Countries {
  const countries = readCountries(packed)
  const countryNames = [...readNames(packed, countries), ...readOtherNames(packed)]
  return {
    countries,
    blocs: readBlocs(packed),
    areas: readAreas(packed),
    countryNames,
    countryLexicon: createLexicon(countryNames.map(({ name }) => name)),
    countriesAsOf: packed.asOf,
  }
}

function readCountries({ countries, currencies, tender, members }: PackedCountries): Map<string, Country> {
  const currencyName = new Map(currencies.map(([code, name]) => [code, name]))
  const tenderOf = grouped(tender, ([country]) => country)
  const membersOf = grouped(members, ([, country]) => country)
  return new Map(
    countries.map(([code, alpha3, numeric, name, official, capital, region, status, of, from, to, successors]) => [
      code,
      {
        code,
        alpha3,
        numeric,
        name,
        official,
        capital,
        region,
        of,
        from,
        to,
        status: status as Country['status'],
        successors: divided(successors),
        tender: (tenderOf.get(code) ?? []).map(([, currency, from, to]) => ({
          code: currency,
          name: currencyName.get(currency) ?? currency,
          from,
          to,
        })),
        memberships: (membersOf.get(code) ?? []).map(([bloc, , from, to]) => ({ bloc, from, to })),
      },
    ]),
  )
}

function readBlocs({ blocs, members }: PackedCountries): Map<string, Bloc> {
  const membersOf = grouped(members, ([bloc]) => bloc)
  return new Map(
    blocs.map(([id, name]) => [
      id,
      { id, name, members: (membersOf.get(id) ?? []).map(([, country, from, to]) => ({ country, from, to })) },
    ]),
  )
}

function readAreas({ areas }: PackedCountries): Map<string, Area> {
  return new Map(
    areas.map(([id, name, , wording, administeredBy, claimedBy]) => [
      id,
      { id, name, wording, administeredBy: divided(administeredBy), claimedBy: divided(claimedBy) },
    ]),
  )
}

function readNames({ countryNames }: PackedCountries, countries: ReadonlyMap<string, Country>): CountryName[] {
  const sets = new Map<string, ReadonlySet<string>>()
  return countryNames.map(([name, code, use, flags, other, note]) => {
    const set = sets.get(flags) ?? new Set(divided(flags))
    sets.set(flags, set)
    return {
      name,
      code,
      other,
      note,
      flags: set,
      what: set.has('part') ? 'area' : whatIs(countries.get(code)?.status),
      use: use as CountryName['use'],
      caps: set.has('caps'),
    }
  })
}

/** The European Union has a code and speaks as states do, so its mentions are a country's; a territory is an area of one. */
export function whatIs(status: Country['status'] | undefined): 'country' | 'historic' | 'area' {
  if (status === 'historic') return 'historic'
  return status === 'territory' || status === 'area' ? 'area' : 'country'
}

function readOtherNames({ blocs, areas, otherNames }: PackedCountries): CountryName[] {
  const plain = { use: 'name', flags: new Set<string>(), other: '', note: '' } as const
  const named = (rows: readonly (readonly string[])[], what: 'bloc' | 'area') =>
    rows
      .filter(([, , names]) => names !== '')
      .flatMap(([code, , names]) =>
        names
          .split('; ')
          .map((name) => ({ ...plain, name, code, what, caps: /^[A-Z]+$/.test(name) && name.length < 4 })),
      )
  return [
    ...named(blocs, 'bloc'),
    ...named(areas, 'area'),
    ...otherNames.map((name) => ({ ...plain, name, code: '', what: 'other' as const, caps: false })),
  ]
}

function divided(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}
