// An article's findings for people to read in a terminal.
// In: an analysis. Out: lines of plain text; what comes from the article is shown on one line each, control characters taken out.

import type { Analysis, Section } from '../core/index'
import { speakerName, textOf } from './article'
import { excerpt } from './cards/reason'
import { figureValue } from './figureValue'
import { oneLine } from './oneLine'

export function readable(analysis: Analysis): string {
  return analysis.sections.map((section) => sectionText(analysis, section)).join('\n\n')
}

function sectionText(analysis: Analysis, section: Section): string {
  const { content } = section
  const headline = content.parts.find(({ kind }) => kind === 'headline')
  const title = headline ? excerpt(textOf(analysis, section, headline), 120) : '(no headline)'
  return [
    oneLine(title),
    `date ${content.date ?? 'unknown'} · article ${Math.round(content.likeness.score * 100)} %`,
    ...block('Who said what', statementLines(analysis, section)),
    ...block('People', personLines(section)),
    ...block('Countries', countryLines(section)),
    ...block('Figures', figureLines(analysis, section)),
    ...block(
      'Left out',
      analysis.leftOut.map(({ why }) => why),
    ),
  ].join('\n')
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${oneLine(line)}`)]
}

function statementLines(analysis: Analysis, section: Section): string[] {
  return section.content.statements.map(({ speaker, cue, content, act }) => {
    const said = cue.map((span) => textOf(analysis, section, span)).join(' … ') || 'no cue'
    const words = content.map((span) => textOf(analysis, section, span)).join(' … ')
    return `${speakerName(section.content, speaker)} [${act}: ${said}] ${excerpt(words, 100)}`
  })
}

function personLines({ content }: Section): string[] {
  return content.people.map(({ id, name, official, office, country }) => {
    const count = content.mentions.filter(({ person }) => person === id).length
    const role = [office, country].filter((part) => part !== undefined).join(', ')
    return `${name}${role && ` (${role})`} · ${official ? 'official' : 'person'} · ${times(count)}`
  })
}

function countryLines({ content }: Section): string[] {
  const counts = new Map<string, number>()
  for (const { code } of content.countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} · ${times(count)}`)
}

function figureLines(analysis: Analysis, section: Section): string[] {
  return section.content.figures.map((figure) => {
    const { kind, value, unit } = figureValue(figure)
    const exactness = figure.exactness === 'exact' ? '' : ` (${figure.exactness})`
    return `${textOf(analysis, section, figure)} = ${kind} ${value} ${unit}${exactness}`
  })
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
