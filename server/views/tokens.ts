// Classified runs of text, for an editor to colour.
// In: an analysis. Out: runs in text order that never overlap; what lies inside something else (an official in a quotation)
// cuts it into pieces, and says by a modifier where it stands.

import {
  DOUBTFUL,
  SPEECH_ACTS,
  type Analysis,
  type Reason,
  type SectionContent,
  type Span,
  type Statement,
} from '../core/index'
import { inDocument, sectionsIn, touching } from './article'

export type RunType = 'official' | 'person' | 'country' | 'figure' | 'date' | 'cue' | 'quotation'
export type RunModifier = 'quoted' | 'speaker' | 'demonym' | 'metonym' | 'doubtful'

export interface Run extends Span<'document'>, Look {}

interface Look {
  readonly type: RunType
  readonly modifiers: readonly RunModifier[]
}

/** @param span only runs that touch it; the whole document where it is left out. */
export function classify(analysis: Analysis, span?: Span<'document'>): Run[] {
  return sectionsIn(analysis, span).flatMap((section) =>
    touching(section, runsOf(section.content), span).map(({ type, modifiers, ...run }) => ({
      ...inDocument(section, run),
      type,
      modifiers,
    })),
  )
}

type SectionRun = Span<'section'> & Look

/** A section's runs, kept as long as its content: in a long document a key press changes one section of many. */
const known = new WeakMap<SectionContent, readonly SectionRun[]>()

function runsOf(content: SectionContent): readonly SectionRun[] {
  const runs = known.get(content) ?? flatten(layersOf(content))
  known.set(content, runs)
  return runs
}

/** A finding to colour. Where two overlap the one of the higher rank is shown. */
interface Layer extends Span<'section'>, Look {
  readonly rank: number
}

function layersOf(content: SectionContent): Layer[] {
  return [
    ...quotationLayers(content),
    ...cueLayers(content),
    ...personLayers(content),
    ...figureLayers(content),
    ...countryLayers(content),
  ]
}

function quotationLayers({ quotations }: SectionContent): Layer[] {
  return quotations.flatMap(({ pieces }) =>
    pieces
      .filter(({ use, nested }) => use === 'speech' && !nested)
      .map(({ start, end }) => ({ start, end, type: 'quotation', rank: 0, modifiers: [] })),
  )
}

function cueLayers({ statements }: SectionContent): Layer[] {
  // Cues of thoughts and wishes are left plain: a reader looks for what was said, and a page full of colour says nothing.
  return statements
    .filter(({ act }) => SPEECH_ACTS.has(act))
    .flatMap(({ cue, reason }) =>
      cue.map(({ start, end }) => ({ start, end, type: 'cue', rank: 1, modifiers: doubt(reason) })),
    )
}

function personLayers({ people, mentions, statements }: SectionContent): Layer[] {
  const officials = new Set(people.filter(({ official }) => official).map(({ id }) => id))
  const sources = sourceStarts(statements)
  return mentions.map(({ start, end, person, reason }) => ({
    start,
    end,
    type: officials.has(person) ? 'official' : 'person',
    rank: 2,
    modifiers: [...(sources.has(start) ? (['speaker'] as const) : []), ...doubt(reason)],
  }))
}

function sourceStarts(statements: readonly Statement<'section'>[]): ReadonlySet<number> {
  return new Set(statements.flatMap(({ source }) => source.map(({ start }) => start)))
}

function figureLayers({ figures }: SectionContent): Layer[] {
  return figures.map(({ start, end, kind, reason }) => ({
    start,
    end,
    type: kind === 'date' || kind === 'time' ? 'date' : 'figure',
    rank: 3,
    modifiers: doubt(reason),
  }))
}

function countryLayers({ countries }: SectionContent): Layer[] {
  return countries.map(({ start, end, kind, reason }) => ({
    start,
    end,
    type: 'country',
    rank: 4,
    modifiers: [...(kind === 'demonym' || kind === 'metonym' ? [kind] : []), ...doubt(reason)],
  }))
}

function doubt(reason: Reason<'section'>): readonly RunModifier[] {
  return reason.confidence < DOUBTFUL ? ['doubtful'] : []
}

/** Sweeps over all edges in text order; between two edges the highest layer that is open there is shown. */
function flatten(layers: readonly Layer[]): SectionRun[] {
  const edges = [...new Set(layers.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const waiting = [...layers].sort((a, b) => a.start - b.start)
  const runs: SectionRun[] = []
  let open: Layer[] = []
  let next = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]
    open = open.filter((layer) => start < layer.end)
    while (next < waiting.length && waiting[next].start <= start) {
      if (start < waiting[next].end) open.push(waiting[next])
      next++
    }
    const top = highest(open)
    if (top) runs.push(runOf(top, { start, end: edges[i + 1] }, open))
  }
  return joined(runs)
}

function highest(open: readonly Layer[]): Layer | undefined {
  return open.reduce<Layer | undefined>((best, layer) => (!best || best.rank <= layer.rank ? layer : best), undefined)
}

function runOf({ type, modifiers }: Layer, span: Span<'section'>, open: readonly Layer[]): SectionRun {
  const quoted = type !== 'quotation' && open.some((layer) => layer.type === 'quotation')
  return { ...span, type, modifiers: quoted ? ['quoted', ...modifiers] : modifiers }
}

/** Neighbours that look the same become one run, but never across a type's own border. */
function joined(runs: readonly SectionRun[]): SectionRun[] {
  const result: SectionRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && last.end === run.start && last.type === run.type && `${last.modifiers}` === `${run.modifiers}`)
      result[result.length - 1] = { ...last, end: run.end }
    else result.push(run)
  }
  return result
}
