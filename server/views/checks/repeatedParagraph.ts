// A paragraph that stands in the article twice, word for word or nearly so, which happens when texts are put together from several.
// In: all paragraphs. Linear in their words: only paragraphs that share a run of words are compared.

import type { Section, Span } from '../../core/index'
import { inDocument, textOf } from '../article'
import type { CheckContext, Remark } from './check'

/** Shorter ones may be meant: a subheading, "Read also". In words. */
const FEWEST = 10
/** Words in a row that two paragraphs must share to be compared at all. */
const RUN = 6
/** Of all words that either has, how many both must have. */
const SHARED = 0.8

/** Earlier paragraphs that one is compared with, however many share a run of words with it. */
const MOST_COMPARED = 8

interface Seen extends Span<'document'> {
  readonly words: readonly string[]
}

export function repeatedParagraph({ analysis }: CheckContext): readonly Remark[] {
  const byRun = new Map<string, Seen>()
  const remarks: Remark[] = []
  for (const section of analysis.sections)
    for (const [index, paragraph] of section.content.paragraphs.entries()) {
      const words = wordsOf(textOf(analysis, section, paragraph))
      if (words.length < FEWEST) continue
      const seen = { ...inDocument(section, paragraph), words }
      const runs = words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
      const alike = new Set(runs.flatMap((run) => byRun.get(run) ?? []))
      const earlier = [...alike].slice(0, MOST_COMPARED).find((each) => isRepeated(each.words, words))
      if (earlier) remarks.push(remarkOn(seen, earlier, upToNext(section, index)))
      else for (const run of runs) if (!byRun.has(run)) byRun.set(run, seen)
    }
  return remarks
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Rows of a table differ in their numbers alone, and are no repetition. */
function isRepeated(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [new Set(some), new Set(others)]
  const onlyInOne = [...a, ...b].filter((word) => a.has(word) !== b.has(word))
  const all = new Set([...a, ...b]).size
  return all - onlyInOne.length >= SHARED * all && !onlyInOne.some((word) => /\p{N}/u.test(word))
}

function remarkOn(seen: Seen, earlier: Seen, whole: Span<'document'>): Remark {
  const isSame = seen.words.join(' ') === earlier.words.join(' ')
  return {
    start: seen.start,
    end: seen.end,
    message: isSame
      ? 'This paragraph stands in the article before, word for word.'
      : 'This paragraph stands in the article before, in nearly the same words.',
    related: [{ start: earlier.start, end: earlier.end, message: 'It stands here first.' }],
    ...(isSame && { fix: { ...whole, title: 'Remove the repeated paragraph', text: '' } }),
  }
}

/** The paragraph with the blank lines after it. */
function upToNext({ start, content }: Section, index: number): Span<'document'> {
  const { paragraphs, length } = content
  return { start: start + paragraphs[index].start, end: start + (paragraphs[index + 1]?.start ?? length) }
}
