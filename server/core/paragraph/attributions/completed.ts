// Completes the reporting chains of finished attributions with what stands apart from their cues: at the sentence's head
// ("In a statement on Monday, the union said"), behind a place ("told reporters in Accra on Friday"), or with somebody who
// passes it on ("according to Kim, cited by the Gull", "quoted as saying by PTI", "the agency reported, citing Kim").
// In: a paragraph's tokens, sentences and attributions. Out: the same attributions; cues and contents stay as they are.

import { SPEECH_ACTS } from '../../model/statement'
import { overlaps, type Span } from '../../text/spans'
import { isCapital, type Tokens } from '../../text/tokens'
import { chainAfter } from './chain'
import type { Range } from './cues'
import { classesOf, Is } from './grammar'
import { passedOn, quotedInPassing, withoutCitation } from './passedOn'
import { rangeOf, spanOf, type Found, type Links, type Part, type Scene } from './scene'
import type { Words } from './sources'

export function completeChains(tokens: Tokens, sentences: readonly Range[], found: readonly Found[]): Found[] {
  let classes: Uint32Array | undefined
  const completed = found.map((each) => {
    const first = each.cue[0]
    if (!first || !SPEECH_ACTS.has(each.act)) return each
    classes ??= classesOf(tokens)
    const cue = rangeOf(tokens, { start: first.start, end: each.cue[each.cue.length - 1].end })
    const sentence = sentences.find(({ last }) => last > cue.first)
    const source = each.source[0] && rangeOf(tokens, each.source[0])
    return sentence ? complete(each, { words: { tokens, classes }, cue, sentence, source }) : each
  })
  return withoutPassing(completed)
}

/** "citing Kim" is no statement of its own where Kim is the source of what was reported. */
function withoutPassing(found: readonly Found[]): Found[] {
  const cited = new Set(found.flatMap(({ reporter, source }) => (reporter && source[0] ? [source[0].start] : [])))
  return found.filter(({ content, reason }) => reason.rule !== 'statement.participle' || !cited.has(content[0]?.start))
}

/** Adds parts that the attribution lacks; none that is part of its source or of what was said. */
function complete(read: Found, scene: Scene): Found {
  const found = withoutCitation(read, scene)
  const { tokens } = scene.words
  const links: Links = { ...atHead(scene), ...behindPlace(found, scene), ...passedOn(scene) }
  const taken = [...found.content, ...found.source]
  const added: { -readonly [P in Part]?: Span<'paragraph'> } = {}
  for (const part of PARTS) {
    const range = links[part]
    const span = range && spanOf(tokens, range)
    if (span && !found[part] && !taken.some((other) => overlaps(other, span))) added[part] = span
  }
  return withTimeApart({ ...found, ...added, ...quotedInPassing(found, scene) }, scene.words)
}

const PARTS: readonly Part[] = ['reporter', 'medium', 'occasion', 'addressee']

/** "In a statement on Monday, ...", "Speaking on Radio Coast, ...": chains up to the comma that the source follows. */
function atHead({ words, sentence, source, cue }: Scene): Links {
  const { tokens, classes } = words
  const end = Math.min(source?.first ?? cue.first, cue.first)
  const comma = classes.lastIndexOf(Is.Mark | Is.Comma, end - 1)
  if (comma <= sentence.first || comma - sentence.first > LONGEST || end - comma > 2) return {}
  let at = VOICED.has(tokens.words[sentence.first]) ? sentence.first + 1 : sentence.first
  let links: Links = {}
  while (at < comma) {
    const { next, ...more } = chainAfter(words, at, { high: comma, addressed: false })
    if (next === at) return {}
    at = nameEnd(words, next, comma)
    links = together(links, widened(more, next, at))
    if (classes[at] & Is.Comma) at++
  }
  return links
}

/** "On Monday, in an interview": two of a kind are one. */
function together(before: Links, after: Links): Links {
  const occasion = before.occasion && after.occasion && { first: before.occasion.first, last: after.occasion.last }
  return { ...after, ...before, ...(occasion && { occasion }) }
}

/** How many tokens the chains at the head of a sentence may have. */
const LONGEST = 24
const VOICED = new Set(['speaking', 'writing', 'talking', 'posting'])

/** Where the name ends whose first word is a medium: "Radio | Coast". */
function nameEnd({ tokens, classes }: Words, first: number, high: number): number {
  let at = first
  while (at < high && isCapital(tokens, at) && !(classes[at] & (Is.Preposition | Is.Time))) at++
  return at
}

/** The part that ends where the name goes on has all of the name. */
function widened(links: Links, next: number, end: number): Links {
  const part = PARTS.find((one) => links[one]?.last === next)
  return part ? { ...links, [part]: { first: links[part]!.first, last: end } } : links
}

/** "told reporters in Accra on Friday": a place between whoever is told and the day. */
function behindPlace({ addressee }: Found, { words, cue, source, sentence }: Scene): Links {
  const { tokens, classes } = words
  const inverted = source && source.first === cue.last ? source.last : cue.last
  const from = addressee ? rangeOf(tokens, addressee).last : inverted
  if (tokens.words[from] !== 'in' && tokens.words[from] !== 'at') return {}
  let next = from + 1
  while (next < from + 4 && isCapital(tokens, next) && !(classes[next] & Is.Time)) next++
  if (next === from + 1) return {}
  const { occasion, medium } = chainAfter(words, next, { high: sentence.last, addressed: false })
  if (occasion?.first === next) return { occasion: { first: from, last: occasion.last }, ...(medium && { medium }) }
  return medium?.first === next ? { medium, ...(occasion && { occasion }) } : {}
}

/** "in a statement on Friday": the day is no part of the medium. */
function withTimeApart(found: Found, { tokens, classes }: Words): Found {
  if (!found.medium) return found
  const medium = rangeOf(tokens, found.medium)
  for (let at = medium.first + 1; at < medium.last - 1; at++) {
    if (!(classes[at] & Is.Preposition && classes[at + 1] & Is.Time)) continue
    const time = { start: tokens.start[at], end: found.medium.end }
    const occasion = found.occasion ?? time
    return { ...found, medium: spanOf(tokens, { first: medium.first, last: at }), occasion }
  }
  return found
}
