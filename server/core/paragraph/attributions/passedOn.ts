// Finds who passes words on, apart from the cue: "quoted as saying by PTI", "according to Kim, cited by the Gull", "the agency
// reported, citing Kim". In: a finished attribution. Out: its reporter, and the attribution without the reporter's words in its
// content; where the reporter was taken for the source, with whoever spoke as the source.

import { overlaps, type Span } from '../../text/spans'
import { isCapital, wordAt, type Tokens } from '../../text/tokens'
import type { Range } from './cues'
import { Is } from './grammar'
import { spanOf, type Found, type Links, type Scene } from './scene'
import { phraseAt, type Words } from './sources'

/** "quoted as saying by PTI", "according to Kim, cited by the Gull". */
export function passedOn(scene: Scene): Links {
  const { words, cue, sentence } = scene
  const { tokens } = words
  const isQuoted = QUOTED.has(wordAt(tokens, cue.last - 3)) && tokens.words[cue.last - 1] === 'saying'
  if (isQuoted && tokens.words[cue.last] === 'by') return reporterAt(words, cue.last + 1, sentence.last)
  const by = citedBy(scene)
  return by === undefined ? {} : reporterAt(words, by + 1, sentence.last)
}

/** The "by" of ", cited by the Gull" behind a source. */
function citedBy({ words, cue, source, sentence }: Scene): number | undefined {
  const { tokens, classes } = words
  let at = Math.max(source?.last ?? 0, cue.last)
  if (classes[at] & Is.Comma) at++
  if (tokens.words[at] === 'as') at++
  return QUOTED.has(tokens.words[at]) && tokens.words[at + 1] === 'by' && at + 1 < sentence.last ? at + 1 : undefined
}

const QUOTED = new Set(['quoted', 'cited', 'reported', 'carried'])

function reporterAt(words: Words, from: number, high: number): Links {
  const reporter = phraseAt(words, from, high)
  return reporter.last > reporter.first ? { reporter } : {}
}

/** "cited by the Gull" is no part of what Kim said. */
export function withoutCitation(found: Found, scene: Scene): Found {
  const { tokens, classes } = scene.words
  const by = citedBy(scene)
  if (by === undefined) return found
  let next = phraseAt(scene.words, by + 1, scene.sentence.last).last
  if (classes[next] & Is.Comma) next++
  const citation = spanOf(tokens, { first: by - 1, last: next })
  const content = withoutWords(found.content, citation, tokens)
  return content.length === 0 ? found : { ...found, content }
}

/** The spans less some words: a span around them keeps its longer side. */
function withoutWords(
  spans: readonly Span<'paragraph'>[],
  words: Span<'paragraph'>,
  { text }: Tokens,
): readonly Span<'paragraph'>[] {
  return spans.flatMap((span) => {
    if (!overlaps(span, words)) return [span]
    const before = trimmed(text, { start: span.start, end: words.start })
    const after = trimmed(text, { start: words.end, end: span.end })
    const kept = before.end - before.start > after.end - after.start ? before : after
    return kept.start < kept.end ? [kept] : []
  })
}

/** Without blanks at its ends. */
function trimmed(text: string, { start, end }: Span<'paragraph'>): Span<'paragraph'> {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length }
}

/** "the agency reported, citing Kim": Kim is the source, and the agency passes it on. */
export function quotedInPassing({ source: spans }: Found, { words, cue, source, sentence }: Scene): Partial<Found> {
  const { tokens, classes } = words
  if (!source || !REPORTED.has(tokens.words[cue.last - 1])) return {}
  let at = Math.max(source.last, cue.last)
  if (classes[at] & Is.Comma) at++
  if (at >= sentence.last || !CITING.has(tokens.words[at])) return {}
  const cited = phraseAt(words, at + 1, sentence.last)
  if (cited.last === cited.first || !isSpeaker(words, cited)) return {}
  return { source: [spanOf(tokens, cited)], reporter: spans[0] }
}

const REPORTED = new Set(['reported', 'reports', 'said', 'says', 'wrote', 'writes'])
const CITING = new Set(['citing', 'quoting'])

/** A name, or people without one who speak; not "data" or "fears", which are grounds and no speakers. */
function isSpeaker({ tokens }: Words, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (isCapital(tokens, at) || PEOPLE.has(tokens.words[at])) return true
  return false
}

const PEOPLE = new Set(
  'official officials source sources minister police witnesses spokesperson spokesman spokeswoman authorities'.split(
    ' ',
  ),
)
