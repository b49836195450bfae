// Finds words that may stand for a person in one paragraph: titles with names, names, descriptions.
// In: its tokens and what the other stages found. Out: candidates in text order, offsets from the paragraph's start; the fold over
// the section decides which of them are people, and which person each is.

import type { Knowledge } from '../knowledge/knowledge'
import type { CountryMention } from '../model/country'
import type { Draft } from '../model/draft'
import type { Figure } from '../model/figure'
import type { PersonCandidate } from '../model/person'
import type { QuotedRun } from '../model/quotation'
import type { Sentence } from '../text/sentences'
import { bytes } from '../text/columns'
import type { Span } from '../text/spans'
import { tokenFrom, type Tokens } from '../text/tokens'
import { appositionAfter, isSeat } from './people/appositions'
import { findDescriptions, type Description } from './people/descriptions'
import { withGlossaryNames } from './people/glossaryNames'
import { findNames, type Name } from './people/names'
import { countryOfPlaces, type PlaceContext } from './people/placesNear'
import { officeFacts } from './people/office'
import { titleBefore, titleWordAt, type Title, type TitleContext } from './people/titles'

export interface PeopleContext {
  readonly sentences: readonly Sentence[]
  readonly quotedRuns: readonly QuotedRun<'paragraph'>[]
  readonly countries: readonly CountryMention<'paragraph'>[]
  readonly figures: readonly Figure<'paragraph'>[]
  readonly knowledge: Knowledge
}

export function findPeople(tokens: Tokens, context: PeopleContext): PersonCandidate<'paragraph'>[] {
  const { sentences, countries, knowledge } = context
  const found = findNames(tokens, sentences, knowledge).filter((name) => !isCountry(tokens, name, countries))
  const names = withGlossaryNames(tokens, found, knowledge.glossaryPeople)
  const named = bytes(tokens.length + 2)
  for (const { first, last, confidence } of names) if (confidence >= 0.5) named.fill(1, first, last)
  const { offices } = knowledge
  const candidates: PersonCandidate<'paragraph'>[] = []
  let next = 0
  for (const sentence of sentences) {
    const inside: PersonCandidate<'paragraph'>[] = []
    const here = { tokens, offices, named, sentence: sentence.first, end: sentence.last }
    for (; next < names.length && names[next].first < sentence.last; next++)
      inside.push(nameCandidate(here, names[next], countries))
    shareTitles(here, inside)
    for (const description of findDescriptions(here)) {
      const candidate = descriptionCandidate(here, description, countries)
      if (inside.every((other) => apart(other, candidate))) inside.push(candidate)
    }
    candidates.push(...inside.sort((a, b) => a.start - b.start))
  }
  return withPlaces(candidates, { tokens, places: knowledge.places, named })
}

/** Adds where the title's places lie, else the paragraph's, to those whose title names no country. */
function withPlaces(candidates: PersonCandidate<'paragraph'>[], context: PlaceContext): PersonCandidate<'paragraph'>[] {
  if (!candidates.some(({ official, country }) => official && country === undefined)) return candidates
  const { tokens } = context
  const wide = countryOfPlaces(context, 0, tokens.length)
  return candidates.map((candidate) => {
    const { official, country, title } = candidate
    if (!official || country !== undefined || !title) return candidate
    const around = countryOfPlaces(context, tokenFrom(tokens, title.start), tokenFrom(tokens, title.end)) ?? wide
    return around === undefined ? candidate : { ...candidate, around }
  })
}

/** "MPs Lowe, Chan and Idris": the title in the plural is everybody's in the list, though no part of a mention. */
function shareTitles({ tokens, offices, sentence, end }: TitleContext, names: PersonCandidate<'paragraph'>[]): void {
  let name = 0
  for (let at = sentence; at + 1 < end && name < names.length; at++) {
    while (name < names.length && names[name].start < tokens.start[at]) name++
    const next = tokens.words[at + 1] === ',' ? at + 2 : at + 1
    if (name === names.length || next >= end || names[name].start !== tokens.start[next]) continue
    const word = tokens.words[at]
    const title = word.endsWith('s') ? offices.titleWord(word.slice(0, -1)) : undefined
    if (title?.official !== 'yes' || title.kind !== 'office') continue
    // Without the plural's s.
    const head = { start: tokens.start[at], end: tokens.end[at] - 1 }
    for (let each = name; each < names.length && isListed(tokens, names, each, name); each++)
      if (names[each].official === undefined) names[each] = { ...names[each], official: true, head, title: head }
  }
}

/** True while only ", ", "and" and brackets stand between the names. */
function isListed(tokens: Tokens, names: readonly PersonCandidate<'paragraph'>[], next: number, from: number): boolean {
  if (next === from) return true
  return /^(?: \([^()]{0,20}\))?,? (?:and )?$/.test(tokens.text.slice(names[next - 1].end, names[next].start))
}

/** "Chad" and "Jordan" are countries where the country stage says so, unless a title or a second name makes them a person. */
function isCountry(tokens: Tokens, { first, last }: Name, countries: readonly CountryMention<'paragraph'>[]): boolean {
  const start = tokens.start[first]
  const end = tokens.end[last - 1]
  return countries.some((country) => country.start <= start && end <= country.end)
}

