// One person whose surname is written in two ways: the given name is the same, the surnames differ by a slip.

import { isOneSlip, type Section } from '../../core/index'
import { inDocument, textOf } from '../article'
import type { CheckContext, Remark } from './check'

/** Shorter surnames may well be two people's: "Li" and "Lu". In letters. */
const SHORTEST = 5

export function twoSpellings(context: CheckContext): readonly Remark[] {
  return context.analysis.sections.flatMap((section) => inSection(section, context))
}

interface Spelling {
  readonly given: string
  readonly surname: string
  readonly start: number
  readonly end: number
  count: number
}

function inSection(section: Section, { analysis }: CheckContext): Remark[] {
  const spellings = spellingsIn(section, { analysis })
  return spellings.flatMap((rarer, index): Remark[] => {
    const other = spellings.find(
      (each, at) => isSame(each, rarer) && (each.count > rarer.count || (each.count === rarer.count && at < index)),
    )
    if (!other) return []
    const surname = { start: rarer.end - rarer.surname.length, end: rarer.end }
    return [
      {
        ...inDocument(section, rarer),
        message: `“${rarer.given} ${rarer.surname}” is spelled “${other.given} ${other.surname}” elsewhere in this article.`,
        related: [{ ...inDocument(section, other), message: `“${other.surname}” stands here.` }],
        fix: { ...inDocument(section, surname), title: `Change to ${other.surname}`, text: other.surname },
      },
    ]
  })
}

/** Each full name in its first place. */
function spellingsIn(section: Section, { analysis }: Pick<CheckContext, 'analysis'>): Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const { form, ...mention } of section.content.mentions) {
    if (form !== 'full' && form !== 'titled') continue
    const words = textOf(analysis, section, mention).split(/\s+/)
    const [given, surname] = words.slice(-2)
    if (surname === undefined || !/^\p{Lu}\p{Ll}+$/u.test(given) || !/^[\p{L}’'-]+$/u.test(surname)) continue
    const known = spellings.get(`${given} ${surname}`)
    if (known) known.count++
    else spellings.set(`${given} ${surname}`, { given, surname, start: mention.start, end: mention.end, count: 1 })
  }
  return [...spellings.values()]
}

function isSame(a: Spelling, b: Spelling): boolean {
  if (a.given !== b.given || a.surname === b.surname) return false
  if (Math.min(a.surname.length, b.surname.length) < SHORTEST) return false
  // "Karimov" and "Karimova" are a family, and "Obi" and "Obi's" one spelling.
  if (a.surname.startsWith(b.surname) || b.surname.startsWith(a.surname)) return false
  return isOneSlip(a.surname.toLowerCase(), b.surname.toLowerCase())
}
