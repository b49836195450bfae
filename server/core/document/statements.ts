// Makes statements of attributions: joins quotations that go on over paragraphs, and resolves who the source stands for.
// In: the section's paragraphs and what the folds before found. Out: statements in text order, in the section's frame.
// A section is read passage by passage, each with what is in mind from those before; after an edit most are kept as they were read.

import type { CountryMention } from '../model/country'
import type { Part } from '../model/parts'
import type { Person, PersonMention } from '../model/person'
import type { Statement } from '../model/statement'
import type { Findings } from './findings'
import type { SectionInput } from './fold'
import { lazy } from './lazy'
import { keptOf, type Standing } from './standing'
import type { Abbreviations } from './statements/abbreviations'
import { BodyNames } from './statements/bodyNames'
import { joinAttributions } from './statements/continued'
import { NOTHING_IN_MIND, type Mind } from './statements/discourse'
import { ABOVE, isToBeNamed, nameHeadlines } from './statements/headlines'
import { KeptPassages, statementsOf, type ReadPassage } from './statements/kept'
import { createPersons, type Persons } from './statements/persons'
import { joinReporters } from './statements/reporters'
import { createScene, passagesOf, type Passage, type Scene } from './statements/scene'
import { resolveSpeakers } from './statements/speakers'
import { spokenIn } from './statements/spoken'

export interface StatementSurroundings {
  /** By paragraph. */
  readonly parts: readonly (readonly Part<'section'>[])[]
  readonly people: readonly Person[]
  readonly mentions: Findings<PersonMention<'section'>>
  readonly countries: Findings<CountryMention<'section'>>
}

/** The statements, and what the fold after an edit may take over. */
export interface StatementsFold {
  readonly statements: () => readonly Statement<'section'>[]
  readonly passages: readonly ReadPassage[]
  readonly parts: StatementSurroundings['parts']
  readonly people: readonly Person[]
  readonly persons: Persons
  /** By paragraph; holes where nobody asked for a name by its letters. */
  readonly abbreviations: readonly (Abbreviations | undefined)[]
}

/** The statements before an edit, and how many of the section's paragraphs it has left. */
export interface EarlierStatements {
  readonly fold: StatementsFold
  readonly standing: Standing
}

/** @param around the same `people` as before an edit only if the edit changed nothing about anybody */
export function foldStatements(
  input: Pick<SectionInput, 'text' | 'paragraphs'>,
  around: StatementSurroundings,
  earlier?: EarlierStatements,
): StatementsFold {
  const { text, paragraphs } = input
  const { people, parts } = around
  const persons =
    earlier?.fold.people === people ? earlier.fold.persons : createPersons(text, people, around.mentions.all())
  const abbreviations = keptOf(earlier?.fold.abbreviations ?? [], earlier?.standing, paragraphs.length)
  const scene = createScene(input, around, { persons, names: new BodyNames(text, paragraphs, abbreviations) })
  const kept = earlier && new KeptPassages(earlier, scene)
  let mind = NOTHING_IN_MIND
  const passages = passagesOf(paragraphs).map((passage) => {
    const read = kept?.find(passage, mind) ?? readPassage(passage, mind, scene)
    mind = read.after
    return read
  })
  return { statements: named(passages, scene), passages, parts, people, persons, abbreviations }
}

function readPassage(passage: Passage, before: Mind, scene: Scene): ReadPassage {
  const { input, around } = scene
  const paragraphs = input.paragraphs.slice(passage.from, passage.to)
  const parts = around.parts.slice(passage.from, passage.to).flat()
  const attributions = joinReporters(input.text, spokenIn(parts, joinAttributions(paragraphs)))
  return { passage, before, readAt: paragraphs[0].start, ...resolveSpeakers(attributions, scene, passage, before) }
}

/** The statements of all passages; headlines are named by what stands below them. */
function named(passages: readonly ReadPassage[], scene: Scene): () => readonly Statement<'section'>[] {
  const { input, around } = scene
  const { paragraphs, text } = input
  const all = lazy(() => passages.flatMap((read) => statementsOf(read, paragraphs)))
  const lastAbove = around.parts.findLastIndex((parts) => parts.some(({ kind }) => ABOVE.has(kind)))
  const first = passages
    .slice(0, passages.findLastIndex(({ passage }) => passage.from <= lastAbove) + 1)
    .flatMap((read) => statementsOf(read, paragraphs))
  const parts = around.parts.slice(0, lastAbove + 1).flat()
  if (!isToBeNamed(parts, first)) return all
  const found = nameHeadlines(text, parts, all())
  return () => found
}
