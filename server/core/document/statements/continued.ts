// Gives quotations without a cue of their own to the statement that they belong to: the one before, or the one after.
// In: a passage's paragraphs with their attributions. Out: attributions in text order, in the section's frame. Linear.

import type { Paragraph } from '../../model/analysis'
import type { QuotedRun } from '../../model/quotation'
import type { Attribution } from '../../model/statement'
import { overlaps, shift, type Span } from '../../text/spans'
import { placeAttribution } from './place'

/** An attribution that may still grow. */
interface Draft {
  readonly attribution: Attribution<'section'>
  /** Quotations that go on with it. */
  readonly extra: Span<'section'>[]
  /** The last paragraph that holds a part of it. */
  paragraph: number
}

/** What the paragraph before leaves open. */
interface Open {
  /** Whose words go on where the next paragraph opens with a quotation: an unclosed one, or "he said:". */
  readonly draft?: Draft
  /** Pieces of an unclosed quotation that nobody has claimed yet. */
  readonly pieces: readonly Span<'section'>[]
  /** The statement before them, which they fall to where no cue follows. */
  readonly before?: Draft
}

const NOTHING: Open = { pieces: [] }

export function joinAttributions(paragraphs: readonly Paragraph[]): Attribution<'section'>[] {
  const drafts: Draft[] = []
  let open = NOTHING
  let last: Draft | undefined
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]
    const own = paragraph.facts.attributions.map((attribution): Draft => ({
      attribution: placeAttribution(attribution, paragraph.start),
      extra: [],
      paragraph: index,
    }))
    open = joinParagraph({ paragraph, index, own, open, last })
    drafts.push(...own)
    last = own.findLast(({ attribution }) => isVoiced(attribution)) ?? last
  }
  return drafts.map(grown).filter(({ content }) => content.length > 0)
}

interface Step {
  readonly paragraph: Paragraph
  readonly index: number
  /** The paragraph's own attributions. */
  readonly own: readonly Draft[]
  readonly open: Open
  /** The last statement before the paragraph. */
  readonly last?: Draft
}

/** Hands out the paragraph's quotations without a cue, and says what it leaves open itself. */
function joinParagraph({ paragraph, index, own, open, last }: Step): Open {
  const { start, facts } = paragraph
  const voiced = own.filter(({ attribution }) => isVoiced(attribution))
  const loose = looseRuns(paragraph)
  const [first] = facts.quotedRuns
  const opensQuoted = first !== undefined && first.start === 0 && first.use === 'speech'
  const firstOwner = opensQuoted ? ownerOf(first, voiced, start) : undefined
  // An unclosed quotation goes on here, and here is its cue: what came before belongs to it.
  if (firstOwner) firstOwner.extra.push(...open.pieces)
  let unclaimed: readonly Span<'section'>[] = []
  for (const run of loose) {
    const piece = shift<'section'>(run, start)
    const opening = run === first && opensQuoted
    const goesOn = opening
      ? (open.draft ?? followed(last, index, { run, facts, voiced }) ?? (run.closed ? open.before : undefined))
      : undefined
    const taker = goesOn ?? (opening && !run.closed ? undefined : voiced[0])
    if (taker) claim(taker, [...(opening ? open.pieces : []), piece], index)
    else if (!run.closed) unclaimed = [...(opening ? open.pieces : []), piece]
  }
  const ending = own.at(-1)
  if (ending && ending.attribution.content.length === 0) return { draft: ending, pieces: [] }
  const lastRun = facts.quotedRuns.findLast((run) => !run.nested)
  if (!lastRun || lastRun.closed) return NOTHING
  const owner = ownerOf(lastRun, last ? [...voiced, last] : voiced, start)
  const before = open.before ?? (last?.paragraph === index - 1 ? last : undefined)
  return { ...(owner && { draft: owner }), pieces: unclaimed, ...(unclaimed.length > 0 && before && { before }) }
}

interface Opening {
  readonly run: QuotedRun<'paragraph'>
  readonly facts: Paragraph['facts']
  readonly voiced: readonly Draft[]
}

/** The statement before, where a paragraph's opening quotation goes on with it: right before, and nothing here claims the quotation. */
function followed(last: Draft | undefined, index: number, { run, facts, voiced }: Opening): Draft | undefined {
  if (last?.paragraph !== index - 1) return undefined
  const isWhole = run.end >= facts.length - 1
  // An unclosed quotation waits for the cue that may follow in the next paragraph.
  if (!run.closed) return undefined
  return isWhole || voiced.length === 0 ? last : undefined
}

function claim(draft: Draft, pieces: readonly Span<'section'>[], index: number): void {
  draft.extra.push(...pieces)
  draft.paragraph = index
}

function ownerOf(run: QuotedRun<'paragraph'>, drafts: readonly Draft[], by: number): Draft | undefined {
  const span = shift<'section'>(run, by)
  return drafts.find(
    ({ attribution, extra }) =>
      !isInside(attribution, span) && [...attribution.content, ...extra].some((part) => overlaps(part, span)),
  )
}

/** Quotations of the paragraph that may be speech and that no cue outside them has claimed. */
function looseRuns(paragraph: Paragraph): QuotedRun<'paragraph'>[] {
  return paragraph.facts.quotedRuns.filter((run) => isLoose(run, paragraph))
}

export function isLoose(run: QuotedRun<'paragraph'>, { facts }: Paragraph): boolean {
  return (
    !run.nested &&
    run.use === 'speech' &&
    !facts.attributions.some(
      (attribution) => !isInside(attribution, run) && attribution.content.some((span) => overlaps(span, run)),
    )
  )
}

/** "they say" inside a quotation says nothing of whose words the quotation is. */
function isInside<F extends 'paragraph' | 'section'>({ cue }: Attribution<F>, run: Span<F>): boolean {
  return cue.length > 0 && run.start < cue[0].start && cue[0].end <= run.end
}

/** Said, not thought. */
function isVoiced({ act }: Attribution<'section'>): boolean {
  return act !== 'think' && act !== 'intend' && act !== 'feel'
}

function grown({ attribution, extra }: Draft): Attribution<'section'> {
  if (extra.length === 0) return attribution
  const content = [...attribution.content, ...extra].sort((a, b) => a.start - b.start)
  return { ...attribution, content }
}
