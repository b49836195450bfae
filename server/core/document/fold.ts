// Folds one section's paragraphs into what only the whole section can say: parts, people, quotations, statements, dates.
// In: the section's text, its paragraphs' facts, and the section as it was before an edit. Out: everything in the section's frame.
// Linear in the number of facts. After an edit people are folded anew only where a paragraph tells of them otherwise than before,
// statements only as far as the edit reaches; what other folds do not need is worked out when somebody asks for it.

import type { Knowledge } from '../knowledge/knowledge'
import type { Paragraph, SectionContent } from '../model/analysis'
import type { Span } from '../text/spans'
import { articleDate } from './articleDate'
import { foldFigures } from './figures'
import { Findings } from './findings'
import { lazy } from './lazy'
import { foldLikeness } from './likeness'
import { foldParts } from './parts'
import { foldPeople, placeMentions, type PeopleFold } from './people'
import { candidateWords, type CandidateWords } from './people/candidates'
import { placeCountries } from './place'
import { foldQuotations } from './quotations'
import { isSame } from './same'
import { keptOf, standing, type Standing } from './standing'
import { foldStatements, type StatementsFold } from './statements'

export interface SectionInput {
  /** The section's own text: offsets in its frame index it. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly knowledge: Knowledge
  /** The article's date where the caller knows it, ISO 8601. */
  readonly date?: string
  /** The ends of paragraphs that a limit cut. */
  readonly unread?: readonly Span<'section'>[]
  /** The section before an edit, folded with the same knowledge and date. */
  readonly earlier?: SectionContent
}

export function foldSection(input: SectionInput): SectionContent {
  const { text, paragraphs, knowledge, unread } = input
  const earlier = earlierOf(input)
  const { parts, inParagraphs, dateline } = foldParts(input)
  const date = input.date ?? articleDate(input, dateline)
  const told = toldPeople(input, date, earlier)
  const { people, who } = told.fold
  const mentions = new Findings(paragraphs, (index) => placeMentions(paragraphs[index], who[index]))
  const countries = new Findings(paragraphs, (index) => placeCountries(paragraphs[index]))
  const statements = foldStatements(
    { text, paragraphs },
    { parts: inParagraphs, people, mentions, countries },
    earlier && { fold: earlier.kept.statements, standing: earlier.standing },
  )
  // What no other fold needs waits until somebody asks. Nothing here may hold the text: it would keep the whole old document alive.
  const asked = {
    likeness: lazy(() => foldLikeness({ paragraphs }, { parts, dateline })),
    mentions: lazy(() => mentions.all()),
    countries: lazy(() => countries.all()),
    figures: lazy(() => foldFigures({ paragraphs, knowledge }, { dateline, countries: countries.all(), date })),
    quotations: lazy(() => foldQuotations({ paragraphs })),
  }
  const content: SectionContent = {
    length: text.length,
    paragraphs,
    ...(unread && { unread }),
    parts,
    ...(dateline && { dateline }),
    ...(date !== undefined && { date }),
    people,
    get likeness() {
      return asked.likeness()
    },
    get mentions() {
      return asked.mentions()
    },
    get countries() {
      return asked.countries()
    },
    get figures() {
      return asked.figures()
    },
    get quotations() {
      return asked.quotations()
    },
    get statements() {
      return statements.statements()
    },
  }
  keptOfContent.set(content, { people: told, statements })
  return content
}

/** What a fold leaves for the one after an edit; of no use to anybody else. */
interface Kept {
  readonly people: ToldPeople
  readonly statements: StatementsFold
}

const keptOfContent = new WeakMap<SectionContent, Kept>()

interface Earlier {
  readonly paragraphs: readonly Paragraph[]
  readonly kept: Kept
  readonly standing: Standing
}

function earlierOf({ paragraphs, earlier }: SectionInput): Earlier | undefined {
  const kept = earlier && keptOfContent.get(earlier)
  return kept && { paragraphs: earlier.paragraphs, kept, standing: standing(earlier.paragraphs, paragraphs) }
}

/** The people, and all that was known of them in words. */
interface ToldPeople {
  readonly fold: PeopleFold
  readonly candidates: readonly (readonly CandidateWords[])[]
  readonly date: string | undefined
}

/** The people are the same as before the edit if every paragraph tells the same of them, and names the same countries. */
function toldPeople(input: SectionInput, date: string | undefined, earlier: Earlier | undefined): ToldPeople {
  const { text, paragraphs } = input
  const known = earlier?.kept.people
  const candidates = keptOf(known?.candidates ?? [], earlier?.standing, paragraphs.length).map(
    (kept, index) => kept ?? candidateWords(paragraphs[index], text),
  )
  const isToldSame =
    known?.date === date &&
    known?.candidates.length === candidates.length &&
    candidates.every(
      (each, index) =>
        each === known.candidates[index] ||
        (isSame(each, known.candidates[index]) &&
          isSame(countriesIn(paragraphs[index]), countriesIn(earlier!.paragraphs[index]))),
    )
  return { fold: isToldSame ? known.fold : foldPeople(input, { candidates, date }), candidates, date }
}

function countriesIn({ facts }: Paragraph): string[] {
  return facts.countries.map(({ code, what }) => `${what} ${code}`)
}
