// Mends the learned reader's attributions where the rules know better.
// In: what the weights found and what the rules found in one paragraph. Out: the former, with a few parts of the latter.

import type { Attribution } from '../../model/statement'
import { overlaps, type Span } from '../../text/spans'

type Found = Attribution<'paragraph'>

export function mendAttributions(learned: readonly Found[], rules: readonly Found[]): Found[] {
  const ruleAt = new Map(rules.map((rule) => [rule.cue[0]?.start, rule]))
  return withoutRepeats(learned.map((found) => mend(found, ruleAt.get(found.cue[0]?.start))))
}

/** One statement is found once, however many of its words are cues: "quoted Kim as saying", `Kim: "We go"`. */
function withoutRepeats(found: readonly Found[]): Found[] {
  return found.filter((one, index) => {
    const before = found.slice(Math.max(0, index - NEAR), index)
    const after = found.slice(index + 1, index + 1 + NEAR)
    return !before.some((other) => isRepeat(one, other, true)) && !after.some((other) => isRepeat(one, other, false))
  })
}

/** How many attributions before and after one may be the same. */
const NEAR = 3

/** Whether the other one says the same, and better; of two that are as good the later is the repeat. */
function isRepeat(one: Found, other: Found, isLater: boolean): boolean {
  const isSaid = one.content.some((span) => other.content.some((whole) => overlaps(span, whole)))
  if (!isSaid) return false
  if (one.cue.length === 0)
    return other.cue.length > 0 && one.source.some((a) => other.source.some((b) => overlaps(a, b)))
  if (one.cue[0].start !== other.cue[0]?.start) return false
  const surer = other.reason.confidence - one.reason.confidence
  return surer === 0 ? isLater : surer > 0
}

function mend(found: Found, rule: Found | undefined): Found {
  if (!rule || found.cue.length === 0) return found
  // "PTI quoted Price as saying": the order of the names misleads the weights.
  if (rule.reason.rule === 'statement.quoted-as-saying') return { ...found, source: rule.source, content: rule.content }
  return isFragment(found, rule) ? { ...found, content: rule.content, form: rule.form } : found
}

/** A few words in quotation marks out of a whole clause are not what was said. */
function isFragment(found: Found, rule: Found): boolean {
  if (rule.reason.confidence < SURE || rule.content.length === 0) return false
  const inside = found.content.every((span) => rule.content.some((whole) => overlaps(span, whole)))
  return inside && lengthOf(found.content) * FRAGMENT < lengthOf(rule.content)
}

/** So sure are the rules of a clause right after a verb that hardly does anything but report. */
const SURE = 0.9
/** A fragment is less than one part in so many. */
const FRAGMENT = 5

function lengthOf(spans: readonly Span<'paragraph'>[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
