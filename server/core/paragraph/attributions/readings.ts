// Reads the attributions of one paragraph by rules: each cue with its source, chain and content, then quotations that go on.
// In: tokens, sentences and quoted runs. Out: attributions in text order, offsets from the paragraph's start.

import type { Draft } from '../../model/draft'
import type { QuotedRun } from '../../model/quotation'
import type { Attribution } from '../../model/statement'
import type { Sentence } from '../../text/sentences'
import type { Tokens } from '../../text/tokens'
import { readAccording } from './according'
import { readActive } from './active'
import { findCues } from './cues'
import { formOf } from './form'
import { classesOf } from './grammar'
import { headlineParts, isTitleCase } from './headlines'
import { readNoun } from './nouns'
import { readParticiple } from './participles'
import { readPassive } from './passives'
import { isThought, type CuePlace, type Reading } from './reading'
import { spanOf } from './scene'
import { tokenRuns, type TokenRun, type TokenRuns } from './quotedTokens'
import type { Words } from './sources'

export function readCues(
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotedRuns: readonly QuotedRun<'paragraph'>[],
): Attribution<'paragraph'>[] {
  const classes = classesOf(tokens)
  const words = { tokens, classes }
  const cues = findCues(tokens, classes, isTitleCase(tokens))
  const byHeadline = headline(tokens, quotedRuns)
  if (cues.length === 0) return byHeadline
  const runs = tokenRuns(tokens, quotedRuns)
  const readings: Reading[] = []
  let at = 0
  for (let index = 0; index < cues.length; index++) {
    while (sentences[at].last <= cues[index].head) at++
    if (isPartOf(readings.at(-1), cues[index].head)) continue
    const { first, last } = sentences[at]
    const reading = readCue(words, { cue: cues[index], cues, index, sentence: { first, last }, runs, readings })
    if (reading) readings.push(reading)
  }
  continueQuotations(readings, runs, sentences)
  return [...byHeadline, ...readings.map((reading) => attributionOf(tokens, reading, quotedRuns))]
}

/** A headline's attribution without a cue. */
function headline(tokens: Tokens, quotedRuns: readonly QuotedRun<'paragraph'>[]): Attribution<'paragraph'>[] {
  const parts = headlineParts(tokens)
  if (!parts) return []
  const source = [spanOf(tokens, parts.source)]
  const content = [spanOf(tokens, parts.content)]
  const reason = { rule: parts.rule, confidence: 0.7, evidence: source }
  return [{ source, cue: [], content, act: 'say', form: formOf(content, quotedRuns), reason }]
}

/** "in a statement that", "as saying": words of the chain or the cue before, no cues of their own. */
function isPartOf(before: Reading | undefined, head: number): boolean {
  if (!before || head < before.cue.first) return false
  return head < before.cue.last || (before.cue.last <= head && head < before.chain.next)
}

function readCue(words: Words, place: CuePlace): Reading | undefined {
  switch (place.cue.voice) {
    case 'according':
      return readAccording(words, place)
    case 'noun':
      return readNoun(words, place)
    case 'passive':
      return readPassive(words, place)
    case 'participle':
      return readParticiple(words, place)
    case 'active':
      return readActive(words, place)
  }
}

/** A quotation that has no cue of its own and follows a statement belongs to that statement. */
function continueQuotations(readings: readonly Reading[], runs: TokenRuns, sentences: readonly Sentence[]): void {
  let sentence = 0
  let next = 0
  let last: Reading | undefined
  for (const run of runs.all) {
    if (run.run.nested || run.run.use !== 'speech') continue
    while (sentence < sentences.length && sentences[sentence].last <= run.first) sentence++
    for (; next < readings.length && readings[next].cue.head < run.first; next++)
      if (mayGoOn(readings[next]) && !runs.around(readings[next].cue.head)) last = readings[next]
    if (last && sentences[sentence]?.first === run.first && !isTaken(run, readings, next))
      last.content.push({ first: run.first, last: run.last })
  }
}

function mayGoOn({ cue }: Reading): boolean {
  return cue.voice !== 'noun' && !isThought(cue)
}

/** How many statements around a quotation may have it as their content. */
const NEAR = 8

/** Whether the quotation is the content of a statement already; one inside it ("they say ...") does not count. */
function isTaken(run: TokenRun, readings: readonly Reading[], next: number): boolean {
  let after = 0
  for (let at = Math.max(0, next - NEAR); at < readings.length && after < NEAR; at++) {
    const { cue, content } = readings[at]
    if (run.last <= cue.head) after++
    if (run.first < cue.head && cue.head < run.last) continue
    if (content.some((range) => range.first < run.last && run.first < range.last)) return true
  }
  return false
}

function attributionOf(
  tokens: Tokens,
  { cue, source, chain, rule, confidence, content }: Reading,
  quotedRuns: readonly QuotedRun<'paragraph'>[],
): Attribution<'paragraph'> {
  const spans = content.map((range) => spanOf(tokens, range))
  const cueSpans = cue.pieces.map((range) => spanOf(tokens, range))
  const found: Draft<Attribution<'paragraph'>> = {
    source: source ? [spanOf(tokens, source)] : [],
    cue: cueSpans,
    content: spans,
    act: cue.act,
    form: formOf(spans, quotedRuns),
    reason: { rule, confidence, evidence: cueSpans },
  }
  if (chain.reporter) found.reporter = spanOf(tokens, chain.reporter)
  if (chain.medium) found.medium = spanOf(tokens, chain.medium)
  if (chain.occasion) found.occasion = spanOf(tokens, chain.occasion)
  if (chain.addressee) found.addressee = spanOf(tokens, chain.addressee)
  return found
}
