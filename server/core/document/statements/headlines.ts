// Names the speaker of a headline that only says what somebody is, "Minister's aide: ...", by who says the same below.
// In: resolved statements, the text and its parts. Out: the statements; other speakers stay. Compares with the first statements only.

import type { Part, PartKind } from '../../model/parts'
import type { Statement } from '../../model/statement'
import { contains, type Span } from '../../text/spans'

/** How many statements of the running text are compared. */
const MOST = 40
/** The share of the headline's words that must come again, and how many at least. */
const SHARE = 0.5
const FEWEST = 3

/** Whether there is a headline to name a speaker for; it looks at the statements of the article's beginning only. */
export function isToBeNamed(parts: readonly Part<'section'>[], first: readonly Statement<'section'>[]): boolean {
  const isAbove = aboveText(parts)
  return first.slice(0, MOST).some((statement) => isNameless(statement) && isAbove(statement))
}

export function nameHeadlines(
  text: string,
  parts: readonly Part<'section'>[],
  statements: readonly Statement<'section'>[],
): Statement<'section'>[] {
  const isAbove = aboveText(parts)
  const below = statements
    .filter((statement) => statement.speaker.kind === 'person' && !isAbove(statement))
    .slice(0, MOST)
  const told = below.map((statement) => ({ statement, words: new Set(wordsOf(text, statement.content)) }))
  return statements.map((statement) => {
    if (!isNameless(statement) || !isAbove(statement)) return statement
    const same = bestOf(told, wordsOf(text, statement.content))
    if (!same) return statement
    const speakerReason = { rule: 'speaker.headline', confidence: 0.6, evidence: same.content }
    return { ...statement, speaker: same.speaker, speakerReason }
  })
}

function aboveText(parts: readonly Part<'section'>[]): (statement: Statement<'section'>) => boolean {
  const above = parts.filter(({ kind }) => ABOVE.has(kind))
  return ({ content }) => above.some((part) => contains<'section'>(part, content[0]))
}

/** Parts that stand above the running text and say what it says. */
export const ABOVE: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'standfirst'])

interface Told {
  readonly statement: Statement<'section'>
  readonly words: ReadonlySet<string>
}

function bestOf(told: readonly Told[], wanted: readonly string[]): Statement<'section'> | undefined {
  let best: Told | undefined
  let top = Math.max(FEWEST, SHARE * wanted.length) - 1e-9
  for (const each of told) {
    const count = wanted.filter((word) => each.words.has(word)).length
    if (count <= top) continue
    top = count
    best = each
  }
  return best?.statement
}

/** One person of whom the source says only what they are. */
function isNameless({ speaker, source }: Statement<'section'>): boolean {
  return speaker.kind === 'unnamed' && source.length > 0 && !speaker.description.endsWith('s')
}

/** The words that may come again, each once, without endings. */
function wordsOf(text: string, content: readonly Span<'section'>[]): string[] {
  const words = content.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  )
  return [...new Set(words.filter((word) => word.length > 3).map((word) => word.replace(/(?:ed|s)$/, '')))]
}
