// Which countries an article mentions, how often, and in whose words.
// A mention belongs to the speaker in whose statement it stands, in the innermost one where several hold it, else to the article.

import { contains, grouped, type Analysis, type Knowledge, type Span } from '../../core/index'
import { inDocument } from '../article'
import type { SpokenSpan } from './speech'

export interface ReportCountries {
  /** The one mentioned most stands first. */
  readonly countries: readonly ReportCountry[]
  readonly pairs: readonly ReportPair[]
}

export interface ReportCountry {
  readonly name: string
  /** ISO 3166-1 numeric; absent for what is on no map of today's countries. */
  readonly numeric?: string
  readonly mentions: number
  readonly first: Span<'document'>
}

export interface ReportPair {
  /** -1 for the article's own words. */
  readonly speaker: number
  readonly country: number
  readonly mentions: number
  readonly first: Span<'document'>
}

export function reportCountries(
  analysis: Analysis,
  coverage: readonly (readonly SpokenSpan[])[],
  knowledge: Knowledge,
): ReportCountries {
  const mentions = analysis.sections.flatMap((section, index) =>
    section.content.countries.map((country) => {
      const span = inDocument(section, country)
      return { code: country.code, span, speaker: speakerAt(coverage[index], span) }
    }),
  )
  const byCode = [...grouped(mentions, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length)
  return {
    countries: byCode.map(([code, all]) => ({
      ...identityOf(code, knowledge),
      mentions: all.length,
      first: all[0].span,
    })),
    pairs: byCode.flatMap(([, all], country) =>
      [...grouped(all, ({ speaker }) => speaker)].map(([speaker, some]) => ({
        speaker,
        country,
        mentions: some.length,
        first: some[0].span,
      })),
    ),
  }
}

function speakerAt(spoken: readonly SpokenSpan[], mention: Span<'document'>): number {
  const holding = spoken.filter((span) => contains<'document'>(span, mention))
  const innermost = holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  return innermost?.speaker ?? -1
}

function identityOf(
  code: string,
  { countries, blocs, areas }: Knowledge,
): { readonly name: string; readonly numeric?: string } {
  const other = blocs.get(code) ?? areas.get(code)
  if (other) return { name: other.name }
  const country = countries.get(code)
  const isOnMaps = country?.numeric && country.status !== 'historic'
  return { name: country?.name ?? code, ...(isOnMaps && { numeric: country.numeric }) }
}
