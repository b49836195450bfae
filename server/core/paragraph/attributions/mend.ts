// Mends the learned reader's attributions where the rules know better.
// In: what the weights found and what the rules found in one paragraph. Out: the former, with a few parts of the latter.

import type { Attribution } from '../../model/statement'
import { overlaps, type Span } from '../../text/spans'

type Found = Attribution<'paragraph'>

export function mendAttributions(learned: readonly Found[], rules: readonly Found[]): Found[] {
  const ruleAt = new Map(rules.map((rule) => [rule.cue[0]?.start, rule]))
  return learned.map((found) => mend(found, ruleAt.get(found.cue[0]?.start)))
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
