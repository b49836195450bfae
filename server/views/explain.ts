// Each finding with the rule that made it and the words it went by: for readers who ask "why?" and for authors of rules.
// In: an analysis. Out: one line a finding, in text order.

import type { Analysis, Reason, SectionContent, Span, Statement } from '../core/index'
import { inDocument, personOf, speakerName, textOf } from './article'
import { excerpt } from './cards/reason'
import { figureValue } from './figureValue'

export interface Explanation extends Span<'document'> {
  readonly what: string
  readonly text: string
  readonly rule: string
  /** Which reader decided, where more than one reads. */
  readonly reader?: string
  readonly confidence: number
  readonly evidence: readonly string[]
}

export function explain(analysis: Analysis): Explanation[] {
  return analysis.sections.flatMap((section) =>
    findings(section.content)
      .map(({ what, span, reason }) => ({
        ...inDocument(section, span),
        what,
        text: excerpt(textOf(analysis, section, span), 60),
        rule: reason.rule,
        ...(reason.reader && { reader: reason.reader }),
        confidence: reason.confidence,
        evidence: reason.evidence.map((words) => excerpt(textOf(analysis, section, words), 40)),
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
}

/** Why the document was taken for an article or not: the score of its first section, with its signs. */
export function explainLikeness(analysis: Analysis): string[] {
  const { score, signs } = analysis.sections[0].content.likeness
  return [
    `article: ${score.toFixed(2)}`,
    ...signs.map(({ sign, weight }) => `  ${weight.toFixed(2).padStart(6)} ${sign}`),
  ]
}

interface Finding {
  readonly what: string
  readonly span: Span<'section'>
  readonly reason: Reason<'section'>
}

function findings(content: SectionContent): Finding[] {
  return [
    ...content.mentions.map((mention) => ({
      what: `person ${personOf(content, mention.person)?.name ?? mention.person}`,
      span: mention,
      reason: mention.reason,
    })),
    ...content.countries.map((country) => ({
      what: `${country.kind} ${country.code}`,
      span: country,
      reason: country.reason,
    })),
    ...content.figures.map((figure) => ({ what: figureWords(figure), span: figure, reason: figure.reason })),
    ...content.statements.flatMap((statement) => [
      {
        what: `statement (${statement.act})`,
        span: statement.cue[0] ?? statement.content[0],
        reason: statement.reason,
      },
      {
        what: `speaker ${speakerName(content, statement.speaker)}`,
        span: statement.source[0] ?? statement.cue[0] ?? statement.content[0],
        reason: statement.speakerReason,
      },
      ...chainOf(statement),
    ]),
  ]
}

/** Who passed the words on, where, when and to whom they were said. */
function chainOf({ reporter, medium, occasion, addressee, reason }: Statement<'section'>): Finding[] {
  const link = (what: string, span: Span<'section'> | undefined): Finding[] => (span ? [{ what, span, reason }] : [])
  return [
    ...link('said to', addressee),
    ...link('said in', medium),
    ...link('said when', occasion),
    ...link('passed on by', reporter),
  ]
}

function figureWords(figure: SectionContent['figures'][number]): string {
  const { kind, value, unit } = figureValue(figure)
  return `${kind} ${value}${unit === '-' ? '' : ` ${unit}`}`
}
