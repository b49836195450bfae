// Reads an answer of the query service: who held a post, from when to when.
// Statements without a start, or with dates less exact than a year, are left out. Throws where the text is no answer at all.

import { simplifySparqlResults } from 'wikibase-sdk'

export interface FetchedTerm {
  /** The person's Wikidata id. */
  readonly person: string
  readonly name: string
  readonly pronoun: '' | 'he' | 'she'
  /** ISO 8601, as exact as it is known. */
  readonly from: string
  /** Empty where open. */
  readonly to: string
  readonly role: '' | 'acting' | 'caretaker'
}

/** @returns the terms by start, then by person, each once. @throws Error where the text is no result of a query. */
export function readAnswer(text: string): FetchedTerm[] {
  const results: unknown = JSON.parse(text)
  if (!isResults(results)) throw new Error('no results in it')
  const terms = new Map<string, FetchedTerm>()
  for (const row of simplifySparqlResults(results)) {
    const term = readTerm(row)
    if (!term) continue
    // A statement with two natures comes twice: acting outweighs none.
    const key = `${term.from} ${term.person}`
    if (!terms.has(key) || term.role !== '') terms.set(key, term)
  }
  return [...terms.keys()].sort().map((key) => terms.get(key)!)
}

type Results = Parameters<typeof simplifySparqlResults>[0] & object

function isResults(value: unknown): value is Results {
  const { head, results } = (value ?? {}) as { head?: { vars?: unknown }; results?: { bindings?: unknown } }
  return Array.isArray(head?.vars) && Array.isArray(results?.bindings)
}

/** Undefined where the row lacks a person with an English name or a start. */
function readTerm(row: Readonly<Record<string, unknown>>): FetchedTerm | undefined {
  const [person, name] = [part(row.person, 'value'), part(row.person, 'label')]
  const from = dateOf(row.start)
  // Without an English label the service repeats the id.
  if (!/^Q\d+$/.test(person) || name === '' || name === person || /[\t\n]/.test(name) || from === '') return undefined
  const nature = String(part(row.nature, 'label') || (row.natureLabel ?? '')).toLowerCase()
  const gender = String(part(row.gender, 'label') || (row.genderLabel ?? ''))
  return {
    person,
    name,
    pronoun: gender === 'male' ? 'he' : gender === 'female' ? 'she' : '',
    from,
    to: dateOf(row.end),
    role: nature.includes('caretaker') ? 'caretaker' : /acting|interim/.test(nature) ? 'acting' : '',
  }
}

function part(value: unknown, key: string): string {
  const found: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

/** 11 is a day, 10 a month, 9 a year; anything vaguer is no date for us. */
const LENGTHS: Readonly<Record<string, number>> = { 11: 10, 10: 7, 9: 4 }

function dateOf(value: unknown): string {
  const length = LENGTHS[part(value, 'precision')]
  const date = part(value, 'value')
  return length !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? date.slice(0, length) : ''
}
