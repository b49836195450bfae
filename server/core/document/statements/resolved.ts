// What resolving a source comes to: the speaker, the rule that found it, how sure it is. Every rule's answer has this shape.

import type { Speaker } from '../../model/statement'
import { own, type Span } from '../../text/spans'

export interface Resolved {
  readonly speaker: Speaker
  readonly rule: string
  readonly confidence: number
  /** The words that the rule went by; the source where it is absent. */
  readonly evidence?: readonly Span<'section'>[]
}

/** @param why a short clause that the card shows */
export function unknown(rule: string, why: string): Resolved {
  return { speaker: { kind: 'unknown', why }, rule, confidence: 0.3 }
}

export function unnamed(description: string, confidence: number): Resolved {
  return { speaker: { kind: 'unnamed', description: own(description) }, rule: 'speaker.unnamed', confidence }
}

export function body(name: string, rule: string, confidence: number): Resolved {
  return { speaker: { kind: 'body', name: own(name) }, rule, confidence }
}
