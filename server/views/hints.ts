// Short words that an editor shows after others in the text: whom "he" and "the spokesperson" mean, that "Washington" is a
// government, what "$150 bln" is in full. In: an analysis, and which kinds are wanted. Out: hints in text order.
// Says only what is likely; what the same sentence or an earlier hint says is not said again.

import {
  contains,
  DOUBTFUL,
  overlaps,
  type Analysis,
  type CountryMention,
  type Figure,
  type Knowledge,
  type Reason,
  type Section,
  type Span,
} from '../core/index'
import { inDocument, personOf, sectionsIn, textOf } from './article'
import { nameInText } from './cards/countryFacts'
import { inFull } from './cards/figureNumbers'
import { excerpt, reasonText } from './cards/reason'
import { introducing } from './places'
import { paragraphAt, sentenceAround } from './passages'
import { bySubject, keyOf, occurrencesIn, type Occurrence } from './subjects'

export type HintKind = 'pronouns' | 'descriptions' | 'governments' | 'figures'

export interface Hint {
  readonly kind: HintKind
  /** Right after the words that it explains. */
  readonly at: number
  readonly label: string
  /** Why, in words: raw text. */
  readonly reason: string
  /** Where the person is introduced; absent for what is no person. */
  readonly introduction?: Span<'document'>
}

export interface HintOptions {
  readonly knowledge: Knowledge
  readonly kinds: ReadonlySet<HintKind>
  /** Only these words' hints; the whole document's where it is absent. */
  readonly range?: Span<'document'>
}

export function hints(analysis: Analysis, options: HintOptions): Hint[] {
  return sectionsIn(analysis, options.range).flatMap((section) => {
    const found = [
      ...personHints(analysis, section),
      ...section.content.countries.flatMap((country) =>
        governmentHint(country, { analysis, section }, options.knowledge),
      ),
      ...section.content.figures.flatMap((figure) => figureHint(figure, { analysis, section })),
    ]
    return eachSaidOnce(section, found)
      .filter(({ kind, at }) => options.kinds.has(kind) && isWanted(at, options.range))
      .sort((a, b) => a.at - b.at)
  })
}

function isWanted(at: number, range: Span<'document'> | undefined): boolean {
  return !range || (range.start <= at && at <= range.end)
}

/** Of hints that say the same, the first of a paragraph stays; a seat of government is explained once and then known. */
function eachSaidOnce(section: Section, found: readonly Hint[]): Hint[] {
  const said = new Set<string>()
  return [...found]
    .sort((a, b) => a.at - b.at)
    .filter(({ kind, at, label }) => {
      if (kind === 'figures') return true
      const scope = kind === 'governments' ? '' : paragraphAt(section, at - section.start)?.start
      const saying = `${scope} ${kind} ${label}`
      return !said.has(saying) && said.add(saying)
    })
}

/** Pronouns and descriptions that stand for somebody with a name. */
function personHints(analysis: Analysis, section: Section): Hint[] {
  const all = occurrencesIn(analysis, section)
  const subjects = bySubject(all)
  const places = new Map<string, Occurrence[]>()
  for (const one of all) {
    if (one.subject.kind !== 'person' || (one.form !== 'pronoun' && one.form !== 'description')) continue
    const place = `${one.start} ${one.end}`
    places.set(place, [...(places.get(place) ?? []), one])
  }
  return [...places.values()].flatMap((occurrences) => {
    const introduction = introducing(section, subjects.get(keyOf(occurrences[0].subject)) ?? [])
    return personHint(occurrences, introduction, { analysis, section })
  })
}

interface In {
  readonly analysis: Analysis
  readonly section: Section
}

