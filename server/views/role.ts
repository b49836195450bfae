// What a person is, in a few words: the office as the article or the reader's glossary gives it, and the country.

import type { Knowledge, Person } from '../core/index'

/** The office; the status with it, where the words for the office do not say it already. Empty where there is no office. */
export function officeWords({ office = '', status }: Person): string {
  const said = office === '' || status === undefined || office.toLowerCase().includes(status)
  return said ? office : `${office} (${status})`
}

/** The name of a country or bloc, or a body's initials as they are. */
export function countryName(code: string, knowledge: Knowledge): string {
  return knowledge.countries.get(code)?.name ?? knowledge.blocs.get(code)?.name ?? code
}

/** "Transport Minister, Kenya", "Turkish Deputy Foreign Minister"; empty where neither office nor country is known. */
export function roleOf(person: Person, knowledge: Knowledge): string {
  const office = officeWords(person)
  const { country } = person
  if (country === undefined || namesCountry(office, country, knowledge)) return office
  return [office, countryName(country, knowledge)].filter((part) => part !== '').join(', ')
}

/** True where the office's own words name the country: "Turkish", "US". */
function namesCountry(office: string, country: string, { countryNames }: Knowledge): boolean {
  const words = ` ${office.toLowerCase().replace(/[’']s\b/g, '')} `
  return countryNames.some(({ name, code }) => code === country && words.includes(` ${name.toLowerCase()} `))
}
