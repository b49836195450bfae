// Reads samples with the stages that find who said what, and draws what they find. People are given by the test, so that
// speakers are tested apart from the recognising of names.

import { Findings } from '../../server/core/document/findings'
import { foldStatements } from '../../server/core/document/statements'
import type { Paragraph } from '../../server/core/model/analysis'
import type { LineSigns } from '../../server/core/model/signs'
import type { Person, PersonMention } from '../../server/core/model/person'
import type { Attribution, Speaker, Statement } from '../../server/core/model/statement'
import { readCues } from '../../server/core/paragraph/attributions/readings'
import { findQuotedRuns } from '../../server/core/paragraph/quoteMarks'
import type { Span } from '../../server/core/text/spans'
import { paragraphAt } from '../../server/core/text/paragraphs'
import { sentencesOf } from '../../server/core/text/sentences'
import { tokenise } from '../../server/core/text/tokens'
import type { Mark } from './drawn'

/** Each person's id with what stands for them in the sample; the longest first is the name. */
export type Cast = Readonly<Record<string, CastMember>>

export interface CastMember {
  /** Names first; "the minister" and the like are descriptions. */
  readonly words: readonly string[]
  readonly gender?: 'male' | 'female'
  readonly office?: string
}

/** What the rules find, without learned weights: the same on every machine and after every training. */
export function attributionsIn(text: string): Attribution<'paragraph'>[] {
  const tokens = tokenise(text)
  return readCues(tokens, sentencesOf(tokens), findQuotedRuns(tokens))
}

/** The parts of attributions as marks; numbered where there are several. */
export function drawnParts(attributions: readonly Attribution<'paragraph'>[]): Mark[] {
  const marks = attributions.flatMap((attribution, index) => {
    const number = attributions.length > 1 ? `${index + 1} ` : ''
    const part = (label: string) => (span: { start: number; end: number }) => ({
      start: span.start,
      end: span.end,
      label: number + label,
    })
    const { source, cue, content, act, addressee, medium, occasion, reporter } = attribution
    return [
      ...source.map(part('source')),
      ...cue.map(part(act)),
      ...content.map(part('content')),
      ...(addressee ? [part('to')(addressee)] : []),
      ...(medium ? [part('in')(medium)] : []),
      ...(occasion ? [part('when')(occasion)] : []),
      ...(reporter ? [part('by')(reporter)] : []),
    ]
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1))
}

export function statementsIn(text: string, cast: Cast = {}): Statement<'section'>[] {
  const paragraphs = paragraphsOf(text)
  const people = Object.entries(cast).map(([id, { words, gender, office }]): Person => ({
    id,
    name: words[0],
    official: office !== undefined,
    ...(gender && { gender }),
    ...(office !== undefined && { office }),
  }))
  const mentions = findingsOf(paragraphs, mentionsOf(text, cast))
  const around = { parts: paragraphs.map(() => []), people, mentions, countries: findingsOf(paragraphs, []) }
  return [...foldStatements({ text, paragraphs }, around).statements()]
}

/** What stands in a section, by the paragraphs that it begins in. */
export function findingsOf<T extends Span<'section'>>(
  paragraphs: readonly Paragraph[],
  all: readonly T[],
): Findings<T> {
  return new Findings(paragraphs, (index) => {
    const { start, end } = paragraphs[index]
    return all.filter((each) => start <= each.start && each.start < end)
  })
}

export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let span = paragraphAt(text, 0); span; span = paragraphAt(text, span.end)) {
    const own = text.slice(span.start, span.end)
    const tokens = tokenise(own)
    const facts = {
      length: own.length,
      sentences: sentencesOf(tokens).map(({ first, last }) => ({
        start: tokens.start[first],
        end: tokens.end[last - 1],
      })),
      quotedRuns: findQuotedRuns(tokens),
      attributions: attributionsIn(own),
      people: [],
      countries: [],
      figures: [],
      // No stage here looks at signs.
      signs: {} as LineSigns,
    }
    paragraphs.push({ start: span.start, end: span.end, facts })
  }
  return paragraphs
}

/** Every place where one of a person's words stands; of two that overlap the longer. */
function mentionsOf(text: string, cast: Cast): PersonMention<'section'>[] {
  const found: PersonMention<'section'>[] = []
  const words = Object.entries(cast).flatMap(([person, member]) => member.words.map((word) => ({ person, word })))
  for (const { person, word } of words.sort((a, b) => b.word.length - a.word.length))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length
      if (found.some((other) => other.start < end && at < other.end)) continue
      const form = /^(?:the|his|her) /i.test(word) ? 'description' : 'full'
      found.push({ start: at, end, person, form, reason: { rule: 'test', confidence: 1, evidence: [] } })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** The speaker in the words of a test: a person's id, a body's name, what the unnamed are, or why nobody is known. */
export function speakerText(speaker: Speaker): string {
  switch (speaker.kind) {
    case 'person':
      return speaker.person
    case 'body':
      return speaker.name
    case 'unnamed':
      return `unnamed ${speaker.description}`
    case 'joint':
      return speaker.speakers.map(speakerText).join(' + ')
    case 'author':
      return 'the article'
    case 'unknown':
      return `unknown: ${speaker.why}`
  }
}
