// The facts of one country as rows of a card, as they were at the article's date where it has one.

import type { Country, Term } from '../../core/index'
import type { CardRow } from './card'
import type { CardContext } from './context'
import { list } from './reason'

export function countryFacts(country: Country, { section, knowledge }: CardContext): CardRow[] {
  const { date } = section.content
  const currencies = country.tender.filter((tender) => held(tender, date)).map(({ name, code }) => `${name} (${code})`)
  const blocs = country.memberships.filter((membership) => held(membership, date)).map(({ bloc }) => blocName(bloc))
  const successors = country.successors.map((code) => knowledge.countries.get(code)?.name ?? code)
  const on = date === undefined ? '' : ` (${date})`
  return [
    { label: 'Country', value: [flagOf(country), country.name, officially(country)].filter(Boolean).join(' ') },
    { label: 'Codes', value: [country.code, country.alpha3, country.numeric].filter(Boolean).join(', ') },
    { label: 'Existed', value: country.status === 'historic' ? `${country.from} to ${country.to}` : '' },
    { label: 'Successors', value: list(successors) },
    { label: 'Belongs to', value: country.of === '' ? '' : nameInText(knowledge.countries.get(country.of)) },
    { label: country.capital.includes(';') ? 'Capitals' : 'Capital', value: country.capital },
    { label: 'Region', value: country.region },
    { label: `Currency${on}`, value: currencies.join(', ') },
    { label: `Member of${on}`, value: blocs.join(', ') },
  ].filter(({ value }) => value !== '')
}

/** True when the term holds on the date; without a date, when it has not ended. Terms known to the year hold from its start. */
export function held({ from, to }: Term, date: string | undefined): boolean {
  if (date === undefined) return to === ''
  return (from === '' || from <= date) && (to === '' || date <= to)
}

/** "the United States", "France": the name as it stands in a sentence. */
export function nameInText(country: Country | undefined): string {
  if (!country) return 'an unknown country'
  return TAKES_ARTICLE.test(country.name) ? `the ${country.name}` : country.name
}

const TAKES_ARTICLE =
  /^(United|Democratic Republic|Republic|Central African|Dominican Republic|Soviet|European|British)|(Islands|Republic|Territory|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles)$/

/** The flag's two letters, which platforms draw as a flag or as the letters; none where drawing one would take sides. */
export function flagOf({ code, status }: Country): string {
  if (!/^[A-Z]{2}$/.test(code) || (status !== 'state' && status !== 'territory' && code !== 'EU')) return ''
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65))
}

function officially({ name, official }: Country): string {
  return official === name ? '' : `(${official})`
}

/** Ids of blocs are their usual short names, but for these. */
function blocName(id: string): string {
  return (
    {
      AU: 'African Union',
      LAS: 'Arab League',
      EZ: 'Eurozone',
      MERCOSUR: 'Mercosur',
      QUAD: 'Quad',
      CIS: 'CIS',
      P5: 'UN Security Council (permanent)',
    }[id] ?? id
  )
}
