// Gives quotations without a cue of their own to the statement that they belong to: the one before, or the one after.
// In: the section's paragraphs with their attributions. Out: attributions in text order, in the section's frame. Linear.

import type { Paragraph } from '../../model/analysis'
import type { QuotedRun } from '../../model/quotation'
import type { Act, Attribution } from '../../model/statement'
import { overlaps, shift, type Span } from '../../text/spans'
import type { SectionInput } from '../fold'
import type { StatementSurroundings } from '../statements'
import { placeAttribution } from './place'

type Draft = { attribution: Attribution<'section'>; extra: Span<'section'>[]; paragraph: number }

export function joinAttributions(
  { text, paragraphs }: SectionInput,
  _around: StatementSurroundings,
): Attribution<'section'>[] {
  const drafts: Draft[] = []
  let waiting: { pieces: Span<'section'>[]; paragraph: number } | undefined
  let open: Draft | undefined
  for (let index = 0; index < paragraphs.length; index++) {
    const { start, facts } = paragraphs[index]
    const own = facts.attributions.map((attribution) => ({
      attribution: placeAttribution(attribution, start),
      extra: [],
      paragraph: index,
    }))
    const loose = looseRuns(paragraphs[index])
    const last = drafts.findLast(({ attribution }) => speaks(attribution.act))
    const opening = loose[0]?.start === 0 ? loose[0] : undefined
    const mainOwn = own.find(({ attribution }) => speaks(attribution.act))
    for (const run of loose) {
      const piece = shift<'section'>(run, start)
      if (run === opening && open) open.extra.push(piece)
      else if (
        run === opening &&
        last &&
        (last.paragraph === index - 1 || chained(last, index)) &&
        !(mainOwn && wholeParagraph(paragraphs[index], run))
      ) {
        last.extra.push(piece)
        last.paragraph = index
      } else if (mainOwn) (mainOwn.extra as Span<'section'>[]).push(piece)
    }
    void waiting
    drafts.push(...own)
    const lastRun = facts.quotedRuns.findLast((run) => !run.nested)
    open = undefined
    if (lastRun && !lastRun.closed) {
      const runInSection = shift<'section'>(lastRun, start)
      open = drafts.findLast(
        ({ attribution, extra }) =>
          [...attribution.content, ...extra].some((span) => overlaps(span, runInSection)) && speaks(attribution.act),
      )
    }
    const ending = facts.attributions.at(-1)
    if (ending && ending.content.length === 0) open = drafts.at(-1)
  }
  void text
  return drafts
    .map(({ attribution, extra }) =>
      extra.length === 0
        ? attribution
        : { ...attribution, content: [...attribution.content, ...extra].sort((a, b) => a.start - b.start) },
    )
    .filter(({ content }) => content.length > 0)
}

function chained(draft: Draft, index: number): boolean {
  return draft.paragraph === index - 1
}

function wholeParagraph({ facts }: Paragraph, run: QuotedRun<'paragraph'>): boolean {
  return run.start === 0 && run.end >= facts.length - 1
}

function looseRuns({ facts }: Paragraph): QuotedRun<'paragraph'>[] {
  return facts.quotedRuns.filter(
    (run) =>
      !run.nested &&
      run.use === 'speech' &&
      !facts.attributions.some(({ content }) => content.some((span) => overlaps(span, run))),
  )
}

function speaks(act: Act): boolean {
  return act !== 'think' && act !== 'intend' && act !== 'feel'
}
