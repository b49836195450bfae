// Makes attributions of what the reader found. The rules that read the same cue give what the weights do not: its act, its exact words,
// the addressee and the rest of the chain. What the rules read without a word for a cue, or without content yet ("He said:"), stays.

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
  const ruleOf = ruleAt(input)
  const readings = new Map<Attribution<'paragraph'> | Reading, Reading>()
  for (const reading of reader.read(input)) {
    // "was quoted by PTI as saying": one cue for the rules, two words that report for the weights.
    const key = ruleOf(reading.anchor) ?? reading
    const other = readings.get(key)
    if (!other || other.confidence < reading.confidence) readings.set(key, reading)
  }
  const found = [...readings].map(([key, reading]) => attributionOf(reading, input, 'anchor' in key ? undefined : key))
  const kept = rules.filter((rule) => !readings.has(rule) && isRulesAlone(rule, tokens.text))
  return kept.length === 0 ? found : [...found, ...kept].sort((a, b) => placeOf(a) - placeOf(b))
}

/** For a token the rules' attribution whose cue it belongs to. */
function ruleAt({ rules, tokens }: ReaderInput): (token: number) => Attribution<'paragraph'> | undefined {
  return (token) => {
    const at = tokens.start[token]
    return rules.find(({ cue }) => cue.some(({ start, end }) => start <= at && at < end))
  }
}

/** What the weights cannot see: no word is the cue, or the content is yet to come. */
function isRulesAlone({ cue, content }: Attribution<'paragraph'>, text: string): boolean {
  return content.length === 0 || !cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

function placeOf({ cue, content }: Attribution<'paragraph'>): number {
  return (cue[0] ?? content[0]).start
}

function attributionOf(
  { anchor, source, content, isSpeech, isWide, confidence, ...reading }: Reading,
  { tokens, quotedRuns, formOf }: ReaderInput,
  rule: Attribution<'paragraph'> | undefined,
): Attribution<'paragraph'> {
  const cue = rule?.cue ?? [spanOf(tokens, reading.cue)]
  const spans = content.map((run) => spanOf(tokens, tidy(tokens, run)))
  return {
    source: source ? [spanOf(tokens, source)] : [],
    cue,
    content: spans,
    act: actOf(rule?.act ?? reportingWord(tokens.words[anchor])?.act, isSpeech),
    form: formOf(spans, quotedRuns),
    ...(rule?.reporter && { reporter: rule.reporter }),
    ...(rule?.medium && { medium: rule.medium }),
    ...(rule?.occasion && { occasion: rule.occasion }),
    ...(rule?.addressee && { addressee: rule.addressee }),
    ...(!isWide && { isReadersOnly: true }),
    reason: { rule: rule?.reason.rule ?? 'statement.learned', confidence, evidence: cue },
  }
}

/** The word's own act, unless the weights say otherwise about whether anything is voiced at all. */
function actOf(act: Act | undefined, isSpeech: boolean): Act {
  if (isSpeech) return act && SPEECH_ACTS.has(act) ? act : 'say'
  return act && !SPEECH_ACTS.has(act) ? act : 'other'
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
