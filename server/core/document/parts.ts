// Finds the article's parts by their looks and their place: headline, standfirst, byline, dateline, "Updated", credit, furniture.
// In: the paragraphs' signs. Out: a part for every paragraph, in text order; a dateline is cut off its paragraph.
// A text that begins with running prose has no headline.

import type { Dateline, Part, PartKind } from '../model/parts'
import type { Looks } from '../model/signs'
import { shift } from '../text/spans'
import type { SectionInput } from './fold'

export interface Parts {
  readonly parts: readonly Part<'section'>[]
  /** The same by paragraph. */
  readonly inParagraphs: readonly (readonly Part<'section'>[])[]
  readonly dateline?: Dateline<'section'>
}

export function foldParts({ text, paragraphs }: SectionInput): Parts {
  const looks = paragraphs.map(lookOf)
  const body = bodyStart({ text, paragraphs }, looks)
  const kinds = [
    ...headKinds({ text, paragraphs }, looks.slice(0, body)),
    ...bodyKinds({ text, paragraphs }, looks, body),
  ]
  const dated = datelineIndex({ paragraphs }, looks, body)
  const dateline = dated === undefined ? undefined : placeDateline(paragraphs[dated])
  const inParagraphs = paragraphs.map((paragraph, index) =>
    index === dated && dateline ? cutDateline(text, paragraph, dateline) : cutByline(text, paragraph, kinds[index]),
  )
  return { parts: inParagraphs.flat(), inParagraphs, ...(dateline && { dateline }) }
}

type Placed = SectionInput['paragraphs'][number]

/** The paragraph's own look; a line that is a person's name alone is a byline. */
function lookOf({ start, end, facts }: Placed): Looks {
  const { looks } = facts.signs
  if (looks !== 'title') return looks
  const isName = facts.people.some(
    (person) => person.form === 'full' && person.start === 0 && person.end === end - start,
  )
  return isName ? 'byline' : looks
}

/** The index of the first paragraph of the body: after the headline and what stands with it. */
function bodyStart({ paragraphs }: Pick<SectionInput, 'text' | 'paragraphs'>, looks: readonly Looks[]): number {
  let prose = 0
  let titles = 0
  let start = 0
  for (let index = 0; index < Math.min(looks.length, LONGEST_HEAD) && prose <= MOST_PROSE; index++) {
    const look = looks[index]
    if (paragraphs[index].facts.signs.dateline?.certain) return index
    if (look === 'prose') {
      // Before the body stands at most a standfirst, and only where a headline stands above it.
      if (titles === 0 && index > firstContent(looks)) break
      prose++
    } else if (isHeadLook(look)) {
      const signed = look === 'byline' || look === 'updated'
      if (look === 'title' || look === 'question') titles++
      if (prose === 0 || (signed && titles > 0)) start = index + 1
      else if (start === index && look !== 'title' && look !== 'question') start = index + 1
    }
  }
  return start < looks.length && looks.slice(start).includes('prose') ? start : 0
}

function firstContent(looks: readonly Looks[]): number {
  return looks.findIndex((look) => look !== 'furniture')
}

function isHeadLook(look: Looks): boolean {
  return look !== 'prose' && look !== 'odd'
}

/** The kinds of the paragraphs before the body. */
function headKinds(
  { text, paragraphs }: Pick<SectionInput, 'text' | 'paragraphs'>,
  looks: readonly Looks[],
): PartKind[] {
  const headline = headlineIndex({ paragraphs }, looks)
  const words = headline === undefined ? undefined : wordsOf(text, paragraphs[headline])
  let signed = false
  return looks.map((look, index) => {
    if (look === 'byline' || look === 'updated') signed = true
    if (index === headline) return 'headline'
    if (look === 'list') return signed || isLabel(paragraphs[index]) ? 'furniture' : 'standfirst'
    if (look === 'byline' || look === 'updated' || look === 'credit' || look === 'furniture') return look
    if (headline === undefined || index < headline) return 'furniture'
    return wordsOf(text, paragraphs[index]) === words ? 'headline' : 'standfirst'
  })
}

