// What all passages of a section share when their speakers are resolved, and how a section is cut into passages.
// In: the section's paragraphs. Out: runs of paragraphs that no quotation joins to those before them, most of one paragraph.

import type { Paragraph } from '../../model/analysis'
import type { SectionInput } from '../fold'
import type { StatementSurroundings } from '../statements'
import type { BodyNames } from './bodyNames'
import type { Persons } from './persons'
import { isLoose } from './continued'

export interface Scene {
  readonly input: Pick<SectionInput, 'text' | 'paragraphs'>
  readonly around: StatementSurroundings
  readonly persons: Persons
  readonly names: BodyNames
  /** Where sentences begin, in the section's frame. */
  readonly sentences: readonly number[]
  /** By paragraph, and at the end for the whole section: how many sentences stand before it. */
  readonly firstSentences: readonly number[]
}

export function createScene(
  input: Pick<SectionInput, 'text' | 'paragraphs'>,
  around: StatementSurroundings,
  { persons, names }: Pick<Scene, 'persons' | 'names'>,
): Scene {
  const sentences: number[] = []
  const firstSentences: number[] = []
  for (const { start, facts } of input.paragraphs) {
    firstSentences.push(sentences.length)
    for (const sentence of facts.sentences) sentences.push(start + sentence.start)
  }
  firstSentences.push(sentences.length)
  return { input, around, persons, names, sentences, firstSentences }
}

/** Paragraphs that are read together, by their indexes. */
export interface Passage {
  readonly from: number
  readonly to: number
}

export function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  const passages: Passage[] = []
  let from = 0
  for (let index = 1; index <= paragraphs.length; index++) {
    if (index < paragraphs.length && goesOn(paragraphs[index], paragraphs[index - 1])) continue
    if (from < index) passages.push({ from, to: index })
    from = index
  }
  return passages
}

/** Whether quotations may make one statement of this paragraph and the one before. */
function goesOn(paragraph: Paragraph, before: Paragraph): boolean {
  if (leavesQuotationOpen(paragraph)) return true
  const [first] = paragraph.facts.quotedRuns
  if (first?.start !== 0 || first.use !== 'speech') return false
  // "He said:" takes what follows.
  const awaits = before.facts.attributions.at(-1)?.content.length === 0
  return awaits || leavesQuotationOpen(before) || isLoose(first, paragraph)
}

function leavesQuotationOpen({ facts }: Paragraph): boolean {
  return facts.quotedRuns.findLast((run) => !run.nested)?.closed === false
}