/** @param occurrences those of one place: two where "they" are two */
function personHint(
  occurrences: readonly Occurrence[],
  introduction: Occurrence | undefined,
  { analysis, section }: In,
): Hint[] {
  const [first] = occurrences
  const words = textOf(analysis, section, first)
  const names = occurrences.flatMap((one) => shownName(one, section) ?? [])
  if (names.length < occurrences.length || first.reason.confidence < DOUBTFUL || SILENT.has(words.toLowerCase()))
    return []
  // "Blinken's aide" is one person, whoever is named in it; "they" may be two.
  if (occurrences.length > 1 && first.form !== 'pronoun') return []
  if (occurrences.every((one) => isNamedNear(one, section))) return []
  return [
    {
      kind: first.form === 'pronoun' ? 'pronouns' : 'descriptions',
      at: section.start + first.start + words.replace(/[\s,;:.]{1,9}$/, '').length,
      label: excerpt(names.slice(0, 2).join(', ') + (names.length > 2 ? ` +${names.length - 2}` : ''), LONGEST),
      reason: reasonOf(first.reason, { analysis, section }),
      ...(introduction && { introduction: inDocument(section, introduction) }),
    },
  ]
}

/** Code units. */
const LONGEST = 40
/** Whom these mean stands right before them. */
const SILENT: ReadonlySet<string> = new Set(['who', 'whom', 'that', 'which', 'i', 'we'])

/** The name of somebody whom the article names; somebody who is only described has none. */
function shownName({ subject }: Occurrence, { content }: Section): string | undefined {
  if (subject.kind !== 'person') return undefined
  const isNamed = content.mentions.some(({ person, form }) => person === subject.id && form !== 'description')
  return isNamed ? personOf(content, subject.id)?.name : undefined
}

/** True where the same sentence says the name. */
function isNamedNear({ start, end, subject }: Occurrence, section: Section): boolean {
  const around = sentenceAround(section, inDocument(section, { start, end }))
  return section.content.mentions.some(
    (mention) =>
      subject.kind === 'person' &&
      mention.person === subject.id &&
      mention.form !== 'description' &&
      contains(around, inDocument(section, mention)),
  )
}

function governmentHint(
  country: CountryMention<'section'>,
  { analysis, section }: In,
  { countries }: Knowledge,
): Hint[] {
  const known = countries.get(country.code)
  if (country.kind !== 'metonym' || country.reason.confidence < DOUBTFUL || !known) return []
  // "White House spokesman" is inside somebody's title.
  const { mentions, statements, parts } = section.content
  const sources = statements.flatMap(({ source }) => source).filter((span) => country.end < span.end)
  const credits = parts.filter(({ kind }) => kind !== 'body' && kind !== 'headline' && kind !== 'standfirst')
  if ([...mentions, ...sources, ...credits].some((span) => overlaps<'section'>(span, country))) return []
  return [
    {
      kind: 'governments',
      at: section.start + country.end,
      label: `${known.status === 'bloc' ? 'institutions' : 'government'} of ${nameInText(known)}`,
      reason: reasonOf(country.reason, { analysis, section }),
    },
  ]
}

/** Sums and counts with a short or a regional scale; "million" is read as easily as its noughts. */
function figureHint(figure: Figure<'section'>, { analysis, section }: In): Hint[] {
  const { kind, low, high, reason } = figure
  if ((kind !== 'money' && kind !== 'quantity') || !Number.isFinite(low) || Math.abs(high) < 1000) return []
  const words = textOf(analysis, section, figure).slice(0, LONGEST)
  // "5,000 m" are metres: its digits say all.
  if (!SHORT_SCALE.test(words) || words.replace(/\D/g, '') === String(low)) return []
  return [
    {
      kind: 'figures',
      at: section.start + figure.end,
      label: `= ${inFull(low)}${low === high ? '' : ` to ${inFull(high)}`}`,
      reason: reasonOf(reason, { analysis, section }),
    },
  ]
}

const SHORT_SCALE = /(?:\d|\s)(?:k|m|mn|mln|b|bn|bln|tn|trn|trln|cr|lakh|lakhs|lac|crore|crores)(?![\p{L}\p{N}])/iu

function reasonOf(reason: Reason<'section'>, { analysis, section }: In): string {
  return reasonText(reason, analysis.text.slice(section.start))
}