function headlineIndex({ paragraphs }: Pick<SectionInput, 'paragraphs'>, looks: readonly Looks[]): number | undefined {
  const title = looks.findIndex((look) => look === 'title' || look === 'question')
  if (title >= 0) return title
  // A sentence with its full stop is a headline where a dateline says that the text begins after it.
  const first = looks.indexOf('prose')
  if (first < 0) return undefined
  const { sentences, signs } = paragraphs[first].facts
  return sentences.length === 1 && signs.counts.words <= LONGEST_HEADLINE ? first : undefined
}

function wordsOf(text: string, { start, end }: Placed): string {
  return text.slice(start, end).trim()
}

/** "• Country:", "• United States". */
function isLabel({ facts }: Placed): boolean {
  return facts.signs.counts.words <= 3
}

function bodyKinds(
  { text, paragraphs }: Pick<SectionInput, 'text' | 'paragraphs'>,
  looks: readonly Looks[],
  from: number,
): PartKind[] {
  return looks.slice(from).map((look, offset) => {
    const index = from + offset
    if (look === 'byline' || look === 'updated' || look === 'credit' || look === 'furniture') return look
    const isAlone =
      looks[index - 1] !== 'title' && looks[index + 1] === 'prose' && text[paragraphs[index].end - 1] !== '.'
    const words = paragraphs[index].facts.signs.counts.words
    return look === 'title' && index > from && isAlone && words <= LONGEST_SUBHEADING ? 'subheading' : 'body'
  })
}

/** Where the article's dateline stands; one in doubt counts only at the beginning of the body. */
function datelineIndex(
  { paragraphs }: Pick<SectionInput, 'paragraphs'>,
  looks: readonly Looks[],
  body: number,
): number | undefined {
  const first = looks.indexOf('prose', body)
  for (const index of [body, first]) {
    const dateline = paragraphs[index]?.facts.signs.dateline
    if (!dateline) continue
    if (dateline.certain || (index === first && SHORTEST_LEAD <= paragraphs[index].facts.signs.counts.words))
      return index
  }
  return undefined
}

function placeDateline({ start: by, facts }: Placed): Dateline<'section'> | undefined {
  const found = facts.signs.dateline
  if (!found) return undefined
  const { place, date, agency } = found
  return {
    ...shift<'section'>(found, by),
    ...(place && { place: shift<'section'>(place, by) }),
    ...(date && { date: shift<'section'>(date, by) }),
    ...(agency && { agency: shift<'section'>(agency, by) }),
  }
}

function cutDateline(text: string, { end }: Placed, dateline: Dateline<'section'>): Part<'section'>[] {
  const first: Part<'section'> = { start: dateline.start, end: dateline.end, kind: 'dateline' }
  const start = skipBlanks(text, dateline.end, end)
  return start < end ? [first, { start, end, kind: 'body' }] : [first]
}

/** "Meridian News Desk | Updated: ..." is two parts. */
function cutByline(text: string, { start, end, facts }: Placed, kind: PartKind): Part<'section'>[] {
  const { bylineEnd } = facts.signs
  if (kind !== 'updated' || bylineEnd === undefined) return [{ start, end, kind }]
  const updated = skipBlanks(text, start + bylineEnd, end)
  return [
    { start, end: start + bylineEnd, kind: 'byline' },
    { start: updated, end, kind },
  ]
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0' || text[at] === '|')) at++
  return at
}

/** Paragraphs that may stand before the body, and among them sentences (the standfirst). */
const LONGEST_HEAD = 12
const MOST_PROSE = 2
/** Words. */
const LONGEST_HEADLINE = 25
const LONGEST_SUBHEADING = 12
/** A shorter first paragraph with a colon is "Ann Coulter: and then ...", no dateline. */
const SHORTEST_LEAD = 20
