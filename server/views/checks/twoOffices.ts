// One person called by two offices: "finance minister" here, "foreign minister" there.
// Compares titles with the same noun alone, and only words that tell such offices apart: anything else may be another way to say it.

import { overlaps, type Section } from '../../core/index'
import { inDocument, textOf } from '../article'
import type { CheckContext, Remark } from './check'
import { paragraphOf } from './places'

export function twoOffices({ analysis }: CheckContext): readonly Remark[] {
  return analysis.sections.flatMap((section) =>
    section.content.people.flatMap((person): Remark[] => {
      const offices = officesOf(section, person.id, analysis.text)
      const [first] = offices
      const other = offices.find(({ noun, field }) => noun === first.noun && field !== first.field)
      if (!other) return []
      return [
        {
          ...inDocument(section, other),
          message: `${person.name} is ${first.field} ${first.noun} elsewhere in this article.`,
          related: [{ ...inDocument(section, first), message: `Here: ${textOf(analysis, section, first)}.` }],
        },
      ]
    }),
  )
}

interface Office {
  readonly noun: string
  readonly field: string
  readonly start: number
  readonly end: number
}

/** In text order. */
function officesOf(section: Section, id: string, text: string): Office[] {
  return (
    section.content.mentions
      // "The minister" alone may be somebody else after all.
      .filter(({ person, form }) => person === id && form === 'titled')
      .flatMap((mention): Office[] => {
        const paragraph = paragraphOf(section, mention.start)
        const found = paragraph?.facts.people.find(({ start, end }) =>
          overlaps<'section'>({ start: paragraph.start + start, end: paragraph.start + end }, mention),
        )
        const title = found?.title
        // Somebody may have been the one before becoming the other.
        if (!paragraph || !title || found.status !== undefined) return []
        const by = section.start + paragraph.start
        const words = text
          .slice(by + title.start, by + title.end)
          .toLowerCase()
          .split(/[^\p{L}]+/u)
        const noun = words.find((word) => NOUNS.has(word))
        const fields = [...new Set(words.map((word) => FIELDS.get(word)).filter((field) => field !== undefined))]
        return noun !== undefined && fields.length === 1
          ? [{ noun, field: fields[0], start: mention.start, end: mention.end }]
          : []
      })
  )
}

const NOUNS = new Set(['minister', 'secretary'])

/** What the offices are about, under one name each: the external affairs minister is the foreign minister. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foreign: 'foreign external affairs',
    finance: 'finance financial',
    defence: 'defence defense',
    interior: 'interior home',
    justice: 'justice law',
    health: 'health',
    education: 'education',
    transport: 'transport transportation railways',
    energy: 'energy petroleum',
    agriculture: 'agriculture farming',
    trade: 'trade commerce',
    environment: 'environment climate',
    labour: 'labour labor',
    prime: 'prime',
  }).flatMap(([field, words]) => words.split(' ').map((word): [string, string] => [word, field])),
)