/** A name may stand inside a description as its owner: "Lowe's older brother". Otherwise candidates do not overlap. */
function apart(name: PersonCandidate<'paragraph'>, description: PersonCandidate<'paragraph'>): boolean {
  if (name.end <= description.start || description.end <= name.start) return true
  const head = description.head?.start ?? 0
  return (
    name.reason.confidence < 0.3 || (name.form !== 'description' && description.start <= name.start && name.end < head)
  )
}

function nameCandidate(
  context: TitleContext,
  name: Name,
  countries: readonly CountryMention<'paragraph'>[],
): PersonCandidate<'paragraph'> {
  const { tokens } = context
  const title = titleBefore(context, name.first)
  const span = between(tokens, name.first, name.last)
  const { confidence } = name
  if (!title) {
    const form = name.pieces.length > 1 ? 'full' : 'single'
    const reason = { rule: form === 'full' ? 'person.full' : 'person.single', confidence, evidence: [span] }
    const candidate: Candidate = { start: span.start, end: span.end, form, name: span, reason }
    addApposition(candidate, context, name, countries)
    return candidate
  }
  const titleSpan = trimmed(tokens, between(tokens, title.bare, officeEnd(context, title, name.first)))
  const reason = { rule: 'person.titled', confidence, evidence: [titleSpan] }
  const candidate: Candidate = { start: tokens.start[title.first], end: span.end, form: 'titled', name: span, reason }
  addOffice(candidate, { tokens, bare: title.bare, head: title.head, word: title.word }, titleSpan, countries)
  if (saysNoOffice(title)) addApposition(candidate, context, name, countries)
  return candidate
}

type Candidate = Draft<PersonCandidate<'paragraph'>>

/** What stands behind a name counts for the person, but not for the mention. */
function addApposition(
  candidate: Candidate,
  context: TitleContext,
  name: Name,
  countries: readonly CountryMention<'paragraph'>[],
): void {
  const { tokens } = context
  if (isSeat(tokens, name.last)) {
    candidate.official = true
    return
  }
  const apposition = appositionAfter(context, name.last)
  const word = apposition && titleWordAt(context, apposition.head)
  if (!apposition || !word) return
  const { bare, head, last } = apposition
  candidate.apposition = between(tokens, bare, last)
  addOffice(candidate, { tokens, bare, head, word }, candidate.apposition, countries)
}

/** "Dr" says what somebody is called, not what they are; that may stand behind the name. */
function saysNoOffice({ word }: Title): boolean {
  return word.kind === 'honorific' || word.kind === 'rank'
}

/** Where the office in a title ends: "chairman" in "chairman Prof". */
function officeEnd(context: TitleContext, { head }: Title, name: number): number {
  let end = name
  while (end - 1 > head) {
    const kind = titleWordAt(context, end - 1)?.kind
    if (kind !== 'honorific' && kind !== 'rank' && context.tokens.words[end - 1] !== '.') break
    if (context.tokens.words[end - 2] === '-') break
    end--
  }
  return end
}

function descriptionCandidate(
  context: TitleContext,
  description: Description,
  countries: readonly CountryMention<'paragraph'>[],
): PersonCandidate<'paragraph'> {
  const { tokens } = context
  const { first, bare, head, last, word } = description
  const span = between(tokens, first, last)
  const reason = { rule: 'person.description', confidence: 0.6, evidence: [between(tokens, head, head + 1)] }
  const candidate: Candidate = { start: span.start, end: span.end, form: 'description', reason }
  addOffice(candidate, { tokens, bare, head, word }, between(tokens, bare, last), countries)
  return candidate
}

/** Sets what the title's words say; what they leave open stays as it is. */
function addOffice(
  candidate: Candidate,
  { tokens, bare, head, word }: Pick<Title, 'bare' | 'head' | 'word'> & Pick<TitleContext, 'tokens'>,
  title: Span<'paragraph'>,
  countries: readonly CountryMention<'paragraph'>[],
): void {
  let end = head
  while (end < tokens.length && tokens.start[end] < title.end) end++
  const {
    official,
    country = countryIn(tokens, countries, title),
    status,
    gender,
  } = officeFacts(tokens, {
    first: bare,
    last: end,
    word,
  })
  candidate.title = trimmed(tokens, title)
  candidate.head = between(tokens, head, head + 1)
  if (official !== undefined) candidate.official = official
  if (country) candidate.country = country
  if (status) candidate.status = status
  if (gender) candidate.gender = gender
}

/** "Ambassador to Chad" is another country's. */
function isPosting(before: string): boolean {
  return / (?:to|in)(?: the)? $/.test(before)
}

/** The country nearest to the title's end that stands in it. */
function countryIn(
  { text }: Tokens,
  countries: readonly CountryMention<'paragraph'>[],
  title: Span<'paragraph'>,
): string | undefined {
  const inside = countries.find(({ start, end }) => title.start <= start && end <= title.end)
  return inside && !isPosting(text.slice(title.start, inside.start)) ? inside.code : undefined
}

function between(tokens: Tokens, first: number, last: number): Span<'paragraph'> {
  return { start: tokens.start[first], end: tokens.end[last - 1] }
}

function trimmed({ text }: Tokens, { start, end }: Span<'paragraph'>): Span<'paragraph'> {
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === ',' || text[end - 1] === '\u00a0')) end--
  return { start, end }
}
