// Makes attributions of what the reader found. The rules that read the same cue give what the weights do not: its act, its exact words,
// the addressee and the rest of the chain. What the rules read without a word for a cue, or without content yet ("He said:"), stays.

import type { Draft } from '../model/draft'
import type { QuotedRun } from '../model/quotation'
import { SPEECH_ACTS, type Act, type Attribution } from '../model/statement'
import type { Span } from '../text/spans'
import { Kind, type Tokens } from '../text/tokens'
import type { ParagraphInput } from './columns'
import type { Run } from './hints'
import type { Reader, Reading } from './read'
import { reportingWord } from './reportingWords'

export interface ReaderInput extends ParagraphInput {
  readonly quotedRuns: readonly QuotedRun<'paragraph'>[]
  /** How much of content stands in quotation marks. */
  readonly formOf: (
    content: readonly Span<'paragraph'>[],
    runs: readonly QuotedRun<'paragraph'>[],
  ) => Attribution<'paragraph'>['form']
}

/** @returns attributions in text order of their cues, or of their content where they have none */
export function readAttributions(reader: Reader, input: ReaderInput): Attribution<'paragraph'>[] {
  const { rules, tokens } = input
  const readings = new Map<Attribution<'paragraph'> | Reading, Reading>()
  for (const reading of reader.read(input)) {
    // "was quoted by PTI as saying": one cue for the rules, two words that report for the weights.
    const key = ruleAt(rules, tokens.start[reading.anchor]) ?? reading
    const other = readings.get(key)
    if (!other || other.confidence < reading.confidence) readings.set(key, reading)
  }
  const found: Attribution<'paragraph'>[] = []
  for (const [key, reading] of readings) found.push(attributionOf(reading, input, 'anchor' in key ? undefined : key))
  const kept = rules.filter((rule) => !readings.has(rule) && isRulesAlone(rule, tokens.text))
  return kept.length === 0 ? found : [...found, ...kept].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The rules' attribution whose cue stands at this place. */
function ruleAt(rules: readonly Attribution<'paragraph'>[], at: number): Attribution<'paragraph'> | undefined {
  for (const rule of rules) for (const { start, end } of rule.cue) if (start <= at && at < end) return rule
  return undefined
}

/** What the weights cannot see: no word is the cue, or the content is yet to come. */
function isRulesAlone({ cue, content }: Attribution<'paragraph'>, text: string): boolean {
  return content.length === 0 || !cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

function placeOf({ cue, content }: Attribution<'paragraph'>): number {
  return (cue[0] ?? content[0]).start
}

function attributionOf(
  { anchor, cue: words, source, content, isSpeech, isWide, confidence }: Reading,
  { tokens, quotedRuns, formOf }: ReaderInput,
  rule: Attribution<'paragraph'> | undefined,
): Attribution<'paragraph'> {
  const cue = rule?.cue ?? [spanOf(tokens, words)]
  const spans = content.map((run) => spanOf(tokens, tidy(tokens, run)))
  const found: Draft<Attribution<'paragraph'>> = {
    source: source ? [spanOf(tokens, source)] : [],
    cue,
    content: spans,
    act: actOf(rule?.act ?? reportingWord(tokens.words[anchor])?.act, { isSpeech, isWide, confidence }),
    form: formOf(spans, quotedRuns),
    reason: { rule: rule?.reason.rule ?? 'statement.learned', confidence, evidence: cue },
  }
  if (rule?.reporter) found.reporter = rule.reporter
  if (rule?.medium) found.medium = rule.medium
  if (rule?.occasion) found.occasion = rule.occasion
  if (rule?.addressee) found.addressee = rule.addressee
  if (!isWide) found.isReadersOnly = true
  return found
}

/** The chance from which a word that only wishes or thinks is taken to speak, where it may as well do neither. */
const LIKELY = 0.4

/** The word's own act, unless the weights say otherwise about whether anything is voiced at all. */
function actOf(
  act: Act | undefined,
  { isSpeech, isWide, confidence }: Pick<Reading, 'isSpeech' | 'isWide' | 'confidence'>,
): Act {
  if (act && SPEECH_ACTS.has(act)) return isSpeech ? act : 'other'
  if (isSpeech && !(act && isWide && confidence < LIKELY)) return 'say'
  return act ?? 'other'
}

/** Without commas and stops at its ends that belong to the sentence around it. */
function tidy(tokens: Tokens, { first, last }: Run): Run {
  const isLoose = (at: number) => tokens.kind[at] === Kind.Mark && LOOSE.has(tokens.words[at])
  let start = first
  let end = last
  while (start < end - 1 && isLoose(start)) start++
  while (start < end - 1 && isLoose(end - 1)) end--
  return { first: start, last: end }
}

const LOOSE = new Set([',', '.', ';', ':', '-', '–', '—'])

function spanOf(tokens: Tokens, { first, last }: Run): Span<'paragraph'> {
  return { start: tokens.start[first], end: tokens.end[last - 1] }
}
